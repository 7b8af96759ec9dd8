package org.quorate.app.charter.bench;

import org.quorate.model.charter.Charter;
import org.quorate.model.ruling.RulingCase;
import org.quorate.model.ruling.Rulings;

/**
 * A case someone put aside to see what changes.
 *
 * @param then what the charter answered when it was put aside
 * @param now what the charter that is shown answers
 */
public record KeptCase(String name, RulingCase question, String then, String now) {
    public boolean isSame() {
        return then.equals(now);
    }

    KeptCase under(Rulings engine, Charter charter) {
        return new KeptCase(name, question, then, BenchAnswer.shortly(engine, charter, question));
    }
}
