package org.quorate.model.charter;

import java.util.List;

/** Topics of a body: decisions taken in writing, and urgent ones between meetings. */
final class WrittenTopics {

    static final List<Topic> ALL = List.of(
            Topic.yesNo("written.allowed", SettingGroup.DECISIONS, "May a decision be taken in writing, without a meeting?", null,
                    "A decision may be taken in writing", "Nothing is decided in writing, without a meeting"),
            new Topic("written.matters", SettingGroup.DECISIONS, "Which matters may be decided in writing?",
                    new Domain.Named(Domain.Named.Kind.MATTERS), "all", List.of()),
            new Topic("written.rule", SettingGroup.DECISIONS, "How many must assent to a decision in writing?", new Domain.DecisionRules(),
                    "simple-majority of in-office", List.of()),
            Topic.choices("written.receives", SettingGroup.DECISIONS, "To whom must a written resolution be sent?", "eligible", List.of(),
                    Choice.of("eligible", "A written resolution is sent to every member who may vote on it", "eligible-members"),
                    Choice.of("all-members", "A written resolution is sent to every voting member", "all", "everyone", "members"),
                    Choice.of("everyone", "A written resolution is sent to every member, with a vote or without", "all-seats")),
            new Topic("written.days", SettingGroup.DECISIONS, "How long may members take to reply to a written resolution?",
                    new Domain.Periods(0, 366), null, List.of("written.period")),
            Topic.choices("written.day-type", SettingGroup.DECISIONS, "Which days are counted for replies to a written resolution?", "calendar", List.of(),
                    Choice.of("calendar", "Calendar days are counted", "days"),
                    Choice.of("working", "Working days are counted", "working-days")),
            Topic.choices("written.start-day", SettingGroup.DECISIONS, "Does the day a written resolution is sent out count itself?", null, List.of(),
                    Choice.of("not-counted", "The day it is sent out does not count itself", "excluded", "no"),
                    Choice.of("counted", "The day it is sent out is the first that counts", "included", "beginning with", "yes")),
            Topic.choices("written.silence", SettingGroup.DECISIONS, "What does it mean when a member does not reply in time?", "not-counted", List.of(),
                    Choice.of("assent", "A member who does not reply in time assents", "for"),
                    Choice.of("against", "A member who does not reply in time is against"),
                    Choice.of("not-counted", "A member who does not reply in time has not voted", "no-vote", "none")),
            new Topic("written.objection-stops", SettingGroup.DECISIONS, "How many members can ask for a meeting instead of a decision in writing?",
                    new Domain.HowMany(), "1", List.of()),
            Topic.yesNo("urgent.allowed", SettingGroup.DECISIONS, "May an urgent decision be taken between meetings?", null,
                    "An urgent decision may be taken between meetings", "No decision is taken between meetings"),
            new Topic("urgent.by", SettingGroup.DECISIONS, "Who may take an urgent decision between meetings?", new Domain.Acting(), null, List.of()),
            new Topic("urgent.consulting", SettingGroup.DECISIONS, "Who must be consulted before an urgent decision?", new Domain.Acting(), null, List.of()),
            new Topic("urgent.matters", SettingGroup.DECISIONS, "Which matters may be decided urgently?",
                    new Domain.Named(Domain.Named.Kind.MATTERS), "all", List.of()),
            Topic.words("urgent.ground", SettingGroup.DECISIONS, "On what ground may an urgent decision be taken?"),
            Topic.choices("urgent.reported", SettingGroup.DECISIONS, "When is an urgent decision reported?", "next-meeting", List.of(),
                    Choice.of("next-meeting", "An urgent decision is reported to the next meeting", "to-the-next-meeting"),
                    Choice.of("not-needed", "An urgent decision need not be reported", "no", "none")),
            new Topic("urgent.reported-within", SettingGroup.DECISIONS, "Within what time must an urgent decision be reported?", new Domain.Periods(0, 366),
                    null, List.of()));

    private WrittenTopics() {
    }
}
