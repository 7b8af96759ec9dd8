package org.quorate.model.charter.check;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Setting;

/** The same office presides over a body and over the body that holds it to account (A31). */
final class ChairOverBoth implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return charter.bodies().stream().flatMap(body -> charter.bodies().stream()
                .filter(above -> above.key().equals(body.accountableTo()) && above.chair() != null && above.chair().equals(body.chair()))
                .map(above -> finding(charter, body, above)));
    }

    private static CharterFinding finding(Charter charter, CharterBody body, CharterBody above) {
        Setting chair = new BodySettings(charter, above).named("chair.member");
        return new CharterFinding(body.name(), Severity.NOTE, "The " + body.chair() + " presides over this body and over the " + above.name()
                + ", to which it is accountable.", "Say who presides when the one body holds the other to account.", null, above.clause(),
                Found.openPoints(List.of(chair)));
    }
}
