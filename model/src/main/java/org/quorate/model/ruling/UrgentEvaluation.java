package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Decides on one urgent decision under one reading of what is open. */
final class UrgentEvaluation {

    private static final Set<String> ANY_GROUND = Set.of("required", "yes", "any");
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
        boolean permitted = isAllowed() && byTheRight() && consultedTheRight() && onAGround() && reported();
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
        Candidate others = new Candidate("others", new SettingValue.Acting(List.of(List.of("-"))));
        return named.isEmpty() ? List.of(others)
                : List.of(new Candidate(String.join(" and ", named), new SettingValue.Acting(List.of(named))), others);
    }

    private static boolean meets(SettingValue value, List<String> named) {
        return value instanceof SettingValue.Acting(List<List<String>> ways) && ways.stream().anyMatch(named::containsAll);
    }

    private String names(List<String> keys) {
        return Plain.list(keys.stream().map(key -> key.equals("chair") ? "the chair" : prepared.body().blockName(key)).toList());
    }

    private String asked(Setting setting) {
        return setting.value() instanceof SettingValue.Acting(List<List<String>> ways)
                ? ways.stream().map(this::names).collect(Collectors.joining(", or ")) : "others";
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
}
