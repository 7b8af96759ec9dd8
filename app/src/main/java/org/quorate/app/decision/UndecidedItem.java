package org.quorate.app.decision;

import java.time.LocalDate;
import java.time.LocalTime;
import org.quorate.model.meeting.ItemId;

/**
 * An item on which nothing is recorded as decided yet.
 *
 * @param body the short name of the body, as in "PB"
 * @param presiding what whoever presides is called there, as in "Chair"
 */
public record UndecidedItem(ItemId item, String body, String presiding, LocalDate date, LocalTime start, int number, String title) {}
