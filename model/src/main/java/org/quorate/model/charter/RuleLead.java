package org.quorate.model.charter;

import java.util.List;
import java.util.Locale;

/**
 * Reads what leads up to a way of deciding and says nothing about it: "all questions arising at a meeting shall be decided by", and "if consensus cannot be
 * reached, the matter shall be put to the vote and decided by" before the next.
 */
final class RuleLead {

    private static final String[] KIND = {"questions", "question", "matters", "matter", "decisions", "decision", "business", "motions", "motion",
        "resolutions", "resolution", "proposals", "proposal", "issues", "issue", "items", "item", "it", "votes", "verdict", "recommendations",
        "recommendation", "budget", "plan", "strategy", "precept", "levy", "policy", "appointment", "amendment", "amendments", "application", "penalty",
        "expenditure", "contract", "transaction", "report"};
    private static final String[] ABOUT = {"arising", "coming", "before", "at", "a", "an", "any", "the", "meeting", "meetings", "general", "of", "put",
        "to",
        "which", "and", "or", "all", "other", "every", "ordinary", "such", "board", "committee", "council", "members", "brought", "considered", "by it",
        "it", "under"};
    private static final String[] MODAL = {"shall", "will", "must", "may", "should", "are to", "is to", "are", "is", "can"};
    private static final String[] DECIDED = {"decided", "determined", "taken", "made", "passed", "settled", "carried", "reached", "agreed", "approved",
        "resolved", "adopted", "imposed", "incurred", "granted", "effective", "valid", "of any effect", "require", "requires", "need", "needs"};
    private static final String[] WITH = {"by", "on", "with", "upon", "if", "when", "where"};
    private static final String[] EXCEPT = {"except by", "except with", "except on", "save by", "save with", "other than by", "otherwise than by",
        "unless by", "unless with", "unless supported by", "unless approved by", "unless"};
    private static final String[] SEEK = {"seek to", "endeavour to", "aim to", "try to", "strive to", "make every effort to", "use its best endeavours to",
        "use their best endeavours to"};
    private static final String[] REACH = {"reach", "take", "make", "arrive at", "come to", "decide", "determine"};
    private static final String[] OUTCOME = {"decisions", "decision", "agreement", "matters", "questions", "conclusions", "resolutions", "business",
        "them"};
    private static final String[] UNDECIDED = {"consensus", "unanimity", "unanimous agreement", "unanimous verdict", "unanimous decision", "agreement",
        "this", "that", "it", "general agreement"};
    private static final String[] REACHED = {"reached", "achieved", "obtained", "secured", "found", "attained", "fails", "agreed", "met", "forthcoming",
        "the case"};
    /** What says again that the matter is decided, and nothing about how. */
    private static final String[] PUT = {"a vote", "the matter", "the question", "the decision", "decisions", "the issue", "the item", "the proposal",
        "it",
        "they", "the outcome", "shall", "will", "must", "be", "is", "are", "put to the vote", "put to a vote", "taken", "decided", "determined",
                "resolved",
        "made", "settled", "and", ",", "then", "by", "on", "with", "as a last resort", "through", "instead"};
    /** What comes between one way and the next. */
    static final String[] ELSE = {"failing which", "failing that", "failing this", "failing agreement", "failing consensus", "failing unanimity",
        "or failing that", "and failing that", "or else", "else", "otherwise", "in default", "in default of agreement", "if not", "and if not",
                "or if not",
        "and in the absence of a majority", "in the absence of a majority", "or as a last resort", "or , as a last resort", "as a last resort",
                "in the last resort",
        "in the absence of consensus", "in the absence of agreement", "in the absence of unanimity"};

    private final RuleReader reader;
    private final List<String> titles;
    private boolean tentative;

    /** @param titles what the matters are called that the rule may speak of */
    RuleLead(RuleReader reader, List<String> titles) {
        this.reader = reader;
        this.titles = titles;
    }

    /** Whether it says what is tried first, so that something has to follow. */
    boolean isTentative() {
        return tentative;
    }

    /** Goes past what leads up to the first way of deciding. */
    void first() {
        if (reader.take("save as otherwise", "except as otherwise", "except where otherwise", "save where otherwise", "unless otherwise")) {
            reader.skip("provided", "required", "stated", "specified", "agreed", "expressly", "in", "by", "this", "these", "the", "constitution",
                    "articles",
                    "rules", "law", "standing orders", "terms of reference", "agreement", "memorandum");
            reader.skip(",");
        }
        if (oneVote()) {
            reader.skip(",", ";", ".", "and");
        }
        int start = reader.mark();
        if (!ofMatter() && !ofBody()) {
            reader.back(start);
            reader.take("by means of", "by", "on", "with", "upon");
        }
    }

    /** Goes past what says that every vote counts the same, at the end of a rule. */
    void last() {
        int start = reader.mark();
        reader.skip(",", ";", ".");
        reader.take("and");
        if (!oneVote()) {
            reader.back(start);
        }
    }

    /** Whether only that is left. */
    boolean isLast() {
        int start = reader.mark();
        last();
        boolean found = reader.mark() > start;
        reader.back(start);
        return found;
    }

    private boolean oneVote() {
        return reader.take("each " + RuleTokens.MEMBERS + " has one vote", "each " + RuleTokens.MEMBERS + " shall have one vote", "every "
                + RuleTokens.MEMBERS + " has one vote", "every " + RuleTokens.MEMBERS + " shall have one vote", "each " + RuleTokens.MEMBERS
                + " having one vote", "no " + RuleTokens.MEMBERS + " has more than one vote", "no " + RuleTokens.MEMBERS
                        + " shall have more than one vote");
    }

    /** "No decision shall be taken unless", "the budget is approved unless". */
    private boolean ofMatter() {
        int start = reader.mark();
        if (reader.take("a resolution", "the resolution", "a decision", "a written resolution") && reader.sees(RuleConditions.GIVEN)) {
            return true;
        }
        reader.back(start);
        boolean none = reader.sees("no");
        reader.skip("all", "any", "every", "each", "the", "other", "a", "an", "no", "ordinary");
        if (!titles.stream().anyMatch(reader::takeTitle)) {
            int name = reader.mark();
            if (reader.name().isPresent() && !reader.sees(KIND)) {
                reader.back(name);
            }
            if (!reader.take(KIND)) {
                reader.back(start);
                return false;
            }
        }
        if (none && reader.take(EXCEPT)) {
            return true;
        }
        reader.skip(ABOUT);
        if (reader.take(MODAL)) {
            reader.skip("only", "always", "be", "have been", "deemed to be");
            int decided = reader.mark();
            reader.take(DECIDED);
            if (!none && reader.sees("unless", ", unless")) {
                reader.back(decided);
                return true;
            }
            reader.skip("only");
            if (reader.take(none ? EXCEPT : WITH) || !none) {
                reader.skip("a vote of");
                return true;
            }
            reader.back(start);
            return false;
        }
        if (reader.take("require", "requires", "need", "needs")) {
            return true;
        }
        reader.back(start);
        return false;
    }

    /** "The Board shall seek to reach its decisions by". */
    private boolean ofBody() {
        int start = reader.mark();
        reader.skip("the", "all");
        if ((reader.thisBody() || reader.take(RuleTokens.MEMBERS)) && reader.take("shall", "will", "must", "should")) {
            reader.take("always");
            boolean seeks = reader.take(SEEK);
            if (reader.take(REACH)) {
                reader.skip("its", "their", "all", "any", "the", "a");
                reader.take(OUTCOME);
                if (reader.take("by means of", "through", "by", "on the basis of", "with")) {
                    tentative = seeks;
                    return true;
                }
            }
        }
        reader.back(start);
        return false;
    }

    /** Goes past what leads from one way to the next, if another follows. */
    boolean next() {
        int start = reader.mark();
        reader.skip(",", ";", ".");
        if (!reader.take(ELSE) && !ifUndecided()) {
            reader.back(start);
            return false;
        }
        reader.skip(PUT);
        if (reader.isAfter("vote")) {
            reader.take("of");
        }
        return true;
    }

    /** Whether another way follows here. */
    boolean isFollowed() {
        int start = reader.mark();
        boolean follows = reader.take(ELSE) || ifUndecided();
        reader.back(start);
        return follows;
    }

    /** "If consensus cannot be reached". */
    private boolean ifUndecided() {
        int start = reader.mark();
        reader.take("but", "and");
        if (reader.take("if", "where", "should", "in the event that", "when")) {
            reader.skip("a", "an", "the", "such");
            if (reader.take("all efforts to reach consensus have been exhausted", "every effort to reach consensus has been exhausted",
                    "all efforts at consensus have been exhausted")) {
                reader.take("and no agreement is reached", "and no agreement has been reached", "and no agreement reached",
                        "and agreement has not been reached");
                return true;
            }
            if (reader.take(UNDECIDED)) {
                int said = reader.mark();
                reader.skip("be", "has", "have", "is", "could", "can", "cannot", "not", "still");
                reader.skip("been", "be", "possible");
                reader.take(REACHED);
                if (reader.said(said, reader.mark()).toLowerCase(Locale.ROOT).matches(".*\\b(?:not|cannot|fails)\\b.*")) {
                    return true;
                }
            }
        }
        reader.back(start);
        return false;
    }
}
