package org.quorate.model.charter;

import java.time.LocalDate;
import org.quorate.model.Required;

/**
 * A version of the partnership's charter as it was adopted; versions are added, never changed, so that a past ruling keeps the one it was made under.
 *
 * @param version from 1
 * @param source the charter's whole text in its own format
 * @param inForceFrom the first day on which it applies
 * @param why what changed, in a sentence ("Settled the quorum of the Partnership Board")
 */
public record AdoptedCharter(int version, String source, LocalDate inForceFrom, String adoptedBy, String why) {
    public AdoptedCharter {
        Required.that(version >= 1, "Charter versions start at 1.");
        source = Required.text(source, "A charter version needs its text.");
        adoptedBy = Required.text(adoptedBy, "Say who adopted the charter.");
        why = why.strip();
    }
}
