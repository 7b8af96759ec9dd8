package org.quorate.model.ruling;

import java.util.List;
import java.util.stream.Collectors;
import org.quorate.model.Refused;

/** A case the engine cannot rule on, because it names what the charter does not have or contradicts itself; every reason at once. */
public final class UnusableCase extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> found;

    /**
     * One thing wrong with a case.
     *
     * @param place where in the case it stands: "settings.quorum", "seats[2]", "counts.lay"
     * @param sentence what is wrong and what was expected
     */
    public record Reason(String place, String sentence) {
    }

    /** Refuses a case for these reasons. */
    public UnusableCase(List<Reason> found) {
        super(found.stream().map(Reason::sentence).collect(Collectors.joining(" ")));
        this.found = List.copyOf(found);
    }

    /** Each reason with its place. */
    public List<Reason> found() {
        return found;
    }

    /** Each reason as a plain sentence. */
    public List<String> reasons() {
        return found.stream().map(Reason::sentence).toList();
    }
}
