package org.quorate.model.charter;

import java.util.List;

/**
 * Whose assent is enough: any one of several ways, such as "the chair, or one third of members, or 5 members".
 *
 * @param ways at least one
 */
public record Assent(List<Way> ways) {

    /** One way in which the assent may be given. */
    public sealed interface Way {

        /** Whoever holds an office, or another way that has a word: "chair". */
        record Named(String word) implements Way {
        }

        /** So many of a group: "5 members". */
        record Headcount(int number, Group of) implements Way {
            public Headcount {
                if (number < 1) {
                    throw new IllegalArgumentException("At least one is needed, not " + number + ".");
                }
            }
        }

        /** A share of a group, rounded up: "one third of members". */
        record Share(Fraction fraction, boolean moreThan, Group of) implements Way {
        }

        /** Whichever of two asks for more people. */
        record Greater(Way left, Way right) implements Way {
        }

        /** Whichever of two asks for fewer people. */
        record Lesser(Way left, Way right) implements Way {
        }
    }

    /** Of whom a number or a share is counted. */
    public enum Group {
        /** The members in office. */
        MEMBERS("members"),
        /** The seats, vacant ones included. */
        SEATS("seats"),
        /** The members who are present. */
        PRESENT("those present"),
        /** The partner organisations. */
        PARTNERS("partners");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        /** As a sentence says it: "those present". */
        public String words() {
            return words;
        }
    }

    public Assent {
        ways = List.copyOf(ways);
        if (ways.isEmpty()) {
            throw new IllegalArgumentException("Somebody has to assent.");
        }
    }

    /** Whether a word such as "chair" is one of the ways. */
    public boolean names(String word) {
        return ways.contains(new Way.Named(word));
    }

    /** Whether a number or a share of a group is one of the ways. */
    public boolean counts(Group group) {
        return ways.stream().anyMatch(way -> counts(way, group));
    }

    private static boolean counts(Way way, Group group) {
        return switch (way) {
            case Way.Named ignored -> false;
            case Way.Headcount(int number, Group of) -> of == group;
            case Way.Share(Fraction fraction, boolean moreThan, Group of) -> of == group;
            case Way.Greater(Way left, Way right) -> counts(left, group) || counts(right, group);
            case Way.Lesser(Way left, Way right) -> counts(left, group) || counts(right, group);
        };
    }

    /** In one form that reads back the same: "chair, or one third of members". */
    public String text() {
        return AssentText.write(this);
    }
}
