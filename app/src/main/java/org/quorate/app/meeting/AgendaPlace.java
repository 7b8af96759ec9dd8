package org.quorate.app.meeting;

import org.quorate.model.meeting.ItemId;

/** Where something is to be mended before an agenda is issued, so that a person can be taken there. */
public sealed interface AgendaPlace {
    /** A field of an item's form. */
    record OfItem(ItemId item, ItemField field) implements AgendaPlace {}

    /** The meeting's own details: its date, its first minute number. */
    record OfMeeting() implements AgendaPlace {}

    /** The agenda as a whole. */
    record OfAgenda() implements AgendaPlace {}

    /** A setting of the charter. */
    record OfCharter(String setting) implements AgendaPlace {}

    /** The body's seats and who holds them. */
    record OfBody() implements AgendaPlace {}

    /** The fields of an item's form that a finding can be about. */
    enum ItemField {
        TITLE,
        MATTER,
        MINUTES,
        REASON,
        PUBLIC_TITLE
    }
}
