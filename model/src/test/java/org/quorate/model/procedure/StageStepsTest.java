package org.quorate.model.procedure;

import static org.quorate.model.procedure.Staged.under;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What may happen within a stage: meetings, extensions, stops, outcomes and by whom, who is told and what they answer. */
class StageStepsTest {

    private static final String EXTENDED = "The time of this stage may be extended. (first.extension)";
    private static final String NO_CONSENT = "An extraordinary meeting needs the other party's consent, which is not on record. "
            + "Record the consent, or raise it at a scheduled meeting. (first.meeting)";
    private static final String CONSENT = "An extraordinary meeting may be held, since the other party consents. (first.meeting)";
    private static final String DECISION = "A decision may be made at this stage. (first.actor, clause 9)";
    private static final String APPROVED = "The other party has approved it, so the organisation concerned may be told. (communication)";
    private static final String NOT_APPROVED = "Nothing is said to the organisation concerned without the other's approval; that of the other party "
            + "is not on record. Record the approval first. (communication)";
    private static final String ACCEPTING = "The parties may accept at any stage; the procedure ends when each of them has. (first.actor, clause 9)";
    private static final String STOPPED = "The clock of this stage may be stopped. (first.pause)";
    private static final String OPEN = "open 2021-03-01";

    @Test
    void an_extraordinary_meeting_needs_what_the_charter_says() {
        under().after(OPEN).may("meet 2021-03-02, extraordinary", "A meeting may be held. (first.meeting)");
        under("first.meeting: scheduled").after(OPEN).may("meet 2021-03-02", "A meeting may be held. (first.meeting)");
        under("first.meeting: any").after(OPEN).may("meet 2021-03-02, extraordinary", "It may be dealt with at any meeting. (first.meeting)");
        under("first.meeting: scheduled").after(OPEN).mayNot("meet 2021-03-02 agreed Trust B, extraordinary",
                "It is dealt with at a scheduled meeting, and this one is extraordinary. It may be raised at the next scheduled meeting. (first.meeting)");
        Staged consent = under("first.meeting: scheduled-or-consent").after(OPEN);
        consent.mayNot("meet 2021-03-02, extraordinary", NO_CONSENT);
        consent.mayNot("meet 2021-03-02 by Council A, extraordinary", NO_CONSENT);
        consent.mayNot("meet 2021-03-02 by Council A agreed Council A, extraordinary", NO_CONSENT);
        consent.may("meet 2021-03-02 by Council A agreed Trust B, extraordinary", CONSENT);
        consent.may("meet 2021-03-02 agreed Trust B, extraordinary", CONSENT);
        consent.after("agree 2021-03-01 by Trust B").may("meet 2021-03-02 by Council A, extraordinary", CONSENT);
        consent.after("agree 2021-03-01 by Trust B").may("meet 2021-03-02, extraordinary", CONSENT);
        consent.after("agree 2021-03-01 by Council A").mayNot("meet 2021-03-02 by Council A, extraordinary", NO_CONSENT);
        consent.after("agree 2021-03-01").mayNot("meet 2021-03-02, extraordinary", NO_CONSENT);
        consent.after("advise 2021-03-01 by Trust B").mayNot("meet 2021-03-02 by Council A, extraordinary", NO_CONSENT);
    }

    @Test
    void the_time_of_a_stage_is_extended_as_the_charter_lets_it() {
        under("first.extension: no").after(OPEN).mayNot("extend 2021-03-02 for 5 days",
                "The time of this stage may not be extended. (first.extension)");
        under("first.extension: yes").after(OPEN).may("extend 2021-03-02 for 5 days", EXTENDED);
        under().after(OPEN).isOpen("extend 2021-03-02 for 5 days", "first.extension no: no", "first.extension yes: yes");
        under("first.extension: once").after(OPEN).may("extend 2021-03-02 for 5 days", EXTENDED);
        under("first.extension: once").after(OPEN, "extend 2021-03-02 for 5 days").mayNot("extend 2021-03-03 for 5 days",
                "The time of this stage may be extended once, and it has been. (first.extension)");
        under("first.extension: once").after(OPEN, "meet 2021-03-02").may("extend 2021-03-03 for 5 days", EXTENDED);
        under("first.extension: twice").after(OPEN, "extend 2021-03-02 for 5 days").may("extend 2021-03-03 for 5 days", EXTENDED);
        under("first.extension: twice").after(OPEN, "extend 2021-03-02 for 5 days", "extend 2021-03-03 for 5 days")
                .mayNot("extend 2021-03-04 for 5 days", "The time of this stage may be extended 2 times, and it has been. (first.extension)");
    }

    @Test
    void an_extension_is_no_longer_than_the_charter_lets_it_be() {
        Staged ten = under("first.days: 10", "first.starts: referral", "first.extension: for 10 days").after(OPEN);
        ten.may("extend 2021-03-02 for 10 days", EXTENDED);
        ten.mayNot("extend 2021-03-02 for 11 days",
                "The time of this stage may be extended for 10 days at most. Ask for no longer than that. (first.extension)");
        ten.may("extend 2021-03-02 until 2021-03-21", EXTENDED);
        ten.mayNot("extend 2021-03-02 until 2021-03-22",
                "The time of this stage may be extended for 10 days at most. Ask for no longer than that. (first.extension)");
        ten.may("extend 2021-03-02", EXTENDED);
        under("first.days: 10", "first.starts: referral", "first.extension: yes").after(OPEN).may("extend 2021-03-02 for 300 days", EXTENDED);
        under("first.starts: referral", "first.extension: for 10 days").after(OPEN).may("extend 2021-03-02 for 300 days", EXTENDED);
    }

    @Test
    void an_extension_ends_later_than_the_stage_did() {
        Staged ten = under("first.days: 10", "first.starts: referral", "first.extension: yes").after(OPEN);
        ten.mayNot("extend 2021-03-02 until 2021-03-11",
                "The time of this stage runs until Thu 11 Mar 2021 already. Extend it to a later day. (first.extension)");
        ten.may("extend 2021-03-02 until 2021-03-12", EXTENDED);
        under("first.starts: referral", "first.extension: yes").after(OPEN).may("extend 2021-03-02 until 2021-03-11", EXTENDED);
        under("first.days: 10", "first.starts: referral", "first.extension: no").after(OPEN).mayNot("extend 2021-03-02 until 2021-03-11",
                "The time of this stage may not be extended. (first.extension)");
    }

    @Test
    void an_extension_is_made_by_whom_the_charter_names_with_the_agreement_and_the_reason_it_asks_for() {
        Staged by = under("first.extension: by Chief Officer").after(OPEN);
        by.may("extend 2021-03-02 by Chief Officer for 5 days", EXTENDED);
        by.may("extend 2021-03-02 for 5 days", EXTENDED);
        by.mayNot("extend 2021-03-02 by Trust B for 5 days",
                "The time of this stage may be extended by Chief Officer only; Trust B may not do so. (first.extension)");
        Staged agreed = under("first.extension: by agreement").after(OPEN);
        agreed.mayNot("extend 2021-03-02 for 5 days",
                "The time of this stage may be extended by agreement of the parties; the agreement of Council A and Trust B is not on record. Record "
                + "that every party agrees. (first.extension)");
        agreed.mayNot("extend 2021-03-02 by Trust B for 5 days",
                "The time of this stage may be extended by agreement of the parties; the agreement of Council A is not on record. Record that every "
                + "party agrees. (first.extension)");
        agreed.may("extend 2021-03-02 by Trust B for 5 days agreed Council A", EXTENDED);
        agreed.after("agree 2021-03-02 by Council A", "agree 2021-03-02 by Trust B").may("extend 2021-03-02 for 5 days", EXTENDED);
        agreed.after("meet 2021-03-02 by Council A agreed Trust B").mayNot("extend 2021-03-02 for 5 days",
                "The time of this stage may be extended by agreement of the parties; the agreement of Council A and Trust B is not on record. Record "
                + "that every party agrees. (first.extension)");
        Staged reason = under("first.extension: with a reason").after(OPEN);
        reason.mayNot("extend 2021-03-02 for 5 days",
                "The time of this stage may be extended, but the reason has to be on record. Give the reason. (first.extension)");
        reason.may("extend 2021-03-02 for 5 days because papers are late", EXTENDED);
        under("first.days: 10", "first.starts: referral", "first.extension: once, by agreement, for 5 days, with a reason").after(OPEN,
                "extend 2021-03-02 for 5 days").mayNot("extend 2021-03-03 for 6 days",
                        "The time of this stage may be extended once, and it has been. (first.extension) The time of this stage may be extended for 5 "
                        + "days at most. Ask for no longer than that. (first.extension) The time of this stage may be extended by agreement of the "
                        + "parties; the agreement of Council A and Trust B is not on record. Record that every party agrees. (first.extension) The time of "
                        + "this stage may be extended, but the reason has to be on record. Give the reason. (first.extension)");
    }

    @Test
    void the_clock_is_stopped_and_goes_on_by_turns() {
        Staged paused = under("first.pause: yes").after(OPEN);
        paused.may("pause 2021-03-02", STOPPED);
        paused.mayNot("resume 2021-03-02", "The clock does not stand still. (first.pause)");
        paused.after("pause 2021-03-02").mayNot("pause 2021-03-03", "The clock stands still already. Let it go on first. (first.pause)");
        paused.after("pause 2021-03-02").may("resume 2021-03-03", "The clock goes on. (first.pause)");
        paused.after("pause 2021-03-02", "meet 2021-03-03").may("resume 2021-03-03", "The clock goes on. (first.pause)");
        paused.after("pause 2021-03-02", "resume 2021-03-03").may("pause 2021-03-04", STOPPED);
        paused.after("pause 2021-03-02", "resume 2021-03-03").mayNot("resume 2021-03-04", "The clock does not stand still. (first.pause)");
        under("first.pause: no").after(OPEN).mayNot("pause 2021-03-02", "The clock of this stage may not be stopped. (first.pause)");
        under("first.pause: once").after(OPEN, "pause 2021-03-02", "resume 2021-03-03").mayNot("pause 2021-03-04",
                "The clock of this stage may be stopped once, and it has been. (first.pause)");
        under("first.pause: twice").after(OPEN, "pause 2021-03-02", "resume 2021-03-03").may("pause 2021-03-04", STOPPED);
    }

    @Test
    void a_stage_produces_what_the_charter_says_of_it() {
        Staged recommends = under("first.outcome-kinds: recommendation").after(OPEN);
        recommends.may("recommend 2021-03-02 by Executive", "A recommendation may be made at this stage. (first.actor, clause 9)");
        recommends.mayNot("decide 2021-03-02 by Executive",
                "This stage produces a recommendation, not a decision. Record it as what the charter calls it. (first.outcome-kinds)");
        recommends.mayNot("decide 2021-03-02 by Trust B",
                "This stage produces a recommendation, not a decision. Record it as what the charter calls it. (first.outcome-kinds) At this stage "
                + "Executive acts, not Trust B. It may be done by Executive. (first.actor, clause 9)");
        under("first.outcome-kinds: recommendation or decision").after(OPEN).may("decide 2021-03-02 by Executive", DECISION);
        under("first.outcome-kinds: agreement").after(OPEN).mayNot("decide 2021-03-02 by Executive",
                "This stage produces an agreement, not a decision. Record that the parties settle, or that the stage does not resolve it. "
                + "(first.outcome-kinds)");
        under("first.outcome-kinds: agreement or advice").after(OPEN).mayNot("recommend 2021-03-02",
                "This stage produces an agreement or advice, not a recommendation. Record it as what the charter calls it. (first.outcome-kinds)");
        under("first.outcome-kinds: silent").after(OPEN).isOpen("decide 2021-03-02 by Executive",
                "first.outcome-kinds recommendation: no", "first.outcome-kinds decision: yes", "first.outcome-kinds recommendation or decision: yes");
        under("first.outcome-kinds: silent").after(OPEN).isOpen("recommend 2021-03-02 by Executive",
                "first.outcome-kinds recommendation: yes", "first.outcome-kinds decision: no", "first.outcome-kinds recommendation or decision: yes");
    }

    @Test
    void a_charter_that_says_of_no_stage_what_it_produces_lets_each_recommend_and_decide() {
        under().after(OPEN).may("decide 2021-03-02 by Executive", DECISION);
        under().after(OPEN).may("recommend 2021-03-02", "A recommendation may be made at this stage. (first.actor, clause 9)");
    }

    @Test
    void a_stage_of_which_alone_nothing_is_said_leaves_it_open_what_it_produces() {
        under("second.outcome-kinds: recommendation").after(OPEN).isOpen("decide 2021-03-02",
                "first.outcome-kinds agreement: no", "first.outcome-kinds recommendation: no", "first.outcome-kinds decision: yes");
        under("second.outcome-kinds: recommendation", "first.decides: by a majority").after(OPEN).may("decide 2021-03-02", DECISION);
        under("second.outcome-kinds: recommendation", "first.matter: ordinary").after(OPEN).may("decide 2021-03-02", DECISION);
        Staged last = under("first.outcome-kinds: recommendation").after(OPEN, "fail 2021-03-02", "refer 2021-03-02", "fail 2021-03-03", "refer 2021-03-03");
        last.may("decide 2021-03-04", "A decision may be made at this stage. (last.actor, clause 9)");
        last.isOpen("recommend 2021-03-04",
                "last.outcome-kinds agreement: no", "last.outcome-kinds recommendation: yes", "last.outcome-kinds decision: no");
    }

    @Test
    void only_whoever_acts_at_a_stage_acts_there() {
        under().after(OPEN).may("decide 2021-03-02 by the Executive", DECISION);
        under().after(OPEN).mayNot("decide 2021-03-02 by Chief Officer",
                "At this stage Executive acts, not Chief Officer. It may be done by Executive. (first.actor, clause 9)");
        under("first.actor: silent").after(OPEN).may("decide 2021-03-02 by Chief Officer", "A decision may be made at this stage. (first.actor)");
    }

    @Test
    void the_alternate_acts_where_the_actor_is_itself_affected() {
        Staged affected = under("first.actor: Trust B", "first.alternate: Chief Officer").affecting("Trust B").after(OPEN);
        affected.mayNot("decide 2021-03-02 by Trust B",
                "Trust B is itself affected, and then Chief Officer acts, not Trust B. It may be done by Chief Officer. (first.alternate)");
        affected.may("decide 2021-03-02 by Chief Officer", "A decision may be made at this stage. (first.alternate)");
        affected.may("stand-aside 2021-03-02 by Trust B", "Whoever acts at this stage stands aside; Chief Officer acts instead. (first.alternate)");
        Staged unaffected = under("first.actor: Trust B", "first.alternate: Chief Officer").affecting("Council A").after(OPEN);
        unaffected.may("decide 2021-03-02 by Trust B", DECISION);
        unaffected.after("stand-aside 2021-03-02 by Trust B").mayNot("decide 2021-03-02 by Trust B",
                "Trust B is itself affected, and then Chief Officer acts, not Trust B. It may be done by Chief Officer. (first.alternate)");
        under("first.actor: Trust B", "first.alternate: silent").after(OPEN).may("stand-aside 2021-03-02 by Trust B",
                "Whoever acts at this stage is itself affected and stands aside. (first.alternate)");
        under("first.actor: Trust B", "first.alternate: silent").affecting("Trust B").after(OPEN).isOpen("decide 2021-03-02 by Trust B",
                "first.alternate the actor all the same: yes", "first.alternate somebody else: no");
        under("first.actor: Trust B", "first.alternate: silent").affecting("Trust B").after(OPEN).isOpen("decide 2021-03-02 by Chief Officer",
                "first.alternate the actor all the same: no", "first.alternate somebody else: yes");
    }

    @Test
    void whoever_stood_aside_or_is_itself_affected_does_not_record_the_stage_as_failed_either() {
        String refusal = "Trust B is itself affected, and then Chief Officer acts, not Trust B. It may be done by Chief Officer. (first.alternate)";
        Staged affected = under("first.actor: Trust B", "first.alternate: Chief Officer").affecting("Trust B").after(OPEN);
        Staged aside = under("first.actor: Trust B", "first.alternate: Chief Officer").affecting("Council A").after(OPEN)
                .after("stand-aside 2021-03-02 by Trust B");
        for (Staged staged : List.of(affected, aside)) {
            staged.mayNot("fail 2021-03-03 by Trust B", refusal);
            staged.may("fail 2021-03-03 by Chief Officer", "The stage has not resolved it, so it goes to the next: Stage II. (first.actor, clause 9)");
            staged.may("fail 2021-03-03", "The stage has not resolved it, so it goes to the next: Stage II. (first.actor, clause 9)");
        }
        under("first.actor: Trust B", "first.alternate: silent").affecting("Trust B").after(OPEN).isOpen("fail 2021-03-03 by Trust B",
                "first.alternate the actor all the same: yes", "first.alternate somebody else: no");
    }

    @Test
    void whoever_the_charter_names_appoints() {
        under().after(OPEN).may("appoint 2021-03-02 by Trust B", "The appointment may be made. (first.actor, clause 9)");
        Staged officer = under("first.appointed-by: Chief Officer").after(OPEN);
        officer.may("appoint 2021-03-02", "The appointment may be made. (first.appointed-by)");
        officer.may("appoint 2021-03-02 by Chief Officer", "Chief Officer appoints. (first.appointed-by)");
        officer.mayNot("appoint 2021-03-02 by Trust B",
                "The appointment is made by Chief Officer, not by Trust B. It may be made by Chief Officer. (first.appointed-by)");
    }

    @Test
    void the_alternate_appoints_where_whoever_would_is_itself_affected() {
        Staged trust = under("first.appointed-by: Trust B", "first.alternate: Chief Officer").affecting("Trust B").after(OPEN);
        trust.mayNot("appoint 2021-03-02 by Trust B",
                "Whoever appoints is itself affected, and then Chief Officer acts, not Trust B. It may be made by Chief Officer. (first.alternate)");
        trust.may("appoint 2021-03-02 by Chief Officer", "Chief Officer appoints. (first.alternate)");
        trust.mayNot("appoint 2021-03-02 by Council A",
                "Whoever appoints is itself affected, and then Chief Officer acts, not Council A. It may be made by Chief Officer. (first.alternate)");
        under("first.appointed-by: Trust B", "first.alternate: Chief Officer").affecting("Council A").after(OPEN)
                .mayNot("appoint 2021-03-02 by Chief Officer",
                        "The appointment is made by Trust B, not by Chief Officer. It may be made by Trust B. (first.appointed-by)");
        under("first.appointed-by: Trust B", "first.alternate: Chief Officer").affecting("Council A").after(OPEN).may("appoint 2021-03-02 by Trust B",
                "Trust B appoints. (first.appointed-by)");
        under("first.appointed-by: Trust B", "first.alternate: silent").affecting("Trust B").after(OPEN).isOpen("appoint 2021-03-02 by Trust B",
                "first.alternate the actor all the same: yes", "first.alternate somebody else: no");
        under("first.appointed-by: Trust B", "first.alternate: silent").affecting("Trust B").after(OPEN).isOpen("appoint 2021-03-02 by Council A",
                "first.alternate the actor all the same: no", "first.alternate somebody else: yes");
    }

    @Test
    void another_appoints_once_nobody_was_appointed_in_time() {
        Staged late = under("first.appointed-by: a party", "first.appointed-by.within: 10", "first.appointed-by.otherwise: Chief Officer").after(OPEN);
        late.mayNot("appoint 2021-03-11 by Chief Officer",
                "The appointment is made by a party until Thu 11 Mar 2021. It may be made by Chief Officer from Fri 12 Mar 2021. "
                + "(first.appointed-by.within)");
        late.may("appoint 2021-03-12 by Chief Officer",
                "Nobody was appointed by a party by Thu 11 Mar 2021, so Chief Officer appoints. (first.appointed-by.otherwise)");
        late.may("appoint by Chief Officer",
                "Nobody was appointed by a party by Thu 11 Mar 2021, so Chief Officer appoints. (first.appointed-by.otherwise)");
        late.may("appoint 2021-03-12 by Trust B", "Trust B appoints. (first.appointed-by)");
        late.mayNot("appoint 2021-03-12 by Executive",
                "The appointment is made by a party, not by Executive. It may be made by a party. (first.appointed-by)");
        late.after("appoint 2021-03-10 by Trust B").mayNot("appoint 2021-03-12 by Chief Officer",
                "Somebody was appointed already, so Chief Officer does not appoint in their place. (first.appointed-by.otherwise)");
        late.after("appoint 2021-03-10 by Trust B").may("appoint 2021-03-12 by Council A", "Council A appoints. (first.appointed-by)");
        under("first.appointed-by: a party", "first.appointed-by.otherwise: Chief Officer").after(OPEN).may("appoint 2021-03-02 by Chief Officer",
                "Nobody was appointed by a party, so Chief Officer appoints. (first.appointed-by.otherwise)");
        under("first.appointed-by: a party", "first.appointed-by.within: 10", "first.appointed-by.otherwise: Chief Officer").after("open")
                .may("appoint 2021-03-02 by Chief Officer",
                        "Nobody was appointed by a party, so Chief Officer appoints. (first.appointed-by.otherwise)");
    }

    @Test
    void whoever_the_charter_names_tells_the_parties() {
        under("first.decides: by a majority").after(OPEN).may("advise 2021-03-02 by Trust B", "The parties may be told in writing. (first.decides)");
        Staged named = under("first.advised-by: the actor").after(OPEN);
        named.may("advise 2021-03-02", "The parties may be told in writing. (first.advised-by)");
        named.may("advise 2021-03-02 by Executive", "Executive tells the parties in writing. (first.advised-by)");
        named.mayNot("advise 2021-03-02 by Trust B",
                "The parties are told in writing by the actor, not by Trust B. Send it in the name of the actor. (first.advised-by)");
    }

    @Test
    void the_organisation_concerned_is_told_only_with_the_approval_of_the_other_where_the_charter_says_so() {
        under("communication: free").after(OPEN).may("communicate 2021-03-02 by Council A",
                "The organisation concerned may be told. (communication)");
        Staged approval = under("communication: approval-of-other").after(OPEN);
        approval.mayNot("communicate 2021-03-02 by Council A",
                "Nothing is said to the organisation concerned without the other's approval; that of Trust B is not on record. Record the approval "
                + "first. (communication)");
        approval.mayNot("communicate 2021-03-02 by Council A agreed Council A",
                "Nothing is said to the organisation concerned without the other's approval; that of Trust B is not on record. Record the approval "
                + "first. (communication)");
        approval.may("communicate 2021-03-02 by Council A agreed Trust B", APPROVED);
        approval.after("agree 2021-03-02 by Trust B").may("communicate 2021-03-02 by Council A", APPROVED);
        approval.mayNot("communicate 2021-03-02",
                "Nothing is said to the organisation concerned without the other's approval; that of Council A and Trust B is not on record. Record the "
                + "approval first. (communication)");
        Staged unnamed = under("communication: approval-of-other").between().after(OPEN);
        unnamed.mayNot("communicate 2021-03-02 by Council A", NOT_APPROVED);
        unnamed.mayNot("communicate 2021-03-02 by Council A agreed Council A", NOT_APPROVED);
        unnamed.may("communicate 2021-03-02 by Council A agreed Trust B", APPROVED);
        unnamed.may("communicate 2021-03-02 agreed Trust B", APPROVED);
        unnamed.after("agree 2021-03-02 by Trust B").may("communicate 2021-03-02 by Council A", APPROVED);
        unnamed.after("agree 2021-03-02 by Council A").mayNot("communicate 2021-03-02 by Council A", NOT_APPROVED);
        unnamed.after("agree 2021-03-02").mayNot("communicate 2021-03-02 by Council A", NOT_APPROVED);
        unnamed.after("advise 2021-03-02 by Trust B").mayNot("communicate 2021-03-02 by Council A", NOT_APPROVED);
    }

    @Test
    void only_a_party_accepts_or_does_not() {
        Staged asked = under("first.acceptance: any").after(OPEN);
        asked.may("accept 2021-03-02 by Council A", ACCEPTING);
        asked.mayNot("accept 2021-03-02 by Executive", "Executive is not a party. Only a party accepts or does not accept. (first.acceptance)");
        asked.mayNot("reject 2021-03-02 by Executive", "Executive is not a party. Only a party accepts or does not accept. (first.acceptance)");
        asked.may("accept 2021-03-02", ACCEPTING);
        under("first.acceptance: any").between().after(OPEN).may("accept 2021-03-02 by anybody", ACCEPTING);
    }

    @Test
    void receipts_and_agreements_are_recorded_at_any_time() {
        under("first.starts: receipt").after(OPEN).may("receive 2021-03-02", "The day it was received may be recorded. (first.starts)");
        under("first.needs: Chief Officer").after(OPEN).may("agree 2021-03-02", "The agreement may be recorded. (first.needs)");
    }
}
