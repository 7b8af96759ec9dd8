package org.quorate.model.charter;

import java.util.List;

/** Topics of a stage of a procedure ({@code PROCEDURE.STAGE}). */
final class StageTopics {

    static final List<Topic> ALL = List.of(
            new Topic("days", SettingGroup.DISPUTES, "How long has this stage?", new Domain.Periods(1, 366), null, List.of()),
            Topic.choices("day-type", SettingGroup.DISPUTES, "Are the days calendar days or working days?", "calendar", List.of("days-are", "kind"),
                    Choice.of("calendar", "The days are calendar days", "calendar days", "days"),
                    Choice.of("working", "The days are working days", "working days")),
            Topic.choices("starts", SettingGroup.DISPUTES, "What starts the days?", "referral", List.of("start", "start-event"),
                    Choice.of("referral", "The days start with the referral", "referred"),
                    Choice.of("receipt", "The days start with receipt of the referral", "received"),
                    Choice.of("first-meeting", "The days start with the first meeting of the actor", "first executive meeting")),
            Topic.words("trigger", SettingGroup.DISPUTES, "What brings it to this stage?"),
            Topic.choices("deadline", SettingGroup.DISPUTES, "Has this stage a time limit at all?", null, List.of("limit"),
                    Choice.of("days", "The stage has the number of days its setting says", "yes"),
                    Choice.of("none", "The stage has no time limit", "no")),
            Topic.words("actor", SettingGroup.DISPUTES, "Who acts at this stage?"),
            Topic.words("alternate", SettingGroup.DISPUTES, "Who acts when the actor is itself affected?"),
            new Topic("who", SettingGroup.DISPUTES, "Who may take it to this stage?", ProcedureTopics.WHO, null, List.of("referred-by")),
            Topic.choices("who.otherwise", SettingGroup.DISPUTES, "May somebody else take it to this stage?", null, List.of(),
                    Choice.of("with-reason", "Somebody else may take it to this stage with a recorded reason", "with a reason"),
                    Choice.of("no", "Nobody else may take it to this stage", "never")),
            new Topic("trigger.events", SettingGroup.DISPUTES, "After which events does it come to this stage?",
                    ProcedureTopics.listOf("failed", "expired", "not-accepted",
                    "no-decision", "referred"), null, List.of()),
            new Topic("extension", SettingGroup.DISPUTES, "May the time of this stage be extended?", ProcedureTopics.ALLOWANCE, null, List.of("extend")),
            new Topic("pause", SettingGroup.DISPUTES, "May the clock of this stage be stopped for a while?", ProcedureTopics.ALLOWANCE, null,
                    List.of("pauses")),
            new Topic("outcome-kinds", SettingGroup.DISPUTES, "What may this stage produce?", ProcedureTopics.listOf("agreement", "recommendation",
                    "decision", "advice"), null, List.of("outcomes")),
            new Topic("advised-by", SettingGroup.DISPUTES, "Who tells the parties in writing?", ProcedureTopics.WHO, null, List.of("told-by")),
            Topic.words("told", SettingGroup.DISPUTES, "Who is told in writing?"),
            new Topic("appointed-by", SettingGroup.DISPUTES, "Who appoints the facilitator, mediator or expert?", ProcedureTopics.WHO, null,
                    List.of("selected-by")),
            new Topic("needs", SettingGroup.DISPUTES, "Whose agreement does this stage need before it may go on?", ProcedureTopics.WHO, null,
                    List.of("agreement-of", "approved-by")),
            Topic.choices("meeting", SettingGroup.DISPUTES, "At what meeting is it dealt with?", null, List.of(),
                    Choice.of("any", "It may be dealt with at any meeting"),
                    Choice.of("scheduled", "It is dealt with at a scheduled meeting"),
                    Choice.of("scheduled-or-consent",
                            "It is dealt with at a scheduled meeting, or at an extraordinary one to which the other party consents",
                            "scheduled or extraordinary with consent")),
            Topic.choices("acceptance", SettingGroup.DISPUTES, "When has a decision not been accepted?", "any", List.of(),
                    Choice.of("any", "Not accepted when any one party does not accept it"), Choice.of("all",
                            "Not accepted only when no party accepts it")),
            Topic.words("follows", SettingGroup.DISPUTES, "What follows when the stage fails?"),
            Topic.words("next", SettingGroup.DISPUTES, "Which stage comes after this one?"),
            Topic.yesNo("skip", SettingGroup.DISPUTES, "May this stage be passed over with a reason?", null,
                    "The stage may be passed over with a recorded reason", "The stage may not be passed over", "pass"),
            Topic.yesNo("back", SettingGroup.DISPUTES, "May it go back from this stage to the one before?", null,
                    "It may go back to the stage before with a recorded reason", "It may not go back from this stage"),
            Topic.words("matter", SettingGroup.DISPUTES, "Which matter of the charter says how it is decided?"),
            new Topic("not-counted", SettingGroup.DISPUTES, "Who takes part without being counted?", ProcedureTopics.NAMES, null, List.of("non-members")),
            Topic.choices("binding", SettingGroup.DISPUTES, "What force has the outcome?", null, List.of(),
                    Choice.of("shared-values", "The outcome binds by shared values only and has no legal force", "no", "no-legal-force", "not binding"),
                    Choice.of("parties", "The outcome binds the parties", "yes", "binding"),
                    Choice.of("final", "The outcome is final")),
            Topic.words("decides", SettingGroup.DISPUTES, "How is it decided, and who is told?"));

    private StageTopics() {
    }
}
