package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.model.ruling.RulingFixture.RULINGS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.model.charter.Applicability;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.Provenance;
import org.quorate.model.charter.Setting;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.procedure.ProcedureFacts;

/** What rulings on the steps of staged procedures say, whole, as procedures-in-words.txt has them. */
class ProcedureWordsTest {

    private static final Pattern EVENT = Pattern.compile("(?<what>[a-z-]+)(?: (?<on>\\d{4}-\\d\\d-\\d\\d))?(?: by (?<by>.+?))?(?: for (?<length>\\d+.*?))?"
            + "(?: because (?<reason>.+?))?(?: agreed (?<agreed>.+?))?(?: votes (?<votes>.+))?");
    private static final Provenance CLAUSE_9 = new Provenance("9", null, null, null, null);
    private static final Charter BARE = new Charter("test", "Test", "1", List.of(
            new CharterBody("board", "Board", List.of("the Assembly"), "Speaker", null,
                    List.of(new Constituency("partners", "Partners", List.of(), 0, 20, SeatClass.VOTING, null)), null),
            new CharterBody("executive", "Executive", List.of(), null, "board", List.of(), null)),
            List.of(new CharterMatter("ordinary", "Ordinary business", List.of(), null, null), new CharterMatter("last", "Final say", List.of(), null, null)),
            Applicability.NONE, Map.of(), List.of(
                    new CharterProcedure("dispute", "Dispute resolution", List.of(), List.of(
                            new CharterProcedure.Stage("first", "Stage I", List.of(), false, "10"),
                            new CharterProcedure.Stage("second", "Stage II", List.of(), true, "11"),
                            new CharterProcedure.Stage("last", "Stage III", List.of(), false, "12")), null),
                    new CharterProcedure("escalation", "Escalation", List.of(), List.of(
                            new CharterProcedure.Stage("watch", "Watch", List.of(), false, null),
                            new CharterProcedure.Stage("step-in", "Step in", List.of(), false, null)), null),
                    new CharterProcedure("ratification", "Ratification", List.of(), List.of(
                            new CharterProcedure.Stage("watch", "Watch", List.of(), true, null),
                            new CharterProcedure.Stage("sign", "Sign", List.of(), false, null)), null)))
            .settle("dispute.first.actor", "Executive", CLAUSE_9).settle("dispute.second.actor", "Chief Officer", CLAUSE_9)
            .settle("dispute.last.actor", "Board", CLAUSE_9).settle("dispute.last.outcome-kinds", "decision", CLAUSE_9)
            .settle("dispute.first.day-type", "calendar", Provenance.NONE).settle("dispute.second.day-type", "calendar", Provenance.NONE)
            .settle("dispute.last.day-type", "calendar", Provenance.NONE)
            .settle("dispute.start.who", "anyone", Provenance.NONE).settle("dispute.affected.decided-by", "body", Provenance.NONE);

    static Stream<InWords> steps() {
        return InWords.in("procedures-in-words.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void says_whether_a_step_may_be_taken_and_why(InWords told) {
        assertThat(said(told)).containsExactlyElementsOf(told.says());
    }

    static List<String> said(InWords told) {
        Map<String, Setting> settings = new LinkedHashMap<>(BARE.settings());
        settings.keySet().removeIf(path -> told.has("without " + path.substring(0, path.indexOf('.'))));
        Charter bare = new Charter(BARE.key(), BARE.title(), BARE.version(), BARE.bodies(), BARE.matters(), BARE.applicability(), settings,
                BARE.stagedProcedures().stream().filter(one -> !told.has("without " + one.key()))
                        .filter(one -> !one.key().equals("ratification") || told.has("with ratification")).toList());
        try {
            Ruling ruling = RULINGS.rule(told.under(bare), question(told));
            RulingDetail detail = ruling.detail();
            List<String> said = new ArrayList<>(InWords.said(ruling));
            if (detail.dates() != null) {
                said.add("Last day " + detail.dates().lastDay() + ", counting " + detail.dates().counted().size());
            }
            if (!detail.silentOn().isEmpty()) {
                said.add("Silent on " + String.join(" and ", detail.silentOn()) + ": " + String.join("; ", detail.readings().stream()
                        .map(reading -> reading.value() + " " + reading.outcome()).toList()));
            }
            if (!detail.open().isEmpty()) {
                said.add("Makes no difference: " + String.join(", ", detail.open()));
            }
            return said;
        } catch (UnusableCase unusable) {
            return unusable.found().stream().map(reason -> "Refused at \"" + reason.place() + "\": " + reason.sentence()).toList();
        }
    }

    private static ProcedureCase question(InWords told) {
        ProcedureFacts facts = new ProcedureFacts(told.list("parties"), told.one("affected").isPresent() ? told.list("affected") : null,
                told.one("decided-by").orElse(null), null, null,
                told.one("level").map(word -> ProcedureFacts.Level.valueOf(word.toUpperCase(Locale.ROOT))).orElse(null), null, null);
        return new ProcedureCase(told.one("body").orElse(null), told.one("procedure").orElse(null), told.one("stage").orElse(null),
                told.one("matter").orElse(null), facts, told.all("event").stream().map(ProcedureWordsTest::event).toList(), assumed(told));
    }

    private static Map<String, String> assumed(InWords told) {
        Map<String, String> assumed = new LinkedHashMap<>();
        told.all("assume").forEach(setting -> assumed.put(setting.split(": ", 2)[0], setting.split(": ", 2)[1]));
        return assumed;
    }

    /** "extend 2021-03-10 by Council A for 10 days because of the holidays agreed Trust B"; "decide votes Council A for, Trust B against". */
    private static ProcedureCase.Event event(String line) {
        Matcher told = EVENT.matcher(line);
        assertThat(told.matches()).as(line).isTrue();
        Map<String, VoteCast> votes = new LinkedHashMap<>();
        list(told.group("votes"), ", ").forEach(vote -> votes.put(vote.substring(0, vote.lastIndexOf(' ')),
                VoteCast.valueOf(vote.substring(vote.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT))));
        String on = told.group("on");
        return new ProcedureCase.Event(told.group("what"), told.group("by"), on == null ? null : LocalDate.parse(on), told.group("reason"), List.of(),
                list(told.group("agreed"), " and "), told.group("length"), null, false, votes);
    }

    private static List<String> list(@Nullable String text, String between) {
        return text == null ? List.of() : List.of(text.split(between, -1));
    }
}
