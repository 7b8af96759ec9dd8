package org.quorate.model.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.CharterRoute.Step;

/**
 * Where a recommendation stands on a day.
 *
 * @param holder who has it now, in words; nothing once it is closed
 * @param since from when it has stood so
 * @param steps the steps of its route, or its own way where no route is given
 * @param stuck why it does not get on, or nothing
 * @param stuckSince from when it has not, or nothing
 * @param findings what is missing or out of order
 * @param silences what the charter leaves open here
 * @param next the step to which it goes next, or nothing
 */
public record Standing(
        State state, @Nullable String holder, LocalDate since, List<StepShown> steps, @Nullable String stuck, @Nullable LocalDate stuckSince,
        List<Finding> findings, List<Finding> silences, @Nullable Step next) {

    /** In one word where it stands. */
    public enum State {
        MADE("Made, not sent"),
        SENT("Sent"),
        ON_AGENDA("On the agenda"),
        ANSWER_TO_RECORD("Answer to record"),
        WITH_PARTNERS("With the partners"),
        DEFERRED("Deferred"),
        TO_GO_ON("To go on"),
        ACCEPTED("Accepted"),
        AMENDED("Accepted with amendments"),
        REJECTED("Not accepted"),
        WITHDRAWN("Withdrawn");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** As it is shown. */
        public String words() {
            return words;
        }

        /** Whether nothing more is awaited. */
        public boolean isClosed() {
            return this == ACCEPTED || this == AMENDED || this == REJECTED || this == WITHDRAWN;
        }
    }

    /**
     * A step as it is drawn.
     *
     * @param title what is done at it: "Sign off"
     * @param actor who does it
     * @param on when it was done, or nothing
     */
    public record StepShown(String title, String actor, StepState state, @Nullable LocalDate on) {}

    /**
     * Something missing or out of order; never a block.
     *
     * @param clause where the charter asks for it, or nothing
     */
    public record Finding(String text, @Nullable String clause) {
        /** The sentence with its clause. */
        public String cited() {
            return clause == null ? text : text + " [" + clause + "]";
        }
    }

    public Standing {
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
        silences = List.copyOf(silences);
    }

    public boolean isStuck() {
        return stuck != null;
    }
}
