package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterDocument;
import org.quorate.model.charter.Setting;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.UnusableCase;
import org.quorate.persistence.calendar.EnglishBankHolidays;

/** Puts the cases of with-others-cases.txt: decisions that need somebody besides the members in the room. */
class WithOthersTest {

    private static final Rulings RULINGS = new Rulings(new EnglishBankHolidays());
    private static final ConstitutionFile FILE = new ConstitutionFile("with-others-cases.txt");

    static Stream<ConstitutionFile.Written> cases() {
        return FILE.cases();
    }

    static Stream<ConstitutionFile.Misspelt> misspelt() {
        return FILE.misspelt();
    }

    private static Charter charter(String key) {
        return CharterYaml.read("charter.yaml", FILE.charters().get(key));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void rules_as_the_constitution_says(ConstitutionFile.Written written) {
        ConstitutionFile.expect(written.expected(), RULINGS.rule(CharterYaml.read("charter.yaml", written.charter()), CaseYaml.read("case.yaml",
                written.question())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misspelt")
    void refuses_what_it_does_not_understand_and_says_where(ConstitutionFile.Misspelt misspelt) {
        assertThatThrownBy(() -> CharterYaml.read("charter.yaml", misspelt.charter())).satisfies(refused -> {
            for (String words : misspelt.refusal().split(" & ", -1)) {
                assertThat(refused.getMessage()).contains(words);
            }
        });
    }

    @Test
    void a_constitution_is_written_so_that_it_reads_back_the_same() {
        assertThat(FILE.charters()).allSatisfy((name, text) -> {
            Charter charter = CharterYaml.read(name, text);
            assertThat(CharterYaml.read("again.yaml", CharterYaml.write(charter)).settings()).containsExactlyEntriesOf(charter.settings());
        });
    }

    @Test
    void answers_of_those_outside_are_written_into_a_case_so_that_they_read_back() {
        String text = """
                format: quorate-case/1
                body: council
                matter: fees
                date: 2026-03-20
                approvals: {asked: 2026-03-02, answers: [{by: the regulator, answer: refused, date: 2026-03-18}, {by: the Secretary of State, answer: given}]}
                counts: {Fellows: {present: 9, for: 9}}
                """;
        DecisionCase read = (DecisionCase) CaseYaml.read("case.yaml", text);
        assertThat(((DecisionCase) CaseYaml.read("again.yaml", CaseYamlWriter.write(read))).proceedings()).isEqualTo(read.proceedings());
        assertThat(read.proceedings().approvals().answers()).hasSize(2);
    }

    @Test
    void the_answer_of_somebody_whose_approval_nobody_needs_is_refused_because_the_name_may_be_misspelt() {
        String text = """
                format: quorate-case/1
                body: council
                matter: statutes
                approvals: {answers: [{by: the Vistor, answer: given}]}
                counts: {Fellows: {present: 9, for: 9}}
                """;
        assertThatThrownBy(() -> RULINGS.rule(charter("college"), CaseYaml.read("case.yaml", text))).isInstanceOf(UnusableCase.class)
                .hasMessageContaining("the Vistor is not among those whose approval is needed: the Visitor, the Privy Council.");
    }

    @ParameterizedTest
    @CsvSource({"dispute.one.actor, 11.2", "dispute.one.days, 11.2(a)", "dispute.two.actor, 11"})
    void a_setting_of_a_stage_without_a_clause_has_that_of_its_stage_or_of_its_procedure(String path, String clause) {
        assertThat(charter("stages-with-clauses").setting(path).orElseThrow().provenance().clause()).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource({"3 hours, 3 hours", "180 minutes, 3 hours", "two and a half hours, 150 minutes", "2 hours 30 minutes, 150 minutes",
        "2.5 hours, 150 minutes", "an hour and a half, 90 minutes", "half an hour, 30 minutes", "no more than ten minutes, 10 minutes", "45 mins, 45 minutes"})
    void a_length_of_time_by_the_clock_is_read_as_people_write_it(String written, String read) {
        Charter charter = charter("guillotine");
        assertThat(charter.assume(charter.setting("council.sitting.length").orElseThrow(), written).setting("council.sitting.length").orElseThrow()
                .valueText()).isEqualTo(read);
    }

    @Test
    void a_time_before_the_beginning_is_refused() {
        assertThatThrownBy(() -> CaseYaml.read("case.yaml", "format: quorate-case/1\nkind: time-limit\nbody: council\nbegan: 14:00\nat: 13:59\n"))
                .hasMessageContaining("It is asked about 13:59, before it began at 14:00.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "candidates: [] | list who or what may be chosen",
        "candidates: [A, a] | A candidate is listed twice.",
        "candidates: [A, B] places: 0 | At least one is chosen, not 0.",
        "candidates: [A, B] rounds: [{abstain: 1}] | The key votes is missing"})
    void a_choice_that_cannot_be_is_refused(String written, String refusal) {
        String lines = written.replace("] places", "]\nplaces").replace("] rounds", "]\nrounds");
        assertThatThrownBy(() -> CaseYaml.read("case.yaml", "format: quorate-case/1\nkind: choice\nbody: council\n" + lines
                + "\ncounts: {Councillors: {present: 9}}\n")).hasMessageContaining(refusal);
    }

    @Test
    void a_vote_for_whoever_is_no_candidate_is_refused() {
        String text = """
                format: quorate-case/1
                kind: choice
                body: council
                candidates: [A, B]
                rounds: [{votes: {A: 3, C: 2}}]
                counts: {Councillors: {present: 9}}
                """;
        assertThatThrownBy(() -> RULINGS.rule(charter("elections"), CaseYaml.read("case.yaml", text))).isInstanceOf(UnusableCase.class)
                .hasMessageContaining("C is not among the candidates: A, B.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "approvals: {answers: [{by: the Visitor}]} | The key answer is missing",
        "approvals: {answers: [{by: the Visitor, answer: perhaps}]} | An answer is given, refused, awaited.",
        "approvals: {asked: 2026-03-02, answers: [{by: the Visitor, answer: given, date: 2026-03-01}]} | before they were asked",
        "approvals: {answers: [{by: the Visitor, answer: given}, {by: The Visitor, answer: refused}]} | listed twice"})
    void answers_that_cannot_be_are_refused(String answers, String refusal) {
        assertThatThrownBy(() -> CaseYaml.read("case.yaml", "format: quorate-case/1\nbody: council\nmatter: statutes\n" + answers
                + "\ncounts: {Fellows: {present: 9, for: 9}}\n")).hasMessageContaining(refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "council.statutes.approval.by | Amending the statutes: a decision takes effect only with the approval of the Visitor and the Privy Council.",
        "council.land.approval.when | Selling land: that approval must be given before it is decided.",
        "council.fees.approval.by | Fees: a decision takes effect only with the approval of the regulator, or the Secretary of State.",
        "council.fees.approval.within | Fees: whoever must approve it answers within 28 calendar days.",
        "council.fees.approval.silence | Fees: whoever does not answer in that time has approved it.",
        "council.seal.approval.by | Use of the seal: it needs nobody's approval.",
        "council.name.approval.by | Name of the college: a decision takes effect only with the approval of Registrar of Companies and Charities.",
        "council.choice.of | Where one of several is chosen, more than half is counted of the votes cast.",
        "guillotine/council.sitting.length | A meeting lasts no longer than 3 hours.",
        "guillotine/council.debate.extended-by | The debate on one item goes on longer only by agreement of whoever presides, or two thirds of those present.",
        "guillotine/council.speech.extended-by | A speech may not go on longer.",
        "guillotine/council.sitting.extensions | A meeting may be extended no more than once.",
        "guillotine/committee.sitting.ends-at | A meeting ends by 9.30 pm.",
        "urgency/board.urgent.by | An urgent decision between meetings may be taken by the chair and 2 other members, or Vice-Chair and 2 of Councils and NHS.",
        "urgency/board.urgent.reported-within | An urgent decision is reported within 5 working days.",
        "council.logo.choice.if-tied | Choice of a logo: where candidates or options have equally many votes, there is a new vote.",
        "council.delegates.choice.method | Delegates: of several candidates or options the one with the most votes is chosen."})
    void an_approval_and_a_choice_are_read_out_as_sentences(String path, String sentence) {
        int slash = path.indexOf('/');
        Charter charter = charter(slash > 0 ? path.substring(0, slash) : path.contains("choice") ? "elections" : "college");
        Setting setting = charter.setting(path.substring(slash + 1)).orElseThrow();
        assertThat(CharterDocument.sentence(charter, setting)).isEqualTo(sentence);
    }
}
