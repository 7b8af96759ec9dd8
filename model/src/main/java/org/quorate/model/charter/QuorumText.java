package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads and writes a quorum as a line of text: "8, including local-authority and nhs-commissioning". */
final class QuorumText {

    static final String NEEDS_ACCEPTED = "a constituency, side or role with how many of it (1 local-authority, 2 nhs-commissioning or nhs-providers, the"
            + " chair), each side, 2 of A, B and C, 3 partners, each partner, half of those present from A, half of A, half from each side,"
            + " each partner among A,"
            + " at most 2 from A, 1 other than A, more A than B, or members holding half of votes";
    static final String ACCEPTED = "a number (8); a fraction of " + QuorumAmountText.basesAccepted() + " (one third of members"
            + " in office; more than half of seats; half of members in office plus 1), rounded up or down; the greater of or the lesser of several of"
            + " these; a table (by seats: up to 5: 2; 6 to 10: 3; above: 4); \"those present\"; \"the same as\" another body;"
            + " then, if wanted, \", including \" with "
            + NEEDS_ACCEPTED + "; or several such rules, as \"either … or …\" or \"any of: (…); (…)\"";
    private static final Pattern INCLUDING = Pattern.compile(",? (?:(?:who|which|that|and|but) )?(?:(?:must|shall|should) include|including|to "
            + "include|with|requiring"
            + "|provided (?:that )?(?:they include|these include|that)?|who include)(?: at least)? (?=\\S)");
    private static final Pattern SAME_AS = Pattern.compile("(?:(?:the )?same(?: quorum| proportion)? as|as for|as in|that of) (?:for |in |that of "
            + "|the quorum (?:of|for) )?"
            + "(?:the )?(.+)");
    private static final Pattern NUMBERED = Pattern.compile("(any|all|\\d+) of: (.+)");
    private static final Pattern SEMICOLON = Pattern.compile("; ?(?:or |and )?");
    private static final Pattern COMMA_OR = Pattern.compile("[,;] or ");
    private static final Pattern AN_OR = Pattern.compile(",? or ");
    private static final Pattern FROM_BLOCKS = Pattern.compile("(?:at least )?(\\d{1,4}) (?:(?:voting )?members? )?(?:from|of) (?!the greater|the lesser).+");

    private static final String SHARE = "(?:more than )?(?:half|an? \\w+|(?:one|two|three|four) \\w+|\\d+/\\d+|\\d+ ?(?:%|per cent)) (?:of|from) ";
    private static final Pattern SHARES = Pattern.compile(SHARE + ".+ and " + SHARE + ".+");
    private static final Pattern CHAIR_FIRST = Pattern.compile("(?:the )?chair(?:man|person)?,? (?:and )?.*\\d.*");
    private static final Pattern HOLDING = Pattern.compile("(?:(\\d{1,4}) )?((?:voting )?(?:members?|those present|persons|partners),? (?:present )?(?:who )?"
            + "(?:together |between them )?(?:holding|hold|representing|represent|having|have) .+)");
    private static final Pattern OF_VOTES = Pattern.compile("((?:more than )?.+?) of (?:the |all |all the )*(?:total |weighted |possible )*(?:votes|voting "
            + "rights|voting power|weighted vote)(?: of .+)?");
    private static final Pattern SPREAD = Pattern.compile("(\\d{1,4}) (?:(?:voting )?members? )?(?:drawn )?from ((?:(?:at least|not less than|not "
            + "fewer than) )?\\d+"
            + " (?:of the |different |distinct |of |or more )?(?:partners|partner organisations|organisations|sides|constituencies))");

    private QuorumText() {
    }

    static QuorumRule read(String text) {
        return rule(QuorumWords.plain(text).replaceFirst("^(?:a |the )?quorum (?:is|shall be|will be) ", ""));
    }

    private static QuorumRule rule(String said) {
        String text = QuorumWords.unbracketed(said);
        if (text.matches("(?:those|the members|members|all those|whoever is|the number)(?: then| who are)? present"
                + "(?:,? (?:constitute|are|form|shall be|will be) (?:a|the) quorum)?|none|(?:there (?:is|shall be) )?no quorum")) {
            return new QuorumRule.ThosePresent();
        }
        if (text.matches("(?:the )?same(?: quorum)?(?: as (?:before|usual|for the original meeting|at any meeting))?")) {
            return new QuorumRule.Same();
        }
        Matcher sameAs = SAME_AS.matcher(text);
        if (sameAs.matches()) {
            return new QuorumRule.SameAs(Slug.of(sameAs.group(1)));
        }
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            List<QuorumRule> rules = QuorumWords.split(numbered.group(2), SEMICOLON).stream().map(QuorumText::rule).toList();
            return new QuorumRule.Several(switch (numbered.group(1)) {
                case "any" -> 1;
                case "all" -> rules.size();
                default -> Integer.parseInt(numbered.group(1));
            }, rules);
        }
        return alternatives(text);
    }

    private static QuorumRule alternatives(String text) {
        boolean either = text.startsWith("either ");
        boolean amountOnly = text.contains(" whichever ");
        List<String> ways = amountOnly ? List.of(text) : QuorumWords.split(either ? text.substring(7) : text, COMMA_OR);
        if (either && !amountOnly && ways.size() == 1) {
            ways = QuorumWords.split(text.substring(7), AN_OR);
            if (ways.size() != 2) {
                throw new IllegalArgumentException("\"" + text + "\" does not say which words belong together. Put each way in brackets:"
                        + " either (4) or (3, including the chair).");
            }
        }
        if (ways.size() > 1 && ways.stream().skip(1).allMatch(way -> way.matches("\\(.*|.*\\d.*|.*\\b(?:half|third|quarter|fifth|all)\\b.*|those present"))) {
            return new QuorumRule.Several(1, ways.stream().map(QuorumText::rule).toList());
        }
        return plain(text);
    }

    private static QuorumRule plain(String text) {
        List<String> halves = QuorumWords.split(text, INCLUDING);
        List<QuorumNeed> needs = new ArrayList<>();
        QuorumAmount amount = amount(halves.getFirst(), needs);
        halves.stream().skip(1).forEach(more -> needs.addAll(QuorumNeedText.read(more)));
        return new QuorumRule.Plain(amount, needs);
    }

    /** "2 from each side" and "3 partners" are amounts that say at once who must be there, and so is "half of seats from A". */
    private static QuorumAmount amount(String text, List<QuorumNeed> needs) {
        String plain = QuorumWords.withoutAtLeast(text);
        Matcher spread = SPREAD.matcher(plain);
        if (spread.matches()) {
            needs.addAll(QuorumNeedText.read(spread.group(2)));
            return new QuorumAmount.Fixed(Integer.parseInt(spread.group(1)));
        }
        Matcher holding = HOLDING.matcher(plain);
        boolean ofVotes = OF_VOTES.matcher(plain).matches();
        if (holding.matches() || ofVotes) {
            needs.addAll(QuorumNeedText.read(ofVotes && !holding.matches() ? "members holding " + plain : holding.group(2).replaceFirst("^(\\w+),", "$1")));
            return new QuorumAmount.Fixed(!holding.matches() || holding.group(1) == null ? 1 : Integer.parseInt(holding.group(1)));
        }
        boolean says = saysWho(plain);
        if (!says) {
            QuorumAmount amount = QuorumAmountText.read(text);
            if (!(amount instanceof QuorumAmount.Share share) || share.blocks().isEmpty() || share.leavesOut()) {
                return amount;
            }
        }
        needs.addAll(QuorumNeedText.read(plain));
        int most = needs.stream().mapToInt(QuorumText::fewest).max().orElse(1);
        return new QuorumAmount.Fixed(most);
    }

    /** Whether a text says who must be there instead of how many. */
    private static boolean saysWho(String plain) {
        return SHARES.matcher(plain).matches() || CHAIR_FIRST.matcher(plain).matches() || FROM_BLOCKS.matcher(plain).matches()
                || plain.matches("\\d+ [^\\d,]+ and (?:at least )?\\d+ .+") || plain.matches(".*\\b(?:each|every|both)\\b.*|.* "
                + "(?:partners|organisations|sides|constituencies)");
    }

    /** Whether the number of a quorum follows from who must be there and is not said. */
    static boolean leavesNumberToNeeds(String text) {
        String plain = QuorumWords.withoutAtLeast(QuorumWords.unbracketed(QuorumWords.plain(text).replaceFirst("^(?:a |the )?quorum (?:is|shall be|will be) ",
                "")));
        return QuorumWords.split(plain, INCLUDING).size() == 1 && !SPREAD.matcher(plain).matches() && !HOLDING.matcher(plain).matches() && saysWho(plain);
    }

    static int fewest(QuorumNeed need) {
        return switch (need) {
            case QuorumNeed.Members(QuorumAmount.Fixed(int number), List<String> ignored) -> number;
            case QuorumNeed.Partners(QuorumAmount.Fixed(int number), List<String> ignored) -> number;
            case QuorumNeed.Blocks(QuorumAmount.Fixed(int number), int each, QuorumNeed.Of ignored) -> number * each;
            case QuorumNeed.Blocks(QuorumAmount ignored, int each, QuorumNeed.Listed(List<String> keys)) -> keys.size() * each;
            case QuorumNeed.Blocks blocks -> blocks.each();
            case QuorumNeed.ShareOfEach ignored -> 1;
            case QuorumNeed.Holding ignored -> 1;
            case QuorumNeed.Members ignored -> 1;
            case QuorumNeed.Partners ignored -> 1;
            case QuorumNeed.Either ignored -> 1;
            case QuorumNeed.AtMost ignored -> 1;
            case QuorumNeed.Others(int number, List<String> ignored) -> number;
            case QuorumNeed.Outnumbering ignored -> 1;
        };
    }

    static String write(QuorumRule rule) {
        return switch (rule) {
            case QuorumRule.Plain(QuorumAmount amount, List<QuorumNeed> needs) -> QuorumAmountText.write(amount)
                    + (needs.isEmpty() ? "" : ", including " + QuorumNeedText.write(needs));
            case QuorumRule.Several(int atLeast, List<QuorumRule> rules) -> (atLeast == 1 ? "any" : atLeast == rules.size() ? "all" : atLeast) + " of: "
                    + rules.stream().map(one -> "(" + write(one) + ")").collect(Collectors.joining("; "));
            case QuorumRule.ThosePresent ignored -> "those present";
            case QuorumRule.Same ignored -> "the same";
            case QuorumRule.SameAs(String body) -> "the same as " + body;
        };
    }
}
