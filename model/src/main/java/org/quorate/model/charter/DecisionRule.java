package org.quorate.model.charter;

import java.util.List;

/**
 * How a matter is decided: try the first method, and only if that fails the next.
 *
 * @param methods in the order they are tried, at least one
 */
public record DecisionRule(List<Method> methods) {

    public DecisionRule {
        methods = List.copyOf(methods);
        if (methods.isEmpty()) {
            throw new IllegalArgumentException("A decision rule needs at least one method.");
        }
    }

    /** A rule with a single method. */
    public static DecisionRule of(Method... methods) {
        return new DecisionRule(List.of(methods));
    }

    /** Whether consensus must be tested before any vote. */
    public boolean startsWithConsensus() {
        return methods.getFirst() instanceof Method.Consensus;
    }
}
