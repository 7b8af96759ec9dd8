package org.quorate.model.charter;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many members a quorum asks for. */
public sealed interface QuorumAmount {

    /** How a fraction of people that is no whole number becomes one. */
    enum Rounding {
        /** To the next whole number above. */
        UP("up"),
        /** To the whole number below. */
        DOWN("down"),
        /** To the nearest whole number, a half going up. */
        NEAREST("to the nearest");

        private final String words;

        Rounding(String words) {
            this.words = words;
        }

        /** As it reads in a rule: "rounded up". */
        public String words() {
            return words;
        }
    }

    /** A fixed number, one or more. */
    record Fixed(int number) implements QuorumAmount {
        public Fixed {
            if (number < 1) {
                throw new IllegalArgumentException("A quorum must be at least 1, not " + number + ".");
            }
        }
    }

    /**
     * A share of a base.
     *
     * @param fraction the share
     * @param base of what; null when the rule does not say, and then it is a setting of its own
     * @param blocks the constituencies, sides or roles the base is limited to; none when it is of the whole body
     * @param moreThan whether more than the share is asked for
     * @param rounding how it becomes a whole number; null when the rule does not say
     */
    record Share(Fraction fraction, @Nullable QuorumBase base, List<String> blocks, boolean moreThan, @Nullable Rounding rounding)
            implements QuorumAmount {
        public Share {
            blocks = List.copyOf(blocks);
            if (fraction.numerator() == 0) {
                throw new IllegalArgumentException("A quorum must be a share greater than nothing.");
            }
            if (moreThan && fraction.equals(Fraction.WHOLE)) {
                throw new IllegalArgumentException("Nothing can be more than the whole.");
            }
            if (moreThan && rounding != null) {
                throw new IllegalArgumentException("More than a share is the next whole number above it, so it is not rounded.");
            }
        }
    }

    /** The greatest of two or more amounts. */
    record Greatest(List<QuorumAmount> amounts) implements QuorumAmount {
        public Greatest {
            amounts = severalOf(amounts);
        }
    }

    /** The least of two or more amounts. */
    record Least(List<QuorumAmount> amounts) implements QuorumAmount {
        public Least {
            amounts = severalOf(amounts);
        }
    }

    /** An amount and so many more: "half of members in office plus 1". */
    record Plus(QuorumAmount amount, int more) implements QuorumAmount {
        public Plus {
            if (more < 1) {
                throw new IllegalArgumentException("What is added to a quorum must be at least 1.");
            }
        }
    }

    /**
     * An amount for each size of a body.
     *
     * @param base what the size is counted in
     * @param rows the sizes from the smallest up, each beginning where the one before it ends
     * @param above the amount for every greater size
     */
    record Table(QuorumBase base, List<Row> rows, QuorumAmount above) implements QuorumAmount {
        public Table {
            rows = List.copyOf(rows);
            for (int index = 0; index < rows.size(); index++) {
                if (rows.get(index).upTo() < 1 || (index > 0 && rows.get(index).upTo() <= rows.get(index - 1).upTo())) {
                    throw new IllegalArgumentException("The sizes of a table must rise from row to row.");
                }
            }
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("A table needs at least one row besides \"above\".");
            }
        }

        /** A row: the amount up to a size. */
        public record Row(int upTo, QuorumAmount amount) {
        }
    }

    private static List<QuorumAmount> severalOf(List<QuorumAmount> amounts) {
        if (amounts.size() < 2) {
            throw new IllegalArgumentException("The greatest or least needs two amounts to choose from.");
        }
        return List.copyOf(amounts);
    }

    /** This amount and every one inside it. */
    default Stream<QuorumAmount> all() {
        return Stream.concat(Stream.of(this), switch (this) {
            case Fixed ignored -> Stream.<QuorumAmount>empty();
            case Share ignored -> Stream.<QuorumAmount>empty();
            case Greatest(List<QuorumAmount> amounts) -> amounts.stream().flatMap(QuorumAmount::all);
            case Least(List<QuorumAmount> amounts) -> amounts.stream().flatMap(QuorumAmount::all);
            case Plus(QuorumAmount amount, int ignored) -> amount.all();
            case Table(QuorumBase ignored, List<Table.Row> rows, QuorumAmount above) ->
                    Stream.concat(rows.stream().map(Table.Row::amount), Stream.of(above)).flatMap(QuorumAmount::all);
        });
    }

    /** Whether some of it is counted of everybody but some. */
    default boolean leavesOut() {
        return all().anyMatch(one -> one instanceof Share share && !share.blocks().isEmpty() && share.blocks().stream().allMatch(OtherMembers::isOne));
    }

    /** The least it may ever come to, whatever the size of the body. */
    default int fewest() {
        return switch (this) {
            case Fixed(int number) -> number;
            case Share ignored -> 1;
            case Greatest(List<QuorumAmount> amounts) -> amounts.stream().mapToInt(QuorumAmount::fewest).max().orElse(1);
            case Least(List<QuorumAmount> amounts) -> amounts.stream().mapToInt(QuorumAmount::fewest).min().orElse(1);
            case Plus(QuorumAmount amount, int more) -> amount.fewest() + more;
            case Table(QuorumBase ignored, List<Table.Row> rows, QuorumAmount above) ->
                    Stream.concat(rows.stream().map(Table.Row::amount), Stream.of(above)).mapToInt(QuorumAmount::fewest).min().orElse(1);
        };
    }
}
