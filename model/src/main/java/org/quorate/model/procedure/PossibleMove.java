package org.quorate.model.procedure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A step that might be taken now.
 *
 * @param kind what it would be
 * @param answer whether the charter lets it happen, under every reading
 * @param because why; what would satisfy it where it may not happen
 */
public record PossibleMove(EventKind kind, Answer answer, List<Judgement> because) {

    /** Whether a step may be taken. */
    public enum Answer {
        /** Under every reading of the charter. */
        PERMITTED,
        /** Under none. */
        REFUSED,
        /** It depends on what is open. */
        OPEN
    }

    public PossibleMove {
        because = List.copyOf(because);
    }

    /** Why, as plain sentences. */
    public List<String> reasons() {
        return because.stream().map(Judgement::sentence).distinct().toList();
    }

    /** The first clause behind it, where there is one. */
    public Optional<String> clause() {
        return because.stream().map(Judgement::clause).filter(Objects::nonNull).map(String::valueOf).findFirst();
    }

    /** The first setting behind it, where there is one. */
    public Optional<String> setting() {
        return because.stream().map(Judgement::setting).filter(Objects::nonNull).map(String::valueOf).findFirst();
    }
}
