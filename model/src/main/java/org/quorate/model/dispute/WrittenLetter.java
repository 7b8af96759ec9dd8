package org.quorate.model.dispute;

import java.time.LocalDate;
import org.quorate.model.Required;

/**
 * A letter that was written.
 *
 * @param about the place of the event it tells of, from 0
 * @param by who wrote it
 */
public record WrittenLetter(LetterKind kind, int about, LocalDate on, String by) {
    public WrittenLetter {
        by = Required.text(by, "Say who wrote the letter.");
        Required.that(about >= 0, "A letter tells of something that happened.");
    }
}
