package org.quorate.model.clock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/** When a clock ends, or why nobody can say. */
public sealed interface ClockEnd {

    /**
     * By a day that is known.
     *
     * @param lastDay the last day in time
     * @param hour the hour on the last day after which it is late, or null where the whole day is in time; of a meeting, its start
     * @param counted each day counted, earliest first; empty where no days are counted
     */
    record By(LocalDate lastDay, @Nullable LocalTime hour, List<LocalDate> counted) implements ClockEnd {
        public By {
            counted = List.copyOf(counted);
        }
    }

    /**
     * The charter is silent on something that the day depends on.
     *
     * @param setting the path of the setting to settle
     * @param possible every last day its readings leave possible, earliest first; may be empty
     */
    record Silent(String setting, List<LocalDate> possible) implements ClockEnd {
        public Silent {
            setting = Required.text(setting, "Say which setting is silent.");
            possible = possible.stream().distinct().sorted().toList();
        }
    }

    /**
     * It stands still, or waits for something whose day nobody knows.
     *
     * @param what what it waits for: "the legislation", "the dispute stands still"
     * @param since since when, or null
     */
    record Waiting(String what, @Nullable LocalDate since) implements ClockEnd {
        public Waiting {
            what = Required.text(what, "Say what the clock waits for.");
        }
    }

    /** By a day on which the whole day is in time, with no days to count. */
    static ClockEnd by(LocalDate lastDay) {
        return new By(lastDay, null, List.of());
    }
}
