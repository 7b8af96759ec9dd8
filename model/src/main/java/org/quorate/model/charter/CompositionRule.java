package org.quorate.model.charter;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A limit on who sits in a body: "executive less than half of seats", "lay at least 2", "non-executive more than executive".
 *
 * @param blocks the constituencies, sides or roles that are counted; none when all members are
 * @param comparison how they compare
 * @param limit with what
 */
public record CompositionRule(List<String> blocks, Comparison comparison, Limit limit) {

    static final String ACCEPTED = "a constituency, side or role, how it compares (at least, more than, at most, less than, exactly) and with what: a number,"
            + " a fraction of seats or of members in office, or another constituency. For instance \"executive less than half of seats\"";
    private static final String COMPARED = "(at least|not less than|not fewer than|no fewer than|no less than|at most|no more than|not more than|more "
            + "than|less than"
            + "|fewer than|exactly)";
    private static final Pattern EQUAL = Pattern.compile("\\b(?:equal in number to|equal to|the same number as|as many as|equals?)\\b");
    private static final Pattern AFTER = Pattern.compile("(.+?) (?:(?:must|shall) be |are |is |to be |must number )?" + COMPARED + " (.+)");
    private static final Pattern BEFORE = Pattern.compile(COMPARED + " (\\d+) (.+)");

    public CompositionRule {
        blocks = List.copyOf(blocks);
    }

    /** How two numbers compare. */
    public enum Comparison {
        /** As many or more. */
        AT_LEAST("at least"),
        /** More. */
        MORE_THAN("more than"),
        /** As many or fewer. */
        AT_MOST("at most"),
        /** Fewer. */
        LESS_THAN("less than"),
        /** As many. */
        EXACTLY("exactly");

        private final String words;

        Comparison(String words) {
            this.words = words;
        }

        /** As it reads in a rule. */
        public String words() {
            return words;
        }

        /** Whether a number compares so with a share of a whole, multiplied out: {@code left} against {@code right}. */
        public boolean holds(long left, long right) {
            return switch (this) {
                case AT_LEAST -> left >= right;
                case MORE_THAN -> left > right;
                case AT_MOST -> left <= right;
                case LESS_THAN -> left < right;
                case EXACTLY -> left == right;
            };
        }

        private static Comparison of(String words) {
            return switch (words) {
                case "at least", "not less than", "not fewer than", "no fewer than", "no less than" -> AT_LEAST;
                case "at most", "no more than", "not more than" -> AT_MOST;
                case "less than", "fewer than" -> LESS_THAN;
                case "more than" -> MORE_THAN;
                default -> EXACTLY;
            };
        }
    }

    /** What a number is compared with. */
    public sealed interface Limit {
    }

    /** A fixed number. */
    public record Fixed(int number) implements Limit {
    }

    /** A share of the seats, or of the members in office. */
    public record Share(Fraction fraction, QuorumBase base) implements Limit {
        public Share {
            if (base != QuorumBase.SEATS && base != QuorumBase.IN_OFFICE) {
                throw new IllegalArgumentException("A composition is counted of seats or of members in office, not of " + base.words() + ".");
            }
        }
    }

    /** Other constituencies, sides or roles. */
    public record Others(List<String> blocks) implements Limit {
        public Others {
            blocks = List.copyOf(blocks);
        }
    }

    /** Reads a rule; refuses what it does not understand. */
    public static CompositionRule read(String said) {
        String text = EQUAL.matcher(QuorumWords.plain(said)).replaceAll("exactly");
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            return new CompositionRule(blocks(before.group(3)), Comparison.of(before.group(1)), new Fixed(Integer.parseInt(before.group(2))));
        }
        Matcher after = AFTER.matcher(text);
        if (!after.matches()) {
            throw new IllegalArgumentException("\"" + said + "\" is not a limit on who sits. Expected " + ACCEPTED + ".");
        }
        return new CompositionRule(blocks(after.group(1)), Comparison.of(after.group(2)), limit(said, after.group(3)));
    }

    private static List<String> blocks(String words) {
        String plain = words.replaceFirst("^the ", "").replaceFirst(" (?:members|seats)$", "");
        return plain.matches("members|all|seats|all members|membership") ? List.of()
                : Arrays.stream(plain.split(" (?:or|and) ", -1)).map(Slug::of).toList();
    }

    private static Limit limit(String said, String words) {
        String plain = words.replaceFirst("^the ", "");
        if (plain.matches("\\d{1,4}(?: (?:members|seats))?")) {
            return new Fixed(Integer.parseInt(plain.replaceAll("\\D", "")));
        }
        if (QuorumAmountText.share(plain, false).orElse(null) instanceof QuorumAmount.Share share) {
            QuorumBase base = share.base();
            if (base == null || share.rounding() != null) {
                throw new IllegalArgumentException("\"" + said + "\" does not say of what it is a share. Write \"of seats\" or \"of members in office\".");
            }
            return new Share(share.fraction(), base);
        }
        if (plain.matches(".*\\d.*|.* of .*")) {
            throw new IllegalArgumentException("\"" + said + "\" is not a limit on who sits. Expected " + ACCEPTED + ".");
        }
        return new Others(blocks(plain));
    }

    /** The rule in one form that reads back the same. */
    public String text() {
        return (blocks.isEmpty() ? "members" : String.join(" or ", blocks)) + " " + comparison.words() + " " + switch (limit) {
            case Fixed(int number) -> Integer.toString(number);
            case Share(Fraction fraction, QuorumBase base) -> fraction + " of " + base.words();
            case Others(List<String> others) -> others.stream().collect(Collectors.joining(" or "));
        };
    }

    /** The keys it names. */
    Stream<String> keys() {
        return Stream.concat(blocks.stream(), limit instanceof Others(List<String> others) ? others.stream() : Stream.empty());
    }

    /** The same rule with every key put through a change. */
    CompositionRule renamed(UnaryOperator<String> change) {
        return new CompositionRule(blocks.stream().map(change).toList(), comparison,
                limit instanceof Others(List<String> others) ? new Others(others.stream().map(change).toList()) : limit);
    }
}
