package org.quorate.app.control;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Leads through a list of findings one by one, round and round. What was mended meanwhile is gone from the list; the one that has moved up into its place
 * comes next and is not passed over.
 *
 * @param <F> a finding
 */
public final class RoundOfFindings<F> {
    private @Nullable F last;
    private int place = -1;

    /** Begins anew, as with another document. */
    public void restart() {
        last = null;
        place = -1;
    }

    /** The finding that comes next of those there are now. */
    public Optional<F> next(List<F> findings) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        int now = last == null ? -1 : findings.indexOf(last);
        int next = now >= 0 ? now + 1 : Math.max(place, 0);
        return Optional.of(findings.get(next % findings.size()));
    }

    /** Goes to the finding that comes next. */
    public Optional<F> advance(List<F> findings) {
        Optional<F> next = next(findings);
        next.ifPresent(finding -> {
            last = finding;
            place = findings.indexOf(finding);
        });
        return next;
    }
}
