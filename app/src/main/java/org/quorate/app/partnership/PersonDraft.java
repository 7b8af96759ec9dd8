package org.quorate.app.partnership;

import org.jspecify.annotations.Nullable;

/** A person as they are entered. */
public record PersonDraft(String name, @Nullable String organisation, @Nullable String jobTitle, @Nullable String email) {
    /** A person of whom only the name is known. */
    public static PersonDraft of(String name) {
        return new PersonDraft(name, null, null, null);
    }
}
