package org.quorate.app.meeting;

import java.time.LocalDate;
import java.util.List;

/** The last day on which an agenda may be issued, or why nobody can say. */
public sealed interface NoticeOfAgenda {
    /**
     * The charter's notice, counted.
     *
     * @param lastDay the last day in time
     * @param counted the clear days between it and the meeting, earliest first
     * @param rule the rule in words ("5 clear working days")
     * @param source the clause and who settled it
     */
    record Until(LocalDate lastDay, List<LocalDate> counted, String rule, String source) implements NoticeOfAgenda {
        public Until {
            counted = List.copyOf(counted);
        }
    }

    /** The charter is silent on something that changes the answer. */
    record Silent(String setting, String why) implements NoticeOfAgenda {}
}
