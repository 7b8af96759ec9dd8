package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.QuorumRule.Amount;
import org.quorate.model.charter.QuorumRule.Need;

/** Reads and writes a quorum as a line of text: "8, including local-authority and nhs-commissioning". */
final class QuorumText {

    static final String ACCEPTED = "a number (8); a fraction of seats, members in office, eligible seats or eligible members in office (one third of members"
            + " in office; more than half of seats); the greater of or the lesser of two of these; then, if wanted, "
            + "\", including 1 local-authority and 2 nhs-commissioning or nhs-providers\"";
    private static final Pattern SHARE =
            Pattern.compile("(more than )?(?:at least |not less than )?(.+?)(?: of (?:the |all )?(.+?))?(?:,? rounded (up|down))?");
    private static final Pattern PAIR = Pattern.compile("(?:the )?(greater|larger|lesser|smaller) of (.+?) (?:and|or) (.+)");
    private static final Pattern NEED = Pattern.compile("(?:at least )?(?:(\\d+|one|two|three|four|an?) )?(?:of |from )?(?:the )?(.+)");
    private static final Map<String, QuorumBase> BASES = bases();

    private QuorumText() {
    }

    static QuorumRule read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String[] halves = plain.split(",? (?:including|with|requiring) ", 2);
        return new QuorumRule(amount(halves[0].strip()), halves.length == 1 ? List.of() : needs(halves[1]));
    }

    private static Amount amount(String text) {
        if (text.matches("\\d{1,4}(?: (?:voting |eligible )?(?:members|eligible|present|seats))?")) {
            return new Amount.Fixed(Integer.parseInt(text.replaceAll("\\D", "")));
        }
        Matcher pair = PAIR.matcher(text);
        if (pair.matches()) {
            Amount left = amount(pair.group(2).strip());
            Amount right = amount(pair.group(3).strip());
            return pair.group(1).matches("greater|larger") ? new Amount.Greater(left, right) : new Amount.Lesser(left, right);
        }
        Matcher share = SHARE.matcher(text);
        String of = share.matches() ? share.group(3) : null;
        QuorumBase base = of == null ? null : BASES.get(of.strip());
        boolean shareOnly = share.matches() && of == null && FractionText.read(share.group(2)).isPresent();
        if (base == null && !shareOnly) {
            throw new IllegalArgumentException("\"" + text + "\" is not a quorum. Expected " + ACCEPTED + ".");
        }
        Fraction fraction = FractionText.read(share.group(2))
                .orElseThrow(() -> new IllegalArgumentException("\"" + share.group(2)
                        + "\" is not a fraction. Expected something like one third, 1/3 or 75%."));
        return new Amount.Share(fraction, base, share.group(1) != null, "down".equals(share.group(4)));
    }

    private static List<Need> needs(String text) {
        List<Need> needs = new ArrayList<>();
        for (String part : text.split(",? and |, ", -1)) {
            Matcher matcher = NEED.matcher(part.strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException("\"" + part + "\" does not name a constituency that must be present.");
            }
            List<String> anyOf = java.util.Arrays.stream(matcher.group(2).split(" or ")).map(name -> name.replaceFirst("^the ", "")).map(Slug::of).toList();
            needs.add(new Need(anyOf, number(matcher.group(1))));
        }
        return needs;
    }

    private static int number(@Nullable String word) {
        return switch (word) {
            case null -> 1;
            case "one", "a", "an" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            default -> Integer.parseInt(word);
        };
    }

    static String write(QuorumRule rule) {
        String amount = write(rule.amount());
        return rule.needs().isEmpty() ? amount
                : amount + ", including " + rule.needs().stream().map(QuorumText::write).collect(Collectors.joining(" and "));
    }

    static String write(Amount amount) {
        return switch (amount) {
            case Amount.Fixed(int number) -> Integer.toString(number);
            case Amount.Share(Fraction fraction, @Nullable QuorumBase base, boolean moreThan, boolean down) ->
                    (moreThan ? "more than " : "") + fraction + (base == null ? "" : " of " + base.words()) + (down ? " rounded down" : "");
            case Amount.Greater(Amount left, Amount right) -> "the greater of " + write(left) + " and " + write(right);
            case Amount.Lesser(Amount left, Amount right) -> "the lesser of " + write(left) + " and " + write(right);
        };
    }

    static String write(Need need) {
        return need.atLeast() + " " + String.join(" or ", need.anyOf());
    }

    private static Map<String, QuorumBase> bases() {
        Map<String, QuorumBase> bases = new LinkedHashMap<>();
        for (String word : List.of("seats", "all seats", "voting seats", "seats including vacancies")) {
            bases.put(word, QuorumBase.SEATS);
        }
        for (String word : List.of("members in office", "members", "filled", "filled seats", "in-office", "in office", "voting members",
                "membership", "total membership")) {
            bases.put(word, QuorumBase.IN_OFFICE);
        }
        bases.put("eligible seats", QuorumBase.ELIGIBLE_SEATS);
        for (String word : List.of("eligible", "eligible members", "eligible members in office", "eligible in office", "those eligible",
                "eligible-in-office")) {
            bases.put(word, QuorumBase.ELIGIBLE);
        }
        return Map.copyOf(bases);
    }
}
