package org.quorate.reports.content;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A resolution as the minutes print it: one clause after "That", or several numbered clauses joined by semi-colons
 * with "and" before the last. Clauses may be given with or without "That" and closing marks; the form is ours to set.
 *
 * @param clauses what was resolved, at least one
 * @param verb the word before it when it differs from the body's own, or absent
 */
public record Resolution(List<String> clauses, @Nullable String verb) {
    public Resolution {
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("A resolution needs at least one clause.");
        }
        clauses = clauses.stream().map(clause -> Words.required(clause, "A clause of a resolution")).toList();
        verb = Words.optional(verb);
    }

    /** A resolution of one or more clauses under the body's own verb. */
    public static Resolution of(String... clauses) {
        return new Resolution(List.of(clauses), null);
    }

    /** Whether it is printed as numbered clauses. */
    public boolean numbered() {
        return clauses.size() > 1;
    }

    /** The single form: "That the report be received." Refused for a numbered resolution. */
    public String sentence() {
        if (numbered()) {
            throw new IllegalStateException("A numbered resolution has no single sentence.");
        }
        return "That " + bare(clauses.getFirst()) + ".";
    }

    /** The numbered form without its numbers: "the report be received; and", "the priorities be noted." */
    public List<String> numberedClauses() {
        int last = clauses.size() - 1;
        return IntStream.rangeClosed(0, last).mapToObj(i -> bare(clauses.get(i)) + ending(i, last)).toList();
    }

    private static String ending(int index, int last) {
        if (index == last) {
            return ".";
        }
        return index == last - 1 ? "; and" : ";";
    }

    private static String bare(String clause) {
        String words = clause.replaceFirst("(?i)[;,]\\s*and\\s*$", "").replaceFirst("[\\s.;,]+$", "").strip();
        return words.replaceFirst("^(?i:that)\\s+(?!is\\b)", "");
    }
}
