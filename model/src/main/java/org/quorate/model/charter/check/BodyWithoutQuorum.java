package org.quorate.model.charter.check;

import java.util.stream.Stream;
import org.quorate.model.charter.Charter;

/** A body of which nobody said how many make its meeting quorate (A1). */
final class BodyWithoutQuorum implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return BodySettings.all(charter).map(body -> body.named("quorum")).filter(quorum -> quorum.isSilent()).map(quorum ->
                Found.silent(charter, Severity.BLOCKS, "No quorum is set, so whether a meeting may decide anything is open.", quorum));
    }
}
