package org.quorate.app.demonstration;

import java.util.Locale;

/** How an item of the demonstration goes. */
enum Way {
    ASSENT,
    CONSENSUS,
    RESERVATIONS,
    OBJECTION,
    CARRIED,
    /** One vote short, because a member stepped out and two were away. */
    SHORT,
    SIMPLE,
    DEADLOCK,
    INQUORATE,
    PRIVATE,
    WITHDRAWN;

    static Way of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
