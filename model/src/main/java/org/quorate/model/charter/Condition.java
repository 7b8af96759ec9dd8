package org.quorate.model.charter;

import org.jspecify.annotations.Nullable;

/**
 * What a vote must satisfy.
 *
 * @param measure how many votes for are needed
 * @param within among whom, or null for everyone who may vote
 * @param by what is counted
 */
public record Condition(Method.Measure measure, @Nullable Within within, CountedBy by) {

    /** A condition counted as votes are counted in the body. */
    public Condition(Method.Measure measure, @Nullable Within within) {
        this(measure, within, CountedBy.USUAL);
    }

    /** Whether it is no more than its measure, counted of everyone as usual. */
    boolean isMeasureAlone() {
        return within == null && by == CountedBy.USUAL;
    }
}
