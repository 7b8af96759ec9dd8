package org.quorate.app.decision;

/** What a ruling kept of a decision would be with the record as it stands today, under the charter version it was made under. */
public sealed interface Recomputed {
    /** As the window says it after "Recomputed today:". */
    String words();

    /** It comes out as it was kept. */
    record Same() implements Recomputed {
        @Override
        public String words() {
            return "same";
        }
    }

    /** The record was corrected since, so that it would come out otherwise; the ruling kept stays as it is. */
    record Different(String headline) implements Recomputed {
        @Override
        public String words() {
            return "differs: " + headline;
        }
    }

    /** It cannot be computed again, for this reason. */
    record NotPossible(String why) implements Recomputed {
        @Override
        public String words() {
            return why;
        }
    }
}
