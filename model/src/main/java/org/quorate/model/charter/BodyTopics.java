package org.quorate.model.charter;

import java.util.List;

/** Topics of a body: how a body works otherwise. */
final class BodyTopics {

    static final List<Topic> ALL = List.of(
            DutyTopics.CADENCE,
            DutyTopics.YEAR_OF_BODY,
            Topic.choices("minute-numbers", SettingGroup.BODIES, "Where do the numbers of its minutes begin?", "run-on", List.of(),
                    Choice.of("run-on", "Minute numbers run on from one meeting to the next", "continue"),
                    Choice.of("each-year", "Minute numbers begin again at 1 with every year of the body", "municipal-year", "annually"),
                    Choice.of("each-meeting", "Minute numbers begin again at 1 at every meeting")),
            Topic.words("routes", SettingGroup.DECISIONS, "What does it send to other bodies, and what comes back?"));

    private BodyTopics() {
    }
}
