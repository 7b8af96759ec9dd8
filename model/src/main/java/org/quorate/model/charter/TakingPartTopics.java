package org.quorate.model.charter;

import java.util.List;

/** Topics of a body: who takes part, and how. */
final class TakingPartTopics {

    static final List<Topic> ALL = List.of(
            Topic.choices("chair.member", SettingGroup.TAKING_PART, "Is whoever chairs a member with a vote?", "no", List.of("chair.vote", "chair.seat"),
                    Choice.of("yes", "Whoever chairs is a member with a vote", "member", "votes", "vote", "true"),
                    Choice.of("no", "Whoever chairs presides without a vote", "no-vote", "presides", "false", "non-voting")),
            new Topic("chair.absent", SettingGroup.TAKING_PART, "Who presides when the chair is absent?", new Domain.PresidingOrders(),
                    "chosen by those present", List.of("chair.deputy")),
            Topic.yesNo("interest.vote", SettingGroup.TAKING_PART, "May a member with a declared interest who stays in the room vote?", "no",
                    "A member with a declared interest who stays may vote", "A member with a declared interest does not vote on the item"),
            Topic.yesNo("interest.speech", SettingGroup.TAKING_PART, "May a member with a declared interest speak on the item?", "yes",
                    "A member with a declared interest may speak on the item", "A member with a declared interest does not speak on the item"),
            Topic.yesNo("interest.leave", SettingGroup.TAKING_PART, "Must a member with a declared interest leave the room for the item?", null,
                    "A member with a declared interest leaves the room for the item", "A member with a declared interest may stay in the room"),
            Topic.yesNo("deputies.vote", SettingGroup.TAKING_PART, "May a deputy vote?", "yes", "A deputy may vote in place of the member",
                    "A deputy does not vote"),
            Topic.choices("deputies.who", SettingGroup.TAKING_PART, "Who may stand in for a member?", "named", List.of("deputies.allowed"),
                    Choice.of("named", "Only a deputy named beforehand may stand in for a member", "named deputies", "nominated", "named only"),
                    Choice.of("any", "Anyone the member sends may stand in for them", "anyone", "any deputy"),
                    Choice.of("none", "Nobody may stand in for a member", "no deputies", "not allowed")),
            Topic.yesNo("deputies.are-named", SettingGroup.TAKING_PART, "Was the deputy named beforehand? (said case by case)", null,
                    "The deputy was named beforehand", "The deputy was not named beforehand"),
            new Topic("deputies.notice", SettingGroup.TAKING_PART, "What notice must be given of a deputy?", new TimeDomain.NoticeOf("a deputy"), "not-needed",
                    List.of()),
            Topic.yesNo("deputies.notice-given", SettingGroup.TAKING_PART, "Was notice given of the deputy in time? (said case by case)", null,
                    "Notice of the deputy was given in time", "Notice of the deputy was not given in time"),
            new Topic("deputies.seats", SettingGroup.TAKING_PART, "For how many members may one person stand in?", new Domain.WholeNumber(1, 99), "1",
                    List.of("deputies.for-members")),
            new Topic("deputies.per-member", SettingGroup.TAKING_PART, "How many deputies may a member name?", new Domain.WholeNumber(1, 99), null, List.of()),
            new Topic("deputies.most", SettingGroup.TAKING_PART, "How many deputies may sit at one meeting?", new Domain.WholeNumber(0, 99), null,
                    List.of("deputies.per-meeting", "deputies.at-meeting")),
            Topic.yesNo("suspended.vote", SettingGroup.TAKING_PART, "May a suspended member vote?", "no", "A suspended member may vote",
                    "A suspended member does not vote"),
            Topic.yesNo("remote.vote", SettingGroup.TAKING_PART, "May a member attending remotely vote?", "yes",
                    "A member attending remotely may vote", "A member attending remotely does not vote"),
            Topic.choices("affected.decided-by", SettingGroup.DISPUTES, "Who decides that a Partner is affected?", "partner", List.of(),
                    Choice.of("partner", "A Partner says for itself that it is affected", "itself"),
                    Choice.of("presiding", "Whoever presides decides which Partners are affected", "chair"),
                    Choice.of("body", "The body decides which Partners are affected", "board")));

    private TakingPartTopics() {
    }
}
