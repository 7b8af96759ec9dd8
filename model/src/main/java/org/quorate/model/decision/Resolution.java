package org.quorate.model.decision;

import java.util.List;
import org.quorate.model.Required;

/**
 * What the body resolved, in the form in which minutes print it (requirements 4.2): none, "RESOLVED: That ....", or
 * "RESOLVED: That" with numbered clauses. Texts hold the words after "That", without the closing full stop or the "; and" between clauses.
 */
public sealed interface Resolution {
    /** Nothing was resolved, and rightly: apologies, interests, no public speakers. */
    record None() implements Resolution {}

    /** One sentence. */
    record Single(String text) implements Resolution {
        public Single {
            text = bare(Required.text(text, "A resolution needs its words."));
        }
    }

    /** Two or more clauses. */
    record Numbered(List<String> clauses) implements Resolution {
        public Numbered {
            Required.that(clauses.size() >= 2, "A numbered resolution has at least two clauses.");
            clauses = clauses.stream()
                    .map(clause -> bare(Required.text(clause, "A clause of a resolution needs its words.")))
                    .toList();
        }
    }

    /** The form that suits the clauses given. */
    static Resolution of(List<String> clauses) {
        List<String> said = clauses.stream().filter(clause -> !clause.isBlank()).toList();
        return switch (said.size()) {
            case 0 -> new None();
            case 1 -> new Single(said.getFirst());
            default -> new Numbered(said);
        };
    }

    /** The clauses, none, one or several. */
    default List<String> clauseTexts() {
        return switch (this) {
            case None() -> List.of();
            case Single(String text) -> List.of(text);
            case Numbered(List<String> clauses) -> clauses;
        };
    }

    /** The resolution as one sentence, for registers: "That a; and b." */
    default String sentence() {
        return switch (this) {
            case None() -> "";
            case Single(String text) -> "That " + text + ".";
            case Numbered(List<String> clauses) ->
                "That " + String.join("; ", clauses.subList(0, clauses.size() - 1)) + "; and " + clauses.getLast() + ".";
        };
    }

    private static String bare(String words) {
        String text = (words + " ").replaceFirst("(?i)^that\\b", "").strip().replaceFirst("(?i);\\s*and$", "");
        while (text.endsWith(".") || text.endsWith(";")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return Required.text(text, "A resolution needs its words.");
    }
}
