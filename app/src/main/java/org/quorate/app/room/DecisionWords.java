package org.quorate.app.room;

import org.jspecify.annotations.Nullable;
import org.quorate.model.Refused;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.ruling.Ruling;

/** What a ruling comes to as an outcome on record, and as a sentence of the minutes. */
final class DecisionWords {
    private DecisionWords() {}

    /**
     * The outcome that follows from the ruling by itself.
     *
     * @throws Refused where there is none, or the charter is silent: then somebody has to say what was declared
     */
    static DecisionOutcome outcome(@Nullable Ruling ruling, Purpose purpose) {
        if (ruling == null) {
            throw new Refused("Nothing was counted on this item: say what was declared, or test consensus first.");
        }
        return switch (ruling) {
            case Ruling.Agreed ignored -> agreed(purpose);
            case Ruling.Carried ignored -> DecisionOutcome.CARRIED;
            case Ruling.NotCarried notCarried ->
                notCarried.detail().vote() == null ? DecisionOutcome.UNDECIDED : DecisionOutcome.NOT_CARRIED;
            case Ruling.Inquorate ignored -> DecisionOutcome.DEFERRED;
            case Ruling.Deferred ignored -> DecisionOutcome.DEFERRED;
            case Ruling.Referred ignored -> DecisionOutcome.REFERRED;
            case Ruling.Permitted ignored -> DecisionOutcome.AGREED;
            case Ruling.Refused ignored -> DecisionOutcome.NOT_CARRIED;
            case Ruling.Silent silent ->
                throw new Refused("The ruling is open: " + silent.headline()
                        + ". Settle what the charter leaves open, or say what was declared.");
        };
    }

    /** What agreement comes to: a report to be noted is noted, not agreed. */
    static DecisionOutcome agreed(Purpose purpose) {
        return switch (purpose) {
            case NOTE, HEAR -> DecisionOutcome.NOTED;
            case RECEIVE -> DecisionOutcome.RECEIVED;
            case DISCUSS, AGREE, DECIDE -> DecisionOutcome.AGREED;
        };
    }

    /** Whether the outcome bears a resolution. */
    static boolean isFavourable(DecisionOutcome outcome) {
        return switch (outcome) {
            case AGREED, CARRIED, NOTED, RECEIVED, REFERRED -> true;
            case NOT_CARRIED, UNDECIDED, DEFERRED, WITHDRAWN -> false;
        };
    }

    /** What the minutes say of an outcome that bears no resolution; empty for the others, whose resolution speaks. */
    static String sentence(DecisionOutcome outcome, String bodyWord) {
        return switch (outcome) {
            case NOT_CARRIED -> "The proposal was put to the vote and was not carried.";
            case UNDECIDED -> "The " + bodyWord + " was unable to reach consensus.";
            case DEFERRED -> "The item was deferred.";
            case WITHDRAWN -> "The item was withdrawn.";
            case AGREED, CARRIED, NOTED, RECEIVED, REFERRED -> "";
        };
    }
}
