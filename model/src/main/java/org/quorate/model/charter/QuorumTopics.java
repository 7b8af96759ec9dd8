package org.quorate.model.charter;

import java.util.List;

/** Topics of a body: what makes a meeting quorate. */
final class QuorumTopics {

    static final List<Topic> ALL = List.of(
            new Topic("quorum", SettingGroup.QUORUM, "How many members make a meeting quorate?", new Domain.QuorumRules(),
                    "half of members in office",
                    List.of("quorum.number", "quorum.rule")),
            Topic.choices("quorum.of", SettingGroup.QUORUM, "Of what is a fraction for the quorum counted?", null, List.of("quorum.base"),
                    Choice.of("in-office", "The fraction is of the members in office", "members in office", "members", "filled", "filled seats",
                            "current members", "members in post", "serving members"),
                    Choice.of("seats", "The fraction is of the seats, vacant ones included", "all seats", "voting seats"),
                    Choice.of("eligible-in-office", "The fraction is of the members in office who are eligible for the item", "eligible"),
                    Choice.of("eligible-seats", "The fraction is of the seats eligible for the item, vacant ones included"),
                    Choice.of("in-office-less-suspended", "The fraction is of the members in office who are not suspended", "members not suspended"),
                    Choice.of("entitled", "The fraction is of the members who may vote on the item", "members entitled to vote")),
            Topic.choices("quorum.rounding", SettingGroup.QUORUM, "How does a fraction of people become a whole number?", "up", List.of(),
                    Choice.of("up", "A fraction of people is rounded up", "rounded up"),
                    Choice.of("down", "A fraction of people is rounded down", "rounded down"),
                    Choice.of("nearest", "A fraction of people is rounded to the nearest whole number, a half upwards", "rounded to the nearest")),
            Topic.choices("quorum.left-out", SettingGroup.QUORUM,
                    "Does somebody who is left out of the number a fraction is counted of count towards the quorum?", null, List.of(),
                    Choice.of("counted", "Whoever is left out of the number a fraction is counted of counts towards the quorum all the same", "yes"),
                    Choice.of("not-counted", "Whoever is left out of the number a fraction is counted of does not count towards the quorum", "no")),
            new Topic("quorum.special", SettingGroup.QUORUM, "How many members make a special meeting quorate?", new Domain.QuorumRules(), "the same",
                    List.of()),
            new Topic("quorum.reconvened", SettingGroup.QUORUM, "How many members make a reconvened meeting quorate?", new Domain.QuorumRules(), "the same",
                    List.of()),
            new Topic("quorum.tested", SettingGroup.QUORUM, "When is the quorum tested?", new Domain.SomeOf(List.of(
                    Choice.of("opening", "The quorum is tested when the meeting opens", "at the opening", "start", "commencement"),
                    Choice.of("each-item", "The quorum is tested at each item", "item", "every item"),
                    Choice.of("each-vote", "The quorum is tested at each vote", "vote", "every vote", "each decision"),
                    Choice.of("throughout", "The quorum must be kept throughout", "always", "at all times", "at any time"))), "throughout", List.of()),
            Topic.yesNo("quorum.opened", SettingGroup.QUORUM, "Was the meeting quorate when it opened? (said case by case)", null,
                    "The meeting was quorate when it opened", "The meeting was not quorate when it opened"),
            Topic.choices("quorum.when-lost", SettingGroup.QUORUM, "What follows when there is no quorum, or it is lost?", "adjourn",
                    List.of("quorum.lost", "quorum.if-lost"),
                    Choice.of("adjourn", "Without a quorum the meeting is adjourned", "adjourned"),
                    Choice.of("wait-then-adjourn", "Without a quorum the meeting waits and is then adjourned", "wait"),
                    Choice.of("discussion-only", "Without a quorum the meeting may discuss but not decide", "discussion only", "no decisions"),
                    Choice.of("informal", "Without a quorum the members may meet informally", "informal meeting"),
                    Choice.of("reconvene", "Without a quorum the meeting is reconvened on another day", "reconvened"),
                    Choice.of("dissolve", "Without a quorum the meeting comes to an end", "ends", "dissolved", "lapses")),
            new Topic("quorum.wait-minutes", SettingGroup.QUORUM, "How many minutes does a meeting wait for its quorum?", new TimeDomain.Minutes(1, 240),
                    "30", List.of("quorum.wait")),
            new Topic("quorum.reconvene-within", SettingGroup.QUORUM, "Within what time is a meeting reconvened?", new TimeDomain.PeriodOrWords(),
                    null, List.of()),
            Topic.words("quorum.reconvene-notice", SettingGroup.QUORUM, "What notice is given of a reconvened meeting?"),

            Topic.choices("quorum.who", SettingGroup.QUORUM,
                    "Who counts towards the quorum of an item: only those eligible for it, or every voting member?", "eligible",
                    List.of("quorum.counts"),
                    Choice.of("eligible", "Only members eligible for the item count towards its quorum", "eligible-only", "eligible members"),
                    Choice.of("members", "Every voting member present counts towards the quorum, eligible for the item or not", "all", "all members",
                            "every member"),
                    Choice.of("non-voting-too", "Every member present counts towards the quorum, with a vote or without", "everyone",
                            "voting and non-voting", "non-voting members too")),
            Topic.yesNo("remote.quorum", SettingGroup.QUORUM, "Does a member attending remotely count towards the quorum?", "yes",
                    "A member attending remotely counts as present", "A member attending remotely does not count towards the quorum",
                            "quorum.remote"),
            Topic.yesNo("deputies.quorum", SettingGroup.QUORUM, "Does a deputy count towards the quorum?", "yes",
                    "A deputy counts in place of the member", "A deputy does not count towards the quorum", "quorum.deputies"),
            Topic.yesNo("interest.quorum", SettingGroup.QUORUM, "Does a member who has stepped out for an interest still count towards the quorum?", "no",
                    "A member who has stepped out for an interest still counts towards the quorum",
                    "A member who has stepped out for an interest does not count towards the quorum while out", "quorum.interest",
                            "quorum.stepped-out"),
            Topic.yesNo("interest.staying-quorum", SettingGroup.QUORUM,
                    "Does a member with a declared interest who stays in the room count towards the quorum of the item?", "yes",
                    "A member with a declared interest who stays counts towards the quorum",
                    "A member with a declared interest does not count towards the quorum even while in the room"),
            Topic.yesNo("suspended.quorum", SettingGroup.QUORUM, "Does a suspended member who is there count towards the quorum?", "no",
                    "A suspended member who is there counts towards the quorum", "A suspended member does not count towards the quorum"));

    private QuorumTopics() {
    }
}
