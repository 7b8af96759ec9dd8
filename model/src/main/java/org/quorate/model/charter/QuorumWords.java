package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.model.calendar.NumberWords;

/** Brings what people write about a quorum to one spelling before it is read, and takes it apart outside its brackets. */
final class QuorumWords {

    private static final String PARTS = "(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)";
    private static final Pattern NUMBER_WORD = Pattern.compile("(?<![\\w-])(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
            + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)(?![\\w-])(?! " + PARTS + "\\b)");
    private static final Pattern HYPHENED_FRACTION = Pattern.compile("(?<![\\w-])(one|two|three|four)-(" + PARTS + ")(?![\\w-])");
    private static final Pattern TWICE = Pattern.compile("(?<![\\w:/])(\\d+) \\((\\d+)\\)");
    private static final Pattern FLOOR = Pattern.compile("^([^;()]+?),? (?:(?:but |and )?subject (?:always )?to (?:a|an absolute)"
            + " minimum of|with a minimum of|(?:but|and|provided that it shall)(?: be)?(?: shall)?(?: always)?(?: in no case| never| not)?(?: be)?(?: not)? "
                    + "(?:less|fewer) than)"
            + " (\\d+)(?: members?)?(?=$|, )");
    private static final Pattern CEILING = Pattern.compile("^([^;()]+?),? subject to (?:a )?minimum of (\\d+)(?: members?)? and (?:a )?maximum of (\\d+)"
            + "(?: members?)?(?=$|, )");
    private static final Pattern OR_IF_GREATER = Pattern.compile("^([^;,()]+?),? or,? (?:(?:where|if) (?:that is )?(?:greater|higher|more),? ([^;,()]+?)"
            + "|(.+?),? (?:where|if) (?:that is )?(?:greater|higher|more))(?=$|, )");
    private static final Pattern ROUNDED_INSIDE = Pattern.compile("(\\S+) rounded (up|down|to the nearest)(?: to (?:a|the)(?: next| nearest)? "
            + "(?:complete|whole)"
            + " number)? of ([^,;()]+)");
    private static final Pattern OF_THE_BODY = Pattern.compile("\\b(members|membership|number|seats) (?:of|on) (?:the|its) (?:board|committee|joint committee"
            + "|council|governing body|governing board|body|assembly|panel|forum|partnership|trust|group|authority|sub-committee|executive)(?![\\w-])");
    private static final Pattern NEAREST = Pattern.compile("the number nearest to ((?:an? |one |two |three )?\\S+) of ([^,;()]+?)(?=,| or | and |$)");
    private static final Pattern AT_LEAST = Pattern.compile("(?:(?:at least|not less than|not fewer than|no fewer than|no less than|(?:a )?minimum "
            + "of|at minimum"
            + "|a total of) )+");
    private static final Pattern OF_WHOM = Pattern.compile(",? (?:and |but )?(?:(?:at least|not less than|not fewer than|no fewer than|no less than) )?"
            + "((?:more than )?(?:an? |one |two |three |four )?[\\w/%]+) of (?:whom|which) (?:(?:must|shall|should|will) )?(?:be|is|are|being) "
            + "(?:(?:drawn )?from )?(?:an? |the )?");

    private static final Pattern OF_WHOM_BE = Pattern.compile(",? (?:of whom|of which) (?:at least |not less than |not fewer than |a minimum of )?"
            + "((?:more than )?(?:an? |one |two |three |four )?[\\w/%]+) (?:must|shall|should|will|is|are|have to|has to|needs? to)(?: be)? (?:(?:drawn "
            + ")?from )?"
            + "(?:an? |the )?(?=[a-z])");
    private static final Pattern TWICE_PER_CENT = Pattern.compile("(?<![\\w:/])(\\d+) per cent \\((\\d+) ?%\\)");
    private static final String OFFICE = "((?:the )?[a-z][a-z -]*?(?: or (?:the )?[a-z][a-z -]*?)?)";
    private static final Pattern OFFICE_AND_OTHERS = Pattern.compile("^" + OFFICE + ",? (?:and|plus|together with|with) (?:at least )?(\\d{1,3}) "
            + "(?:other |more |further )?(?:voting )?members?$");
    private static final Pattern MEMBERS_AND_OFFICE = Pattern.compile("^(\\d{1,3}) (?:other )?(?:voting )?members?,? (?:plus|in addition to|as well as"
            + "|together with|and(?= the )) " + OFFICE + "$");

    private QuorumWords() {
    }

    /** What leads up to a quorum or follows it without saying how many. */
    private static final class Lead {
        private static final Pattern BEFORE = Pattern.compile("^(?:no (?:business|decision)[^;]*? (?:shall|may|will|can) be (?:transacted|conducted|dealt with"
                + "|considered|taken|made)(?: at (?:a|any|the) [a-z -]+?)? unless (?:there (?:is|are) )?|(?:a|the) quorum (?:of|is|shall be|will be|shall "
                + "consist of) "
                + "|(?:a|the) (?:meeting|board|committee) (?:is|shall be|will be) quorate (?:when|if|with) |there (?:is|shall be) a quorum (?:when|if|with) )");
        private static final Pattern AFTER = Pattern.compile("(?: (?:is|are|must be|shall be|being) (?:required|present|in attendance)"
                + "|,? (?:shall |will |must )?(?:form|constitute|be|are|is)(?:s|es)? (?:a|the) quorum)$");

        private static final Pattern IN_NO_CASE = Pattern.compile(",? (?:and |but )?in no case (?:shall|may|will)(?: the)?(?: quorum)?(?: (?:of|at) "
                + "(?:a|the|any) "
                + "meeting)?(?: be)? (?:less|fewer) than (\\w+)(?: members?)?(?=$|,)");

        private static String stripped(String text) {
            if (text.contains("proxy") || text.contains("proxies")) {
                throw new IllegalArgumentException("Whether members represented by proxy count is a setting of its own: leave it out of the quorum and write"
                        + " \"proxies.quorum: yes\" beside it.");
            }
            String plain = AFTER.matcher(IN_NO_CASE.matcher(BEFORE.matcher(text).replaceFirst("")).replaceFirst(" subject to a minimum of $1")
                    .replaceFirst(" (?:is|are|being|be) present(?=,? (?:a majority|\\w+ of whom|of whom|including|subject to a minimum))", "")
                    .replaceFirst("^at least (?=(?:half|an? |one |two |three )[^;]* subject to a minimum)", "")).replaceFirst("");
            return plain.replaceAll("\\bpersons who are (?:voting )?members\\b(?: of the [a-z -]+?(?=$|,))?", "members")
                    .replaceFirst("\\b((?:each|every|all|\\w+) (?:of the )?(?:partners?|organisations?|partner organisations?)) (?:must be |to be |being "
                            + "|is |are )?represented\\b", "$1")
                    .replaceAll("\\b((?:\\d+|(?!of\\b|the\\b|all\\b|those\\b)\\w+) members) entitled to vote"
                            + "(?: (?:on|upon) (?:the|that|any) [a-z]+)?(?=$|,)", "$1")
                    .replaceAll("\\bthose (?=members entitled)", "").replaceAll("\\bentitled to attend and vote\\b", "entitled to vote")
                    .replaceFirst("^(?:at least )?(?:one |1 )?(?:delegates?|representatives?|members?) (?:of|from) (?=(?:at least |not less than |more "
                            + "than )?[\\w/% ]+"
                            + " of the (?:different )?(?:partners|partner organisations|organisations|member organisations)$)", "")
                    .replaceFirst("^every member$", "all members");
        }
    }

    /** Small letters, single blanks, numbers in figures, "of whom" turned into "including". */
    static String plain(String text) {
        String small = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace('\u2019', '\'').replaceAll("[\u2013\u2014]", "-")
                .replaceAll("\\.$", "").replaceAll("\\((rounded [^()]*|excluding [^()]*|including vacan[^()]*)\\)", "$1")
                .replaceAll(",? (?:excluding|not counting|disregarding|ignoring) (?:any |all )?(?:vacancies|vacant seats|vacant posts)",
                " excluding vacancies")
                .replaceAll(" +", " ").strip();
        small = QuorumLimitWords.plain(withoutBody(Lead.stripped(small)));
        String fractions = HYPHENED_FRACTION.matcher(small).replaceAll("$1 $2").replaceAll("(?<![\\w-])(?:an? )?(?:simple )?majority (?=of |from )",
                "more than half ");
        String once = ofWhom(TWICE.matcher(NUMBER_WORD.matcher(fractions).replaceAll(found -> Integer.toString(number(found.group(1)).orElseThrow())))
                .replaceAll(QuorumWords::sameTwice));
        once = withOffice(TWICE_PER_CENT.matcher(once).replaceAll(QuorumWords::samePerCent));
        String rounded = NEAREST.matcher(ROUNDED_INSIDE.matcher(once).replaceAll("$1 of $3 rounded $2")).replaceAll("$1 of $2 rounded to the nearest");
        String counted = rounded.replaceAll("\\beach of (?:at least|not less than|not fewer than) (?=\\d)", "each of ")
                .replaceFirst("^((?:at least )?\\d+) of (?:the |its )?((?:voting )?members)(?=,| including| present|$)", "$1 $2");
        String bounded = CEILING.matcher(counted).replaceFirst("the lesser of (the greater of $1 and $2) and $3");
        return FLOOR.matcher(OR_IF_GREATER.matcher(bounded).replaceFirst(found -> "the greater of " + found.group(1) + " and "
                + (found.group(2) == null ? found.group(3) : found.group(2)))).replaceFirst("the greater of $1 and $2");
    }

    /** With numbers in words as figures, where they are no part of a fraction. */
    static String figures(String text) {
        return NUMBER_WORD.matcher(HYPHENED_FRACTION.matcher(text).replaceAll("$1 $2"))
                .replaceAll(found -> Integer.toString(number(found.group(1)).orElseThrow()));
    }

    /** "members of the board" as "members". */
    static String withoutBody(String text) {
        return OF_THE_BODY.matcher(text).replaceAll("$1");
    }

    /** "The chair and 3 other members" are four, of whom the chair is one. */
    private static String withOffice(String text) {
        Matcher first = OFFICE_AND_OTHERS.matcher(text);
        Matcher last = MEMBERS_AND_OFFICE.matcher(text);
        if (first.matches() && !FractionText.read(first.group(1)).isPresent()) {
            return (Integer.parseInt(first.group(2)) + 1) + ", including " + first.group(1);
        }
        return last.matches() ? (Integer.parseInt(last.group(1)) + 1) + ", including " + last.group(2) : text;
    }

    /** "40 per cent (40%)". */
    private static String samePerCent(MatchResult found) {
        return sameTwice(found) + "%";
    }

    /** "three (3)". */
    private static String sameTwice(MatchResult found) {
        if (!found.group(1).equals(found.group(2))) {
            throw new IllegalArgumentException("\"" + found.group() + "\" gives two different numbers.");
        }
        return found.group(1);
    }

    private static String ofWhom(String text) {
        String drawn = OF_WHOM_BE.matcher(text).replaceAll(found -> found.group(1).equals("no") ? Matcher.quoteReplacement(found.group())
                : ", " + Matcher.quoteReplacement(found.group(1)) + " of whom are ");
        Matcher matcher = OF_WHOM.matcher(drawn.replaceAll("\\b(?:an? )?(?:simple )?majority of whom", "more than half of whom"));
        StringBuilder out = new StringBuilder();
        boolean first = !text.contains(" including ");
        while (matcher.find()) {
            String quantity = matcher.group(1).strip();
            boolean share = FractionText.read(quantity.replaceFirst("^more than ", "")).isPresent();
            matcher.appendReplacement(out, Matcher.quoteReplacement((first ? ", including " : " and ") + quantity + (share ? " of those present from "
                    : " from ")));
            first = false;
        }
        return matcher.appendTail(out).toString();
    }

    /** A number in figures or words, "a" and "an" included. */
    static OptionalInt number(String text) {
        return NumberWords.read(text);
    }

    /** Without "at least" and the like, which say of a quorum nothing that is not said anyway. */
    static String withoutAtLeast(String text) {
        Matcher matcher = AT_LEAST.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()).strip() : text.strip();
    }

    /** Without brackets around the whole. */
    static String unbracketed(String text) {
        String plain = text.strip();
        return plain.startsWith("(") && closing(plain, 0) == plain.length() - 1 ? unbracketed(plain.substring(1, plain.length() - 1)) : plain;
    }

    private static int closing(String text, int opening) {
        int depth = 0;
        for (int index = opening; index < text.length(); index++) {
            depth += text.charAt(index) == '(' ? 1 : text.charAt(index) == ')' ? -1 : 0;
            if (depth == 0) {
                return index;
            }
        }
        return -1;
    }

    /** The parts between separators that stand outside brackets. */
    static List<String> split(String text, Pattern separator) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = separator.matcher(text);
        int from = 0;
        while (matcher.find()) {
            if (depthAt(text, matcher.start()) == 0) {
                parts.add(text.substring(from, matcher.start()).strip());
                from = matcher.end();
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }

    private static int depthAt(String text, int place) {
        int depth = 0;
        for (int index = 0; index < place; index++) {
            depth += text.charAt(index) == '(' ? 1 : text.charAt(index) == ')' ? -1 : 0;
        }
        return depth;
    }
}
