package org.quorate.model.charter;

import java.util.List;

/** Topics of a matter before a body ({@code BODY.MATTER}). */
final class MatterTopics {

    static final List<Topic> ALL = List.of(
            new Topic("rule", SettingGroup.DECISIONS, "How is this matter decided?", new Domain.DecisionRules(), "consensus", List.of()),
            new Topic("quorum", SettingGroup.QUORUM, "How many members make a meeting quorate for this matter?", new Domain.QuorumRules(), "the same",
                    List.of()),
            Topic.choices("if-undecided", SettingGroup.DECISIONS, "What follows when there is no consensus?", null, List.of(), DecisionTopics.AFTER_FAILURE),
            Topic.yesNo("affected-excluded", SettingGroup.TAKING_PART,
                    "Is a member whose organisation is affected left out of deciding it?", "yes",
                    "A member whose organisation is affected takes no part in deciding it",
                    "A member whose organisation is affected takes part like any other"));

    private MatterTopics() {
    }
}
