package org.quorate.model.procedure;

import static org.quorate.model.procedure.Staged.under;

import org.junit.jupiter.api.Test;

/** When a dispute leaves a stage: on, over it, back, or out of the procedure. */
class StageMovesTest {

    private static final String GOES_ON = "The stage has not resolved it, so it goes to the next: Stage II. (first.actor, clause 9)";
    private static final String ONE_IS_ENOUGH = "One party not accepting is enough for it to go on. (first.actor, clause 9)";
    private static final String DEEMED = "No party rejected the outcome by Mon 15 Mar 2021, so it counts as accepted. (first.actor, clause 9)";
    private static final String NOT_ALL = "It goes on only when no party accepts. "
            + "It may go on when every party has said that it does not accept. (first.actor, clause 9)";
    private static final String OPEN = "open 2021-03-01";

    @Test
    void a_stage_that_failed_goes_to_the_next() {
        under().after(OPEN, "fail 2021-03-05").may("refer 2021-03-06", GOES_ON);
        under().after(OPEN).may("fail 2021-03-05", GOES_ON);
        under("first.follows: The Chief Officer takes it.").after(OPEN, "fail 2021-03-05").may("refer 2021-03-06", GOES_ON);
    }

    @Test
    void the_next_stage_is_the_one_the_charter_names() {
        under("first.next: last").after(OPEN, "fail 2021-03-05").may("refer 2021-03-06",
                "The stage has not resolved it, so it goes to the next: Stage III. (first.actor, clause 9)");
    }

    @Test
    void nothing_comes_after_the_final_stage() {
        under().after(OPEN, "fail 2021-03-05", "refer 2021-03-06", "fail 2021-03-07", "refer 2021-03-08").mayNot("refer 2021-03-09",
                "This is the final stage; there is none after it. It may be decided here, settled or withdrawn. (last.actor, clause 9)");
        under().after(OPEN, "fail 2021-03-05", "refer 2021-03-06", "fail 2021-03-07", "refer 2021-03-08")
                .mayNot("skip 2021-03-09 because it is not needed", "This is the final stage; there is none to pass on to. (last.actor, clause 9)");
    }

    @Test
    void a_stage_with_a_limit_goes_on_the_day_after_its_last() {
        Staged thirty = under("first.days: 30", "first.starts: referral").after(OPEN);
        thirty.mayNot("refer 2021-03-31",
                "The 30 calendar days that began on Mon 1 Mar 2021 end on Wed 31 Mar 2021. They have not passed, and the stage has not been recorded as "
                + "failed. It may go on from Thu 1 Apr 2021, or once the stage is recorded as failed. (first.actor, clause 9)");
        thirty.may("refer 2021-04-01",
                "The 30 calendar days that began on Mon 1 Mar 2021 ended on Wed 31 Mar 2021; they have passed, so it goes to the next: Stage II. "
                + "(first.actor, clause 9)");
        thirty.may("refer", GOES_ON);
        under("first.days: 30", "first.starts: receipt").after(OPEN, "receive 2021-03-03").mayNot("refer 2021-03-31",
                "The 30 calendar days that began on Wed 3 Mar 2021 end on Fri 2 Apr 2021. They have not passed, and the stage has not been recorded as "
                + "failed. It may go on from Sat 3 Apr 2021, or once the stage is recorded as failed. (first.actor, clause 9)");
    }

    @Test
    void a_stage_whose_time_has_not_started_does_not_go_on() {
        under("first.days: 30", "first.starts: receipt").after(OPEN).mayNot("refer 2021-05-01",
                "The time of this stage has not started: The days start with receipt of the referral. Record what starts it, or that the stage has "
                + "failed. (first.actor, clause 9)");
        under("first.days: 30", "first.starts: receipt").after(OPEN).may("refer", GOES_ON);
    }

    @Test
    void a_stage_whose_clock_stands_still_does_not_go_on() {
        under("first.days: 30", "first.starts: referral", "first.pause: yes").after(OPEN, "pause 2021-03-05").mayNot("refer 2021-05-01",
                "The clock has stood still since Fri 5 Mar 2021. Let it go on, or record that the stage has failed. (first.actor, clause 9)");
    }

    @Test
    void what_every_party_accepted_goes_no_further() {
        Staged asked = under("first.acceptance: all").after(OPEN, "accept 2021-03-05 by Council A");
        asked.may("accept 2021-03-06 by Trust B", "Every party has accepted, and the procedure ends. (first.actor, clause 9)");
        asked.after("accept 2021-03-06 by Trust B").mayNot("refer 2021-03-07", "It has ended: accepted. A new one may be opened.");
        asked.may("refer 2021-03-07", GOES_ON);
    }

    @Test
    void one_party_not_accepting_is_enough_where_the_charter_says_any() {
        Staged any = under("first.acceptance: any").after(OPEN);
        any.may("reject 2021-03-05 by Council A", ONE_IS_ENOUGH);
        any.after("reject 2021-03-05 by Council A").may("refer 2021-03-06", ONE_IS_ENOUGH);
        any.after("reject 2021-03-05 by Council A", "accept 2021-03-06 by Council A").may("refer 2021-03-06", GOES_ON);
    }

    @Test
    void every_party_has_to_refuse_where_the_charter_says_all() {
        Staged all = under("first.acceptance: all").after(OPEN);
        all.mayNot("reject 2021-03-05 by Council A", NOT_ALL);
        all.after("reject 2021-03-05 by Council A").mayNot("refer 2021-03-06", NOT_ALL);
        all.after("reject 2021-03-05 by Council A").may("reject 2021-03-06 by Trust B",
                "No party accepts it, so it may go on. (first.actor, clause 9)");
        all.after("reject 2021-03-05 by council-a", "reject 2021-03-06 by Trust B").may("refer 2021-03-06",
                "No party accepts it, so it may go on. (first.actor, clause 9)");
    }

    @Test
    void where_it_is_open_who_has_to_refuse_each_reading_gives_its_answer() {
        under().after(OPEN).isOpen("reject 2021-03-05 by Council A", "first.acceptance any: yes", "first.acceptance all: no");
    }

    @Test
    void an_outcome_nobody_rejected_in_time_counts_as_accepted() {
        Staged decided = under("first.accepted-after: 10", "first.acceptance: any").after(OPEN, "decide 2021-03-05 by Executive");
        decided.may("reject 2021-03-15 by Council A", ONE_IS_ENOUGH);
        decided.mayNot("reject 2021-03-16 by Council A", DEEMED);
        decided.mayNot("refer 2021-03-16", DEEMED);
        decided.may("refer 2021-03-15", GOES_ON);
        decided.may("refer", GOES_ON);
        decided.after("reject 2021-03-15 by Council A").may("refer 2021-03-20", ONE_IS_ENOUGH);
        decided.after("reject by Council A").may("refer 2021-03-20", ONE_IS_ENOUGH);
        decided.after("reject 2021-03-16 by Council A").mayNot("refer 2021-03-20", DEEMED);
        decided.after("fail 2021-03-20").may("refer 2021-03-20", GOES_ON);
    }

    @Test
    void the_time_to_reject_begins_with_the_latest_outcome() {
        Staged decided = under("first.accepted-after: 10", "first.acceptance: any", "first.day-type: working").after(OPEN);
        decided.after("recommend 2021-03-02 by Executive", "decide 2021-03-05 by Executive").mayNot("refer 2021-03-20",
                "No party rejected the outcome by Fri 19 Mar 2021, so it counts as accepted. (first.actor, clause 9)");
        decided.after("decide 2021-03-05 by Executive", "decide by Executive").mayNot("refer 2021-03-20",
                "No party rejected the outcome by Fri 19 Mar 2021, so it counts as accepted. (first.actor, clause 9)");
        decided.after("recommend 2021-03-05 by Executive").mayNot("refer 2021-03-20",
                "No party rejected the outcome by Fri 19 Mar 2021, so it counts as accepted. (first.actor, clause 9)");
        decided.after("meet 2021-03-05").may("refer 2021-03-30", GOES_ON);
    }

    @Test
    void what_brings_a_matter_to_the_next_stage_has_to_have_happened() {
        Staged failed = under("second.trigger.events: failed or expired", "first.days: 10", "first.starts: referral", "first.acceptance: any").after(OPEN);
        failed.after("reject 2021-03-03 by Council A").mayNot("refer 2021-03-11",
                "Stage II follows only when the stage before has failed or run out of time, and none of that is on record. Record which of these has "
                + "happened. (second.trigger.events)");
        failed.after("reject 2021-03-03 by Council A").may("refer 2021-03-12", ONE_IS_ENOUGH);
        failed.after("fail 2021-03-03").may("refer 2021-03-04", GOES_ON);
        failed.may("fail 2021-03-04", GOES_ON);
        failed.after("reject 2021-03-03 by Council A").mayNot("refer",
                "Stage II follows only when the stage before has failed or run out of time, and none of that is on record. Record which of these has "
                + "happened. (second.trigger.events)");
        under("second.trigger.events: not-accepted").after(OPEN, "fail 2021-03-02").mayNot("refer 2021-03-11",
                "Stage II follows only when the stage before has produced what the parties do not accept, and none of that is on record. Record which of "
                + "these has happened. (second.trigger.events)");
        under("second.trigger.events: no-decision").after(OPEN, "fail 2021-03-02").may("refer 2021-03-11", GOES_ON);
        under("second.trigger.events: no-decision").after(OPEN).mayNot("refer 2021-03-11",
                "Stage II follows only when the stage before has come to no decision, and none of that is on record. Record which of these has happened. "
                + "(second.trigger.events)");
        under("second.trigger.events: expired").after(OPEN, "fail 2021-03-02").mayNot("refer 2021-03-11",
                "Stage II follows only when the stage before has run out of time, and none of that is on record. Record which of these has happened. "
                + "(second.trigger.events)");
        under("second.trigger.events: referred").after(OPEN).may("refer 2021-03-11", GOES_ON);
        under("second.trigger.events: not-accepted", "first.acceptance: any").after(OPEN, "reject 2021-03-03 by Council A").may("refer 2021-03-11",
                ONE_IS_ENOUGH);
    }

    @Test
    void a_stage_that_needs_an_agreement_waits_for_it() {
        Staged needs = under("first.needs: Chief Officer").after(OPEN, "fail 2021-03-02");
        needs.mayNot("refer 2021-03-03",
                "Before it goes on it needs the agreement of Chief Officer, which is not on record. Record the agreement, with its day. (first.needs)");
        needs.after("agree 2021-03-03 by Chief Officer").may("refer 2021-03-03", GOES_ON);
        needs.after("agree 2021-03-03 by Trust B agreed Chief Officer").may("refer 2021-03-03", GOES_ON);
        needs.after("advise 2021-03-03 by Chief Officer").mayNot("refer 2021-03-03",
                "Before it goes on it needs the agreement of Chief Officer, which is not on record. Record the agreement, with its day. (first.needs)");
        under("first.needs: a party").after(OPEN, "fail 2021-03-02", "agree 2021-03-03 by Council A").mayNot("refer 2021-03-03",
                "Before it goes on it needs the agreement of Trust B, which is not on record. Record the agreement, with its day. (first.needs)");
        under("first.needs: a party").after(OPEN, "fail 2021-03-02", "agree 2021-03-03 by both parties").may("refer 2021-03-03", GOES_ON);
        under("first.needs: the actor").after(OPEN, "fail 2021-03-02").mayNot("refer 2021-03-03",
                "Before it goes on it needs the agreement of Executive, which is not on record. Record the agreement, with its day. (first.needs)");
        under("first.needs: the actor").after(OPEN, "fail 2021-03-02", "agree 2021-03-03 by Executive").may("refer 2021-03-03", GOES_ON);
        under("first.needs: anyone").after(OPEN, "fail 2021-03-02").mayNot("refer 2021-03-03",
                "Before it goes on it needs the agreement of anyone, which is not on record. Record the agreement, with its day. (first.needs)");
        under("first.needs: anyone").after(OPEN, "fail 2021-03-02", "agree 2021-03-03 by a friend").may("refer 2021-03-03", GOES_ON);
        under("first.needs: a party").between().after(OPEN, "fail 2021-03-02").mayNot("refer 2021-03-03",
                "Before it goes on it needs the agreement of the parties, which is not on record. Record the agreement, with its day. (first.needs)");
    }

    @Test
    void where_it_is_open_whose_agreement_a_stage_needs_some_agreement_settles_it() {
        under("first.needs: silent").after(OPEN, "fail 2021-03-02").isOpen("refer 2021-03-03",
                "first.needs the actor: yes", "first.needs anyone: no");
        under("first.needs: silent").after(OPEN, "fail 2021-03-02", "agree 2021-03-03 by Trust B").may("refer 2021-03-03", GOES_ON);
    }

    @Test
    void another_agrees_where_whoever_would_agree_is_itself_concerned() {
        Staged concerned = under("first.needs: Council A", "first.needs.itself: Chief Officer").affecting("Council A").after(OPEN, "fail 2021-03-02");
        concerned.mayNot("refer 2021-03-03",
                "Whoever would agree is itself concerned, and then it needs the agreement of Chief Officer, which is not on record. Record the "
                + "agreement, with its day. (first.needs.itself)");
        concerned.after("agree 2021-03-03 by Council A").mayNot("refer 2021-03-03",
                "Whoever would agree is itself concerned, and then it needs the agreement of Chief Officer, which is not on record. Record the "
                + "agreement, with its day. (first.needs.itself)");
        concerned.after("agree 2021-03-03 by Chief Officer").may("refer 2021-03-03", GOES_ON);
        under("first.needs: Council A", "first.needs.itself: Chief Officer").affecting("Trust B").after(OPEN, "fail 2021-03-02",
                "agree 2021-03-03 by Council A").may("refer 2021-03-03", GOES_ON);
        under("first.needs: Council A", "first.needs.itself: Chief Officer").after(OPEN, "fail 2021-03-02").mayNot("refer 2021-03-03",
                "Before it goes on it needs the agreement of Council A, which is not on record. Record the agreement, with its day. (first.needs)");
        under("first.needs: Council A").affecting("Council A").after(OPEN, "fail 2021-03-02").mayNot("refer 2021-03-03",
                "Before it goes on it needs the agreement of Council A, which is not on record. Record the agreement, with its day. (first.needs)");
    }

    @Test
    void where_it_is_open_who_agrees_instead_each_reading_gives_its_answer() {
        Staged open = under("first.needs: Council A", "first.needs.itself: silent").affecting("Council A").after(OPEN, "fail 2021-03-02");
        open.isOpen("refer 2021-03-03", "first.needs.itself Council A: no", "first.needs.itself another party: no", "first.needs.itself nobody: yes");
        open.after("agree 2021-03-03 by Trust B").isOpen("refer 2021-03-03",
                "first.needs.itself Council A: no", "first.needs.itself another party: yes", "first.needs.itself nobody: yes");
    }

    @Test
    void only_whom_the_charter_names_takes_it_to_the_next_stage() {
        Staged named = under("second.who: a party").after(OPEN, "fail 2021-03-02");
        named.may("refer 2021-03-03 by Trust B", GOES_ON);
        named.may("refer 2021-03-03", GOES_ON);
        named.mayNot("refer 2021-03-03 by Executive",
                "Stage II is opened by a party. Executive may not. It may go on when a party takes it there. (second.who)");
        named.mayNot("refer 2021-03-03 by Executive because it is urgent",
                "Stage II is opened by a party. Executive may not. It may go on when a party takes it there. (second.who)");
        Staged otherwise = under("second.who: a party", "second.who.otherwise: with-reason").after(OPEN, "fail 2021-03-02");
        otherwise.mayNot("refer 2021-03-03 by Executive",
                "Stage II is opened by a party. Executive may do so only with a recorded reason. Give the reason. (second.who.otherwise)");
        otherwise.may("refer 2021-03-03 by Executive because it is urgent", GOES_ON);
        under("second.who: a party", "second.who.otherwise: no").after(OPEN, "fail 2021-03-02").mayNot("refer 2021-03-03 by Executive because it is urgent",
                "Stage II is opened by a party. Executive may not. It may go on when a party takes it there. (second.who)");
        under("second.who: the actor").after(OPEN, "fail 2021-03-02").may("refer 2021-03-03 by Executive", GOES_ON);
        under("second.who: the actor").after(OPEN, "fail 2021-03-02").mayNot("refer 2021-03-03 by Chief Officer",
                "Stage II is opened by the actor. Chief Officer may not. It may go on when the actor takes it there. (second.who)");
    }

    @Test
    void only_a_stage_used_where_necessary_is_passed_over_and_with_a_reason() {
        under().after(OPEN).mayNot("skip 2021-03-02 because it is late",
                "Only a stage that is used \"where necessary\" may be passed over; this one is not. It has to be gone through, or recorded as failed. "
                + "(first.actor, clause 9)");
        Staged second = under().after(OPEN, "fail 2021-03-02", "refer 2021-03-02");
        second.mayNot("skip 2021-03-03",
                "The stage may be passed over, but the reason has to be on record. Give the reason. (second.actor, clause 9)");
        second.may("skip 2021-03-03 because there is no officer",
                "The stage is used where necessary and may be passed over: there is no officer. (second.actor, clause 9)");
        under("first.actor: place forums where they exist").after(OPEN).may("skip 2021-03-03 because there is none",
                "The stage is used where necessary and may be passed over: there is none. (first.actor, clause 9)");
        under("first.skip: yes").after(OPEN).may("skip 2021-03-03 because there is none",
                "The stage is used where necessary and may be passed over: there is none. (first.skip)");
        under("second.skip: no").after(OPEN, "fail 2021-03-02", "refer 2021-03-02").mayNot("skip 2021-03-03 because there is no officer",
                "Only a stage that is used \"where necessary\" may be passed over; this one is not. It has to be gone through, or recorded as failed. "
                + "(second.skip)");
    }

    @Test
    void going_back_needs_a_stage_before_and_a_reason() {
        under().after(OPEN).mayNot("back 2021-03-02 because new facts came up",
                "This is the first stage; there is none to go back to. (first.actor, clause 9)");
        Staged second = under().after(OPEN, "fail 2021-03-02", "refer 2021-03-02");
        second.mayNot("back 2021-03-03", "Going back a stage needs a reason on record. Give the reason. (second.actor, clause 9)");
        second.may("back 2021-03-03 because new facts came up", "It goes back a stage: new facts came up. (second.actor, clause 9)");
        under("second.back: yes").after(OPEN, "fail 2021-03-02", "refer 2021-03-02").may("back 2021-03-03 because new facts came up",
                "It goes back a stage: new facts came up. (second.back)");
        under("second.back: no").after(OPEN, "fail 2021-03-02", "refer 2021-03-02").mayNot("back 2021-03-03 because new facts came up",
                "It may not go back from this stage. (second.back)");
        under("second.back: silent").after(OPEN, "fail 2021-03-02", "refer 2021-03-02").isOpen("back 2021-03-03 because new facts came up",
                "second.back yes: yes", "second.back no: no");
    }

    @Test
    void it_is_settled_as_the_charter_lets_it() {
        under().after(OPEN).may("settle 2021-03-02", "It may be settled at any stage. (first.actor, clause 9)");
        under("settle: any-stage").after(OPEN).may("settle 2021-03-02", "It may be settled at any stage. (settle)");
        under("settle: no").after(OPEN).mayNot("settle 2021-03-02 by Council A agreed Trust B",
                "It may not be settled outside the stages. Every party may accept what a stage produced. (settle)");
        Staged byAll = under("settle: by-all-parties").after(OPEN);
        byAll.mayNot("settle 2021-03-02",
                "It may be settled when every party agrees; the agreement of Council A and Trust B is not on record. Record that every party agrees. "
                + "(settle)");
        byAll.mayNot("settle 2021-03-02 by Council A",
                "It may be settled when every party agrees; the agreement of Trust B is not on record. Record that every party agrees. (settle)");
        byAll.may("settle 2021-03-02 by Council A agreed Trust B", "It may be settled at any stage. (settle)");
        byAll.after("agree 2021-03-02 by Trust B").may("settle 2021-03-02 by Council A", "It may be settled at any stage. (settle)");
    }

    @Test
    void it_is_withdrawn_as_the_charter_lets_it() {
        Staged opened = under().after("open 2021-03-01 by Council A");
        opened.may("withdraw 2021-03-02 by a stranger", "It may be withdrawn at any stage. (first.actor, clause 9)");
        under("withdraw: any-stage").after(OPEN).may("withdraw 2021-03-02", "It may be withdrawn at any stage. (withdraw)");
        under("withdraw: no").after(OPEN).mayNot("withdraw 2021-03-02 by Council A", "It may not be withdrawn. (withdraw)");
        under("withdraw: party").after(OPEN).may("withdraw 2021-03-02 by Trust B", "Any party may withdraw it at any stage. (withdraw)");
        under("withdraw: party").after(OPEN).may("withdraw 2021-03-02", "Any party may withdraw it at any stage. (withdraw)");
        under("withdraw: party").after(OPEN).mayNot("withdraw 2021-03-02 by Executive",
                "Only a party may withdraw it, and Executive is not one. It may be withdrawn when a party withdraws it. (withdraw)");
        Staged byOpener = under("withdraw: opener").after("open 2021-03-01 by Council A");
        byOpener.may("withdraw 2021-03-02 by Council A", "Whoever brought it may withdraw it. (withdraw)");
        byOpener.may("withdraw 2021-03-02", "Whoever brought it may withdraw it. (withdraw)");
        byOpener.mayNot("withdraw 2021-03-02 by Trust B", "Only Council A, who brought it, may withdraw it. (withdraw)");
        under("withdraw: opener").after(OPEN).may("withdraw 2021-03-02 by Trust B", "Whoever brought it may withdraw it. (withdraw)");
    }

    @Test
    void it_is_passed_by_only_where_the_charter_lets_it_and_with_a_reason() {
        under("exceptional: no").after(OPEN).mayNot("exception 2021-03-02 because the office was flooded",
                "It may not be passed by, whatever the circumstances. (exceptional)");
        under("exceptional: with-reason").after(OPEN).mayNot("exception 2021-03-02",
                "In exceptional circumstances it may be passed by, but the reason has to be on record. Give the reason. (exceptional)");
        under("exceptional: with-reason").after(OPEN).may("exception 2021-03-02 because the office was flooded",
                "The circumstances are exceptional: the office was flooded. (exceptional)");
        under().after(OPEN).isOpen("exception 2021-03-02 because the office was flooded", "exceptional with-reason: yes", "exceptional no: no");
    }
}
