package org.quorate.model.interest;

import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.PersonId;

/** An interest declared at a meeting, on an item or in general (HW-06, A43). */
public record Declaration(
        DeclarationId id,
        MeetingId meeting,
        @Nullable ItemId item,
        PersonId person,
        InterestKind kind,
        String nature,
        Handling handling,
        int revision) {
    public Declaration {
        nature = Required.text(nature, "Say what interest was declared.");
    }
}
