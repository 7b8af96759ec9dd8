package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.model.calendar.DayText;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodCount;
import org.quorate.model.calendar.PeriodUnit;
import org.quorate.model.charter.Actor;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Decides on one urgent decision under one reading of what is open. */
final class UrgentEvaluation {

    private static final Set<String> ANY_GROUND = Set.of("required", "yes", "any");
    private static final int MOST_DAYS = 9_999;
    /** What an open time for the report may be: over, or long enough. */
    private static final List<Candidate> TIMES = List.of(new Candidate("less time than it took", new SettingValue.Whole(0)),
            new Candidate("enough time", new SettingValue.Whole(MOST_DAYS)));
    private static final List<Candidate> REPORTED = Stream.of("next-meeting", "not-needed").map(word -> new Candidate(word, new Word(word))).toList();

    private final UrgentCase question;
    private final List<String> by;
    private final List<String> consulted;
    private final Prepared prepared;
    private final OpenReadings readings;
    private final Working working = new Working();

    UrgentEvaluation(UrgentCase question, List<String> by, List<String> consulted, Prepared prepared, OpenReadings readings) {
        this.question = question;
        this.by = by;
        this.consulted = consulted;
        this.prepared = prepared;
        this.readings = readings;
    }

    Working run() {
        working.method = "urgent-decision";
        boolean permitted = isAllowed() && byTheRight() && consultedTheRight() && onAGround() && reported() && reportedInTime();
        working.outcome = permitted ? Outcome.PERMITTED : Outcome.REFUSED;
        if (permitted) {
            Approval approval = new Approval(prepared, readings, question.approvals(), question.date());
            approval.before().ifPresent(found -> approved(found, Outcome.REFUSED));
            approval.after().ifPresent(found -> approved(found, Outcome.DEFERRED));
        }
        return working;
    }

    private void approved(Approval.Found found, Outcome ifAwaited) {
        working.isApproved(found, ifAwaited, Outcome.REFUSED);
        working.notes.addAll(found.steps());
    }

    private boolean note(boolean good, String text, Setting setting) {
        working.notes.add(new Step(text, null, setting.path(), setting.provenance().clause()));
        return good;
    }

    private boolean isAllowed() {
        Setting allowed = prepared.ofBody("urgent.allowed");
        boolean yes = readings.ask(allowed, () -> Participation.YES_OR_NO).text().equals("yes");
        if (!note(yes, yes ? "An urgent decision may be taken between meetings." : "No decision is taken between meetings here.", allowed)) {
            return false;
        }
        Setting matters = prepared.ofBody("urgent.matters");
        boolean covered = !prepared.isSpoken(matters) || !(readings.ask(matters, () -> matters(prepared)) instanceof SettingValue.Names names)
                || names.covers(prepared.matter().key());
        return covered || note(false, "\"" + prepared.matter().title() + "\" is not among the matters that may be decided urgently.", matters);
    }

    /** The readings of an open list of matters: this one is among them, or it is not. */
    static List<Candidate> matters(Prepared prepared) {
        String matter = prepared.matter().key();
        return List.of(new Candidate(matter, new SettingValue.Names(List.of(matter))),
                new Candidate("other matters only", new SettingValue.Names(List.of("-"))));
    }

    private boolean byTheRight() {
        Setting setting = prepared.ofBody("urgent.by");
        boolean right = meets(readings.ask(setting, () -> people(by)), by);
        String who = by.isEmpty() ? "Nobody is recorded as having decided it" : "It is decided by " + names(by);
        return note(right, who + (right ? ", who may." : "; the charter asks for " + asked(setting) + "."), setting);
    }

    private boolean consultedTheRight() {
        Setting setting = prepared.ofBody("urgent.consulting");
        if (!prepared.isSpoken(setting)) {
            return true;
        }
        boolean right = meets(readings.ask(setting, () -> people(consulted)), consulted);
        String who = consulted.isEmpty() ? "Nobody is recorded as consulted" : Plain.capital(names(consulted))
                + (consulted.size() == 1 ? " was" : " were") + " consulted";
        return note(right, who + (right ? ", as the charter asks." : "; the charter asks for " + asked(setting) + "."), setting);
    }

    private static List<Candidate> people(List<String> named) {
        Candidate others = new Candidate("others", new SettingValue.Acting(List.of(List.of(Actor.one("-")))));
        return named.isEmpty() ? List.of(others) : List.of(new Candidate(String.join(" and ", named), new SettingValue.Acting(List.of(named.stream()
                .map(Actor::one).toList()))), others);
    }

    private boolean meets(SettingValue value, List<String> named) {
        return value instanceof SettingValue.Acting(List<List<Actor>> ways) && ways.stream().anyMatch(way -> meets(way, new ArrayList<>(named)));
    }

    /** Whether those named are enough of each kind, nobody counted twice: the particular kinds first, then members of any kind among those left. */
    private boolean meets(List<Actor> way, List<String> left) {
        return way.stream().sorted(Comparator.comparingInt(this::breadth)).allMatch(actor -> {
            boolean found = true;
            for (int number = 0; number < actor.number() && found; number++) {
                found = left.stream().filter(name -> isOf(name, actor.key())).findFirst().map(left::remove).orElse(false);
            }
            return found;
        });
    }

    private int breadth(Actor actor) {
        return actor.key().equals(Actor.MEMBERS) ? 2 : prepared.body().sides().stream().anyMatch(side -> side.key().equals(actor.key())) ? 1 : 0;
    }

    private boolean isOf(String name, String key) {
        return name.equals(key) || key.equals(Actor.MEMBERS) || prepared.body().sides().stream().anyMatch(side -> side.key().equals(key)
                && side.constituencies().contains(name));
    }

    private String names(List<String> keys) {
        return Plain.list(keys.stream().map(this::name).toList());
    }

    private String name(String key) {
        return key.equals("chair") ? "the chair" : key.equals(Actor.MEMBERS) ? "a member" : prepared.body().blockName(key);
    }

    private String asked(Setting setting) {
        return setting.value() instanceof SettingValue.Acting(List<List<Actor>> ways) ? ways.stream().map(way -> Plain.list(way.stream()
                .map(actor -> asked(actor, way.size() > 1)).toList())).collect(Collectors.joining(", or ")) : "others";
    }

    private String asked(Actor actor, boolean withOthers) {
        return actor.key().equals(Actor.MEMBERS) ? Plain.number(actor.number()) + (withOthers ? " other" : "") + (actor.number() == 1 ? " member" : " members")
                : actor.number() == 1 ? name(actor.key()) : Plain.number(actor.number()) + " of " + name(actor.key());
    }

    private boolean onAGround() {
        Setting setting = prepared.ofBody("urgent.ground");
        String ground = question.ground();
        String asked = setting.isSilent() || ANY_GROUND.contains(setting.valueText().toLowerCase(Locale.ROOT)) ? "" : ": " + setting.valueText();
        if (ground != null) {
            return note(true, "The ground recorded is: " + ground + "." + (asked.isEmpty() ? "" : " The charter asks for" + asked + "."), setting);
        }
        return setting.isSilent() || note(false, "No ground is recorded; the charter asks for one" + asked + ".", setting);
    }

    private boolean reported() {
        Setting setting = prepared.ofBody("urgent.reported");
        LocalDate next = question.nextMeeting();
        LocalDate reported = question.reportedOn();
        boolean late = next != null && reported != null && reported.isAfter(next);
        if ((!prepared.isSpoken(setting) && !late) || !readings.ask(setting, () -> REPORTED).text().equals("next-meeting")) {
            return true;
        }
        if (next != null && reported != null && late) {
            return note(false, "It was reported on " + DayText.of(reported) + ", after the next meeting on " + DayText.of(next) + ".", setting);
        }
        return note(true, reported == null ? "It must be reported to the next meeting" + (next == null ? "." : ", on " + DayText.of(next) + ".")
                : "It was reported on " + DayText.of(reported) + ", in time.", setting);
    }

    private boolean reportedInTime() {
        Setting setting = prepared.ofBody("urgent.reported-within");
        LocalDate decided = question.date();
        LocalDate reported = question.reportedOn();
        if (!prepared.isSpoken(setting)) {
            return true;
        }
        if (decided == null) {
            return note(true, "The case does not say when it was decided, so the time for reporting it cannot be counted.", setting);
        }
        SettingValue within = readings.ask(setting, () -> TIMES);
        Period period = within instanceof SettingValue.Length(Period length) ? length
                : Period.of(within instanceof SettingValue.Whole(int days) ? days : MOST_DAYS, PeriodUnit.DAYS);
        LocalDate last = PeriodCount.on(prepared.calendar()).after(decided, period).lastDay();
        if (reported == null) {
            return note(true, "It must be reported by " + DayText.of(last) + ".", setting);
        }
        boolean late = reported.isAfter(last);
        return note(!late, "It was reported on " + DayText.of(reported) + (late ? ", after the last day for it, " : ", in time: the last day is ")
                + DayText.of(last) + ".", setting);
    }
}
