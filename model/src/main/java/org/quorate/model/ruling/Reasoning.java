package org.quorate.model.ruling;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps behind something computed, in order. Written out only when someone asks, because most rulings are never questioned. */
public final class Reasoning {

    private final Supplier<List<Step>> writer;
    private volatile @Nullable List<Step> written;

    private Reasoning(Supplier<List<Step>> writer) {
        this.writer = writer;
    }

    /** Reasoning that is written when first read; the writer must always write the same. */
    static Reasoning writtenBy(Supplier<List<Step>> writer) {
        return new Reasoning(writer);
    }

    /** These steps. */
    public static Reasoning of(List<Step> steps) {
        List<Step> fixed = List.copyOf(steps);
        return new Reasoning(() -> fixed);
    }

    /** The steps, in order. */
    public List<Step> steps() {
        List<Step> known = written;
        if (known == null) {
            known = List.copyOf(writer.get());
            written = known;
        }
        return known;
    }

    /** The steps as one paragraph of plain sentences. */
    public String paragraph() {
        return steps().stream().map(Step::text).collect(Collectors.joining(" "));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reasoning reasoning && steps().equals(reasoning.steps());
    }

    @Override
    public int hashCode() {
        return steps().hashCode();
    }

    @Override
    public String toString() {
        return paragraph();
    }
}
