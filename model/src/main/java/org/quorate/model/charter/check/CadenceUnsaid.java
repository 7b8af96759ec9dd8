package org.quorate.model.charter.check;

import java.util.stream.Stream;
import org.quorate.model.charter.Charter;

/** A body of which nobody said how often it meets (A40). */
final class CadenceUnsaid implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return BodySettings.all(charter).map(body -> body.named("cadence")).filter(cadence -> cadence.isSilent()).map(cadence ->
                Found.silent(charter, Severity.NOTE, "How often it meets is not said.", cadence));
    }
}
