package org.quorate.model.charter;

import java.util.List;
import java.util.regex.Pattern;

/** Further words of constitutions for the same rules, brought to the forms that {@link RuleWords} reads: "a special majority of 75% or more". */
final class RuleSpellings {

    private static final String SHARE = "(half|one half|an? [a-z]+|(?:one|two|three|four) [a-z]+|\\d+(?:\\.\\d)? ?(?:%|per cent)|\\d+/\\d+)";
    private static final String PROVIDED = "(?:,? (?:so long as|provided(?: that)?|if|with|and)|,)";
    private static final String END = "(?=$|,| and | unless |; )";

    /** Each pattern with what it is replaced by, in the order they are tried. */
    private record Spelling(Pattern said, String read) {
        private static Spelling of(String said, String read) {
            return new Spelling(Pattern.compile(said), read);
        }
    }

    private static final List<Spelling> SPELLINGS = List.of(
            Spelling.of("\\b(one|two|three|four)-(half|thirds?|quarters?|fourths?|fifths?)\\b", "$1 $2"),
            Spelling.of("\\b(\\d)/(\\d)(?:rds?|ths?)\\b", "$1/$2"),
            Spelling.of("^(?:a|the|any) (?:resolution|motion|proposal) (?:is|shall be|will be) (?:passed|carried|approved|adopted) (?:if|when|where) ",
                    ""),
            Spelling.of("\\b(votes cast|voting|present) (?:are|is|vote) (?:cast )?in favour(?: of it)?$", "$1"),
            Spelling.of("^(?:by )?a (" + SHARE + ") vote\\b", "$1"),
            Spelling.of("\\b(consensus|unanimity) or,? (?:where|if) (?:this|that|it) (?:is not|cannot be) (?:possible|achieved|reached),? (?:by )?",
                    "$1, else "),
            Spelling.of("; failing (?:that|which),? ", ", else "),
            Spelling.of("^at least (\\w+) of the (?:\\w+ )?(?:partners|partner organisations|organisations)$", "at least $1 for by partner"),
            Spelling.of("\\b(all (?:voting )?members|members in office|the membership),? (?:whether )?(?:they are )?present or not\\b", "$1"),
            Spelling.of("^(?:by |with |on |upon )?(?:the |a )?(?:approval|agreement|consent|support|assent|votes?|resolution|decision|affirmative votes?)"
                    + "(?: of| by| from)?(?: (?:passed|carried|approved|supported|agreed|made))?(?: by| of| from)? (?=(?:the votes of )?(?:at least |not "
                            + "less than "
                    + "|not fewer than |more than |over )?(?:" + SHARE + "|a (?:simple )?majority)(?: majority)? of )", ""),
            Spelling.of("\\btwenty[- ]five per ?cent\\b", "25%"), Spelling.of("\\bseventy[- ]five per ?cent\\b", "75%"),
            Spelling.of("\\bsixty[- ]six per ?cent\\b", "66%"), Spelling.of("\\bfifty per ?cent\\b", "50%"),
            Spelling.of("\\bsixty per ?cent\\b", "60%"), Spelling.of("\\beighty per ?cent\\b", "80%"), Spelling.of("\\bninety per ?cent\\b", "90%"),
            Spelling.of("\\b(voting|present) (?:approve|agree|consent|vote in favour|support it)(?: of it| it)?" + END, "$1"),
            Spelling.of("\\b(?:the )?([a-z][a-z -]*?)'s? vote\\b" + END, "$1"),
            Spelling.of(",? (?:each|every)(?: member| trustee| director| governor| person)? (?:having|to have|has|shall have) (?:one|1|a single) vote(?: each)?"
                    + END, ""),
            Spelling.of("(^|; |, |, else |, failing which )(?:by )?consent(?: decision-making)?(?::| \\(| -|, (?:that is|meaning),?)? ?(?:(?:that "
                    + ")?(?:no|where no|when no) (?:member |one )?"
                    + "(?:has |raises |with )?(?:an? |any )?(?:reasoned |paramount |valid |reasoned and paramount )*objections?\\)?)?(?=$|,|; | at the next "
                            + "meeting)", "$1consensus"),
            Spelling.of("^all(?: of)?(?: the)? (members|trustees|directors)(?: (in office|entitled to vote|present))?$", "unanimity of all members $2"),
            Spelling.of("unanimity of all members $", "unanimity of all members"),
            Spelling.of("unanimity of all members (in office|entitled to vote|present)", "unanimity of members $1"),
            Spelling.of(PROVIDED + " (?:at least )?(?:(?:one|1|an?) )([a-z][a-z -]*?) and (?:the |(?:at least )?(?:one|1|an?) )([a-z][a-z -]*?) (?:voting "
                    + "|votes? )?in favour"
                    + END, " and at least 1 for within $1 and at least 1 for within $2"),
            Spelling.of("\\b(all|each|every)(?: of the (?:two|three|four|five|six|\\d+)|(?: of)? the|(?<=all) (?:two|three|four|five|six|\\d+))? "
                    + "(?:(?:statutory|constituent|safeguarding|founding) )+"
                    + "(partners?|members? organisations?|partner organisations?)\\b", "$1 $2"),
            Spelling.of("\\b(all|both) (?:of )?(?:the )?(?:two|three|four|five|six|\\d+) (partners|partner organisations|organisations|members)\\b",
                    "all $2"),
            Spelling.of("\\b(?:special|extraordinary|qualified|enhanced|super|clear) ?-?majority(?=(?: vote)? (?:of|by|at) )", "majority"),
            Spelling.of("\\bsuper-?majority\\b", "majority"), Spelling.of("\\ban majority\\b", "a majority"),
            Spelling.of("\\b(?:an )?absolute majority of (?=all |the (?:whole|total|full|entire)|members in office|seats|the seats|the membership)",
                    "a majority of "),
            Spelling.of("\\b" + SHARE + " or more(?= of\\b|$|,)", "at least $1"),
            Spelling.of("\\bmajority of (?:at least |not less than )" + SHARE + "\\b", "majority of at least $1"),
            Spelling.of("\\b(?:a )?vote in which (at least |not less than |more than )?" + SHARE
                    + " of (?:those|members|the members) (?:present and )?voting"
                    + " (?:are|vote) in favour", "$1$2 of votes cast"),
            Spelling.of("\\b(?:at least|not less than) half (?:the|of the|of its|of all the) (?=members|those)", "at least half of "),
            Spelling.of("\\b(?:nem(?:ine)? con(?:tradicente)?\\.?|without (?:any )?(?:dissent|opposition|a vote against)|no dissent(?:ing vote)?s?)" + END,
                    "no one votes against"),
            Spelling.of("^all (?=(?:the |of the )?(?:voting )?members present(?: and voting)?$|those present(?: and voting)?$)", "unanimity of "),
            Spelling.of("\\bof each of (?:the )?([a-z -]+?(?:, [a-z -]+?)*) and (?:the )?([a-z -]+?)" + END, "within each of $1, $2"),
            Spelling.of("\\b(?:each|every) (?:class|category|group)(?: of (?:the )?members?(?:hip)?)?\\b", "each constituency"),
            Spelling.of("\\b(\\d+) (?:classes|categories|groups)(?: of (?:the )?members?(?:hip)?)?\\b", "$1 constituencies"),
            Spelling.of(",? who (?:between them|together|collectively) (?:represent|hold|have) ", " representing "),
            Spelling.of(PROVIDED + " (?:subject to |with )?(?:the )?(?:agreement|consent|approval|concurrence|support|assent) of (?:the )?(?!all|every|each)"
                    + "([a-z][a-z -]*?)" + END, " and at least 1 for within $1"),
            Spelling.of(",? (?:but )?subject to (?:the )?(?:agreement|consent|approval|concurrence|support|assent) of (?:the )?(?!all|every|each)"
                    + "([a-z][a-z -]*?)" + END, " and at least 1 for within $1"),
            Spelling.of(PROVIDED + " (?:the )?([a-z][a-z -]*?) (?:concurs?|concurring|agrees?|agreeing|consents?|consenting|approves?|approving|voting in "
                    + "favour)" + END, " and at least 1 for within $1"),
            Spelling.of("(?:,? (?:so long as|provided(?: that)?|if|with)) no (?!members?\\b|votes?\\b|one\\b|more\\b)([a-z][a-z -]*?) (?:votes? against"
                    + "|voting against|objects?|objecting)(?: (?:to )?it)?" + END, " unless any of $1 votes against"),
            Spelling.of("\\bunless (?:the )?([a-z][a-z -]*?) (?:vetoes|vetos|veto) (?:it|the decision|the proposal)", "unless $1 votes against"),
            Spelling.of("\\bdissents?(?=$|,| or )", "objects"),
            Spelling.of(PROVIDED + " (?:with )?(?:not less than|no fewer than|not fewer than|at least|a minimum of) (\\w+) (?:votes?|members?) "
                    + "(?:cast |voting )?"
                    + "(?:in favour|for)(?: of it)?" + END, " and at least $1 for"),
            Spelling.of("\\b(majority of [^,;]+?),? and of (?:the )?(?!all |votes|those|whom)([a-z][^,;]*?)" + END, "$1 and a majority of $2"),
            Spelling.of("^(?:the )?(?:greater|greatest|higher|larger) of (.+?) and (?=" + SHARE + "|a majority|more|at least|not less)", "$1 and "),
            Spelling.of("^(.+?) or (.+?),? whichever (?:is|be) (?:the )?(?:greater|higher|larger|more)$", "$1 and $2"),
            Spelling.of("^(.+?) or (.+?),? whichever (?:is|be) (?:the )?(?:less|lesser|lower|smaller|fewer)$", "$1, else $2"),
            Spelling.of("(^|, else | and )the (?=(?:simple )?majority\\b)", "$1"),
            Spelling.of("\\bmembers (?:then in office|for the time being(?: in office)?)(?: of the [a-z -]+?)?(?=$|,| and | or | unless )",
                    "members in office"),
            Spelling.of("[.;,] ?if (?:it is |that is |this is )?not (?:reached|achieved|possible|agreed|obtained),? (?:then )?(?:by )?", ", else "),
            Spelling.of("(^|, else )(?:by )?(?:general|common) (?:agreement|consent)(?=$|,|; )", "$1consensus"),
            Spelling.of("^(?:the )?(?:lesser|lower|smaller) of (.+?) and (?=" + SHARE + "|a majority|more|at least|not less)", "$1, else "));
    private static final Pattern TIED = Pattern.compile(".*\\b(?:(?:by|drawing|draw) lots?|toss of a coin|equal votes?|equality of votes|tied? vote)\\b.*");
    private static final Pattern HOW = Pattern.compile(".*\\b(?:show of hands|secret ballot|ballot|roll[- ]call|on a poll|electronic(?:ally)?|recorded vote"
            + "|by division)\\b.*");

    private RuleSpellings() {
    }

    static String plain(String text) {
        requireRuleOnly(text);
        String plain = text;
        for (Spelling spelling : SPELLINGS) {
            plain = spelling.said().matcher(plain).replaceAll(spelling.read());
        }
        return plain;
    }

    private static void requireRuleOnly(String text) {
        if (text.matches(".*\\babst(?:ention|ain).*")) {
            throw new IllegalArgumentException("Whether an abstention is a vote cast is a setting of its own: leave it out of the rule and write"
                    + " \"abstentions: not counted\" or \"abstentions: counted\" beside it.");
        }
        if (text.matches(".*\\b(?:by proxy|proxies|proxy)\\b.*")) {
            throw new IllegalArgumentException("Whether votes by proxy count is a setting of its own: leave it out of the rule and write \"proxies.vote: yes\""
                    + " beside it.");
        }
        if (TIED.matcher(text).matches()) {
            throw new IllegalArgumentException("What follows equal votes is a setting of its own: leave it out of the rule and write \"casting-vote: yes\","
                    + " \"if-tied: lot\" or \"if-tied: next-meeting\" beside it.");
        }
        if (HOW.matcher(text).matches()) {
            throw new IllegalArgumentException("How votes are taken is a setting of its own: leave it out of the rule and write \"vote-taken: show-of-hands\","
                    + " \"vote-taken: ballot\" or \"vote-taken: roll-call\" beside it.");
        }
    }
}
