package org.quorate.reports.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One action as its owner gets it to report on.
 *
 * @param mark by which the row is known again when the workbook comes back
 * @param latest the latest note of progress, or nothing
 */
public record OwnersRow(
        String mark, String reference, String action, String owner, @Nullable LocalDate due, String state, @Nullable String latest) {}
