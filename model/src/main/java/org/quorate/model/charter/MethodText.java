package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and writes one method as text: "at least 2/3 of present and more than 1/2 within each of icb, local-authority unless any of icb objects". */
final class MethodText {

    static final String ACCEPTED = "consensus, simple-majority, two-thirds, majority-75, unanimity, a share such as \"at least 3/5 of votes-cast\""
            + " or \"more than 1/2 of present\", or a number such as \"at least 9 for\"; each, if wanted, \"within each of\" constituencies, sides or roles,"
            + " several joined by \"and\", with \"unless any of A objects\" or \"unless 2 members object\" after them";
    private static final Pattern SHARE =
            Pattern.compile("(?:a )?(?:majority of (?=at |more |not |no |over ))?"
            + "(more than|over|at least|not less than|no less than)? ?(.+?)( majority)?(?: of (.+))?");
    private static final Pattern NUMBER = Pattern.compile("(more than|over|at least|not less than|no less than|not fewer than|no fewer than)? ?"
            + "(\\d{1,5}|an?|one|two|three|four|five) (?:votes?|members?|votes? in favour|vote for|for|voting for|in favour|votes for|members for"
            + "|members voting for|members in favour|affirmative votes?)");
    private static final Pattern WITHIN = Pattern.compile("(.+?)(?: of the votes)? (?:within|from|among|amongst) (.+)");
    private static final Pattern INCLUDING = Pattern.compile("(?:including|with) (?:the votes? of )?(.+)");
    private static final Pattern NO_ONE =
            Pattern.compile(",? (?:provided (?:that )?|and )(?:neither|none|no one|not one) of (?:the )?");
    private static final Pattern AMONG_SOME = Pattern.compile("(?:at least )?(\\d{1,3}|one|two|three|four|five) of (.+)");
    private static final Map<String, Method.Measure> WORDS = Map.ofEntries(
            Map.entry("simple-majority", Method.Vote.SIMPLE_MAJORITY), Map.entry("majority", Method.Vote.SIMPLE_MAJORITY),
            Map.entry("a-majority", Method.Vote.SIMPLE_MAJORITY), Map.entry("a-simple-majority", Method.Vote.SIMPLE_MAJORITY),
            Map.entry("two-thirds", Method.Vote.TWO_THIRDS), Map.entry("2-3", Method.Vote.TWO_THIRDS),
            Map.entry("majority-75", Method.Vote.MAJORITY_75), Map.entry("75-majority", Method.Vote.MAJORITY_75), Map.entry("75", Method.Vote.MAJORITY_75),
            Map.entry("three-quarters", Method.Vote.MAJORITY_75), Map.entry("3-4", Method.Vote.MAJORITY_75),
            Map.entry("unanimity", Method.Vote.UNANIMITY), Map.entry("unanimous", Method.Vote.UNANIMITY));

    private MethodText() {
    }

    static Method read(String text) {
        String[] halves = NO_ONE.matcher(text).replaceFirst(" unless any of ").split(",? unless ", 2);
        List<Veto> vetoes = halves.length == 1 ? List.of() : VetoText.read(halves[1]);
        if (halves[0].matches("consensus|by consensus")) {
            if (!vetoes.isEmpty()) {
                throw new IllegalArgumentException("An objection already stands in the way of consensus: put \"unless\" after a vote.");
            }
            return new Method.Consensus();
        }
        List<Condition> conditions = new ArrayList<>();
        for (String part : parts(halves[0])) {
            conditions.add(condition(part).orElseThrow(() -> unreadable(part)));
        }
        return conditions.size() == 1 && vetoes.isEmpty() && conditions.getFirst().within() == null ? conditions.getFirst().measure()
                : new Method.Combined(conditions, vetoes);
    }

    /** The conditions joined by "and", which may also join the names of a list: what is no condition of its own belongs to the list before it. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        String joined = text.replace("present and voting", "present-and-voting").replace("eligible and present", "eligible present")
                .replaceAll(",? (including|with) (?!vacan)", " and $1 ");
        for (String part : joined.split(",? and ", -1)) {
            String plain = part.strip();
            if (!parts.isEmpty() && parts.getLast().matches("(?:including|with) .+") && condition(plain).isEmpty()) {
                parts.add("including " + plain);
            } else if (!parts.isEmpty() && parts.getLast().matches(".+ (within|from|among|amongst) .+") && condition(plain).isEmpty()) {
                parts.set(parts.size() - 1, parts.getLast() + ", " + plain);
            } else {
                parts.add(plain);
            }
        }
        return parts;
    }

    private static Optional<Condition> condition(String text) {
        Matcher including = INCLUDING.matcher(text);
        if (including.matches()) {
            return Optional.of(including(including.group(1)));
        }
        Matcher within = WITHIN.matcher(text);
        return within.matches() ? measure(within.group(1)).map(measure -> new Condition(measure, within(within.group(2))))
                : measure(text).map(measure -> new Condition(measure, null));
    }

    private static Condition including(String text) {
        Matcher some = AMONG_SOME.matcher(text);
        return some.matches() ? new Condition(new Method.AtLeast(number(some.group(1))), new Within(List.of(bloc(some.group(2))), 1))
                : new Condition(new Method.AtLeast(1), within(text));
    }

    private static Within within(String text) {
        String each = text.replaceFirst("^(?:each|every one|all) of (?:the )?", "").replaceFirst("^each (?:constituency|group) of ", "");
        Matcher some = AMONG_SOME.matcher(each);
        String list = some.matches() ? some.group(2) : each.replaceFirst("^any (?:one )?of ", "");
        List<Bloc> blocs = Arrays.stream(list.split(", (?:and )?| and ")).map(MethodText::bloc).toList();
        int atLeast = some.matches() ? number(some.group(1)) : each.startsWith("any ") ? 1 : blocs.size();
        if (atLeast > blocs.size()) {
            throw new IllegalArgumentException("\"" + text + "\" asks for " + atLeast + " groups but names " + blocs.size() + ".");
        }
        return new Within(blocs, atLeast);
    }

    static Bloc bloc(String text) {
        return new Bloc(Arrays.stream(text.strip().split(" or ")).map(name -> name.replaceFirst("^the ", "")).map(Slug::of).toList());
    }

    static int number(String text) {
        return switch (text) {
            case "one", "a", "an", "any" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            default -> Integer.parseInt(text);
        };
    }

    /** How many are needed: a word, a number of votes or a share; empty when the text says none of these. */
    static Optional<Method.Measure> measure(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        Method.Measure word = WORDS.get(Slug.of(text));
        if (word != null) {
            return Optional.of(word);
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            boolean more = number.group(1) != null && number.group(1).matches("more than|over");
            return Optional.of(new Method.AtLeast(number(number.group(2)) + (more ? 1 : 0)));
        }
        return share(text);
    }

    private static Optional<Method.Measure> share(String text) {
        Matcher share = SHARE.matcher(text);
        if (!share.matches()) {
            return Optional.empty();
        }
        Method.Measure named = WORDS.get(Slug.of(share.group(2) + (share.group(3) == null ? "" : share.group(3))));
        if (named instanceof Method.Vote known && share.group(1) == null) {
            return Optional.of(new Method.Vote(known.key(), known.fraction(), known.moreThan(), base(share.group(4))));
        }
        boolean moreThan = share.group(1) != null && share.group(1).matches("more than|over");
        return FractionText.read(share.group(2)).map(fraction -> named(fraction, moreThan, base(share.group(4))));
    }

    private static Method.Measure named(Fraction fraction, boolean moreThan, @Nullable VotingBase base) {
        for (Method.Vote known : List.of(Method.Vote.SIMPLE_MAJORITY, Method.Vote.TWO_THIRDS, Method.Vote.MAJORITY_75, Method.Vote.UNANIMITY)) {
            if (known.fraction().equals(fraction) && known.moreThan() == moreThan) {
                return base == null ? known : new Method.Vote(known.key(), fraction, moreThan, base);
            }
        }
        String key = (moreThan ? "more-than-" : "at-least-") + fraction.numerator() + "-of-" + fraction.denominator();
        return new Method.Vote(key, fraction, moreThan, base);
    }

    /** What a share is counted of; "members" and no more leaves it to the setting of the base, because it may mean those present or those in office. */
    private static @Nullable VotingBase base(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String said = QuorumWords.withoutBody(text);
        String plain = said.replaceFirst("^(?:all )?(?:the )?", "");
        if (said.matches("(?:the |its )?members")) {
            return null;
        }
        return DecisionTopics.votingBase(said).or(() -> DecisionTopics.votingBase(plain))
                .orElseThrow(() -> new IllegalArgumentException("\"" + plain + "\" is not something a majority can be counted of. Expected "
                + Arrays.stream(VotingBase.values()).map(VotingBase::word).collect(Collectors.joining(", ")) + "."));
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("\"" + text + "\" is not a way of deciding. Expected " + DecisionRuleText.ACCEPTED + ".");
    }

    static String write(Method method) {
        return switch (method) {
            case Method.Consensus ignored -> "consensus";
            case Method.Measure measure -> write(measure);
            case Method.Combined combined -> combined.conditions().stream().map(MethodText::write).collect(Collectors.joining(" and "))
                    + (combined.vetoes().isEmpty() ? "" : " unless "
                    + combined.vetoes().stream().map(VetoText::write).collect(Collectors.joining(" or ")));
        };
    }

    static String write(Method.Measure measure) {
        return switch (measure) {
            case Method.AtLeast number -> "at least " + number.votes() + " for";
            case Method.Vote vote when vote.base() == null && WORDS.containsKey(vote.key()) -> vote.key();
            case Method.Vote vote -> (vote.moreThan() ? "more than " : "at least ") + vote.fraction().numerator() + "/" + vote.fraction()
                    .denominator() + (vote.base() == null ? "" : " of " + vote.base().word());
        };
    }

    private static String write(Condition condition) {
        Within within = condition.within();
        return write(condition.measure()) + (within == null ? "" : " within " + write(within));
    }

    private static String write(Within within) {
        String list = within.blocs().stream().map(Bloc::text).collect(Collectors.joining(", "));
        return within.blocs().size() == 1 ? list : within.inEach() ? "each of " + list : "at least " + within.atLeast() + " of " + list;
    }
}
