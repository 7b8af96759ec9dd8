package org.quorate.model.charter;

import java.util.List;

/** Topics of a body: how a body works otherwise. */
final class BodyTopics {

    static final List<Topic> ALL = List.of(
            DutyTopics.CADENCE,
            Topic.words("routes", SettingGroup.DECISIONS, "What does it send to other bodies, and what comes back?"));

    private BodyTopics() {
    }
}
