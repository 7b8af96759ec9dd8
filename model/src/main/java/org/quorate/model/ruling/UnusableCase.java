package org.quorate.model.ruling;

import java.util.List;
import org.quorate.model.Refused;

/** A case the engine cannot rule on, because it names what the charter does not have or contradicts itself; every reason at once. */
public final class UnusableCase extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    /** Refuses a case for these reasons, each a plain sentence. */
    public UnusableCase(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** Each reason as a plain sentence. */
    public List<String> reasons() {
        return reasons;
    }
}
