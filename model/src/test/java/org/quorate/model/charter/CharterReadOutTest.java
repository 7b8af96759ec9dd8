package org.quorate.model.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.partnership.SeatClass;

/** A whole charter as it is read out, what it leaves open, how two of them differ, and what it says to a path or a limit that leads nowhere. */
class CharterReadOutTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private static Charter with(String... settings) {
        return Boards.with(Boards.CHARTER, List.of(settings));
    }

    private static List<String> readOut(Charter charter) {
        return CharterDocument.of(charter).stream().flatMap(section -> section.parts().stream().flatMap(part -> part.lines().stream()
                .map(line -> section.title() + ", " + part.about() + ": " + line.text() + (line.isOpen() ? " (open)" : "")
                        + (line.clause() == null ? "" : " [" + line.clause() + "]")))).toList();
    }

    @Test
    void a_charter_is_read_out_group_by_group_and_body_by_body() {
        Charter charter = with("assembly.quorum = 3", "board.quorum = open", "board.budget.rule = consensus", "board.cadence = monthly",
                "obligations.review.cadence = annually", "dispute.stage-1.actor = Mediators", "dispute.stage-2.actor = Arbiters");
        assertThat(readOut(charter)).containsExactly(
                "Bodies and seats, Partnership Board: The Partnership Board is chaired by the Chair and answers to the Assembly. Also called Board. [clause 4]",
                "Bodies and seats, Partnership Board: Councils: 0 to 9 seats, voting. Also called councillors.",
                "Bodies and seats, Partnership Board: NHS Trusts: 0 to 5 seats, voting. Also called officers.",
                "Bodies and seats, Partnership Board: Guests: as many seats as are filled, non-voting.",
                "Bodies and seats, Partnership Board: Its rules speak of members who are Vice-Chair.",
                "Bodies and seats, Partnership Board: Its rules speak of members who are Clinician. Also called clinicians.",
                "Bodies and seats, Partnership Board: Its rules speak of members who are Mayor.",
                "Bodies and seats, Partnership Board: Its rules speak of members who are Lay member.",
                "Bodies and seats, Partnership Board: West side is the side of Councils.",
                "Bodies and seats, Partnership Board: East side is the side of NHS Trusts.",
                "Bodies and seats, Partnership Board: It meets monthly.",
                "Bodies and seats, Assembly: The Assembly is a body of the partnership.",
                "Bodies and seats, Assembly: Members: 0 to 12 seats, voting.",
                "Who may take part, Partnership Board: Its rules tell apart interests that are pecuniary.",
                "Who may take part, The partnership: Public bodies takes part in Money. [Annex 1]",
                "Quorum, Partnership Board: How many members make a meeting quorate? (open)",
                "Quorum, Assembly: A meeting is quorate with 3 members.",
                "Decisions, Partnership Board: The Budget: decided by consensus.",
                "Decisions, The partnership: Ordinary business is a kind of question.",
                "Decisions, The partnership: The Budget is a kind of question that falls under Money in the matrix. Also called yearly budget. [clause 9]",
                "Disputes, The partnership: Dispute resolution goes through 2 stages: Stage I and Stage II. Also called disputes.",
                "Disputes, The partnership: Stage I is the first stage of Dispute resolution.",
                "Disputes, The partnership: Stage II follows Stage I; it is the last stage.",
                "Disputes, The partnership: Stage I, who acts: Mediators.",
                "Disputes, The partnership: Stage II, who acts: Arbiters.",
                "Notice and clocks, The partnership: Review: to be done annually.");
    }

    private static CharterBody body(String chair, String above, Integer fewest, Integer most) {
        return new CharterBody("panel", "Panel", List.of(), chair, above, List.of(new Constituency("all", "All", List.of(), fewest, most, SeatClass.VOTING,
                null)), null);
    }

    @ParameterizedTest(name = "chair {0}, above {1}, {2} to {3}: {4} {5}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        none | none | 0 | none | The Panel is a body of the partnership. | All: as many seats as are filled, voting.
        Chair | none | 2 | none | The Panel is chaired by the Chair. | All: 2 seats or more, voting.
        none | council | 1 | none | The Panel answers to the council. | All: 1 seat or more, voting.
        Chair | council | 3 | 3 | The Panel is chaired by the Chair and answers to the council. | All: 3 seats, voting.
        none | none | 1 | 1 | The Panel is a body of the partnership. | All: 1 seat, voting.
        none | none | 0 | 1 | The Panel is a body of the partnership. | All: 0 to 1 seat, voting.
        """)
    void a_body_and_its_seats_are_said_in_a_sentence(String chair, String above, Integer fewest, Integer most, String body, String seats) {
        Charter charter = new Charter("x", "X", "1", List.of(body(chair, above, fewest, most)), List.of(), Applicability.NONE, Map.of());
        assertThat(CharterStructure.of(charter)).extracting(CharterStructure.Statement::sentence).containsExactly(body, seats);
    }

    private static String row(String... ticked) {
        Applicability matrix = new Applicability(List.of(new Applicability.Column("a", "Councils"), new Applicability.Column("b", "Trusts"),
                new Applicability.Column("c", "Others")), List.of(new Applicability.Row("m", "Money", new LinkedHashSet<>(Set.of(ticked)))), "Annex 1");
        Charter charter = new Charter("x", "X", "1", List.of(), List.of(new CharterMatter("budget", "Budget", List.of(), "m", null)), matrix, Map.of());
        return CharterStructure.of(charter).stream().map(CharterStructure.Statement::text).collect(Collectors.joining(" "));
    }

    @Test
    void a_row_of_the_matrix_says_who_takes_part() {
        assertThat(row()).isEqualTo("Budget is a kind of question that falls under Money in the matrix. Nobody takes part in Money.");
        assertThat(row("a")).endsWith(" Councils takes part in Money.");
        assertThat(row("a", "b")).endsWith(" Councils and Trusts take part in Money.");
        assertThat(row("a", "b", "c")).endsWith(" Everybody takes part in Money.");
    }

    private static CharterProcedure.Stage stage(String key, boolean optional) {
        return new CharterProcedure.Stage(key, StageName.title(key), List.of(), optional, null);
    }

    private static List<String> procedure(CharterProcedure.Stage... stages) {
        Charter charter = new Charter("x", "X", "1", List.of(), List.of(), Applicability.NONE, Map.of(), List.of(new CharterProcedure("appeal", "Appeals",
                List.of("appeal"), List.of(stages), "clause 7")));
        return CharterStructure.of(charter).stream().map(CharterStructure.Statement::text).toList();
    }

    @Test
    void a_procedure_says_its_stages_in_order() {
        assertThat(procedure()).containsExactly("Appeals has no stages. Also called appeal.");
        assertThat(procedure(stage("hearing", false))).containsExactly("Appeals has one stage: Hearing. Also called appeal.",
                "Hearing is the first stage of Appeals.");
        assertThat(procedure(stage("stage-1", false), stage("stage-2", true), stage("final-word", false))).containsExactly(
                "Appeals goes through 3 stages: Stage I, Stage II and Final word. Also called appeal.", "Stage I is the first stage of Appeals.",
                "Stage II follows Stage I, and may be passed over with a recorded reason.", "Final word follows Stage II; it is the last stage.");
    }

    @Test
    void a_stage_is_found_by_any_of_its_names_and_the_next_is_the_one_the_charter_names_or_the_one_after_it() {
        CharterProcedure procedure = new CharterProcedure("dispute", "Disputes", List.of(), List.of(stage("stage-1", false), stage("stage-2", false),
                stage("stage-3", false)), null);
        for (String name : List.of("stage-2", "Stage II", "II", "2", "level 2", "dispute stage 2")) {
            assertThat(procedure.stage(name)).as(name).hasValue(procedure.stages().get(1));
        }
        assertThat(procedure.stage("4")).isEmpty();
        Charter plain = with("dispute.stage-1.actor = A", "dispute.stage-2.actor = B", "dispute.stage-3.actor = C");
        assertThat(procedure.after(plain, procedure.stages().get(0))).hasValue(procedure.stages().get(1));
        assertThat(procedure.after(plain, procedure.stages().get(2))).isEmpty();
        assertThat(procedure.comesRoundTo(plain, procedure.stages().get(0))).isFalse();
        Charter round = plain.settle("dispute.stage-3.next", "stage-1", Provenance.NONE);
        assertThat(procedure.after(round, procedure.stages().get(2))).hasValue(procedure.stages().get(0));
        assertThat(procedure.comesRoundTo(round, procedure.stages().get(0))).isTrue();
        assertThat(plain.procedure("disputes")).map(CharterProcedure::title).hasValue("Dispute resolution");
        assertThat(plain.stagedProcedures()).singleElement().extracting(one -> one.stages().stream().map(CharterProcedure.Stage::title).toList())
                .isEqualTo(List.of("Stage I", "Stage II", "Stage III"));
        assertThat(with("board.quorum = 3").stagedProcedures()).isEmpty();
    }

    @Test
    void two_charters_differ_where_a_value_a_standing_or_a_sentence_of_their_bodies_does() {
        Charter left = with("board.quorum = 3", "board.rule = consensus", "board.abstentions = readings cast; not-cast");
        Charter right = with("board.quorum = 4", "board.rule = consensus", "board.abstentions = open", "assembly.quorum = 3");
        assertThat(CharterComparison.of(left, right)).extracting(difference -> difference.path() + ": " + difference.left().valueText() + ", "
                + difference.right().valueText()).containsExactly("board.quorum: 3, 4", "board.abstentions: silent, silent", "assembly.quorum: silent, 3");
        assertThat(CharterComparison.of(left, left)).isEmpty();
        Charter accepted = with("board.abstentions = starter not-cast").acceptStarter("board.abstentions", "Clerk", DAY);
        assertThat(CharterComparison.of(with("board.abstentions = not-cast"), accepted)).extracting(CharterComparison.Difference::path)
                .containsExactly("board.abstentions");
        assertThat(CharterComparison.ofStructure(Boards.CHARTER, Boards.seated(Boards.CHARTER, "trusts", "6"))).extracting(difference -> difference.path()
                + ": " + difference.left().text() + " " + difference.right().text()).containsExactly("seats board.trusts: NHS Trusts: 0 to 5 seats, voting. "
                + "Also called officers. NHS Trusts: 0 to 6 seats, voting. Also called officers.");
        Charter fewer = new Charter("test", "Test", "1", List.of(Boards.BOARD), Boards.CHARTER.matters(), Boards.CHARTER.applicability(), Map.of());
        assertThat(CharterComparison.ofStructure(fewer, Boards.CHARTER)).filteredOn(difference -> difference.left() == null)
                .extracting(CharterComparison.StructureDifference::path).containsExactly("body assembly", "seats assembly.members");
        assertThat(CharterComparison.of(fewer, with("assembly.quorum = 3"))).extracting(CharterComparison.Difference::path).containsExactly("assembly.quorum");
    }

    @Test
    void what_a_charter_leaves_open_counts_what_its_rules_turn_on_too() {
        Charter charter = with("board.quorum = half", "board.rule = simple-majority", "board.cadence = open",
                "board.budget.rule = two-thirds of present unless a third object");
        assertThat(charter.silences()).extracting(Silence::path).containsExactly("board.cadence", "board.quorum.of", "board.simple-majority.base",
                "board.veto.of");
        assertThat(charter.silences().getFirst().about()).isEqualTo("Partnership Board");
        assertThat(charter.silence("board.cadence")).map(Silence::question).hasValue("How often does it meet?");
        assertThat(charter.silence("board.quorum")).isEmpty();
        assertThat(charter.silence("board.casting-vote")).isPresent();
    }

    @Test
    void common_practice_is_accepted_where_there_is_some_and_stands_as_a_starter() {
        Charter charter = with("board.casting-vote = starter no", "board.cadence = open", "board.quorum = 3");
        Charter accepted = charter.acceptStarters("Clerk", DAY);
        assertThat(accepted.setting("board.casting-vote").orElseThrow().standing()).isEqualTo(Standing.STARTER);
        assertThat(accepted.setting("board.cadence").orElseThrow().standing()).isEqualTo(Standing.SILENT);
        assertThat(accepted.setting("board.quorum").orElseThrow().standing()).isEqualTo(Standing.AS_PRINTED);
        assertThat(charter.settle("board.quorum", "4", Provenance.settled("Clerk", DAY)).setting("board.quorum").orElseThrow().standing())
                .isEqualTo(Standing.SETTLED);
        assertThatThrownBy(() -> charter.acceptStarter("board.cadence", "Clerk", DAY))
                .hasMessage("There is no common practice to start from for board.cadence: it has to be settled.");
        assertThatThrownBy(() -> charter.acceptStarter("board.moon", "Clerk", DAY)).hasMessageStartingWith("The charter has no setting called board.moon.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        quorum | board.quorum
        board.quorum | board.quorum
        Partnership Board.quorum | board.quorum
        Board.casting-vote | board.casting-vote
        rule | board.budget.rule
        if-undecided | board.budget.if-undecided
        chair.casting-vote | board.casting-vote
        assembly.quorum | assembly.quorum
        decides-by | board.rule
        moon | none
        """)
    void a_setting_is_found_by_the_end_of_its_path_in_the_body_and_the_matter_spoken_of(String path, String found) {
        assertThat(Boards.CHARTER.settingNamed(path, "board", "budget").map(Setting::path)).isEqualTo(java.util.Optional.ofNullable(found));
    }

    @Test
    void a_setting_is_found_by_the_name_of_its_constituency_or_matter() {
        assertThat(Boards.CHARTER.settingSpelt("board.NHS Trusts.weight").map(Setting::path)).hasValue("board.trusts.weight");
        assertThat(Boards.CHARTER.settingSpelt("board.yearly budget.rule").map(Setting::path)).hasValue("board.budget.rule");
        assertThat(Boards.CHARTER.settingSpelt("board.dragons.weight")).isEmpty();
        assertThat(Boards.CHARTER.settingSpelt("weight")).isEmpty();
        assertThat(Boards.CHARTER.settingNamed("quorum", null, null)).isEmpty();
    }

    @Test
    void rules_and_quorums_that_go_round_from_body_to_body_are_refused() {
        Charter charter = with("board.quorum = the same as the Assembly", "board.rule = consensus, else refer to the Assembly");
        assertThatThrownBy(() -> charter.settle("assembly.quorum", "the same as the Board", Provenance.NONE))
                .hasMessage("The quorum is never found: Assembly takes it from Partnership Board, which takes it from Assembly again.");
        assertThatThrownBy(() -> charter.settle("assembly.rule", "consensus, else refer to the Board", Provenance.NONE))
                .hasMessageContaining("Assembly").hasMessageContaining("Partnership Board");
        assertThat(charter.settle("assembly.quorum", "4", Provenance.NONE).neverEnds("assembly.quorum")).isEmpty();
    }

    @Test
    void limits_counted_from_each_other_or_from_a_notice_there_is_not_are_wrong() {
        assertThat(LimitChains.wrong(with("board.notice.agenda.days = 5", "board.notice.papers.days = 3",
                "board.notice.papers.counts-from = after notice.agenda"))).isEmpty();
        assertThat(LimitChains.wrong(with("board.notice.agenda.days = 5", "board.notice.papers.counts-from = after notice.summons"))).containsExactly(
                Map.entry("board.notice.papers.counts-from", "The charter has no notice called board.notice.summons. It has board.notice.agenda."));
        assertThat(LimitChains.wrong(with("board.notice.papers.counts-from = after notice.summons"))).containsExactly(
                Map.entry("board.notice.papers.counts-from", "The charter has no notice called board.notice.summons. It has none with a number of days."));
        assertThat(LimitChains.wrong(with("board.notice.a.days = 5", "board.notice.b.days = 5", "board.notice.a.counts-from = notice.b",
                "board.notice.b.counts-from = notice.a"))).containsEntry("board.notice.a.counts-from",
                "The limits are counted in a circle: board.notice.a, from board.notice.b, from board.notice.a.");
    }

    @Test
    void a_route_says_who_is_asked_for_what_and_of_which_matter_and_kinds() {
        Charter charter = with("routes.business-case.title = Business cases", "routes.business-case.matter = The Budget",
                "routes.business-case.kinds = capital; revenue ;");
        CharterRoute route = CharterRoute.of(charter).getFirst();
        assertThat(route.title()).isEqualTo("Business cases");
        assertThat(route.matter()).isEqualTo("budget");
        assertThat(route.kinds()).containsExactly("capital", "revenue");
        assertThat(route.allows("Capital")).isTrue();
        assertThat(route.allows("other")).isFalse();
        assertThat(CharterRoute.named(charter, "business case")).hasValue(route);
        assertThat(CharterRoute.ofMatter(charter, "budget")).hasValue(route);
        assertThat(CharterRoute.ofMatter(charter, "ordinary")).isEmpty();
        CharterRoute bare = CharterRoute.of(with("routes.business-case.kinds = open")).getFirst();
        assertThat(bare.title()).isEqualTo("Business case");
        assertThat(bare.matter()).isNull();
        assertThat(bare.allows("anything")).isTrue();
    }
}
