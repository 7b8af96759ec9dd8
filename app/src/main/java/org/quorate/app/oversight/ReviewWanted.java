package org.quorate.app.oversight;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A formal review meeting to be planned.
 *
 * @param chair who chairs, with the office: "Judith Marchetti, Regional Director"
 * @param themes the themes it deals with; none means every theme of the charter
 */
public record ReviewWanted(LocalDate date, LocalTime start, String place, String chair, List<String> themes) {
    public ReviewWanted {
        themes = List.copyOf(themes);
    }

    /** One that deals with every theme of the charter. */
    public ReviewWanted(LocalDate date, LocalTime start, String place, String chair) {
        this(date, start, place, chair, List.of());
    }
}
