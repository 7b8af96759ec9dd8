package org.quorate.app.recommendation;

import org.jspecify.annotations.Nullable;

/**
 * Something that may be done to a recommendation next, or may not.
 *
 * @param refused why it may not, with what would satisfy it; nothing where it may
 * @param note what would be remarked of it though it may, or nothing
 */
public record RecommendationMove(Kind kind, @Nullable String refused, @Nullable String note) {

    /** What may be done. */
    public enum Kind {
        SEND("send", "Send"),
        PLACE("place", "Put on an agenda"),
        ANSWER("answer", "Record the answer"),
        STEP("step", "Record a step"),
        PUT("put", "Put to the partners"),
        CONSULT("consult", "Record a consultation"),
        REPLY("ratify", "Record a partner's answer"),
        WITHDRAW("withdraw", "Withdraw");

        private final String word;
        private final String title;

        Kind(String word, String title) {
            this.word = word;
            this.title = title;
        }

        /** The word on the command line. */
        public String word() {
            return word;
        }

        /** As it is shown. */
        public String title() {
            return title;
        }
    }

    public boolean isAllowed() {
        return refused == null;
    }

    static RecommendationMove may(Kind kind, @Nullable String note) {
        return new RecommendationMove(kind, null, note);
    }

    static RecommendationMove mayNot(Kind kind, String why) {
        return new RecommendationMove(kind, why, null);
    }
}
