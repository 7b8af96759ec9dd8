package org.quorate.app.partnership;

import org.quorate.model.partnership.PersonId;

/** Someone chosen for a seat: a person on record, or one entered just now. */
public sealed interface Who {
    /** Someone on record. */
    record OnRecord(PersonId person) implements Who {}

    /** Someone entered now; a person of that name on record is taken rather than doubled. */
    record Entered(PersonDraft person) implements Who {}

    static Who named(String name) {
        return new Entered(PersonDraft.of(name));
    }
}
