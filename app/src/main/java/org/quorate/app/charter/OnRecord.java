package org.quorate.app.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.model.charter.Charter;
import org.quorate.model.ruling.DecisionCase;

/** What was decided and is on record, for trying a charter against it. Asked away from the window's thread. */
public interface OnRecord {
    /** Nothing was decided yet. */
    OnRecord NOTHING = new OnRecord() {
        @Override
        public List<Taken> decisions() {
            return List.of();
        }

        @Override
        public Optional<DecisionCase> roomOf(Taken decision, Charter charter) {
            return Optional.empty();
        }

        @Override
        public Map<String, List<String>> wouldFlag(Charter charter, String path, List<String> values) {
            return Map.of();
        }

        @Override
        public List<Otherwise> otherwise(Charter charter) {
            return List.of();
        }
    };

    /**
     * A decision on record.
     *
     * @param reference as in "PB 47"
     * @param words as a list names it: "PB 47, Transformation funding, Tue 26 Jan 2027"
     */
    record Taken(long id, String reference, String words) {}

    /**
     * A decision whose ruling would come out otherwise.
     *
     * @param on the day it was taken
     * @param then the ruling that is kept with it, in a few words
     * @param now what the charter asked about gives for the same room
     */
    record Otherwise(LocalDate on, String words, String then, String now) {}

    /** The decisions on record, the last one first. */
    List<Taken> decisions();

    /** The room as it was when a decision was taken, as a case for a charter; nothing where the charter does not know its body or matter. */
    Optional<DecisionCase> roomOf(Taken decision, Charter charter);

    /** For each value a setting might have, the references of the decisions whose kept ruling would come out otherwise. */
    Map<String, List<String>> wouldFlag(Charter charter, String path, List<String> values);

    /** The decisions whose kept ruling would come out otherwise under a charter, the last one first. Their rulings stay as they are. */
    List<Otherwise> otherwise(Charter charter);
}
