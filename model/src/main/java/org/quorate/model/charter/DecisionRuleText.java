package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and writes a decision rule as a line of text: "consensus, else majority-75". */
final class DecisionRuleText {

    static final String ACCEPTED = "consensus, simple-majority, two-thirds, majority-75, unanimity, or a share such as \"at least 3/5 of votes-cast\""
            + " or \"more than 1/2 of present\"; one after another with \", else\" between them";
    private static final Pattern SHARE = Pattern.compile("(more than|over|at least|not less than)? ?(.+?)(?: of (?:the )?(.+))?");
    private static final Map<String, Method> WORDS = Map.ofEntries(
            Map.entry("consensus", new Method.Consensus()),
            Map.entry("simple-majority", Method.Vote.SIMPLE_MAJORITY), Map.entry("majority", Method.Vote.SIMPLE_MAJORITY),
            Map.entry("two-thirds", Method.Vote.TWO_THIRDS), Map.entry("2-3", Method.Vote.TWO_THIRDS),
            Map.entry("majority-75", Method.Vote.MAJORITY_75), Map.entry("75-majority", Method.Vote.MAJORITY_75), Map.entry("75",
                    Method.Vote.MAJORITY_75),
            Map.entry("three-quarters", Method.Vote.MAJORITY_75), Map.entry("3-4", Method.Vote.MAJORITY_75),
            Map.entry("unanimity", Method.Vote.UNANIMITY), Map.entry("unanimous", Method.Vote.UNANIMITY));

    private DecisionRuleText() {
    }

    static DecisionRule read(String text) {
        List<Method> methods = new ArrayList<>();
        for (String part : text.strip().toLowerCase(Locale.ROOT).split(",? (?:or )?(?:else|then|failing which) ", -1)) {
            methods.add(method(part.strip()));
        }
        return new DecisionRule(methods);
    }

    private static Method method(String text) {
        Method word = WORDS.get(Slug.of(text));
        if (word != null) {
            return word;
        }
        Matcher share = SHARE.matcher(text);
        if (!share.matches()) {
            throw unreadable(text);
        }
        Fraction fraction = FractionText.read(share.group(2)).orElseThrow(() -> unreadable(text));
        String comparator = share.group(1);
        boolean moreThan = comparator != null && comparator.matches("more than|over");
        return named(fraction, moreThan, base(share.group(3)));
    }

    private static Method named(Fraction fraction, boolean moreThan, @Nullable VotingBase base) {
        for (Method.Vote known : List.of(Method.Vote.SIMPLE_MAJORITY, Method.Vote.TWO_THIRDS, Method.Vote.MAJORITY_75, Method.Vote.UNANIMITY)) {
            if (known.fraction().equals(fraction) && known.moreThan() == moreThan) {
                return base == null ? known : new Method.Vote(known.key(), fraction, moreThan, base);
            }
        }
        String key = (moreThan ? "more-than-" : "at-least-") + fraction.numerator() + "-of-" + fraction.denominator();
        return new Method.Vote(key, fraction, moreThan, base);
    }

    private static @Nullable VotingBase base(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return DecisionTopics.votingBase(text)
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is not something a majority can be counted of. Expected "
                + "in-office, seats, present, in-office-less-conflicted or votes-cast."));
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("\"" + text + "\" is not a way of deciding. Expected " + ACCEPTED + ".");
    }

    static String write(DecisionRule rule) {
        return rule.methods().stream().map(DecisionRuleText::write).collect(Collectors.joining(", else "));
    }

    private static String write(Method method) {
        return switch (method) {
            case Method.Consensus ignored -> "consensus";
            case Method.Vote vote when vote.base() == null && WORDS.containsKey(vote.key()) -> vote.key();
            case Method.Vote vote -> (vote.moreThan() ? "more than " : "at least ") + vote.fraction().numerator() + "/" + vote.fraction()
                    .denominator()
                    + (vote.base() == null ? "" : " of " + vote.base().word());
        };
    }
}
