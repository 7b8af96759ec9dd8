package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.model.calendar.DayKind;
import org.quorate.model.calendar.DayText;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.Slug;

/** Rules on the steps of a dispute (CM-10 to CM-16): may the last event happen at the stage the dispute is at? */
final class ProcedureRulings {

    private static final List<String> FAILURES = List.of("fail", "failed", "not-resolved", "cannot-resolve", "no-decision");

    private final WorkingDays calendar;
    private final Charter charter;
    private final ProcedureCase question;
    private final List<String> stages;
    private final String stage;

    private ProcedureRulings(WorkingDays calendar, Charter charter, ProcedureCase question, List<String> stages, String stage) {
        this.calendar = calendar;
        this.charter = charter;
        this.question = question;
        this.stages = stages;
        this.stage = stage;
    }

    static Ruling rule(WorkingDays calendar, Charter charter, ProcedureCase question) {
        String body = question.body();
        List<UnusableCase.Reason> wrong = new ArrayList<>();
        Charter assumed = Assumptions.in(charter, question.settings(), body == null ? null : charter.body(body).map(CharterBody::key).orElse(null),
                null, wrong);
        List<String> stages = charter.settings().keySet().stream().filter(path -> path.startsWith("dispute.")).map(path -> path.split("\\.", -1)[1])
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf));
        Optional<String> stage = stages.stream().filter(one -> StageNames.same(one, Slug.of(question.stage()))).findFirst();
        if (stage.isEmpty()) {
            wrong.add(new UnusableCase.Reason("stage", "The charter has no stage called " + question.stage() + ". It has "
                    + (stages.isEmpty() ? "none" : String.join(", ", stages)) + "."));
        }
        if (question.events().isEmpty()) {
            wrong.add(new UnusableCase.Reason("events", "Say what happened under \"events\"; the last event is the one ruled on."));
        }
        if (!wrong.isEmpty()) {
            throw new UnusableCase(wrong);
        }
        return new ProcedureRulings(calendar, assumed, question, stages, stage.orElseThrow()).rule();
    }

    private Ruling rule() {
        ProcedureCase.Event last = question.events().getLast();
        return switch (Slug.of(last.what())) {
            case "settle", "settled", "withdraw", "withdrawn" -> answer(Outcome.PERMITTED, "A dispute may be settled or withdrawn at any stage.",
                    "actor");
            case "back", "go-back" -> back(last);
            case "skip", "pass" -> skip(last);
            case "reject", "not-accepted", "rejected" -> rejected();
            case "accept", "accepted" -> answer(Outcome.PERMITTED, "The parties may accept at any stage; the dispute ends when each of them has.",
                    "acceptance");
            case "refer", "advance", "escalate", "fail", "failed", "not-resolved", "cannot-resolve", "no-decision" -> onward(last);
            default -> throw new UnusableCase(List.of(new UnusableCase.Reason("events", "\"" + last.what()
                    + "\" is not an event of a dispute. Expected refer, fail, accept, reject, skip, back, settle or withdraw.")));
        };
    }

    private Ruling back(ProcedureCase.Event last) {
        if (stages.indexOf(stage) == 0) {
            return answer(Outcome.REFUSED, "This is the first stage; there is none to go back to.", "actor");
        }
        return last.reason() == null ? answer(Outcome.REFUSED, "Going back a stage needs a reason on record.", "actor")
                : answer(Outcome.PERMITTED, "The dispute goes back a stage: " + last.reason() + ".", "actor");
    }

    private Ruling skip(ProcedureCase.Event last) {
        if (!setting("actor").valueText().contains("where")) {
            return answer(Outcome.REFUSED, "Only a stage that is used \"where necessary\" may be passed over; this one is not.", "actor");
        }
        return last.reason() == null ? answer(Outcome.REFUSED, "The stage may be passed over, but the reason has to be on record.", "actor")
                : answer(Outcome.PERMITTED, "The stage is used where necessary and may be passed over: " + last.reason() + ".", "actor");
    }

    private Ruling rejected() {
        Setting acceptance = setting("acceptance");
        if (!acceptance.isSilent()) {
            boolean any = acceptance.valueText().equals("any");
            return answer(any ? Outcome.PERMITTED : Outcome.REFUSED, any ? "One party not accepting is enough for the dispute to go on."
                    : "The dispute goes on only when no party accepts.", "acceptance");
        }
        return silent(acceptance, Map.of("any", Outcome.PERMITTED, "all", Outcome.REFUSED));
    }

    private Ruling onward(ProcedureCase.Event last) {
        int here = stages.indexOf(stage);
        if (here == stages.size() - 1) {
            return answer(Outcome.REFUSED, "This is the final stage; there is none after it.", "actor");
        }
        boolean failed = question.events().stream().anyMatch(event -> FAILURES.contains(Slug.of(event.what())));
        Setting days = setting("days");
        LocalDate start = question.events().getFirst().on();
        LocalDate on = last.on();
        boolean timed = days.value() instanceof SettingValue.Whole && question.events().size() > 1;
        if (failed || !timed || start == null || on == null) {
            return answer(Outcome.PERMITTED, "The stage has not resolved the dispute, so it goes to the next: " + stages.get(here + 1)
                    .replace('-', ' ') + ".", "follows");
        }
        return afterDays(days, start, on);
    }

    private Ruling afterDays(Setting days, LocalDate start, LocalDate on) {
        int number = days.value() instanceof SettingValue.Whole(int whole) ? whole : 0;
        Setting type = setting("day-type");
        LocalDate calendarEnd = calendar.daysAfter(start, number, DayKind.CALENDAR).lastDay();
        LocalDate workingEnd = calendar.daysAfter(start, number, DayKind.WORKING).lastDay();
        Outcome byCalendar = on.isAfter(calendarEnd) ? Outcome.PERMITTED : Outcome.REFUSED;
        Outcome byWorking = on.isAfter(workingEnd) ? Outcome.PERMITTED : Outcome.REFUSED;
        if (type.isSilent() && byCalendar != byWorking) {
            return silent(type, Map.of("calendar", byCalendar, "working", byWorking));
        }
        LocalDate end = type.valueText().equals("working") ? workingEnd : calendarEnd;
        Outcome outcome = type.valueText().equals("working") ? byWorking : byCalendar;
        return answer(outcome, "The " + number + " days that began on " + DayText.of(start) + " end on " + DayText.of(end)
                + (outcome == Outcome.PERMITTED ? "; they have passed." : ". They have not passed, and the stage has not been recorded as failed."),
                        "days");
    }

    private Setting setting(String end) {
        return charter.setting("dispute." + stage + "." + end).orElseThrow();
    }

    private Ruling answer(Outcome outcome, String text, String end) {
        Setting setting = setting(end);
        String clause = Objects.requireNonNullElse(setting.provenance().clause(), setting("actor").provenance().clause());
        return ruling(outcome, outcome.title(), List.of(), List.of(), new Step(text, null, setting.path(), clause));
    }

    private Ruling silent(Setting setting, Map<String, Outcome> readings) {
        List<Reading> all = readings.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> new Reading(setting.path(), entry.getKey(), entry.getValue().word())).toList();
        String text = "The charter does not say: " + setting.topic().question() + " "
                + Plain.capital(all.stream().map(reading -> Plain.ifSo(setting, reading.value()) + ", this is " + reading.outcome())
                .collect(Collectors.joining("; "))) + ".";
        return ruling(Outcome.SILENT, "The charter is silent", List.of(setting.path()), all, new Step(text, null, setting.path(), setting.provenance()
                .clause()));
    }

    private Ruling ruling(Outcome outcome, String headline, List<String> silentOn, List<Reading> readings, Step step) {
        return Ruling.of(outcome, new RulingDetail(charter.versionText(), headline, null, null, null, null, silentOn, readings, List.of(),
                Reasoning.of(List.of(step))));
    }
}
