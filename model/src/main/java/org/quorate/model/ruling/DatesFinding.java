package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.List;

/**
 * The days a question of time turns on.
 *
 * @param due by when
 * @param lastDay the last day that is still in time
 * @param counted each day counted, earliest first
 */
public record DatesFinding(LocalDate due, LocalDate lastDay, List<LocalDate> counted) {

    public DatesFinding {
        counted = List.copyOf(counted);
    }
}
