package org.quorate.model.charter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may take a step: "an affected partner", "either party", "the actor", or offices and bodies by name, joined by "or".
 *
 * @param kinds the kinds of person named
 * @param named the offices, bodies and organisations named
 */
public record Who(List<Kind> kinds, List<String> named) {

    /** What may be written. */
    public static final String ACCEPTED =
            "\"an affected partner\", \"a party\", \"a partner\", \"the actor\", \"anyone\", or an office or body by name, joined by \"or\"";

    /** A kind of person, known from the part they play. */
    public enum Kind {
        /** An organisation the matter affects. */
        AFFECTED("an affected partner"),
        /** An organisation that is a party to the procedure. */
        PARTY("a party"),
        /** Any member organisation. */
        PARTNER("a partner"),
        /** Whoever acts at the stage. */
        ACTOR("the actor"),
        /** Anybody. */
        ANYONE("anyone");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As a charter writes it. */
        public String words() {
            return words;
        }
    }

    public Who {
        kinds = List.copyOf(kinds);
        named = List.copyOf(named);
    }

    /** Anybody. */
    public static final Who ANYONE = new Who(List.of(Kind.ANYONE), List.of());

    /** Reads what a charter says; every name that is no kind is an office or a body. */
    public static Who read(String text) {
        List<String> items = Stream.of(text.split(",?\\s+or\\s+|\\s*[,;]\\s*", -1)).map(String::strip).toList();
        if (text.isBlank() || items.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("Say who may do it: " + ACCEPTED + ".");
        }
        List<Kind> kinds = items.stream().map(Who::kind).flatMap(Optional::stream).distinct().toList();
        return new Who(kinds, items.stream().filter(item -> kind(item).isEmpty()).distinct().toList());
    }

    private static Optional<Kind> kind(String item) {
        String plain = Slug.of(item).replaceFirst("^(?:any-one-of-the|any-of-the|one-of-the|any-one|any|an|a|either-of-the|either|each|every|the|all)-", "");
        return switch (plain) {
            case "affected-partner", "affected-partners", "affected-party", "affected-parties", "affected" -> Optional.of(Kind.AFFECTED);
            case "party", "parties" -> Optional.of(Kind.PARTY);
            case "partner", "partners", "member-organisation" -> Optional.of(Kind.PARTNER);
            case "actor", "whoever-acts" -> Optional.of(Kind.ACTOR);
            case "anyone", "anybody", "any" -> Optional.of(Kind.ANYONE);
            default -> Optional.empty();
        };
    }

    /** As a charter writes it; reads back to the same. */
    public String text() {
        return Stream.concat(kinds.stream().map(Kind::words), named.stream()).collect(Collectors.joining(" or "));
    }
}
