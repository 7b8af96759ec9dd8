package org.quorate.model.meeting;

/** The items that stand on every agenda; {@code NONE} is any other item. */
public enum StandingItem {
    NONE,
    APOLOGIES,
    DECLARATIONS,
    PREVIOUS_MINUTES,
    PUBLIC_SPEAKING,
    MATTERS_ARISING
}
