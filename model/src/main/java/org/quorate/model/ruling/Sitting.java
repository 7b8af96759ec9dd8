package org.quorate.model.ruling;

import org.jspecify.annotations.Nullable;

/**
 * What kind of meeting a decision is taken at, and when in it. Null means that the case does not say.
 *
 * @param meeting what kind of meeting it is; not said, it is an ordinary one
 * @param at when in the meeting the quorum is asked about
 * @param openedQuorate whether the meeting was quorate when it opened
 */
public record Sitting(@Nullable Kind meeting, @Nullable Moment at, @Nullable Boolean openedQuorate) {

    /** An ordinary meeting, at no moment in particular. */
    public static final Sitting UNSAID = new Sitting(null, null, null);

    /** A kind of meeting. */
    public enum Kind {
        /** As the calendar has it. */
        ORDINARY("ordinary"),
        /** Called for a purpose. */
        SPECIAL("special"),
        /** Called again after a meeting that was or became inquorate. */
        RECONVENED("reconvened");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in files. */
        public String word() {
            return word;
        }
    }

    /** A moment at which a charter may test the quorum. */
    public enum Moment {
        /** When the meeting opens. */
        OPENING("opening"),
        /** When an item is taken. */
        ITEM("item"),
        /** When a vote is put. */
        VOTE("vote");

        private final String word;

        Moment(String word) {
            this.word = word;
        }

        /** The word in files. */
        public String word() {
            return word;
        }
    }
}
