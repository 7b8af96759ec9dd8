package org.quorate.model.charter;

import java.util.List;

/** Topics of a body: what makes a meeting quorate. */
final class QuorumTopics {

    static final List<Topic> ALL = List.of(
            new Topic("quorum", SettingGroup.QUORUM, "How many members make a meeting quorate?", new Domain.QuorumRules(),
                    "half of members in office",
                    List.of("quorum.number", "quorum.rule")),
            Topic.choices("quorum.of", SettingGroup.QUORUM, "Of what is a fraction for the quorum counted?", null, List.of("quorum.base"),
                    Choice.of("in-office", "The fraction is of the members in office", "members in office", "members", "filled", "filled seats"),
                    Choice.of("seats", "The fraction is of the seats, vacant ones included", "all seats", "voting seats"),
                    Choice.of("eligible-in-office", "The fraction is of the members in office who are eligible for the item", "eligible"),
                    Choice.of("eligible-seats", "The fraction is of the seats eligible for the item, vacant ones included")),
            Topic.choices("quorum.who", SettingGroup.QUORUM,
                    "Who counts towards the quorum of an item: only those eligible for it, or every voting member?", "eligible",
                    List.of("quorum.counts"),
                    Choice.of("eligible", "Only members eligible for the item count towards its quorum", "eligible-only", "eligible members"),
                    Choice.of("members", "Every voting member present counts towards the quorum, eligible for the item or not", "all", "all members",
                            "every member")),
            Topic.yesNo("remote.quorum", SettingGroup.QUORUM, "Does a member attending remotely count towards the quorum?", "yes",
                    "A member attending remotely counts as present", "A member attending remotely does not count towards the quorum",
                            "quorum.remote"),
            Topic.yesNo("deputies.quorum", SettingGroup.QUORUM, "Does a deputy count towards the quorum?", "yes",
                    "A deputy counts in place of the member", "A deputy does not count towards the quorum", "quorum.deputies"),
            Topic.yesNo("interest.quorum", SettingGroup.QUORUM, "Does a member who has stepped out for an interest still count towards the quorum?", "no",
                    "A member who has stepped out for an interest still counts towards the quorum",
                    "A member who has stepped out for an interest does not count towards the quorum while out", "quorum.interest",
                            "quorum.stepped-out"));

    private QuorumTopics() {
    }
}
