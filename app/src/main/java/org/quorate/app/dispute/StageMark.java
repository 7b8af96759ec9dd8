package org.quorate.app.dispute;

import org.jspecify.annotations.Nullable;

/**
 * One stage as the stage line draws it.
 *
 * @param numeral what stands in its circle ("II"), or empty where the stage has no number
 * @param name a short name: of the stage, or of whoever acts there ("Co-ordination Group")
 * @param progress how far it has come
 * @param note what is to be said below the name ("12 of 30 days", "passed, with a reason")
 * @param more who acts there and what else the charter says of it, in a sentence
 * @param clause the clause behind it, or null
 */
public record StageMark(String numeral, String name, Progress progress, String note, String more, @Nullable String clause) {

    /** How far a stage has come. */
    public enum Progress {
        /** It is behind. */
        DONE("done"),
        /** It was passed over with a reason. */
        PASSED("passed over"),
        /** It is here now. */
        NOW("now"),
        /** It may still come. */
        AHEAD("ahead"),
        /** It ended before coming here. */
        UNUSED("not reached");

        private final String words;

        Progress(String words) {
            this.words = words;
        }

        /** As it is spoken. */
        public String words() {
            return words;
        }
    }

    /** The whole as one spoken phrase. */
    public String spoken() {
        return (numeral.isEmpty() ? "" : "Stage " + numeral + ", ") + name + ": " + (note.isEmpty() ? progress.words() : note);
    }
}
