package org.quorate.model.charter;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.NumberWords;

/**
 * How many, before it is known of whom.
 *
 * @param fraction the share, or null where it is a number
 * @param moreThan whether it must be exceeded
 * @param plus votes beyond the share, fewer than none for "all but one"
 * @param number the number; 0 where it is a share
 */
record RuleQuantity(@Nullable Fraction fraction, boolean moreThan, int plus, int number) {

    private static final String[] AT_LEAST = {"at least", "not less than", "no less than", "no fewer than", "not fewer than", "a minimum of", "minimum of",
        "at minimum", "not under"};
    private static final String[] MORE_THAN = {"more than", "over", "in excess of", "exceeding", "greater than", "upwards of"};
    private static final String[] MAJORITY = {"simple majority", "ordinary majority", "bare majority", "straight majority", "clear majority",
        "overall majority",
        "majority", "simple majorities", "majorities", "most"};
    private static final String[] SEVENTY_FIVE = {"majority 75"};
    private static final String[] SPECIAL = {"special majority", "qualified majority", "enhanced majority", "super majority", "supermajority",
        "extraordinary majority", "increased majority", "weighted majority", "special resolution", "extraordinary resolution"};
    private static final String[] VOTE = {"majority vote", "majority decision", "majority", "vote", "votes", "decision", "in number"};
    private static final int WORDS_OF_A_FRACTION = 3;
    /** "One hundred and twenty five". */
    private static final int LONGEST_NUMBER = 5;

    static final RuleQuantity ALL = new RuleQuantity(Fraction.WHOLE, false, 0, 0);
    static final RuleQuantity MOST = new RuleQuantity(Fraction.HALF, true, 0, 0);

    boolean isAll() {
        return Fraction.WHOLE.equals(fraction);
    }

    /** What it asks for of a base; a number asks for itself. */
    Method.Measure of(@Nullable VotingBase base) {
        return fraction == null ? new Method.AtLeast(moreThan ? number + 1 : number) : MethodText.named(fraction, moreThan, plus, base);
    }

    /** How many comes next, if anything says so. */
    static Optional<RuleQuantity> read(RuleReader reader) {
        int start = reader.mark();
        Optional<RuleQuantity> found = everybody(reader).or(() -> counted(reader));
        if (found.isEmpty()) {
            reader.back(start);
        }
        return found;
    }

    /** How many comes next in a quorum, which cannot say all but some. */
    static Optional<RuleQuantity> readForQuorum(RuleReader reader) {
        int start = reader.mark();
        Optional<RuleQuantity> found = read(reader);
        if (found.filter(many -> many.plus() < 0).isPresent()) {
            throw new IllegalArgumentException("\"" + reader.said(start, reader.mark())
                    + "\" leaves open of how many. Write the number that must be present.");
        }
        return found;
    }

    private static Optional<RuleQuantity> everybody(RuleReader reader) {
        int start = reader.mark();
        reader.take("a", "an", "the");
        if (reader.take("unanimous vote", "unanimous decision", "unanimous agreement", "unanimous consent", "unanimous approval", "unanimous support",
                "unanimous resolution", "unanimous verdict", "unanimous assent", "unanimous affirmative vote", "unanimity", "unanimously", "unanimous")) {
            int less = reader.mark();
            OptionalInt fewer = reader.take("less", "minus", "bar") ? number(reader) : OptionalInt.empty();
            if (fewer.isPresent()) {
                return Optional.of(new RuleQuantity(Fraction.WHOLE, false, -fewer.getAsInt(), 0));
            }
            reader.back(less);
            return Optional.of(ALL);
        }
        reader.back(start);
        if (reader.take("all but", "all except", "all save", "all less", "all minus", "everyone but", "unanimity less")) {
            OptionalInt fewer = number(reader);
            return fewer.isEmpty() ? Optional.empty() : Optional.of(new RuleQuantity(Fraction.WHOLE, false, -fewer.getAsInt(), 0));
        }
        return reader.take("each and every", "every one", "everyone", "everybody", "all", "every", "both") ? Optional.of(ALL) : Optional.empty();
    }

    private static Optional<RuleQuantity> counted(RuleReader reader) {
        boolean atLeast = reader.take(AT_LEAST);
        boolean more = !atLeast && reader.take(MORE_THAN);
        int start = reader.mark();
        if (reader.take("any")) {
            return share(reader, more).or(() -> numbered(reader, more));
        }
        reader.take("a", "an", "the");
        if (reader.take(SPECIAL)) {
            reader.take("consisting", "being", "comprising");
            int of = reader.mark();
            reader.take(",");
            if (!reader.take("of", "by", "that is to say", "that is", "namely", "meaning")) {
                throw new IllegalArgumentException("\"" + reader.said(start,
                        of) + "\" does not say how great it is. Write, for example, \"at least two thirds of"
                        + " votes cast\".");
            }
            return counted(reader);
        }
        if (!more && reader.take(SEVENTY_FIVE)) {
            return Optional.of(new RuleQuantity(Fraction.THREE_QUARTERS, false, 0, 0));
        }
        if (!more && reader.take(MAJORITY)) {
            reader.take("vote", "decision", "resolution");
            int of = reader.mark();
            boolean says = reader.take("of", "consisting of", "amounting to", "being");
            boolean compared = says && (reader.sees(AT_LEAST) || reader.sees(MORE_THAN));
            Optional<RuleQuantity> greater = says ? counted(reader).filter(found -> found.fraction() != null || compared) : Optional.empty();
            if (greater.isPresent()) {
                return greater;
            }
            reader.back(of);
            again(reader, Fraction.HALF, true);
            return Optional.of(MOST);
        }
        reader.back(start);
        return share(reader, more).or(() -> {
            reader.back(start);
            return numbered(reader, more);
        });
    }

    private static Optional<RuleQuantity> share(RuleReader reader, boolean more) {
        int start = reader.mark();
        for (int length = WORDS_OF_A_FRACTION; length > 0; length--) {
            Optional<Fraction> fraction = reader.words(length).flatMap(RuleQuantity::fraction);
            if (fraction.isPresent()) {
                reader.forward(length);
                if (reader.take("or more", "or greater", "or over", "or higher")) {
                    more = false;
                }
                reader.take(VOTE);
                again(reader, fraction.get(), more);
                int plus = reader.take("plus one", "plus 1", "and one more") ? 1 : 0;
                return Optional.of(new RuleQuantity(fraction.get(), more, plus, 0));
            }
            reader.back(start);
        }
        return reader.take("a", "an") ? share(reader, more) : Optional.empty();
    }

    /** "Two thirds (2/3)": the same share said twice; refuses two that differ. */
    private static void again(RuleReader reader, Fraction fraction, boolean more) {
        int mark = reader.mark();
        Optional<RuleQuantity> found = reader.take("(") ? counted(reader).filter(other -> other.fraction() != null) : Optional.empty();
        if (found.isEmpty() || !reader.take(")")) {
            reader.back(mark);
            return;
        }
        RuleQuantity other = found.get();
        boolean says = reader.said(mark, reader.mark()).toLowerCase(Locale.ROOT).matches(".*\\b(?:more|over|least|less|exceeding|majority)\\b.*");
        if (!fraction.equals(other.fraction()) || (says && other.moreThan() != more)) {
            throw new IllegalArgumentException("\"" + reader.said(mark, reader.mark()) + "\" gives another share than the words before it.");
        }
    }

    private static Optional<Fraction> fraction(String words) {
        Optional<Fraction> known = FractionText.read(words);
        return known.filter(fraction -> !words.startsWith("all") && !words.startsWith("the whole"));
    }

    private static Optional<RuleQuantity> numbered(RuleReader reader, boolean more) {
        OptionalInt number = number(reader);
        if (number.isEmpty() || number.getAsInt() == 0) {
            return Optional.empty();
        }
        reader.take("or more", "or greater");
        return Optional.of(new RuleQuantity(null, more, 0, number.getAsInt()));
    }

    /** A number in figures or words, perhaps with the same in brackets after it. */
    static OptionalInt number(RuleReader reader) {
        for (int length = LONGEST_NUMBER; length > 0; length--) {
            OptionalInt number = reader.words(length).filter(words -> !words.contains("/") && !words.startsWith("a ")).map(NumberWords::read)
                    .orElse(OptionalInt.empty());
            if (number.isPresent()) {
                reader.forward(length);
                int mark = reader.mark();
                if (reader.take("(")) {
                    OptionalInt again = reader.words(1).map(NumberWords::read).orElse(OptionalInt.empty());
                    reader.forward(again.isPresent() ? 1 : 0);
                    if (again.isEmpty() || !reader.take(")")) {
                        reader.back(mark);
                    } else if (again.getAsInt() != number.getAsInt()) {
                        throw new IllegalArgumentException("\"" + number.getAsInt() + " (" + again.getAsInt() + ")\" gives two different numbers.");
                    }
                }
                return number;
            }
        }
        return OptionalInt.empty();
    }
}
