package org.quorate.model.interest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/**
 * What a register keeps of an interest besides the interest itself.
 *
 * @param begunOn the day since which it exists, or nothing where that is not known
 * @param managed what is done about it ("Leaves the room for contracts of the trust"), or nothing
 */
public record InterestNote(InterestId interest, @Nullable LocalDate begunOn, @Nullable String managed) {
    public InterestNote {
        managed = Required.optionalText(managed);
    }
}
