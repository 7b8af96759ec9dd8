package org.quorate.persistence.charter;

import java.util.List;

/**
 * A rule of one of the source documents, with what shows that the charter that ships for it holds the rule.
 *
 * @param id its number, as the notes of settings give it: "CM-04"
 * @param says the rule in our own words
 * @param shown the cases and statements that show it, one at least
 */
public record DocumentRule(String id, String says, List<Shown> shown) {
    public DocumentRule {
        shown = List.copyOf(shown);
    }

    /** What shows a rule. */
    public sealed interface Shown {
        /** The charter that ships and holds the rule. */
        String charter();
    }

    /**
     * A case put to the charter.
     *
     * @param name what is special about it
     * @param starters whether common practice is accepted first
     * @param outcome the word of the outcome that the rule gives: "carried"
     * @param says words that the reasons hold
     * @param yaml the case, as a file would give it after its first line
     */
    public record Ruled(String name, String charter, boolean starters, String outcome, List<String> says, String yaml) implements Shown {
        public Ruled {
            says = List.copyOf(says);
        }
    }

    /**
     * A setting that keeps the rule as a statement.
     *
     * @param setting its path
     * @param says words that the statement holds
     */
    public record Stated(String charter, String setting, List<String> says) implements Shown {
        public Stated {
            says = List.copyOf(says);
        }
    }
}
