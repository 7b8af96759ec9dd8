package org.quorate.model.ruling.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Setting;

/**
 * When something arrived.
 *
 * @param day the day it arrived or counts as having arrived
 * @param at the hour, or null where it is not known
 * @param deemed the setting by which it counts as having arrived then, or null where it really did
 */
record Arrival(LocalDate day, @Nullable LocalTime at, @Nullable Setting deemed) {
}
