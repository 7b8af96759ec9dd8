package org.quorate.model.ruling;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Setting;

/**
 * What one run of an evaluation comes to, under one reading of whatever is open.
 *
 * @param outcome the outcome
 * @param headline the outcome in a few words
 * @param method how it is decided, or null
 * @param dates the days it turns on, or null
 * @param steps the reasons
 * @param unknown the open setting that stopped the run, or null
 */
public record Verdict(Outcome outcome, String headline, @Nullable String method, @Nullable DatesFinding dates, List<Step> steps, @Nullable Setting unknown) {

    public Verdict {
        steps = List.copyOf(steps);
    }

    /** A verdict with its reasons. */
    public static Verdict of(Outcome outcome, String headline, List<Step> steps) {
        return new Verdict(outcome, headline, null, null, steps, null);
    }

    /** The same with the days it turns on. */
    public Verdict with(@Nullable DatesFinding found) {
        return new Verdict(outcome, headline, method, found, steps, unknown);
    }

    /** The same with the way it is decided. */
    public Verdict by(String way) {
        return new Verdict(outcome, headline, way, dates, steps, unknown);
    }

    /** The same after other reasons. */
    public Verdict after(List<Step> others) {
        return new Verdict(outcome, headline, method, dates, Stream.concat(others.stream(), steps.stream()).toList(), unknown);
    }
}
