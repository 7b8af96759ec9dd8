package org.quorate.model.charter;

import java.util.List;

/** Topics of a notice ({@code BODY.notice.KIND}) and of the days on which a body's offices are closed. */
final class NoticeTopics {

    static final List<Topic> ALL = List.of(
            new Topic("days", SettingGroup.TIME, "How much notice?", new Domain.Periods(0, 366), null, List.of("notice")),
            Topic.choices("day-type", SettingGroup.TIME, "Which days are counted?", "clear-working", List.of("days-are", "kind"),
                    Choice.of("clear-working", "Clear working days are counted", "clear working days", "clear-working-days"),
                    Choice.of("clear", "Clear days are counted, weekends included", "clear days"),
                    Choice.of("working", "Working days are counted, the day of receipt among them", "working days"),
                    Choice.of("calendar", "Days of the calendar are counted, the day of receipt among them", "calendar days", "days")),
            new Topic("not-counted", SettingGroup.TIME, "Which days do not count, besides those its kind of day leaves out?", new Domain.SomeOf(List.of(
                    Choice.of("saturdays", "Saturdays do not count", "saturday"), Choice.of("sundays", "Sundays do not count", "sunday"),
                    Choice.of("bank-holidays", "Bank holidays do not count", "bank holiday"),
                    Choice.of("closures", "Days on which the offices are closed do not count"))), null, List.of()),
            new Topic("counts-from", SettingGroup.TIME, "From what is it counted?", new TimeDomain.Starts(), "meeting", List.of()),
            Topic.choices("start-day", SettingGroup.TIME, "Does the day from which it is counted count itself?", null, List.of(),
                    Choice.of("not-counted", "The day from which it is counted does not count itself", "excluded", "no"),
                    Choice.of("counted", "The day from which it is counted is the first that counts", "included", "beginning with", "yes")),
            new Topic("weekday", SettingGroup.TIME, "On which day of the week must it arrive at the latest?", new Domain.Form(Weekday.ACCEPTED,
                    text -> Weekday.read(text).text()), null, List.of()),
            new Topic("earliest", SettingGroup.TIME, "How long before may it be given at the earliest?", new Domain.Periods(0, 9_999), null,
                    List.of("not-before")),
            Topic.choices("receipt-day", SettingGroup.TIME, "Must the day of receipt itself be a working day?", "working-day",
                    List.of("receipt-day-working", "receipt"),
                    Choice.of("working-day", "Notice must arrive on a working day", "working", "yes", "must-be-working", "true"),
                    Choice.of("any-day", "Notice may arrive on any day", "any", "no", "false", "calendar")),
            new Topic("cut-off", SettingGroup.TIME, "By what hour must it arrive on the last day?", new TimeDomain.HourOfDay(), null, List.of("by")),
            Topic.choices("last-day", SettingGroup.TIME, "What if the last day is not a working day?", "next-working-day", List.of(),
                    Choice.of("as-counted", "The last day stays as counted though the offices are closed"),
                    Choice.of("next-working-day", "A last day on which the offices are closed moves to the next working day"),
                    Choice.of("working-day-before", "A last day on which the offices are closed moves back to the working day before")),
            Topic.choices("if-late", SettingGroup.TIME, "What happens to a late one?", "chair-may-accept", List.of("late"),
                    Choice.of("refused", "A late one is refused", "binding"),
                    Choice.of("chair-may-accept", "Whoever presides may accept a late one with a reason", "may-accept", "warning", "urgent"),
                    Choice.of("next-meeting", "A late one is held over to the next meeting"),
                    Choice.of("written-answer", "A late one is answered in writing")),
            Topic.choices("defect", SettingGroup.TIME, "What is the effect of notice that is late or was not given to everyone?", null, List.of(),
                    Choice.of("void", "What is done after defective notice is void unless the defect is waived"),
                    Choice.of("voidable", "What is done after defective notice stands unless a member objects"),
                    Choice.of("those-absent-may-object", "What is done after defective notice stands unless a member who was absent objects"),
                    Choice.of("accidental-only",
                            "Notice left out by accident invalidates nothing; any other defect makes what is done void unless it is waived",
                            "accidental-omission"),
                    Choice.of("no-effect", "Defective notice invalidates nothing", "none")),
            new Topic("waiver", SettingGroup.TIME, "Who may waive defective notice?", new Domain.Assents(List.of(
                    Choice.of("chair", "Whoever presides may waive defective notice"),
                    Choice.of("none", "Nobody may waive defective notice", "nobody", "no"))), null, List.of()),
            deemed("hand", "delivered by hand"), deemed("post", "sent by post"), deemed("email", "sent by email"),
            deemed("website", "published on a website"));

    /** The days on which the offices of a body are closed. */
    static final List<Topic> OF_BODY = List.of(
            new Topic("closures", SettingGroup.TIME, "On which days are its offices closed, besides bank holidays?", new TimeDomain.Dates(), null, List.of()));

    /** The calendar of the whole charter ({@code calendar}). */
    static final List<Topic> OF_CALENDAR = List.of(
            Topic.choices("holidays", SettingGroup.TIME, "Whose bank holidays are not working days?", "england", List.of(),
                    Choice.of("england", "The bank holidays of England are not working days"),
                    Choice.of("wales", "The bank holidays of Wales are not working days"),
                    Choice.of("scotland", "The bank holidays of Scotland are not working days"),
                    Choice.of("northern-ireland", "The bank holidays of Northern Ireland are not working days"),
                    Choice.of("none", "Bank holidays are working days like any other")),
            new Topic("extra", SettingGroup.TIME, "Which other days are bank holidays?", new TimeDomain.Dates(), null, List.of()),
            DutyTopics.YEAR_OF_CALENDAR);

    private NoticeTopics() {
    }

    private static Topic deemed(String way, String sent) {
        return new Topic("deemed-" + way, SettingGroup.TIME, "How long after it is " + sent + " does it count as received?", new Domain.Periods(0, 366), null,
                List.of());
    }
}
