package org.quorate.model.charter.check;

import java.util.stream.Stream;
import org.quorate.model.charter.Charter;

/** One kind of finding. */
@FunctionalInterface
interface FindingKind {

    /** Every finding of this kind in a charter, in reading order. */
    Stream<CharterFinding> in(Charter charter);
}
