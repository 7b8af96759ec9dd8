package org.quorate.app.charter.bench;

import java.util.ArrayList;
import java.util.List;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.model.charter.Charter;
import org.quorate.model.ruling.RulingCase;
import org.quorate.model.ruling.Rulings;

/** What the last versions of the charter answer to the case on the bench. */
final class VersionsBeside {
    private static final int VERSIONS_COMPARED = 5;

    private final CharterService service;
    private final Rulings engine;

    VersionsBeside(CharterService service, Rulings engine) {
        this.service = service;
        this.engine = engine;
    }

    /** "Same answer under v1 and v2", and each version that answers otherwise. */
    List<String> of(Charter now, RulingCase asking, String headline) {
        List<String> same = new ArrayList<>();
        List<String> other = new ArrayList<>();
        List<AdoptedCharter> all = service.versions();
        for (AdoptedCharter version : all.subList(Math.max(0, all.size() - VERSIONS_COMPARED), all.size())) {
            CharterInForce read = service.version(version.version()).orElse(null);
            if (read == null || read.charter().equals(now)) {
                continue;
            }
            String theirs = BenchAnswer.shortly(engine, read.charter(), asking);
            if (theirs.equals(headline)) {
                same.add("v" + version.version());
            } else {
                other.add("v" + version.version() + " answers: " + theirs);
            }
        }
        List<String> words = new ArrayList<>();
        if (!same.isEmpty()) {
            words.add("Same answer under " + String.join(same.size() == 2 ? " and " : ", ", same));
        }
        words.addAll(other);
        return words;
    }
}
