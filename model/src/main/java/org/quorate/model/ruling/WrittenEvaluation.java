package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.CountedDays;
import org.quorate.model.calendar.DayText;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodCount;
import org.quorate.model.calendar.PeriodUnit;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.charter.Topics;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.ruling.OpenReadings.Candidate;
import org.quorate.model.ruling.WrittenCase.Reply;

/** Decides one written resolution under one reading of what is open. */
final class WrittenEvaluation {

    private static final List<Candidate> RULES = Stream.of("simple-majority of in-office", "majority-75", "unanimity of in-office")
            .map(text -> new Candidate(text, new SettingValue.Rule(Topics.decisionRule(text)))).toList();
    private static final List<Candidate> RECEIVERS = words("eligible", "all-members", "everyone");
    private static final List<Candidate> DAY_TYPES = words("calendar", "working");
    private static final List<Candidate> START_DAYS = words("not-counted", "counted");
    private static final List<Candidate> SILENCES = words("not-counted", "against", "assent");
    private static final List<Candidate> PERIODS = words("already over", "still running");

    private final WorkingDays calendar;
    private final Charter charter;
    private final WrittenCase question;
    private final Prepared prepared;
    private final OpenReadings readings;
    private final Working working = new Working();
    private final Participation participation;
    private @Nullable LocalDate lastDay;
    private boolean over;

    WrittenEvaluation(WorkingDays calendar, Charter charter, WrittenCase question, Prepared prepared, OpenReadings readings) {
        this.calendar = calendar;
        this.charter = charter;
        this.question = question;
        this.prepared = prepared;
        this.readings = readings;
        this.participation = new Participation(prepared, readings, working);
    }

    private static List<Candidate> words(String... words) {
        return Stream.of(words).map(word -> new Candidate(word, new Word(word))).toList();
    }

    Working run() {
        participation.eligibility();
        working.method = "written-resolution";
        if (isAllowed() && wasSent()) {
            time();
            if (!meetingForced() && isApproved(true)) {
                count();
                isApproved(false);
            }
        }
        return working;
    }

    /** Whether those outside the body have approved it, as far as the charter asks for that beforehand, or once it is carried. */
    private boolean isApproved(boolean before) {
        if (!before && working.outcome != Outcome.CARRIED) {
            return false;
        }
        Approval approval = new Approval(prepared, readings, question.approvals(), question.date());
        return working.isApproved((before ? approval.before() : approval.after()).orElse(null), before ? Outcome.REFUSED : Outcome.DEFERRED,
                before ? Outcome.REFUSED : Outcome.NOT_CARRIED);
    }

    private boolean refuse(String text, Setting setting) {
        working.outcome = Outcome.REFUSED;
        note(text, null, setting);
        return false;
    }

    private void note(String text, @Nullable String arithmetic, Setting setting) {
        working.notes.add(new Step(text, arithmetic, setting.path(), setting.provenance().clause()));
    }

    private boolean isAllowed() {
        Setting allowed = prepared.ofBody("written.allowed");
        if (!readings.ask(allowed, () -> Participation.YES_OR_NO).text().equals("yes")) {
            return refuse("Nothing is decided here in writing, without a meeting.", allowed);
        }
        Setting matters = prepared.ofBody("written.matters");
        boolean covered = !prepared.isSpoken(matters) || !(readings.ask(matters, () -> UrgentEvaluation.matters(prepared)) instanceof SettingValue.Names names)
                || names.covers(prepared.matter().key());
        return covered || refuse("\"" + prepared.matter().title() + "\" is not among the matters that may be decided in writing.", matters);
    }

    private boolean wasSent() {
        List<Reply> missed = question.replies().stream().filter(reply -> Boolean.FALSE.equals(reply.sent())
                && reply.seat().state() != SeatState.VACANT).toList();
        if (missed.isEmpty()) {
            return true;
        }
        Setting receives = prepared.ofBody("written.receives");
        String who = readings.ask(receives, () -> RECEIVERS).text();
        List<String> names = missed.stream().filter(reply -> mustReceive(reply.seat(), who)).map(reply -> reply.seat().name()).toList();
        return names.isEmpty() || refuse("It was not sent to " + Plain.list(names) + ", who must receive it.", receives);
    }

    private boolean mustReceive(SeatInCase seat, String who) {
        for (int index = 0; index < prepared.groups().size(); index++) {
            Group group = prepared.groups().get(index);
            if (group.label().equals(seat.name())) {
                return switch (who) {
                    case "eligible" -> working.eligible[index];
                    case "all-members" -> group.seatClass() == SeatClass.VOTING;
                    default -> true;
                };
            }
        }
        return false;
    }

    private void time() {
        Setting days = prepared.ofBody("written.days");
        LocalDate sent = question.circulated();
        SettingValue value = readings.ask(days, () -> PERIODS);
        if (value instanceof Word open) {
            over = open.word().equals("already over");
            return;
        }
        if (sent == null) {
            over = question.replies().stream().allMatch(WrittenEvaluation::hasReplied);
            return;
        }
        Period period = value instanceof SettingValue.Length(Period length) ? length : daysOf(value);
        CountedDays counted = startDayCounts() ? PeriodCount.on(calendar).beginningWith(sent, period) : PeriodCount.on(calendar).after(sent, period);
        LocalDate last = counted.lastDay();
        LocalDate today = question.date();
        lastDay = last;
        over = today != null && today.isAfter(last);
        working.dates = new DatesFinding(last, last, counted.counted());
        note("It was sent out on " + DayText.of(sent) + "; replies count until " + DayText.of(last) + ".", null, days);
    }

    private boolean startDayCounts() {
        Setting startDay = prepared.ofBody("written.start-day");
        return prepared.isSpoken(startDay) && readings.ask(startDay, () -> START_DAYS).text().equals("counted");
    }

    private Period daysOf(SettingValue value) {
        int number = value instanceof SettingValue.Whole(int whole) ? whole : 0;
        boolean workingDays = readings.ask(prepared.ofBody("written.day-type"), () -> DAY_TYPES).text().equals("working");
        return Period.of(number, workingDays ? PeriodUnit.WORKING_DAYS : PeriodUnit.DAYS);
    }

    private static boolean hasReplied(Reply reply) {
        return reply.seat().vote() != VoteCast.NONE || reply.seat().state() == SeatState.VACANT;
    }

    private boolean isInTime(Reply reply) {
        LocalDate on = reply.on();
        LocalDate last = lastDay;
        return hasReplied(reply) && (on == null || last == null || !on.isAfter(last));
    }

    private boolean meetingForced() {
        int asking = Math.toIntExact(question.replies().stream().filter(Reply::wantsMeeting).count());
        Setting stops = prepared.ofBody("written.objection-stops");
        if (asking == 0) {
            return false;
        }
        Candidate enough = new Candidate(asking == 1 ? "1" : "1 to " + asking, new SettingValue.Support(new Method.AtLeast(asking)));
        Candidate more = new Candidate("more than " + asking, new SettingValue.Support(new Method.AtLeast(asking + 1)));
        int needed = new Voting(prepared, readings, working).neededOf(readings.ask(stops, () -> List.of(enough, more)), asking);
        boolean forced = asking >= needed;
        note(Plain.members(asking) + " asked for a meeting instead; " + needed + (needed == 1 ? " is" : " are") + " enough"
                + (forced ? ", so a meeting must decide it." : ", so it can still be decided in writing."), asking + (forced ? " ≥ " : " < ") + needed, stops);
        working.meetingForced = forced;
        working.outcome = forced ? Outcome.DEFERRED : working.outcome;
        return forced;
    }

    private void count() {
        List<Method> methods = Prepared.decisionRule(readings.ask(prepared.rule(), () -> RULES)).methods();
        Method method = methods.getFirst();
        if (methods.size() > 1 || method instanceof Method.Consensus || method instanceof Method.Decides) {
            refuse("A decision in writing needs one rule that says how many must assent, but the charter says \""
                    + prepared.rule().valueText() + "\".", prepared.rule());
            return;
        }
        int late = Math.toIntExact(question.replies().stream().filter(reply -> hasReplied(reply) && reply.seat().state() != SeatState.VACANT)
                .filter(reply -> !isInTime(reply)).count());
        int missing = Math.toIntExact(question.replies().stream().filter(reply -> !hasReplied(reply)).count());
        VoteCast silence = over && missing + late > 0 ? silence() : VoteCast.NONE;
        if (late > 0) {
            note(late + (late == 1 ? " reply came" : " replies came") + " after the last day and " + (late == 1 ? "is" : "are") + " not counted.", null,
                    prepared.ofBody("written.days"));
        }
        if (over || missing == 0) {
            vote(method, silence, working);
        } else {
            whileRunning(method, missing);
        }
    }

    private VoteCast silence() {
        Setting setting = prepared.ofBody("written.silence");
        String word = readings.ask(setting, () -> SILENCES).text();
        note(switch (word) {
            case "assent" -> "Whoever did not reply in time assents.";
            case "against" -> "Whoever did not reply in time is against.";
            default -> "Whoever did not reply in time has not voted.";
        }, null, setting);
        return switch (word) {
            case "assent" -> VoteCast.FOR;
            case "against" -> VoteCast.AGAINST;
            default -> VoteCast.NONE;
        };
    }

    /** Before the last day it is decided only where no reply still to come can change it. */
    private void whileRunning(Method method, int missing) {
        Working worst = vote(method, VoteCast.AGAINST, working.fresh());
        Working best = vote(method, VoteCast.FOR, working.fresh());
        boolean mayBeStopped = prepared.isSpoken(prepared.ofBody("written.objection-stops"));
        vote(method, VoteCast.NONE, working);
        if (worst.outcome != best.outcome || mayBeStopped) {
            working.outcome = Outcome.DEFERRED;
            working.running = true;
            LocalDate last = lastDay;
            note(Plain.members(missing) + (missing == 1 ? " has" : " have") + " not replied yet, and "
                    + (worst.outcome == best.outcome ? "any of them may still ask for a meeting" : "their replies can still decide it")
                    + (last == null ? "." : "; there is time until " + DayText.of(last) + "."), null, prepared.ofBody("written.days"));
        } else {
            working.outcome = worst.outcome;
            note("No reply still to come can change it.", null, prepared.rule());
        }
    }

    private Working vote(Method method, VoteCast ofTheSilent, Working figures) {
        List<SeatInCase> seats = new ArrayList<>();
        for (Reply reply : question.replies()) {
            seats.add(isInTime(reply) || reply.seat().state() == SeatState.VACANT ? reply.seat() : reply.seat().voting(ofTheSilent));
        }
        Prepared counted = prepared.with(Prepared.of(calendar, charter, question.with(seats)).groups());
        new Voting(counted, readings, figures).take(method);
        return figures;
    }
}
