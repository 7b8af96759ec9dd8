package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;

/** Reads a quorum of a body as its constitution words it. Every word has to be understood; otherwise the refusal names the words that were not. */
final class QuorumGrammar {

    private static final String[] BUSINESS = {"business", "decision", "decisions", "resolution", "item of business"};
    private static final String[] DONE = {"transacted", "conducted", "dealt with", "considered", "taken", "made", "passed", "valid", "begun"};
    private static final String[] MODAL = {"shall be", "may be", "will be", "can be", "is to be", "is", "shall", "may"};
    private static final String[] UNLESS = {"unless", "except when", "if fewer than"};
    private static final String[] QUORATE = {"is quorate if", "is quorate when", "shall be quorate if", "shall be quorate when", "are quorate when",
        "are quorate if",
        "shall be quorate with", "will be quorate if", "will be quorate when", "is quorate with", "will be quorate with", "is present when",
                "is present if"};
    private static final String[] THERE_IS = {"there are present", "there is present", "there are", "there is", "there be"};
    private static final String[] THERE_IS_A_QUORUM = {"there is a quorum when", "there is a quorum if", "there shall be a quorum when", "quorate when",
        "quorate if"};
    /** What says that those counted are there. */
    static final String[] PRESENT = {"must be present in person", "must be present", "shall be present", "are present in person", "are present",
        "is present", "be present", "being present", "present in person", "personally present", "present", "in attendance", "are in attendance",
                "must attend", "attend",
        "attending",
        "are represented", "is represented", "represented", "to be present", "must be represented",
        "shall be represented", "to be represented"};
    /** What says that it is a quorum. */
    static final String[] FORM = {"shall form a quorum", "shall constitute a quorum", "shall constitute the quorum", "shall be a quorum",
        "shall be the quorum",
        "constitutes a quorum", "constitute a quorum", "form a quorum", "forms a quorum", "is a quorum", "are a quorum", "will constitute a quorum",
        "are required for a quorum", "is required for a quorum", "are required", "is required", "shall be required"};
    private static final String[] FOR = {"for any decision to be taken", "for a decision to be taken", "for any decision", "for a meeting to be quorate",
        "for the transaction of business", "for the transaction of any business", "for a valid decision"};

    private final CharterBody body;
    private final RuleReader reader;

    private QuorumGrammar(CharterBody body, String text) {
        this.body = body;
        this.reader = new RuleReader(body, text);
    }

    /** The quorum a text says; refuses with the words it does not understand. */
    static QuorumRule read(CharterBody body, String text) {
        return new QuorumGrammar(body, text).rule();
    }

    private QuorumRule rule() {
        lead();
        reader.take("either");
        List<QuorumRule> ways = new ArrayList<>();
        do {
            reader.take("(");
            ways.add(way());
            reader.take(")");
        } while (or());
        if (reader.take(FORM)) {
            reader.take(FOR);
        }
        reader.skip(".", ";", ",");
        if (reader.take("or such other number", "or such larger number", "or such greater number", "or such higher number", "or such number")) {
            throw new IllegalArgumentException("That another number may be decided upon later is no part of a quorum: leave it out, and change the quorum when"
                    + " that is decided.");
        }
        if (!reader.isAtEnd()) {
            throw notUnderstood(reader, body);
        }
        requireOneReading(ways);
        return ways.size() == 1 ? ways.getFirst() : new QuorumRule.Several(1, ways);
    }

    /** Refuses "the Chair, or the Vice-Chair and three members", in which the three may be asked for with either of them or with one only. */
    private void requireOneReading(List<QuorumRule> ways) {
        if (ways.size() == 2 && isOffice(ways.getFirst(), 1) && isOffice(ways.getLast(), 2) && !reader.said(0, 1).equalsIgnoreCase("either")) {
            throw new IllegalArgumentException("\"" + reader.said(0, reader.mark())
                    + "\" may be read in two ways. Write \"A or B, and 3 other members\" where"
                    + " the others are asked for with either of them, or \"any of: (A); (B and 3 other members)\" where one of them is enough alone.");
        }
    }

    private static boolean isOffice(QuorumRule way, int fewest) {
        return way instanceof QuorumRule.Plain(QuorumAmount.Fixed(int number), List<QuorumNeed> needs) && number >= fewest && (fewest > 1 || number == 1)
                && needs.size() == 1 && needs.getFirst() instanceof QuorumNeed.Members(QuorumAmount count, List<String> from)
                && count.equals(new QuorumAmount.Fixed(1));
    }

    static NotUnderstood notUnderstood(RuleReader reader, CharterBody body) {
        return new NotUnderstood(RuleHint.quorum(reader, body));
    }

    /** What leads up to a quorum without saying how many. */
    private void lead() {
        int start = reader.mark();
        if (reader.take("no") && reader.take(BUSINESS) && reader.take(MODAL) && reader.take(DONE)) {
            reader.skip("at", "any", "a", "the", "meeting", "by");
            ofBody(reader);
            reader.skip("meeting");
            if (reader.take(UNLESS)) {
                reader.take(THERE_IS);
                return;
            }
        }
        reader.back(start);
        if (reader.take("the presence of", "the attendance of")) {
            return;
        }
        reader.skip("a", "the", "any", "quorum", "meetings", "meeting", "for", "at", "any", "transaction", "of business", "general", "all meetings",
                "all business");
        ofBody(reader);
        reader.body();
        reader.take("meetings", "meeting");
        if (reader.take(QUORATE) || (reader.mark() > start && reader.take("shall be", "is", "will be", "shall consist of", "consists of", "requires",
                "shall require",
                "of", "must be", "are"))) {
            reader.take(THERE_IS);
            return;
        }
        reader.back(start);
        reader.take(THERE_IS_A_QUORUM);
        reader.take(THERE_IS);
    }

    /** "Of the Council of Governors", "of the board". */
    static void ofBody(RuleReader reader) {
        int mark = reader.mark();
        if (reader.take("of the", "on the", "of this", "of its", "of", "on") && reader.thisBody()) {
            int more = reader.mark();
            if (!(reader.take("of the", "of") && reader.take("trust", "company", "council", "partnership", "board"))) {
                reader.back(more);
            }
            return;
        }
        reader.back(mark);
    }

    /** "Present at the meeting and entitled to vote": who counts towards a quorum is a matter of its own and said of every quorum. */
    static void present(RuleReader reader) {
        if (reader.take(PRESENT)) {
            RuleState.occasion(reader);
            reader.take("and entitled to vote", "and eligible to vote");
            RuleState.occasion(reader);
        }
    }

    private boolean or() {
        int start = reader.mark();
        reader.skip(",", ";");
        if (!reader.sees("or such") && reader.take("or")) {
            return true;
        }
        reader.back(start);
        return false;
    }

    private QuorumRule way() {
        int start = reader.mark();
        if (reader.take("those", "the " + RuleTokens.MEMBERS, "all those", RuleTokens.MEMBERS) && (reader.take("then") || reader.sees("present"))
                && reader.take("present")) {
            reader.take(FORM);
            return new QuorumRule.ThosePresent();
        }
        reader.back(start);
        QuorumCounted counted = new QuorumCounted(reader, RuleInclusion.seats(body));
        QuorumRequirements requirements = new QuorumRequirements(reader, body);
        QuorumAmount amount = requirements.office().or(counted::read).orElse(null);
        if (amount == null) {
            reader.back(start);
            requirements.first();
        }
        amount = amount == null ? null : requirements.withOffice(amount);
        present(reader);
        while (requirements.further()) {
            present(reader);
        }
        if (amount != null) {
            amount = counted.bounded(amount);
        }
        while (requirements.further()) {
            present(reader);
        }
        List<QuorumNeed> needs = requirements.found();
        if (amount != null) {
            return new QuorumRule.Plain(amount, needs);
        }
        if (requirements.total() > 0) {
            return new QuorumRule.Plain(new QuorumAmount.Fixed(requirements.total()), needs);
        }
        return QuorumSum.of(body, new QuorumRule.Plain(new QuorumAmount.Fixed(needs.stream().mapToInt(QuorumText::fewest).max().orElse(1)), needs));
    }
}
