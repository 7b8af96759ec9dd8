package org.quorate.model.procedure;

import java.util.List;

/**
 * Whether a step may be taken under one reading, with every reason: all that speak against it, or those it rests on.
 *
 * @param reasons never empty
 */
public record Verdict(List<Judgement> reasons) {

    public Verdict {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("A step is judged for at least one reason.");
        }
    }

    static Verdict of(Judgement only) {
        return new Verdict(List.of(only));
    }

    /** Every reason against, or those for it where there is none against. */
    static Verdict ofAll(List<Judgement> all) {
        List<Judgement> against = all.stream().filter(reason -> !reason.permitted()).toList();
        return new Verdict(against.isEmpty() ? all : against);
    }

    /** Whether it may be taken. */
    public boolean permitted() {
        return reasons.stream().allMatch(Judgement::permitted);
    }
}
