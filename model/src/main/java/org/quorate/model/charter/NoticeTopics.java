package org.quorate.model.charter;

import java.util.List;

/** Topics of a notice ({@code BODY.notice.KIND}). */
final class NoticeTopics {

    static final List<Topic> ALL = List.of(
            new Topic("days", SettingGroup.TIME, "How much notice?", new Domain.Periods(0, 366), null, List.of("notice")),
            Topic.choices("day-type", SettingGroup.TIME, "Which days are counted?", "clear-working", List.of("days-are", "kind"),
                    Choice.of("clear-working", "Clear working days are counted", "clear working days", "working", "working days",
                            "clear-working-days"),
                    Choice.of("clear", "Clear days are counted, weekends included", "clear days", "calendar", "calendar days")),
            Topic.choices("receipt-day", SettingGroup.TIME, "Must the day of receipt itself be a working day?", "working-day",
                    List.of("receipt-day-working", "receipt"),
                    Choice.of("working-day", "Notice must arrive on a working day", "working", "yes", "must-be-working", "true"),
                    Choice.of("any-day", "Notice may arrive on any day", "any", "no", "false", "calendar")),
            Topic.choices("if-late", SettingGroup.TIME, "What happens to a late one?", "chair-may-accept", List.of("late"),
                    Choice.of("refused", "A late one is refused", "binding"),
                    Choice.of("chair-may-accept", "Whoever presides may accept a late one with a reason", "may-accept", "warning")));

    private NoticeTopics() {
    }
}
