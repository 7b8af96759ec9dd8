package org.quorate.model.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quorate.model.calendar.BankHolidays;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Allowance;
import org.quorate.model.charter.Applicability;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.Provenance;

/**
 * A dispute in three stages between Council A and Trust B under a small charter, told in short lines: "extend 2021-03-10 by Council A for 10 days until
 * 2021-04-20 because of the holidays agreed Council A and Trust B, extraordinary".
 */
record Staged(Charter charter, ProcedureFacts facts, List<ProcedureEvent> events) {

    private static final Pattern LINE = Pattern.compile("(?<kind>[a-z-]+)(?: (?<on>\\d{4}-\\d\\d-\\d\\d))?(?: by (?<by>.+?))?(?: for (?<length>\\d+ .+?))?"
            + "(?: until (?<until>\\S+))?(?: because (?<reason>.+?))?(?: agreed (?<agreed>.+?))?(?<extraordinary>, extraordinary)?");
    private static final Provenance CLAUSE_9 = new Provenance("9", null, null, null, null);
    private static final Charter BARE = new Charter("test", "Test", "1",
            List.of(new CharterBody("board", "Partnership Board", List.of("the Assembly"), "Speaker", null, List.of(), null),
                    new CharterBody("executive", "Executive", List.of(), null, "board", List.of(), null)),
            List.of(new CharterMatter("ordinary", "Ordinary business", List.of(), null, null),
                    new CharterMatter("capital", "Capital", List.of(), null, null)),
            Applicability.NONE, Map.of(), List.of(new CharterProcedure("dispute", "Dispute resolution", List.of(), List.of(
                    new CharterProcedure.Stage("first", "Stage I", List.of(), false, null),
                    new CharterProcedure.Stage("second", "Stage II", List.of(), true, null),
                    new CharterProcedure.Stage("last", "Stage III", List.of(), false, null)), null)))
            .settle("dispute.first.actor", "Executive", CLAUSE_9).settle("dispute.second.actor", "Chief Officer", CLAUSE_9)
            .settle("dispute.last.actor", "Partnership Board", CLAUSE_9)
            .settle("dispute.first.day-type", "calendar", Provenance.NONE).settle("dispute.second.day-type", "calendar", Provenance.NONE)
            .settle("dispute.last.day-type", "calendar", Provenance.NONE);

    /** Under a charter with these settings besides who acts and that days are calendar days: "first.days: 30"; "silent" leaves one open. */
    static Staged under(String... settings) {
        Charter charter = BARE;
        for (String setting : settings) {
            String[] parts = setting.split(": ", 2);
            String path = charter.setting("dispute." + parts[0]).isPresent() ? "dispute." + parts[0] : parts[0];
            charter = parts[1].equals("silent") ? charter.assume(charter.setting(path).orElseThrow(), "silent")
                    : charter.settle(path, parts[1], Provenance.NONE);
        }
        return new Staged(charter, new ProcedureFacts(List.of("Council A", "Trust B"), null, null, "board", null, null, null, null), List.of());
    }

    Staged between(String... parties) {
        return with(known -> new ProcedureFacts(List.of(parties), known.affected(), known.affectedDecidedBy(), known.body(), known.matter(), known.level(),
                known.origin(), known.arisenOn()));
    }

    Staged affecting(String... affected) {
        return with(known -> new ProcedureFacts(known.parties(), List.of(affected), known.affectedDecidedBy(), known.body(), known.matter(), known.level(),
                known.origin(), known.arisenOn()));
    }

    Staged decidedBy(String decider) {
        return with(known -> new ProcedureFacts(known.parties(), known.affected(), decider, known.body(), known.matter(), known.level(), known.origin(),
                known.arisenOn()));
    }

    Staged about(String matter, ProcedureFacts.Origin origin) {
        return with(known -> new ProcedureFacts(known.parties(), known.affected(), known.affectedDecidedBy(), known.body(), matter, known.level(), origin,
                known.arisenOn()));
    }

    Staged at(ProcedureFacts.Level level) {
        return with(known -> new ProcedureFacts(known.parties(), known.affected(), known.affectedDecidedBy(), known.body(), known.matter(), level,
                known.origin(), known.arisenOn()));
    }

    Staged arisen(String day) {
        return with(known -> new ProcedureFacts(known.parties(), known.affected(), known.affectedDecidedBy(), known.body(), known.matter(), known.level(),
                known.origin(), LocalDate.parse(day)));
    }

    private Staged with(UnaryOperator<ProcedureFacts> change) {
        return new Staged(charter, change.apply(facts), events);
    }

    Staged after(String... lines) {
        return new Staged(charter, facts, Stream.concat(events.stream(), Stream.of(lines).map(Staged::event)).toList());
    }

    /** Holds that a step may be taken, in every reading, for this reason. */
    void may(String line, String because) {
        assertThat(said(line)).isEqualTo("yes: " + because);
    }

    /** Holds that a step may not be taken, in any reading, for this reason. */
    void mayNot(String line, String because) {
        assertThat(said(line)).isEqualTo("no: " + because);
    }

    /** Holds that it is open whether a step may be taken, with what each reading gives: "first.acceptance any: yes". */
    void isOpen(String line, String... readings) {
        assertThat(answers(line)).extracting(Staged::reading).containsExactly(readings);
    }

    /** The clock of the stage in the only reading. */
    StageClock clock() {
        List<StageClock> clocks = procedure().standing(facts, events).stream().map(Procedure.Answer::clock).distinct().toList();
        assertThat(clocks).hasSize(1);
        return clocks.getFirst();
    }

    /** Where it stands in the only reading. */
    ProcedureState state() {
        List<ProcedureState> states = procedure().standing(facts, events).stream().map(Procedure.Answer::state).distinct().toList();
        assertThat(states).hasSize(1);
        return states.getFirst();
    }

    Procedure procedure() {
        return Procedure.of(charter, "dispute", new WorkingDays(BankHolidays.none())).orElseThrow();
    }

    List<Procedure.Answer> answers(String line) {
        return procedure().judge(facts, after(line).events());
    }

    private String said(String line) {
        List<Verdict> verdicts = answers(line).stream().map(Procedure.Answer::verdict).distinct().toList();
        assertThat(verdicts).as("in every reading").hasSize(1);
        return said(verdicts.getFirst());
    }

    private static String said(Verdict verdict) {
        List<String> reasons = verdict.reasons().stream().map(reason -> reason.sentence() + (reason.setting() == null ? "" : " ("
                + reason.setting().replaceFirst("^dispute\\.", "") + (reason.clause() == null ? "" : ", clause " + reason.clause()) + ")")).toList();
        return (verdict.permitted() ? "yes: " : "no: ") + String.join(" ", reasons);
    }

    private static String reading(Procedure.Answer answer) {
        List<String> taken = new ArrayList<>();
        answer.readings().forEach((path, value) -> taken.add(path.replaceFirst("^dispute\\.", "") + " " + value));
        return String.join(", ", taken) + ": " + (answer.verdict().permitted() ? "yes" : "no");
    }

    static ProcedureEvent event(String line) {
        Matcher told = LINE.matcher(line);
        assertThat(told.matches()).as(line).isTrue();
        String agreed = told.group("agreed");
        String length = told.group("length");
        return new ProcedureEvent(EventKind.named(told.group("kind")).orElseThrow(), told.group("by"), day(told.group("on")), told.group("reason"), List.of(),
                agreed == null ? List.of() : List.of(agreed.split(" and ", -1)), length == null ? null : Allowance.Length.read(bare(length)),
                day(told.group("until")), told.group("extraordinary") != null);
    }

    private static String bare(String length) {
        return length.replaceFirst("^(\\d+) days?$", "$1");
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
