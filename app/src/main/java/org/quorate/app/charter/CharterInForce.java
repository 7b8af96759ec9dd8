package org.quorate.app.charter;

import java.util.Optional;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.partnership.Body;

/** A version of the charter as it was adopted, read. */
public record CharterInForce(AdoptedCharter adopted, Charter charter) {
    public int version() {
        return adopted.version();
    }

    /** The charter's description of a body on record: by the name the body goes by in the charter, else by its own. */
    public Optional<CharterBody> bodyOf(Body body) {
        String key = body.charterKey();
        if (key != null) {
            return charter.body(key);
        }
        return charter.body(body.name()).or(() -> charter.body(body.shortName()));
    }
}
