package org.quorate.reports.content;

import java.util.List;

/** Everything a register of attendance prints. */
public record AttendanceContent(HouseStyle house, String title, RegisterNote note, List<AttendanceRow> rows) {
    public AttendanceContent {
        title = Words.required(title, "The title of the register");
        rows = List.copyOf(rows);
    }
}
