package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.QuorumAmount.Rounding;

/** Reads and writes how many members a quorum asks for. */
final class QuorumAmountText {

    private static final Pattern NUMBER = Pattern.compile("(more than )?(\\d{1,4})(?: (?:voting |eligible )?(?:members?|persons?|people|eligible|present|seats)"
            + "(?: (?:present|in attendance|being present|entitled to vote))*)?");
    private static final Pattern EXTREME = Pattern.compile("(?:the "
            + ")?(greater|greatest|larger|largest|higher|highest|lesser|least|lower|lowest|smaller|smallest)"
            + "(?: number)? of:? (.+)");
    private static final Pattern WHICHEVER = Pattern.compile("(?:either )?(.+?),? whichever (?:is|be) (?:the )?"
            + "(greater|greatest|larger|largest|higher|highest|more|lesser|least|lower|lowest|smaller|smallest|fewer|less)(?: number)?");
    private static final Pattern PLUS = Pattern.compile("(.+?) ?(?:plus|\\+) ?(\\d{1,3})(?: (?:more|member))?( of .+)?");
    private static final Pattern SHARE = Pattern.compile("(more than )?(.+?)(?: of (?:the |all |its |all the )*(.+?))?(?:,? rounded (up|down|to the nearest)"
            + "(?: to (?:a|the)(?: next| nearest)?)?(?: whole)?(?: number)?)?");
    private static final Pattern TABLE = Pattern.compile("(?:by|according to) (?:the )?(?:number of )?([a-z -]+?): (.+)");
    private static final Pattern ROW = Pattern.compile("(?:up to (\\d+)|(\\d+)(?: to |-| - )(\\d+)|(\\d+)(?: or "
            + "(?:fewer|less))?|(above|otherwise|more|(?:above|over) \\d+"
            + "|more than \\d+|\\d+ or more|\\d+ and (?:above|over|more))) ?: ?(.+)");
    private static final Pattern LIST = Pattern.compile(",? (?:and|or) |, (?!rounded|whichever)");
    private static final Pattern BLOCKS = Pattern.compile(" or ");
    private static final Map<String, QuorumBase> BASES = bases();

    private QuorumAmountText() {
    }

    /** The amount a text says; refuses what it does not understand. */
    static QuorumAmount read(String said) {
        String text = QuorumWords.withoutAtLeast(QuorumWords.unbracketed(said));
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return new QuorumAmount.Fixed(Integer.parseInt(number.group(2)) + (number.group(1) == null ? 0 : 1));
        }
        Matcher table = TABLE.matcher(text);
        if (table.matches()) {
            return table(table.group(1).strip(), table.group(2));
        }
        Matcher extreme = EXTREME.matcher(text);
        if (extreme.matches()) {
            return extreme(extreme.group(1), listed(extreme.group(2)));
        }
        Matcher whichever = WHICHEVER.matcher(text);
        if (whichever.matches()) {
            return extreme(whichever.group(2), QuorumWords.split(whichever.group(1), Pattern.compile(",? or ")));
        }
        Matcher plus = PLUS.matcher(text);
        if (plus.matches()) {
            return new QuorumAmount.Plus(read(plus.group(1) + (plus.group(3) == null ? "" : plus.group(3))), Integer.parseInt(plus.group(2)));
        }
        return share(text, false).orElseThrow(() -> new NotUnderstood("\"" + said + "\" is not a quorum. Expected " + QuorumText.ACCEPTED + "."));
    }

    /** Amounts in a list; one that is itself the greatest or least of a list takes the rest with it unless it is in brackets. */
    private static List<String> listed(String text) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty()) {
            if (EXTREME.matcher(rest).matches()) {
                parts.add(rest);
                return parts;
            }
            List<String> split = QuorumWords.split(rest, LIST);
            parts.add(split.getFirst());
            Matcher separator = LIST.matcher(rest);
            int from = split.getFirst().length();
            rest = split.size() > 1 && separator.find(rest.indexOf(split.getFirst()) + from) ? rest.substring(separator.end()) : "";
        }
        return parts;
    }

    private static QuorumAmount extreme(String word, List<String> parts) {
        List<QuorumAmount> amounts = parts.stream().map(QuorumAmountText::read).toList();
        return word.matches("great.*|larg.*|high.*|more") ? new QuorumAmount.Greatest(amounts) : new QuorumAmount.Least(amounts);
    }

    private static QuorumAmount table(String by, String rows) {
        QuorumBase base = base(by).orElseThrow(() -> new IllegalArgumentException("A table by \"" + by + "\" is not known. Expected one of "
                + basesAccepted() + "."));
        List<QuorumAmount.Table.Row> read = new ArrayList<>();
        QuorumAmount above = null;
        for (String row : QuorumWords.split(rows, Pattern.compile("[;,] (?=up to |\\d|above|otherwise|more|over)"))) {
            Matcher matcher = ROW.matcher(row);
            if (!matcher.matches() || above != null) {
                throw new IllegalArgumentException("\"" + row + "\" is not a row of a table. Expected \"up to 5: 2\" or \"6 to 10: 3\", each size once and"
                        + " rising, and \"above: 4\" at the end.");
            }
            QuorumAmount amount = read(matcher.group(6));
            if (matcher.group(5) != null) {
                requireNext(row, matcher.group(5).replaceAll("\\D", ""), matcher.group(5).matches("\\d.*") ? 0 : 1, read);
                above = amount;
            } else {
                if (matcher.group(2) != null) {
                    requireNext(row, matcher.group(2), 0, read);
                }
                String most = matcher.group(1) != null ? matcher.group(1) : matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
                read.add(new QuorumAmount.Table.Row(Integer.parseInt(most), amount));
            }
        }
        if (above == null) {
            throw new IllegalArgumentException("The table does not say what holds above its last size. Add \"above: \" and a number.");
        }
        return new QuorumAmount.Table(base, read, above);
    }

    /** A row that names its first size has to begin where the one before it ends. */
    private static void requireNext(String row, String first, int offset, List<QuorumAmount.Table.Row> before) {
        int expected = before.isEmpty() ? 1 : before.getLast().upTo() + 1;
        boolean startsAtNothing = before.isEmpty() && first.equals("0");
        if (!first.isEmpty() && Integer.parseInt(first) + offset != expected && !startsAtNothing) {
            throw new IllegalArgumentException("The row \"" + row + "\" of the table should begin at " + expected + ", where the row before it ends.");
        }
    }

    /** A share; where {@code ofBlock}, what is no base is the name of a constituency, a side or a role. */
    static Optional<QuorumAmount> share(String text, boolean ofBlock) {
        Matcher matcher = SHARE.matcher(text.replaceFirst("^(?:every|all) (?!of )", "all of "));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Fraction> fraction = FractionText.read(matcher.group(2));
        if (fraction.isEmpty()) {
            return Optional.empty();
        }
        String of = matcher.group(3);
        List<String> blocks = List.of();
        QuorumBase base = null;
        if (of != null) {
            base = base(of).orElse(null);
            Matcher limited = Pattern.compile("(.+?) (?:of|from) (?:the )?(.+)").matcher(of);
            if (base == null && limited.matches() && base(limited.group(1)).isPresent()) {
                base = base(limited.group(1)).orElseThrow();
                blocks = names(limited.group(2));
            } else if (base == null && (ofBlock || OtherMembers.isOne(of))) {
                blocks = names(of);
            } else if (base == null) {
                return Optional.empty();
            }
        }
        boolean moreThan = matcher.group(1) != null;
        @Nullable Rounding rounding = matcher.group(4) == null ? null : Arrays.stream(Rounding.values())
                .filter(one -> one.words().equals(matcher.group(4))).findFirst().orElseThrow();
        return Optional.of(new QuorumAmount.Share(fraction.get(), base, blocks, moreThan, moreThan && rounding == Rounding.UP ? null : rounding));
    }

    static List<String> names(String text) {
        return QuorumWords.split(text, BLOCKS).stream().map(name -> Slug.of(name.replaceFirst("^(?:the|an?) ", ""))).toList();
    }

    static Optional<QuorumBase> base(String words) {
        return Optional.ofNullable(BASES.get(words.strip()));
    }

    static String basesAccepted() {
        return "seats, members in office, members in office less suspended, eligible seats, eligible members in office, members entitled to vote";
    }

    static String write(QuorumAmount amount) {
        return switch (amount) {
            case QuorumAmount.Fixed(int number) -> Integer.toString(number);
            case QuorumAmount.Share(Fraction fraction, @Nullable QuorumBase base, List<String> blocks, boolean moreThan, @Nullable Rounding rounding) ->
                    (moreThan ? "more than " : "") + fraction + (base == null ? "" : " of " + base.words())
                            + (blocks.isEmpty() ? "" : (base == null ? " of " : " from ") + String.join(" or ", blocks))
                            + (rounding == null ? "" : " rounded " + rounding.words());
            case QuorumAmount.Greatest(List<QuorumAmount> amounts) -> "the great" + list(amounts);
            case QuorumAmount.Least(List<QuorumAmount> amounts) -> "the " + (amounts.size() == 2 ? "less" : "l") + (amounts.size() == 2 ? list(amounts)
                    : "ea" + list(amounts).substring(1));
            case QuorumAmount.Plus(QuorumAmount inner, int more) -> inner(inner) + " plus " + more;
            case QuorumAmount.Table(QuorumBase base, List<QuorumAmount.Table.Row> rows, QuorumAmount above) -> "by " + base.words() + ": "
                    + rows.stream().map(row -> "up to " + row.upTo() + ": " + inner(row.amount()) + "; ").collect(Collectors.joining()) + "above: "
                    + inner(above);
        };
    }

    private static String list(List<QuorumAmount> amounts) {
        List<String> parts = amounts.stream().map(QuorumAmountText::inner).toList();
        String all = String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
        return (amounts.size() == 2 ? "er of " : "est of ") + all;
    }

    private static String inner(QuorumAmount amount) {
        boolean simple = amount instanceof QuorumAmount.Fixed || amount instanceof QuorumAmount.Share;
        return simple ? write(amount) : "(" + write(amount) + ")";
    }

    private static Map<String, QuorumBase> bases() {
        Map<String, QuorumBase> bases = new LinkedHashMap<>();
        put(bases, QuorumBase.SEATS, "seats", "all seats", "voting seats", "seats including vacancies", "whole number of members",
                "whole membership", "full membership", "all the seats",
                "members including vacancies",
                "total number of seats", "whole number of seats", "complete number of seats", "number of seats", "seats including vacant seats",
                        "seats whether filled or not");
        put(bases, QuorumBase.IN_OFFICE, "members in office", "members", "filled", "filled seats", "in-office", "in office", "voting members", "membership",
                "total membership", "current members", "current membership", "total membership excluding vacancies",
                "total number of voting members", "number of voting members", "voting members excluding vacancies", "members for the time being", "members "
                        + "excluding vacancies",
                "membership excluding vacancies", "seats excluding vacancies", "members currently in office", "total number of members", "number of members",
                "members in post", "voting membership", "total voting membership", "members of the body",
                        "complete number of members excluding any vacancies", "complete number of members excluding vacancies",
                                "members excluding any vacancies",
                "membership excluding any vacancies", "current voting members", "voting members in office", "serving members");
        put(bases, QuorumBase.ELIGIBLE_SEATS, "eligible seats", "eligible-seats");
        put(bases, QuorumBase.ELIGIBLE, "eligible", "eligible members", "eligible members in office", "eligible in office", "those eligible",
                "eligible-in-office");
        put(bases, QuorumBase.IN_OFFICE_LESS_SUSPENDED, "members in office less suspended", "in-office-less-suspended", "members not suspended",
                "members who are not suspended", "members in office who are not suspended", "members excluding those suspended", "unsuspended members");
        put(bases, QuorumBase.ENTITLED, "members entitled to vote", "entitled", "those entitled to vote", "members eligible to vote",
                "members entitled to vote on the item", "members entitled to vote on the matter", "members entitled to vote on it");
        put(bases, QuorumBase.PARTNERS, "partners", "partner organisations", "organisations", "member organisations");
        return Map.copyOf(bases);
    }

    private static void put(Map<String, QuorumBase> bases, QuorumBase base, String... words) {
        for (String word : words) {
            bases.put(word, base);
        }
    }
}
