package org.quorate.model.charter;

import java.util.List;
import java.util.stream.Stream;

/** Topics of a matter before a body ({@code BODY.MATTER}). */
final class MatterTopics {

    static final List<Topic> ALL = Stream.of(ApprovalTopics.ALL.stream(), ChoosingTopics.ALL.stream(), Stream.of(
            new Topic("rule", SettingGroup.DECISIONS, "How is this matter decided?", new Domain.DecisionRules(), "consensus", List.of()),
            new Topic("quorum", SettingGroup.QUORUM, "How many members make a meeting quorate for this matter?", new Domain.QuorumRules(), "the same",
                    List.of()),
            new Topic("written.rule", SettingGroup.DECISIONS, "How many must assent to a decision on this matter in writing?", new Domain.DecisionRules(), null,
                    List.of()),
            Topic.choices("if-undecided", SettingGroup.DECISIONS, "What follows when there is no consensus?", null, List.of(), DecisionTopics.AFTER_FAILURE),
            DecisionTopics.VOTING_UNIT,
            Topic.yesNo("casting-vote", SettingGroup.DECISIONS, "Has whoever presides a casting vote on this matter?", null,
                    "Whoever presides has a casting vote on this matter when votes are equal",
                    "There is no casting vote on this matter and equal votes do not carry"),
            Topic.choices("confirmation", SettingGroup.DECISIONS, "Must a second meeting confirm it?", "none", List.of(),
                    Choice.of("none", "It needs no confirmation", "no"),
                    Choice.of("second-meeting", "It takes effect only when a second meeting confirms it", "yes", "second-reading")),
            new Topic("confirmation.gap-days", SettingGroup.DECISIONS, "How many days must lie between the two meetings?",
                    new Domain.WholeNumber(0, 999), null, List.of("confirmation.gap")),
            Topic.choices("confirmation.day-type", SettingGroup.DECISIONS, "How are the days between the two meetings counted?", "calendar", List.of(),
                    Choice.of("calendar", "Counted with the day of the second meeting", "days"),
                    Choice.of("clear", "Counted without the days of the two meetings", "clear-days")),
            Topic.yesNo("affected-excluded", SettingGroup.TAKING_PART,
                    "Is a member whose organisation is affected left out of deciding it?", "yes",
                    "A member whose organisation is affected takes no part in deciding it",
                    "A member whose organisation is affected takes part like any other"))).flatMap(topics -> topics).toList();

    private MatterTopics() {
    }
}
