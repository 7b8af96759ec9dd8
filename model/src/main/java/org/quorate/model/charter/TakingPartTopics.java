package org.quorate.model.charter;

import java.util.List;

/** Topics of a body: who takes part, and how. */
final class TakingPartTopics {

    static final List<Topic> ALL = List.of(
            Topic.choices("chair.member", SettingGroup.TAKING_PART, "Is whoever chairs a member with a vote?", "no", List.of("chair.vote", "chair.seat"),
                    Choice.of("yes", "Whoever chairs is a member with a vote", "member", "votes", "vote", "true"),
                    Choice.of("no", "Whoever chairs presides without a vote", "no-vote", "presides", "false", "non-voting")),
            Topic.yesNo("interest.vote", SettingGroup.TAKING_PART, "May a member with a declared interest who stays in the room vote?", "no",
                    "A member with a declared interest who stays may vote", "A member with a declared interest does not vote on the item"),
            Topic.yesNo("interest.speech", SettingGroup.TAKING_PART, "May a member with a declared interest speak on the item?", "yes",
                    "A member with a declared interest may speak on the item", "A member with a declared interest does not speak on the item"),
            Topic.yesNo("deputies.vote", SettingGroup.TAKING_PART, "May a deputy vote?", "yes", "A deputy may vote in place of the member",
                    "A deputy does not vote"),
            Topic.yesNo("remote.vote", SettingGroup.TAKING_PART, "May a member attending remotely vote?", "yes",
                    "A member attending remotely may vote", "A member attending remotely does not vote"),
            Topic.choices("affected.decided-by", SettingGroup.DISPUTES, "Who decides that a Partner is affected?", "partner", List.of(),
                    Choice.of("partner", "A Partner says for itself that it is affected", "itself"),
                    Choice.of("presiding", "Whoever presides decides which Partners are affected", "chair"),
                    Choice.of("body", "The body decides which Partners are affected", "board")));

    private TakingPartTopics() {
    }
}
