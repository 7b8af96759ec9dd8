package org.quorate.model.procedure;

import static org.quorate.model.procedure.Staged.under;

import org.junit.jupiter.api.Test;

/** Whether a matter may be brought into a dispute, and by whom. */
class OpeningTest {

    private static final String NOTHING_AGAINST = "Nothing in the charter speaks against opening it.";
    private static final String AFFECTED = "Council A may bring it, as an affected partner. (start.who)";
    private static final String PARTY = "Council A may bring it, as a party. (start.who)";
    private static final String OPEN = "open 2021-03-01";

    @Test
    void nothing_speaks_against_opening_where_the_charter_says_nothing() {
        under().may(OPEN, NOTHING_AGAINST);
        under().may("refer 2021-03-01", NOTHING_AGAINST);
        under().mayNot("meet 2021-03-01", "It has not been opened. Open it first.");
        under().after(OPEN).mayNot("open 2021-03-02", "It is open already, at Stage I.");
    }

    @Test
    void nothing_but_telling_follows_when_it_has_ended() {
        Staged settled = under("communication: free").after(OPEN, "settle 2021-03-02");
        settled.mayNot("refer 2021-03-03", "It has ended: settled. A new one may be opened.");
        settled.may("advise 2021-03-03", "The parties may be told in writing. (first.decides)");
        settled.may("communicate 2021-03-03", "The organisation concerned may be told. (communication)");
    }

    @Test
    void the_level_at_which_it_was_decided_may_bar_it() {
        under("start.delegated: own-procedure").at(ProcedureFacts.Level.DELEGATED).mayNot(OPEN,
                "The matter was delegated to a forum, and a dispute about a delegated forum's decision follows that forum's own memorandum. It may be "
                + "raised under the forum's own memorandum. (start.delegated)");
        under("start.delegated: this-procedure").at(ProcedureFacts.Level.DELEGATED).may(OPEN,
                "A dispute about a delegated forum's decision comes here too. (start.delegated)");
        under("start.own-matters: refused").at(ProcedureFacts.Level.OWN_ORGANISATION).mayNot(OPEN,
                "One organisation decides this for itself, so it is not brought here. (start.own-matters)");
        under("start.own-matters: permitted").at(ProcedureFacts.Level.OWN_ORGANISATION).may(OPEN,
                "What an organisation decides for itself may be brought here. (start.own-matters)");
        under("start.own-matters: refused", "start.delegated: own-procedure").at(ProcedureFacts.Level.PARTNERSHIP).may(OPEN, NOTHING_AGAINST);
        under().at(ProcedureFacts.Level.DELEGATED).isOpen(OPEN, "start.delegated own-procedure: no", "start.delegated this-procedure: yes");
    }

    @Test
    void a_matter_may_be_barred() {
        Staged barred = under("start.barred: capital");
        barred.about("capital", ProcedureFacts.Origin.UNDECIDED_ITEM).mayNot(OPEN,
                "\"Capital\" may not be brought into it. The body itself may take it up again, or decide it as its own rule for the matter allows. "
                + "(start.barred)");
        barred.about("ordinary", ProcedureFacts.Origin.UNDECIDED_ITEM).may(OPEN, NOTHING_AGAINST);
        barred.about("unheard-of", ProcedureFacts.Origin.UNDECIDED_ITEM).may(OPEN, NOTHING_AGAINST);
        barred.may(OPEN, NOTHING_AGAINST);
        barred.about("capital", ProcedureFacts.Origin.UNDECIDED_ITEM).after(OPEN, "fail 2021-03-02").mayNot("refer 2021-03-03",
                "\"Capital\" may not be brought into it. The body itself may take it up again, or decide it as its own rule for the matter allows. "
                + "(start.barred)");
    }

    @Test
    void a_wider_dispute_about_a_decision_is_for_the_charter_to_allow() {
        under("start.barred: capital", "start.wider: yes").about("capital", ProcedureFacts.Origin.DECISION).may(OPEN,
                "A wider dispute may be opened about a decision that may not itself be referred. (start.wider)");
        under("start.barred: capital", "start.wider: no").about("capital", ProcedureFacts.Origin.DECISION).mayNot(OPEN,
                "\"Capital\" may not be brought into it. No wider dispute may be opened about it either. (start.wider)");
        under("start.barred: capital", "start.wider: yes").about("capital", ProcedureFacts.Origin.ITSELF).mayNot(OPEN,
                "\"Capital\" may not be brought into it. The body itself may take it up again, or decide it as its own rule for the matter allows. "
                + "(start.barred)");
        under("start.barred: capital").about("capital", ProcedureFacts.Origin.DECISION).isOpen(OPEN, "start.wider yes: yes", "start.wider no: no");
    }

    @Test
    void what_follows_when_a_matter_is_left_undecided_says_whether_it_may_be_referred() {
        under("board.capital.if-undecided: not-referable").about("capital", ProcedureFacts.Origin.UNDECIDED_ITEM).mayNot(OPEN,
                "\"Capital\", left undecided, may not be referred to dispute resolution. The body itself may take it up again, or decide it as its own "
                + "rule for the matter allows. (board.capital.if-undecided)");
        under("board.capital.if-undecided: may-refer").about("capital", ProcedureFacts.Origin.UNDECIDED_ITEM).may(OPEN,
                "\"Capital\", left undecided, may be referred; nobody need refer it. (board.capital.if-undecided)");
        under("board.capital.if-undecided: falls").about("capital", ProcedureFacts.Origin.UNDECIDED_ITEM).mayNot(OPEN,
                "When \"Capital\" is left undecided, this follows: The proposal falls. (board.capital.if-undecided)");
        under("board.capital.if-undecided: falls").about("capital", ProcedureFacts.Origin.DECISION).may(OPEN, NOTHING_AGAINST);
        under("board.capital.if-undecided: not-referable").about("ordinary", ProcedureFacts.Origin.UNDECIDED_ITEM).may(OPEN, NOTHING_AGAINST);
    }

    @Test
    void an_issue_has_to_have_arisen_on_or_after_the_day_the_charter_names() {
        under("start.since: 2022-07-01").arisen("2022-06-30").mayNot(OPEN,
                "The issue arose or was identified on Thu 30 Jun 2022, before Fri 1 Jul 2022, and so lies outside. An issue identified from Fri 1 Jul "
                + "2022 on may be brought. (start.since)");
        under("start.since: 2022-07-01").arisen("2022-07-01").may(OPEN, "The issue arose or was identified from Fri 1 Jul 2022 on. (start.since)");
        under("start.since: 2022-07-01").may(OPEN, NOTHING_AGAINST);
    }

    @Test
    void it_is_brought_within_the_time_the_charter_gives() {
        Staged arisen = under("start.within: 28").arisen("2021-02-01");
        arisen.may("open 2021-03-01", "It may be brought until Mon 1 Mar 2021. (start.within)");
        arisen.mayNot("open 2021-03-02", "It could be brought until Mon 1 Mar 2021, and Tue 2 Mar 2021 is later. (start.within)");
        arisen.may("open", NOTHING_AGAINST);
        under("start.within: 28").may(OPEN, NOTHING_AGAINST);
    }

    @Test
    void only_whom_the_charter_names_brings_it() {
        Staged party = under("start.who: a party");
        party.may("open 2021-03-01 by Council A", PARTY);
        party.may("open 2021-03-01 by council-a", "council-a may bring it, as a party. (start.who)");
        party.mayNot("open 2021-03-01 by Council C",
                "It may be brought by a party. Council C is not one of them. It may be brought when a party brings it. (start.who)");
        party.mayNot("open 2021-03-01 by the Speaker",
                "It may be brought by a party. the Speaker is not a Partner. It may be brought when a party brings it. (start.who)");
        party.may(OPEN, NOTHING_AGAINST);
        under("start.who: a party").between().may("open 2021-03-01 by Council C", "Council C may bring it, as a party. (start.who)");
        under("start.who: a party").between().mayNot("open 2021-03-01 by the Chair",
                "It may be brought by a party. the Chair is not a Partner. It may be brought when a party brings it. (start.who)");
        under("start.who: a partner").may("open 2021-03-01 by Council C", "Council C may bring it, as a partner. (start.who)");
        under("start.who: a partner", "parties: Executive or Trust B").between().may("open 2021-03-01 by Executive",
                "Executive may bring it, as a partner. (start.who)");
        under("start.who: a partner").mayNot("open 2021-03-01 by the Speaker",
                "It may be brought by a partner. the Speaker is not a Partner. It may be brought when a partner brings it. (start.who)");
        under("start.who: a partner").mayNot("open 2021-03-01 by Speaker",
                "It may be brought by a partner. Speaker is not a Partner. It may be brought when a partner brings it. (start.who)");
        under("start.who: a partner").mayNot("open 2021-03-01 by the Assembly",
                "It may be brought by a partner. the Assembly is not a Partner. It may be brought when a partner brings it. (start.who)");
        under("start.who: a partner").mayNot("open 2021-03-01 by Deputy Chair",
                "It may be brought by a partner. Deputy Chair is not a Partner. It may be brought when a partner brings it. (start.who)");
        under("start.who: a partner").may("open 2021-03-01 by Chairholders", "Chairholders may bring it, as a partner. (start.who)");
        under("start.who: a partner").mayNot("open 2021-03-01 by Chief Officer",
                "It may be brought by a partner. Chief Officer is not a Partner. It may be brought when a partner brings it. (start.who)");
        under("start.who: anyone").may("open 2021-03-01 by Chief Officer", "Chief Officer may bring it, as anyone. (start.who)");
        under("start.who: Executive or a party").may("open 2021-03-01 by Executive", "Executive may bring it, as a party or Executive. (start.who)");
        under("start.who: the actor").mayNot("open 2021-03-01 by Executive",
                "It may be brought by the actor. Executive is not a Partner. It may be brought when the actor brings it. (start.who)");
    }

    @Test
    void an_affected_partner_brings_it_once_it_is_decided_to_be_affected() {
        Staged affected = under("start.who: an affected partner", "board.affected.decided-by: presiding");
        affected.affecting("Council A").may("open 2021-03-01 by Council A", AFFECTED);
        affected.affecting("Council A").mayNot("open 2021-03-01 by Trust B",
                "It may be brought by an affected partner. Trust B is not an affected Partner. It may be brought when an affected partner brings it. "
                + "(start.who)");
        affected.affecting("Council A").mayNot("open 2021-03-01 by the Speaker",
                "It may be brought by an affected partner. the Speaker is not a Partner. It may be brought when an affected partner brings it. "
                + "(start.who)");
        affected.mayNot("open 2021-03-01 by Council A",
                "It may be brought by an affected partner. Nobody has decided that Council A is affected. It may be brought once Council A is decided to "
                + "be affected. (board.affected.decided-by)");
        affected.mayNot("open 2021-03-01 by Executive",
                "It may be brought by an affected partner. Executive is not a Partner. It may be brought when an affected partner brings it. (start.who)");
        under("start.who: an affected partner", "board.affected.decided-by: partner").may("open 2021-03-01 by Council A", AFFECTED);
        under("start.who: an affected partner").isOpen("open 2021-03-01 by Council A",
                "affected.decided-by partner: yes", "affected.decided-by presiding: no", "affected.decided-by body: no");
    }

    @Test
    void the_procedure_says_before_the_body_who_decides_that_a_partner_is_affected() {
        under("start.who: an affected partner", "affected.decided-by: partner", "board.affected.decided-by: presiding")
                .may("open 2021-03-01 by Council A", AFFECTED);
        under("start.who: an affected partner", "executive.affected.decided-by: partner").may("open 2021-03-01 by Council A", AFFECTED);
        under("start.who: an affected partner", "board.affected.decided-by: presiding", "executive.affected.decided-by: partner")
                .mayNot("open 2021-03-01 by Council A",
                        "It may be brought by an affected partner. Nobody has decided that Council A is affected. It may be brought once Council A is "
                        + "decided to be affected. (board.affected.decided-by)");
    }

    @Test
    void whoever_decided_that_a_partner_is_affected_has_to_be_whoever_decides_it() {
        Staged presiding = under("start.who: an affected partner", "affected.decided-by: presiding").affecting("Council A");
        presiding.decidedBy("the Chair").may("open 2021-03-01 by Council A", AFFECTED);
        presiding.decidedBy("whoever was presiding").may("open 2021-03-01 by Council A", AFFECTED);
        presiding.decidedBy("Board").mayNot("open 2021-03-01 by Council A",
                "That Council A is affected was decided by Board, who does not decide it. Whoever presides decides which Partners are affected. "
                + "(affected.decided-by)");
        Staged partner = under("start.who: an affected partner", "affected.decided-by: partner").affecting("Council A");
        partner.decidedBy("council-a").may("open 2021-03-01 by Council A", AFFECTED);
        partner.decidedBy("itself").may("open 2021-03-01 by Council A", AFFECTED);
        partner.decidedBy("Trust B").mayNot("open 2021-03-01 by Council A",
                "That Council A is affected was decided by Trust B, who does not decide it. A Partner says for itself that it is affected. "
                + "(affected.decided-by)");
        Staged body = under("start.who: an affected partner", "affected.decided-by: body").affecting("Council A");
        body.decidedBy("Executive").may("open 2021-03-01 by Council A", AFFECTED);
        body.decidedBy("the Chair").mayNot("open 2021-03-01 by Council A",
                "That Council A is affected was decided by the Chair, who does not decide it. The body decides which Partners are affected. "
                + "(affected.decided-by)");
        under("start.who: a party", "affected.decided-by: body").affecting("Council A").decidedBy("the Chair").may("open 2021-03-01 by Council A",
                PARTY);
        under("start.who: an affected partner", "affected.decided-by: silent").affecting("Council A").decidedBy("the Chair")
                .may("open 2021-03-01 by Council A", AFFECTED);
        presiding.decidedBy("Board").mayNot("open 2021-03-01 by the Speaker",
                "It may be brought by an affected partner. the Speaker is not a Partner. It may be brought when an affected partner brings it. "
                + "(start.who)");
    }
}
