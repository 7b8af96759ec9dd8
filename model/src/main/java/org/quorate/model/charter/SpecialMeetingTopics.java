package org.quorate.model.charter;

import java.util.List;

/** Topics of special meetings of a body: who may ask for one, and by when it is called and held. */
final class SpecialMeetingTopics {

    static final List<Topic> ALL = List.of(
            new Topic("special.requisition", SettingGroup.TIME, "Who may require a special meeting?", new Domain.Assents(List.of(
                    Choice.of("chair", "Whoever chairs the body may call a special meeting"),
                    Choice.of("vice-chair", "The vice-chair may call a special meeting"),
                    Choice.of("body", "The body itself may resolve to hold a special meeting", "resolution"),
                    Choice.of("clerk", "The clerk or secretary may call a special meeting", "secretary", "monitoring officer", "proper officer"))), null,
                    List.of()),
            new Topic("special.call-within", SettingGroup.TIME, "Within what time of the request must a special meeting be called?", new Domain.Periods(0, 366),
                    null, List.of()),
            new Topic("special.within", SettingGroup.TIME, "Within what time must a special meeting be held?", new Domain.Periods(0, 366), null, List.of()),
            Topic.choices("special.within-from", SettingGroup.TIME, "Is the time for holding a special meeting counted from the request or from the call?",
                    "request", List.of(),
                    Choice.of("request", "The time for holding it runs from the request", "requisition"),
                    Choice.of("call", "The time for holding it runs from the day it is called", "notice")),
            Topic.choices("special.day-type", SettingGroup.TIME, "Are the days for a special meeting calendar days or working days?", "calendar", List.of(),
                    Choice.of("calendar", "The days are days of the calendar", "calendar days", "days"),
                    Choice.of("working", "The days are working days", "working days")),
            new Topic("special.if-not-called", SettingGroup.TIME, "What if it is not called in time?", new Domain.Assents(List.of(
                    Choice.of("requisitionists", "Those who asked for it may then call it themselves", "members", "any members", "those who asked",
                            "those who asked for it", "the requisitionists"),
                    Choice.of("clerk", "The clerk or secretary then calls it", "secretary", "proper officer"),
                    Choice.of("vice-chair", "The vice-chair then calls it"),
                    Choice.of("lapses", "The request then lapses"))), null, List.of()),
            Topic.choices("special.if-refused", SettingGroup.TIME, "What if calling it is refused?", null, List.of(),
                    Choice.of("at-once", "Where calling it is refused, what follows when it is not called in time follows at once", "same", "forthwith"),
                    Choice.of("after-the-time", "Though calling it is refused, the time for calling it is waited for", "wait")));

    private SpecialMeetingTopics() {
    }
}
