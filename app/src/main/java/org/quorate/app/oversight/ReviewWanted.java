package org.quorate.app.oversight;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A formal review meeting to be planned.
 *
 * @param chair who chairs, with the office: "Judith Marchetti, Regional Director"
 */
public record ReviewWanted(LocalDate date, LocalTime start, String place, String chair) {}
