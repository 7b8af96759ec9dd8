package org.quorate.app.interest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.interest.InterestKind;
import org.quorate.model.partnership.PersonId;

/**
 * An interest as somebody enters it.
 *
 * @param begun since when it exists, or nothing where that is not known
 * @param managed what is done about it; may be empty
 */
public record InterestDraft(PersonId person, InterestKind kind, String nature, @Nullable LocalDate begun, LocalDate registered, String managed,
        boolean sensitive) {
}
