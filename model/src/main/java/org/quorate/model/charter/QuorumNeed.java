package org.quorate.model.charter;

import java.util.List;
import java.util.stream.Stream;

/** Who must be among those who make a meeting quorate. */
public sealed interface QuorumNeed {

    /** Whoever presides by office: known to every body. */
    String CHAIR = "chair";
    /** Those who sit in for members: known to every body, and only where a quorum limits them or asks for others. */
    String DEPUTIES = "deputies";
    /** Every one of the constituencies, sides or Partners a requirement speaks of. */
    QuorumAmount ALL_OF_THEM = new QuorumAmount.Share(Fraction.WHOLE, QuorumBase.THEM, List.of(), false, null);

    /**
     * So many members of some constituencies, sides or roles. "chair" stands for whoever presides by office.
     *
     * @param count how many: a number, a share of those present, or a share of the members of a constituency
     * @param from keys, a member of any of which will do
     */
    record Members(QuorumAmount count, List<String> from) implements QuorumNeed {
        public Members {
            from = List.copyOf(from);
            if (from.isEmpty()) {
                throw new IllegalArgumentException("A quorum that requires a constituency must name it.");
            }
        }
    }

    /**
     * Members of so many different Partners.
     *
     * @param count how many: a number, or a share of them all
     * @param among the constituencies, sides or roles whose Partners are meant; none for those of the whole body
     */
    record Partners(QuorumAmount count, List<String> among) implements QuorumNeed {
        public Partners {
            among = List.copyOf(among);
        }

        /** Of the whole body. */
        public Partners(QuorumAmount count) {
            this(count, List.of());
        }
    }

    /**
     * No more than so many of those who make the quorum may be of some constituencies, sides or roles; more of them may be there, but are not counted.
     *
     * @param count the most: a number, or a share of those present
     * @param from keys of those who are limited
     */
    record AtMost(QuorumAmount count, List<String> from) implements QuorumNeed {
        public AtMost {
            from = named(from);
        }
    }

    /**
     * So many who are of none of some constituencies, sides or roles.
     *
     * @param number how many, one or more
     * @param than keys of those who will not do
     */
    record Others(int number, List<String> than) implements QuorumNeed {
        public Others {
            than = named(than);
            if (number < 1) {
                throw new IllegalArgumentException("At least one must be asked for, not " + number + ".");
            }
        }
    }

    /**
     * More of those here must be of some constituencies, sides or roles than of others.
     *
     * @param more keys of those who must be more
     * @param fewer keys of those who must be fewer
     */
    record Outnumbering(List<String> more, List<String> fewer) implements QuorumNeed {
        public Outnumbering {
            more = named(more);
            fewer = named(fewer);
        }
    }

    /**
     * Members of so many of a list of constituencies, sides or roles.
     *
     * @param count how many of them: a number, or a share of them all
     * @param each how many members of each, one or more
     * @param of which they are
     */
    record Blocks(QuorumAmount count, int each, Of of) implements QuorumNeed {
        public Blocks {
            if (each < 1) {
                throw new IllegalArgumentException("At least one member of each must be asked for.");
            }
            if (of instanceof Listed(List<String> keys) && count instanceof QuorumAmount.Fixed(int number)) {
                if (number > keys.size()) {
                    throw new IllegalArgumentException(number + " of " + String.join(", ", keys) + " cannot be there: there are only " + keys.size() + ".");
                }
                count = number == keys.size() ? ALL_OF_THEM : count;
            }
        }
    }

    /**
     * Such a share of the members of every one of a list of constituencies, sides or roles.
     *
     * @param share the share of each
     * @param of which they are
     */
    record ShareOfEach(QuorumAmount.Share share, Of of) implements QuorumNeed {
    }

    /**
     * Members who hold such a share of the votes between them, counted by weight.
     *
     * @param share the share of the weight of all, by its base
     */
    record Holding(QuorumAmount.Share share) implements QuorumNeed {
    }

    /** One of several requirements. */
    record Either(List<QuorumNeed> needs) implements QuorumNeed {
        public Either {
            needs = List.copyOf(needs);
            if (needs.size() < 2) {
                throw new IllegalArgumentException("A choice of requirements needs two to choose from.");
            }
        }
    }

    /** A list of constituencies, sides or roles. */
    sealed interface Of {
    }

    /** Those listed by their keys. */
    record Listed(List<String> keys) implements Of {
        public Listed {
            keys = List.copyOf(keys);
            if (keys.isEmpty()) {
                throw new IllegalArgumentException("A list of constituencies must name one at least.");
            }
        }
    }

    /** All of a kind that the body has. */
    enum Kind implements Of {
        /** Every constituency with a voting seat. */
        CONSTITUENCIES("constituency", "constituencies"),
        /** Every side. */
        SIDES("side", "sides");

        private final String one;
        private final String many;

        Kind(String one, String many) {
            this.one = one;
            this.many = many;
        }

        /** The word for one of them. */
        public String one() {
            return one;
        }

        /** The word for several of them. */
        public String many() {
            return many;
        }
    }

    private static List<String> named(List<String> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("A quorum that speaks of a constituency must name it.");
        }
        return List.copyOf(keys);
    }

    /** This requirement and every one inside it. */
    default Stream<QuorumNeed> all() {
        return this instanceof Either(List<QuorumNeed> needs) ? Stream.concat(Stream.of(this), needs.stream().flatMap(QuorumNeed::all)) : Stream.of(this);
    }

    /** The keys it names. */
    default Stream<String> keys() {
        return switch (this) {
            case Members(QuorumAmount count, List<String> from) -> Stream.concat(from.stream(), QuorumRule.blocksOf(count));
            case Partners(QuorumAmount count, List<String> among) -> Stream.concat(among.stream(), QuorumRule.blocksOf(count));
            case AtMost(QuorumAmount ignored, List<String> from) -> from.stream();
            case Others(int ignored, List<String> than) -> than.stream();
            case Outnumbering(List<String> more, List<String> fewer) -> Stream.concat(more.stream(), fewer.stream());
            case Blocks(QuorumAmount ignored, int each, Of of) -> of instanceof Listed(List<String> keys) ? keys.stream() : Stream.empty();
            case ShareOfEach(QuorumAmount.Share ignored, Of of) -> of instanceof Listed(List<String> keys) ? keys.stream() : Stream.empty();
            case Holding ignored -> Stream.empty();
            case Either(List<QuorumNeed> needs) -> needs.stream().flatMap(QuorumNeed::keys);
        };
    }
}
