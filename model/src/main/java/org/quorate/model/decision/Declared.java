package org.quorate.model.decision;

import org.quorate.model.Required;

/** What the person presiding declared, kept beside the ruling whether or not the two agree. */
public record Declared(DecisionOutcome outcome, String by) {
    public Declared {
        by = Required.text(by, "Say who declared it, for example \"the Chair\".");
    }
}
