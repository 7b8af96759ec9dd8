package org.quorate.model.charter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a meeting quorate: a number of members, and constituencies that must be among them.
 *
 * @param amount how many members
 * @param needs the constituencies or roles that must be there, all of them
 */
public record QuorumRule(Amount amount, List<Need> needs) {

    public QuorumRule {
        needs = List.copyOf(needs);
    }

    /** A plain number of members and nothing more. */
    public static QuorumRule ofNumber(int number) {
        return new QuorumRule(new Amount.Fixed(number), List.of());
    }

    /** How many members a quorum asks for. */
    public sealed interface Amount {

        /** A fixed number, one or more. */
        record Fixed(int number) implements Amount {
            public Fixed {
                if (number < 1) {
                    throw new IllegalArgumentException("A quorum must be at least 1, not " + number + ".");
                }
            }
        }

        /** A share of a base, rounded up unless said otherwise; {@code moreThan} asks for more than the share. Without a base it is a setting of its own. */
        record Share(Fraction fraction, @Nullable QuorumBase base, boolean moreThan, boolean roundedDown) implements Amount {
            public Share {
                if (fraction.numerator() == 0) {
                    throw new IllegalArgumentException("A quorum must be a share greater than nothing.");
                }
            }
        }

        /** Whichever of the two is greater. */
        record Greater(Amount left, Amount right) implements Amount {
        }

        /** Whichever of the two is less. */
        record Lesser(Amount left, Amount right) implements Amount {
        }
    }

    /**
     * A constituency, or one of several, that must be present. "chair" stands for whoever presides by office.
     *
     * @param anyOf constituency keys, one of which is enough
     * @param atLeast how many members from them, one or more
     */
    public record Need(List<String> anyOf, int atLeast) {
        public Need {
            anyOf = List.copyOf(anyOf);
            if (anyOf.isEmpty() || atLeast < 1) {
                throw new IllegalArgumentException("A quorum that requires a constituency must name it and ask for at least one member of it.");
            }
        }
    }
}
