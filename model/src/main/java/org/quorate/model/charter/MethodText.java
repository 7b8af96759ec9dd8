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

/** Reads one method from text: "at least 2/3 of present and more than 1/2 within each of icb, local-authority unless any of icb objects". */
final class MethodText {

    static final String ACCEPTED = "consensus, simple-majority, two-thirds, majority-75, unanimity, a share such as \"at least 3/5 of votes-cast\","
            + " \"more than 1/2 of present\" or \"half plus 1 of present\", \"all less 1 of present\", or a number such as \"at least 9 for\"; each, if wanted,"
            + " counted \"by partner\", \"by weight\" or \"by member\" where others are counted otherwise, and \"within A\", \"within each of\" constituencies,"
            + " sides or roles, or \"within each constituency\" or \"within each side\"; several joined by \"and\", with \"unless any of A objects\" or"
            + " \"unless 2 members object\" after them; or \"the chair decides\"";
    private static final Pattern SHARE =
            Pattern.compile("(?:a )?(?:majority of (?=at |more |not |no |over |\\d+(?:\\.\\d)? ?(?:%|per cent)|\\d+/\\d+|(?:two|three|four) [a-z]+ ))?"
            + "(more than|over|at least|not less than|no less than)? ?(.+?)( majority)?(?: (plus|less) (\\d{1,2}))?(?: of (.+))?");
    private static final Pattern NUMBER = Pattern.compile("(more than|over|at least|not less than|no less than|not fewer than|no fewer than)? ?"
            + "(\\d{1,5}|an?|one|two|three|four|five) (?:votes?|members?|votes? in favour|vote for|for|voting for|in favour|votes for|members for"
            + "|members vote for(?: it)?|members vote in favour(?: of it)?|members voting for(?: it)?|members voting in favour|members in favour"
            + "|votes cast in favour|affirmative votes?)");
    private static final Pattern BY = Pattern.compile("(.+?) by (partner|weight|member)");
    private static final Pattern BY_WITHIN = Pattern.compile("(.+?) by (partner|weight|member) ((?:within|from|among|amongst) .+)");
    private static final Pattern DECIDES = Pattern.compile("(?:the )?(.+?) decides");
    private static final Pattern EACH_KIND = Pattern.compile("(?:each|all|every)(?: of)?(?: the)? (constituency|constituencies|side|sides)");
    private static final Pattern SOME_KIND = Pattern.compile("(?:at least )?(\\d{1,3})(?: of)?(?: the)? (constituencies|sides)");
    private static final Pattern SOME_FROM = Pattern.compile("(?:at least |not less than |no fewer than )?(\\d{1,3}|one|two|three|four|five|an?)"
            + "(?: (?:members?|votes?|representatives?))? (?:within|from|of) (each .+)");
    private static final Pattern SAYS_HOW = Pattern.compile("(?:each|every one|all|any|both|at least|\\d|one|two|three|four|five)\\b");
    private static final Pattern WITHIN = Pattern.compile("(.+?)(?: of the votes)? (?:within|from|among|amongst) (.+)");
    private static final Pattern INCLUDING = Pattern.compile("(?:including|with) (?:the votes? of )?(.+)");
    private static final Pattern STANDS = Pattern.compile("(?:it |the proposal |the motion )?(?:is |shall be |stands )?(?:deemed |taken )?(?:to be |as )?"
            + "(?:carried|adopted|approved|agreed|accepted|passed)");
    private static final Pattern IN_FAVOUR = Pattern.compile(",? (?:voting )?in favour(?: of it)?$");
    private static final Pattern NO_ONE =
            Pattern.compile(",? (?:provided (?:that )?|and )(?:neither|none|no one|not one) of (?:the )?");
    private static final Pattern SOME_INCLUDED = Pattern.compile("(?:including|with) (?:at least )?(?:\\d{1,3}|one|two|three|four|five) of .+, .+");
    private static final Pattern AMONG_SOME = Pattern.compile("(?:at least )?(\\d{1,3}|one|two|three|four|five) of (.+)");
    /** What says how many, and so is no name. */
    private static final Pattern COUNTED = Pattern.compile("(?:the )?(?:at least|not less than|no fewer than|not fewer than|more than|a majority of"
            + "|\\d+ (?:of|for|[a-z]+))\\b");
    private static final Map<String, Method.Measure> WORDS = Map.ofEntries(
            Map.entry("simple-majority", Method.Vote.SIMPLE_MAJORITY), Map.entry("majority", Method.Vote.SIMPLE_MAJORITY),
            Map.entry("a-majority", Method.Vote.SIMPLE_MAJORITY), Map.entry("a-simple-majority", Method.Vote.SIMPLE_MAJORITY),
            Map.entry("two-thirds", Method.Vote.TWO_THIRDS), Map.entry("2-3", Method.Vote.TWO_THIRDS),
            Map.entry("majority-75", Method.Vote.MAJORITY_75), Map.entry("75-majority", Method.Vote.MAJORITY_75), Map.entry("75", Method.Vote.MAJORITY_75),
            Map.entry("three-quarters", Method.Vote.MAJORITY_75), Map.entry("3-4", Method.Vote.MAJORITY_75),
            Map.entry("unanimity", Method.Vote.UNANIMITY), Map.entry("unanimous", Method.Vote.UNANIMITY));

    private MethodText() {
    }

    /** Whether a key is a word that stands for a whole measure. */
    static boolean isWord(String key) {
        return WORDS.containsKey(key);
    }

    static Method read(String text) {
        String[] halves = NO_ONE.matcher(text).replaceFirst(" unless any of ").split(",? unless ", 2);
        halves[0] = halves[0].contains(" within ") ? IN_FAVOUR.matcher(halves[0]).replaceFirst("") : halves[0];
        List<Veto> vetoes = halves.length == 1 ? List.of() : VetoText.read(halves[1]);
        Matcher decides = DECIDES.matcher(halves[0]);
        if (decides.matches()) {
            Bloc by = bloc(decides.group(1));
            return vetoes.isEmpty() ? new Method.Decides(by) : new Method.Combined(List.of(new Condition(new Method.AtLeast(1), new Within(List.of(by),
                    1))),
                    vetoes);
        }
        if (halves[0].matches("consensus|by consensus")) {
            if (!vetoes.isEmpty()) {
                throw new IllegalArgumentException("An objection already stands in the way of consensus: put \"unless\" after a vote, or say how"
                        + " many objections break it with \"consensus.broken-by: one third of present\".");
            }
            return new Method.Consensus();
        }
        List<Condition> conditions = new ArrayList<>();
        for (String part : halves.length > 1 && STANDS.matcher(halves[0].strip()).matches() ? List.<String>of() : parts(halves[0])) {
            conditions.add(condition(part).orElseThrow(() -> unreadable(part)));
        }
        return conditions.size() == 1 && vetoes.isEmpty() && conditions.getFirst().isMeasureAlone() ? conditions.getFirst().measure()
                : new Method.Combined(conditions, vetoes);
    }

    /** The conditions joined by "and", which may also join the names of a list: what is no condition of its own belongs to the list before it. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        String joined = text.replace("present and voting", "present-and-voting").replace("eligible and present", "eligible present")
                .replaceAll(",? (including|with) (?!vacan)", " and $1 ");
        for (String part : joined.split(",? and ", -1)) {
            String plain = part.strip();
            if (!parts.isEmpty() && SOME_INCLUDED.matcher(parts.getLast()).matches() && condition(plain).isEmpty()) {
                parts.set(parts.size() - 1, parts.getLast() + ", " + plain);
            } else if (!parts.isEmpty() && parts.getLast().matches("(?:including|with) .+") && condition(plain).isEmpty()) {
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
        Matcher byWithin = BY_WITHIN.matcher(text);
        Matcher by = BY.matcher(text);
        if (byWithin.matches() || by.matches()) {
            CountedBy unit = CountedBy.valueOf((byWithin.matches() ? byWithin : by).group(2).toUpperCase(Locale.ROOT));
            String rest = byWithin.matches() ? byWithin.group(1) + " " + byWithin.group(3) : by.group(1);
            return condition(rest).map(condition -> new Condition(condition.measure(), condition.within(), unit));
        }
        Matcher within = WITHIN.matcher(text);
        return within.matches() ? measure(within.group(1)).map(measure -> new Condition(measure, groups(measure, within.group(2))))
                : measure(text).map(measure -> new Condition(measure, null));
    }

    private static Condition including(String text) {
        Matcher each = SOME_FROM.matcher(text);
        if (each.matches()) {
            return new Condition(new Method.AtLeast(number(each.group(1))), within(each.group(2)));
        }
        Optional<Condition> whole = text.matches(".*\\b(?:majority|half|thirds?|quarters?|unanimity|\\d+%)\\b.*") ? condition(text) : Optional.empty();
        if (whole.isPresent()) {
            return whole.get();
        }
        Matcher some = AMONG_SOME.matcher(text);
        if (some.matches() && some.group(2).contains(", ")) {
            return new Condition(new Method.AtLeast(1), within(text));
        }
        return some.matches() ? new Condition(new Method.AtLeast(number(some.group(1))), new Within(List.of(bloc(some.group(2))), 1))
                : new Condition(new Method.AtLeast(1), within(text));
    }

    /** The groups within which something is counted; several are refused where nothing says whether they are counted together and it matters. */
    private static Within groups(Method.Measure measure, String text) {
        Within read = within(text);
        boolean all = measure instanceof Method.Vote vote && vote.fraction().equals(Fraction.WHOLE);
        if (read.listed().size() > 1 && !all && !SAYS_HOW.matcher(text).lookingAt()) {
            List<String> names = List.of(text.split(", (?:and )?| and ", -1));
            throw new NotUnderstood("\"" + text + "\" may be read in two ways. Write \"within each of " + String.join(", ", names)
                    + "\" where each counts by itself, or \"within " + String.join(" or ", names) + "\" where they are counted together.");
        }
        return read;
    }

    private static Within within(String text) {
        Matcher eachKind = EACH_KIND.matcher(text);
        Matcher someKind = SOME_KIND.matcher(text);
        if (eachKind.matches() || someKind.matches()) {
            String kind = eachKind.matches() ? eachKind.group(1) : someKind.group(2);
            return new Within(List.of(), eachKind.matches() ? 0 : number(someKind.group(1)), kind.startsWith("side") ? QuorumNeed.Kind.SIDES
                    : QuorumNeed.Kind.CONSTITUENCIES);
        }
        String each = text.replaceFirst("^(?:each|every one|all) of (?:the )?", "").replaceFirst("^each (?:constituency|group) of ", "");
        Matcher some = AMONG_SOME.matcher(each);
        String list = some.matches() ? some.group(2) : each.replaceFirst("^any (?:one )?of ", "");
        List<Bloc> blocs = Arrays.stream(list.split(", (?:and )?| and ")).map(MethodText::bloc).toList();
        int atLeast = some.matches() ? number(some.group(1)) : each.startsWith("any ") ? 1 : blocs.size();
        if (atLeast > blocs.size()) {
            throw NotUnderstood.name("\"" + text + "\" asks for " + atLeast + " groups but names " + blocs.size() + ".");
        }
        return new Within(blocs, atLeast);
    }

    static Bloc bloc(String text) {
        if (COUNTED.matcher(text).lookingAt()) {
            throw new NotUnderstood("\"" + text + "\" is no constituency, side or role.");
        }
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
        int plus = share.group(5) == null ? 0 : Integer.parseInt(share.group(5)) * (share.group(4).equals("plus") ? 1 : -1);
        Method.Measure named = WORDS.get(Slug.of(share.group(2) + (share.group(3) == null ? "" : share.group(3))));
        if (named instanceof Method.Vote known && share.group(1) == null && plus == 0) {
            return Optional.of(new Method.Vote(known.key(), known.fraction(), known.moreThan(), base(share.group(6))));
        }
        boolean moreThan = share.group(1) != null && share.group(1).matches("more than|over");
        return FractionText.read(share.group(2)).map(fraction -> named(fraction, moreThan, plus, base(share.group(6))));
    }

    static Method.Measure named(Fraction fraction, boolean moreThan, int plus, @Nullable VotingBase base) {
        for (Method.Vote known : List.of(Method.Vote.SIMPLE_MAJORITY, Method.Vote.TWO_THIRDS, Method.Vote.MAJORITY_75, Method.Vote.UNANIMITY)) {
            if (plus == 0 && known.fraction().equals(fraction) && known.moreThan() == moreThan) {
                return base == null ? known : new Method.Vote(known.key(), fraction, moreThan, base);
            }
        }
        String key = (moreThan ? "more-than-" : "at-least-") + fraction.numerator() + "-of-" + fraction.denominator()
                + (plus == 0 ? "" : (plus > 0 ? "-plus-" : "-less-") + Math.abs(plus));
        return new Method.Vote(key, fraction, moreThan, base, plus);
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
                .orElseThrow(() -> new NotUnderstood("\"" + plain + "\" is not something a majority can be counted of. Expected "
                + Arrays.stream(VotingBase.values()).map(VotingBase::word).collect(Collectors.joining(", ")) + "."));
    }

    private static NotUnderstood unreadable(String text) {
        return new NotUnderstood("\"" + text + "\" is not a way of deciding. Expected " + DecisionRuleText.ACCEPTED + ".");
    }
}
