package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quorate.model.calendar.NumberWords;

/** Reads and writes whose assent is enough: "the chair, or one third of members in office", "all partners". */
final class AssentText {

    private static final Pattern EITHER = Pattern.compile("the (greater|lesser) of (.+) and (.+)");
    private static final Pattern SHARE = Pattern.compile("(more than |over |at least |not less than |not fewer than |no fewer than )?(.+?) "
            + "(?:of )?(?:all )?(?:the )?(members|members in office|seats|those present|members present|partners|voting members|members of the body)");

    /** Those who support somebody who moves it and is counted with them. */
    private static final Pattern BESIDES = Pattern.compile("(?:(?:the|a) (?:mover|member|proposer) and )?(?:another|a further|at least another) (\\w+) "
            + "(members|partners"
            + "|members of the body|voting members)");

    private AssentText() {
    }

    private static int number(String text, String whole, List<Choice> words) {
        return NumberWords.read(text).orElseThrow(() -> unreadable(whole, words));
    }

    static Assent read(String text, List<Choice> words) {
        List<Assent.Way> ways = new ArrayList<>();
        for (String part : text.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("\\s*,?\\s+or\\s+|\\s*,\\s*", -1)) {
            ways.add(way(part.strip().replaceFirst("^(?:or|by) ", ""), words, text));
        }
        return new Assent(ways);
    }

    private static Assent.Way way(String part, List<Choice> words, String whole) {
        Optional<Choice> named = Naming.find(words, part, Choice::names);
        if (named.isPresent()) {
            return new Assent.Way.Named(named.get().word());
        }
        Matcher either = EITHER.matcher(part);
        if (either.matches()) {
            Assent.Way left = way(either.group(2), words, whole);
            Assent.Way right = way(either.group(3), words, whole);
            return either.group(1).equals("greater") ? new Assent.Way.Greater(left, right) : new Assent.Way.Lesser(left, right);
        }
        String plain = part.matches("(?:all|every) .+") ? part.replaceFirst("^(?:all|every) (?:of )?(?:the )?", "all of ").replaceFirst("partner$", "partners")
                .replaceFirst("member$", "members") : part;
        Matcher besides = BESIDES.matcher(plain);
        if (besides.matches()) {
            return new Assent.Way.Headcount(1 + number(besides.group(1), whole, words), group(besides.group(2)));
        }
        Matcher share = SHARE.matcher(plain);
        if (!share.matches()) {
            throw unreadable(whole, words);
        }
        Assent.Group group = group(share.group(3));
        OptionalInt number = NumberWords.read(share.group(2));
        boolean moreThan = share.group(1) != null && share.group(1).matches("more than |over ");
        if (number.isPresent()) {
            return new Assent.Way.Headcount(number.getAsInt() + (moreThan ? 1 : 0), group);
        }
        Fraction fraction = FractionText.read(share.group(2)).orElseThrow(() -> unreadable(whole, words));
        return new Assent.Way.Share(fraction, moreThan, group);
    }

    private static Assent.Group group(String words) {
        return switch (words) {
            case "seats" -> Assent.Group.SEATS;
            case "those present", "members present" -> Assent.Group.PRESENT;
            case "partners" -> Assent.Group.PARTNERS;
            default -> Assent.Group.MEMBERS;
        };
    }

    private static IllegalArgumentException unreadable(String text, List<Choice> words) {
        return new IllegalArgumentException("\"" + text + "\" does not say whose assent is enough. Expected " + accepted(words) + ".");
    }

    static String accepted(List<Choice> words) {
        return words.stream().map(Choice::word).collect(Collectors.joining(", ")) + (words.isEmpty() ? "" : ", ")
                + "a number such as \"5 members\", a share such as \"one third of members\", \"all partners\" or \"at least 90% of those present\""
                + "; several of them joined by \", or\"";
    }

    static String write(Assent support) {
        return support.ways().stream().map(AssentText::write).collect(Collectors.joining(", or "));
    }

    private static String write(Assent.Way way) {
        return switch (way) {
            case Assent.Way.Named(String word) -> word;
            case Assent.Way.Headcount(int number, Assent.Group of) -> number + " " + of.words();
            case Assent.Way.Share(Fraction fraction, boolean moreThan, Assent.Group of) -> (moreThan ? "more than " : "") + fraction + " of " + of.words();
            case Assent.Way.Greater(Assent.Way left, Assent.Way right) -> "the greater of " + write(left) + " and " + write(right);
            case Assent.Way.Lesser(Assent.Way left, Assent.Way right) -> "the lesser of " + write(left) + " and " + write(right);
        };
    }
}
