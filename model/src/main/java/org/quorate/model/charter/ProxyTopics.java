package org.quorate.model.charter;

import java.util.List;

/** Topics of a body: votes given by proxy for members who are away. */
final class ProxyTopics {

    static final List<Topic> ALL = List.of(
            Topic.choices("proxies.who", SettingGroup.TAKING_PART, "To whom may a member who is away give a proxy?", "none", List.of("proxies.to",
                    "proxies.allowed"),
                    Choice.of("none", "Nobody may vote by proxy", "nobody", "not allowed", "no", "no proxies"),
                    Choice.of("member", "A proxy may be given to another member", "another member", "members", "any member"),
                    Choice.of("constituency", "A proxy may be given to a member of the same constituency", "same constituency", "own constituency",
                            "member of the same constituency"),
                    Choice.of("chair", "A proxy may be given to whoever chairs", "the chair", "chairman"),
                    Choice.of("anyone", "A proxy may be given to anyone", "any person", "anybody", "any")),
            new Topic("proxies.for", SettingGroup.TAKING_PART, "On which matters may members vote by proxy?",
                    new Domain.Named(Domain.Named.Kind.MATTERS), "all",
                    List.of("proxies.matters")),
            new Topic("proxies.most", SettingGroup.TAKING_PART, "How many proxies may one person hold?", new Domain.WholeNumber(1, 99), "1",
                    List.of("proxies.per-holder", "proxies.limit")),
            Topic.yesNo("proxies.quorum", SettingGroup.QUORUM, "Does a member represented by proxy count towards the quorum?", "no",
                    "A member represented by proxy counts towards the quorum", "A member represented by proxy does not count towards the quorum",
                    "quorum.proxies"),
            Topic.yesNo("proxies.vote", SettingGroup.TAKING_PART, "May a member vote by proxy?", "no", "A member may vote by proxy",
                    "A vote by proxy does not count"),
            Topic.yesNo("proxies.base", SettingGroup.DECISIONS, "Does a member who votes by proxy count as present where a majority is counted of those "
                    + "present?",
                    "yes", "A member who votes by proxy counts as present", "A member who votes by proxy does not count as present"),
            new Topic("proxies.notice", SettingGroup.TAKING_PART, "By when must a proxy be lodged?", new TimeDomain.NoticeOf("a proxy"), "not-needed",
                    List.of("proxies.lodged")),
            Topic.yesNo("proxies.notice-given", SettingGroup.TAKING_PART, "Was the proxy lodged in time? (said case by case)", null,
                    "The proxy was lodged in time", "The proxy was not lodged in time"),
            Topic.yesNo("proxies.are-held", SettingGroup.TAKING_PART, "Is the proxy held by somebody who may hold it? (said case by case)", null,
                    "The proxy is held by somebody who may hold it", "The proxy is not held by somebody who may hold it"));

    private ProxyTopics() {
    }
}
