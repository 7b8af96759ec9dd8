package org.quorate.model.charter;

import java.util.List;

/** Topics of a stage of a procedure ({@code dispute.STAGE}). */
final class StageTopics {

    static final List<Topic> ALL = List.of(
            new Topic("days", SettingGroup.DISPUTES, "How many days has this stage?", new Domain.WholeNumber(1, 366), null, List.of()),
            Topic.choices("day-type", SettingGroup.DISPUTES, "Are the days calendar days or working days?", "calendar", List.of("days-are", "kind"),
                    Choice.of("calendar", "The days are calendar days", "calendar days", "days"),
                    Choice.of("working", "The days are working days", "working days")),
            Topic.choices("starts", SettingGroup.DISPUTES, "What starts the days?", "referral", List.of("start", "start-event"),
                    Choice.of("referral", "The days start with the referral", "referred"),
                    Choice.of("receipt", "The days start with receipt of the referral", "received"),
                    Choice.of("first-meeting", "The days start with the first meeting of the actor", "first executive meeting")),
            Topic.words("trigger", SettingGroup.DISPUTES, "What brings a dispute to this stage?"),
            Topic.words("actor", SettingGroup.DISPUTES, "Who acts at this stage?"),
            Topic.words("alternate", SettingGroup.DISPUTES, "Who acts when the actor is itself affected?"),
            Topic.choices("acceptance", SettingGroup.DISPUTES, "When has a decision not been accepted?", "any", List.of(),
                    Choice.of("any", "Not accepted when any one party does not accept it"), Choice.of("all",
                            "Not accepted only when no party accepts it")),
            Topic.words("follows", SettingGroup.DISPUTES, "What follows when the stage fails?"),
            Topic.words("decides", SettingGroup.DISPUTES, "How is it decided, and who is told?"));

    private StageTopics() {
    }
}
