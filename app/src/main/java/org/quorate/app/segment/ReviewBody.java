package org.quorate.app.segment;

import java.util.Optional;
import org.quorate.app.charter.CharterInForce;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.partnership.Body;
import org.quorate.persistence.store.ReadSession;

/** Finds the body that holds the formal review meetings of a charter. */
public final class ReviewBody {
    private static final String NAME = "review meeting";

    private ReviewBody() {
    }

    /** As the charter describes it. */
    public static Optional<CharterBody> inCharter(CharterInForce charter) {
        return charter.charter().body(NAME);
    }

    /** As the partnership has it. */
    public static Optional<Body> of(ReadSession session, CharterInForce charter) {
        return inCharter(charter).flatMap(found -> session.bodies().all().stream()
                .filter(body -> charter.bodyOf(body).filter(found::equals).isPresent()).findFirst());
    }
}
