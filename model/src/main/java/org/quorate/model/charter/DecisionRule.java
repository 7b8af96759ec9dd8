package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a matter is decided: try the first method, and only if that fails the next, now or at the next meeting; then what follows.
 *
 * @param steps in the order they are tried, at least one; the first is tried at once
 * @param ending what follows when all have failed, or null where the rule does not say
 */
public record DecisionRule(List<Step> steps, @Nullable Ending ending) {

    /**
     * One method of a chain.
     *
     * @param method the method
     * @param atNextMeeting whether it waits for the meeting after the one at which the method before it failed
     */
    public record Step(Method method, boolean atNextMeeting) {
    }

    public DecisionRule {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A decision rule needs at least one method.");
        }
        if (steps.getFirst().atNextMeeting()) {
            throw new IllegalArgumentException("The first method is tried at once; only a later one can wait for the next meeting.");
        }
        for (int index = 1; index < steps.size(); index++) {
            if (steps.get(index).method().equals(steps.get(index - 1).method()) && !steps.get(index).atNextMeeting()) {
                throw new IllegalArgumentException("The same method twice running can only fail twice: change it, or add \"at the next meeting\".");
            }
        }
    }

    /** A rule whose methods are tried at once, one after another. */
    public static DecisionRule of(Method... methods) {
        return new DecisionRule(Stream.of(methods).map(method -> new Step(method, false)).toList(), null);
    }

    /** The methods in the order they are tried. */
    public List<Method> methods() {
        return steps.stream().map(Step::method).toList();
    }

    /** The methods of each meeting: those tried at the first, those that wait for the second, and so on. */
    public List<List<Method>> meetings() {
        List<List<Method>> meetings = new ArrayList<>();
        for (Step step : steps) {
            if (meetings.isEmpty() || step.atNextMeeting()) {
                meetings.add(new ArrayList<>());
            }
            meetings.getLast().add(step.method());
        }
        return meetings;
    }

    /** Whether consensus must be tested before any vote. */
    public boolean startsWithConsensus() {
        return methods().getFirst() instanceof Method.Consensus;
    }
}
