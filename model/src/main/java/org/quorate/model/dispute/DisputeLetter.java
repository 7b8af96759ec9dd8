package org.quorate.model.dispute;

import java.time.LocalDate;
import java.util.List;
import org.quorate.model.Required;

/**
 * A letter that went.
 *
 * @param kind which letter
 * @param about the place of the event it tells of, from 0
 * @param to the organisations it went to, by the names they went by then
 * @param inNameOf the body or office in whose name it went
 * @param sentOn the day it was sent
 */
public record DisputeLetter(LetterKind kind, int about, List<String> to, String inNameOf, LocalDate sentOn) {
    public DisputeLetter {
        to = List.copyOf(to);
        inNameOf = Required.text(inNameOf, "Say in whose name the letter goes.");
        Required.that(!to.isEmpty(), "Say to whom the letter goes.");
        Required.that(about >= 0, "A letter tells of something that happened.");
    }
}
