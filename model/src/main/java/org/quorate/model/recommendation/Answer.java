package org.quorate.model.recommendation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.model.charter.Slug;
import org.quorate.model.decision.DecisionOutcome;

/** How a body answered what another put to it. */
public enum Answer {
    ACCEPTED("accepted", "Accepted"),
    AMENDED("amended", "Accepted with amendments"),
    REJECTED("rejected", "Not accepted"),
    DEFERRED("deferred", "Deferred"),
    REFERRED_ON("referred-on", "Referred on");

    private final String word;
    private final String words;

    Answer(String word, String words) {
        this.word = word;
        this.words = words;
    }

    /** The word in files and on the command line. */
    public String word() {
        return word;
    }

    /** As it is shown. */
    public String words() {
        return words;
    }

    /** Whether it supports what was put. */
    public boolean supports() {
        return this == ACCEPTED || this == AMENDED;
    }

    /** Whether the body has still to come to an answer. */
    public boolean isPutOff() {
        return this == DEFERRED;
    }

    /** The answer of that word; "referred on" and "referred-on" are one. */
    public static Optional<Answer> named(String word) {
        return Arrays.stream(values()).filter(answer -> answer.word.equals(Slug.of(word))).findFirst();
    }

    /** Every word, for a message that says what was expected. */
    public static String all() {
        return Arrays.stream(values()).map(Answer::word).collect(Collectors.joining(", "));
    }

    /** The answer that a decision gives; empty where the decision leaves it open. */
    public static Optional<Answer> of(DecisionOutcome outcome) {
        return Optional.ofNullable(switch (outcome) {
            case AGREED, CARRIED, NOTED, RECEIVED -> ACCEPTED;
            case NOT_CARRIED -> REJECTED;
            case DEFERRED -> DEFERRED;
            case REFERRED -> REFERRED_ON;
            case UNDECIDED, WITHDRAWN -> null;
        });
    }
}
