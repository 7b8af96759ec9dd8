package org.quorate.model.ruling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.DecisionRule;
import org.quorate.model.charter.Ending;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** What follows once the methods of a meeting were tried: the next meeting, a referral, a confirmation, or nothing. */
final class WhatFollows {

    private static final List<Candidate> CONFIRMATIONS = words("none", "second-meeting");
    private static final List<Candidate> DAY_TYPES = words("calendar", "clear");

    private final Prepared prepared;
    private final OpenReadings readings;
    private final Working working;

    WhatFollows(Prepared prepared, OpenReadings readings, Working working) {
        this.prepared = prepared;
        this.readings = readings;
        this.working = working;
    }

    private static List<Candidate> words(String... words) {
        return Stream.of(words).map(word -> new Candidate(word, new Word(word))).toList();
    }

    /** The methods that are tried at the meeting of a case: those that wait for the next one once an earlier meeting failed. */
    static List<Method> ofThisMeeting(DecisionRule rule, DecisionCase question) {
        List<List<Method>> meetings = rule.meetings();
        return meetings.get(Math.min(attempt(question), meetings.size()) - 1);
    }

    private static int attempt(DecisionCase question) {
        Integer said = question.proceedings().attempt();
        Proceedings.Earlier earlier = question.proceedings().earlier();
        return said != null ? said : earlier == null || earlier.inFavour() ? 1 : 2;
    }

    /** Brings the outcome of the methods to that of the rule. */
    void after(DecisionRule rule, boolean allFailed) {
        if (working.outcome == Outcome.CARRIED || working.outcome == Outcome.AGREED) {
            confirm(rule);
            approve();
        } else if (allFailed && working.outcome == Outcome.NOT_CARRIED) {
            fail(rule);
        } else if (working.outcome == Outcome.NOT_CARRIED) {
            working.follows = Follows.SETTING;
        }
    }

    static Approval approval(Prepared prepared, OpenReadings readings) {
        return new Approval(prepared, readings, prepared.question().proceedings().approvals(), prepared.question().date());
    }

    /** What was carried takes effect only with the approval of those outside, where the charter asks for it. */
    private void approve() {
        if (working.outcome != Outcome.CARRIED && working.outcome != Outcome.AGREED) {
            return;
        }
        approval(prepared, readings).after().ifPresent(found -> working.isApproved(found, Outcome.DEFERRED, Outcome.NOT_CARRIED));
    }

    private void fail(DecisionRule rule) {
        Ending ending = rule.ending();
        if (attempt(prepared.question()) < rule.meetings().size()) {
            working.follows = Follows.NEXT_METHOD_NEXT_MEETING;
            working.outcome = Outcome.DEFERRED;
        } else if (ending != null) {
            working.follows = Follows.ENDING_OF_RULE;
            working.ending = ending;
            working.outcome = outcome(ending);
        } else {
            working.follows = Follows.SETTING;
        }
    }

    private static Outcome outcome(Ending ending) {
        return switch (ending.kind()) {
            case REFER -> Outcome.REFERRED;
            case DEFER -> Outcome.DEFERRED;
            case MAY_REFER, NOT_REFERABLE, FALLS -> Outcome.NOT_CARRIED;
        };
    }

    private void confirm(DecisionRule rule) {
        Setting setting = prepared.ofMatter("confirmation");
        if (!prepared.isSpoken(setting) || readings.ask(setting, () -> CONFIRMATIONS).text().equals("none")) {
            return;
        }
        Proceedings.@Nullable Earlier earlier = prepared.question().proceedings().earlier();
        boolean second = earlier != null && (earlier.inFavour() || (earlier.outcome() == Outcome.DEFERRED && rule.meetings().size() == 1));
        if (earlier == null || !second) {
            working.follows = Follows.CONFIRMATION;
            working.outcome = Outcome.DEFERRED;
        } else {
            confirmAfter(earlier.date());
        }
    }

    private void confirmAfter(@Nullable LocalDate first) {
        Setting gap = prepared.ofMatter("confirmation.gap-days");
        LocalDate now = prepared.question().date();
        if (!prepared.isSpoken(gap)) {
            working.follows = Follows.CONFIRMED;
            return;
        }
        if (first == null || now == null) {
            working.refusal = "The two meetings must lie some days apart, and the case does not say when they were held. Give \"date\" and \"earlier.date\".";
            working.outcome = Outcome.REFUSED;
            return;
        }
        int between = Math.toIntExact(ChronoUnit.DAYS.between(first, now));
        int needed = readings.ask(gap, () -> gaps(between)) instanceof SettingValue.Whole(int days) ? days : 0;
        boolean clear = between == needed && needed > 0 && readings.ask(prepared.ofMatter("confirmation.day-type"), () -> DAY_TYPES).text().equals("clear");
        boolean inTime = between > needed || (between == needed && !clear);
        working.follows = inTime ? Follows.CONFIRMED : Follows.TOO_SOON;
        working.daysBetween = between;
        working.daysNeeded = clear ? needed + 1 : needed;
        working.outcome = inTime ? working.outcome : Outcome.REFUSED;
    }

    /** What an open gap may be: fewer days than lie between, as many, or more. */
    private static List<Candidate> gaps(int between) {
        return Stream.of(new Candidate("less than " + between, new SettingValue.Whole(Math.max(0, between - 1))),
                new Candidate(Integer.toString(between), new SettingValue.Whole(Math.max(0, between))),
                new Candidate("more than " + between, new SettingValue.Whole(Math.max(0, between) + 1))).skip(between < 1 ? 1 : 0).toList();
    }
}
