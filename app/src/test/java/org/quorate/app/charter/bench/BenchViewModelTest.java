package org.quorate.app.charter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.charter.OnRecord;
import org.quorate.app.testing.ImmediateTasks;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Provenance;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.SeatInCase;
import org.quorate.model.ruling.SeatState;
import org.quorate.model.ruling.TimeCase;
import org.quorate.model.ruling.VoteCast;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.charter.CaseYaml;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

class BenchViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @TempDir
    Path folder;

    private Store store;
    private CharterService charters;
    private BenchViewModel bench;
    private Charter northfield;

    @BeforeEach
    void open() {
        store = Store.create(folder.resolve("store"), StoreOptions.with(Clock.systemUTC()));
        charters = new CharterService(store, new Acting(() -> "R. Clerk", Clock.systemUTC()));
        northfield = charters.adoptShipped("northfield", DAY, "As signed").charter();
        bench = new BenchViewModel(charters, new Rulings(new EnglishBankHolidays()), OnRecord.NOTHING, new ImmediateTasks());
        bench.use(northfield);
        bench.chooseBody("partnership-board");
        bench.chooseMatter("transformation-funding");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void count(int inOffice, int here, int out, int votesFor, int against, int abstain, int object) {
        bench.count(bench.eligiblePlaces(), new BenchCounts(inOffice, here, out, votesFor, against, abstain, object));
    }

    private String headline() {
        assertThat(bench.answerProperty().get().problems()).isEmpty();
        return bench.answerProperty().get().ruling().headline();
    }

    @Test
    void eight_of_twelve_eligible_in_office_is_one_short_of_75_percent_and_nine_is_enough() {
        count(12, 9, 1, 8, 1, 0, 1);
        assertThat(headline()).isEqualTo("Not carried, one short");
        assertThat(bench.answerProperty().get().meter().needed()).isEqualTo(9);
        count(12, 10, 1, 9, 1, 0, 1);
        assertThat(headline()).startsWith("Carried");
    }

    @Test
    void everybody_here_and_agreeing_is_consensus_and_one_objection_ends_it() {
        assertThat(headline()).isEqualTo("Agreed by consensus");
        count(13, 13, 0, 0, 0, 0, 1);
        assertThat(headline()).startsWith("No consensus");
    }

    @Test
    void a_body_without_enough_here_is_inquorate() {
        count(13, 7, 0, 0, 0, 0, 0);
        assertThat(bench.answerProperty().get().ruling().outcome()).isEqualTo(Outcome.INQUORATE);
        count(13, 8, 0, 0, 0, 0, 0);
        assertThat(bench.answerProperty().get().ruling().outcome()).isEqualTo(Outcome.AGREED);
    }

    @Test
    void numbers_that_cannot_be_are_said_and_change_nothing() {
        count(12, 9, 1, 8, 1, 0, 1);
        count(12, 9, 4, 8, 1, 0, 1);
        assertThat(bench.problemProperty().get()).contains("only 12 are in office");
        assertThat(headline()).isEqualTo("Not carried, one short");
        count(12, 9, 1, 8, 1, 1, 1);
        assertThat(bench.problemProperty().get()).contains("only 9 are here");
    }

    @Test
    void more_in_office_than_the_charter_names_adds_seats() {
        count(26, 26, 0, 19, 7, 0, 1);
        assertThat(headline()).isEqualTo("Not carried, one short");
        assertThat(bench.seats().stream().map(SeatInCase::name).distinct().count()).isEqualTo(bench.seats().size());
    }

    @Test
    void who_steps_out_has_an_interest_and_no_vote_and_comes_back_without_one() {
        SeatInCase voting = bench.seats().get(1).voting(VoteCast.FOR);
        SeatInCase out = BenchSeats.in(voting, SeatState.STEPPED_OUT);
        assertThat(out.reason()).isEqualTo("interest");
        assertThat(out.vote()).isEqualTo(VoteCast.NONE);
        assertThat(BenchSeats.in(out, SeatState.PRESENT).reason()).isEmpty();
    }

    @Test
    void the_first_few_here_are_from_as_many_constituencies_as_there_can_be() {
        count(13, 4, 0, 0, 0, 0, 0);
        assertThat(bench.seats().stream().filter(seat -> seat.state().isHere())
                .map(SeatInCase::constituency).filter(block -> !block.equals("public-voice") && !block.equals("independent-chair")))
                .as("one from each that takes part in funding").doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void what_is_copied_is_a_case_with_the_same_ruling() {
        count(12, 9, 1, 8, 1, 0, 1);
        String text = bench.text();
        assertThat(CaseYaml.read("copied", text)).isEqualTo(bench.questionProperty().get());
        bench.write(text);
        assertThat(headline()).isEqualTo("Not carried, one short");
    }

    @Test
    void a_case_written_wrongly_is_refused_with_its_line() {
        bench.write("format: quorate-case/1\nbody: partnership-board\nmatters: ordinary\nseats: [{name: A}]\n");
        assertThat(bench.answerProperty().get().problems()).anyMatch(problem -> problem.startsWith("Line 3: "));
    }

    @Test
    void other_kinds_of_case_are_asked_as_text() {
        bench.write("format: quorate-case/1\nkind: notice\nbody: partnership-board\nrule: public-questions\nmeeting: 2027-01-26\n");
        assertThat(bench.answerProperty().get().ruling()).isNotNull();
    }

    @Test
    void other_versions_answer_beside() {
        charters.settle("partnership-board.majority-75.base", "present", "The Board", DAY);
        count(12, 9, 1, 8, 1, 0, 1);
        assertThat(bench.besideProperty().get()).anyMatch(words -> words.startsWith("v2 answers: Carried"));
        charters.settle("partnership-board.majority-75.base", "in-office", "The Board", DAY);
        count(12, 9, 1, 8, 1, 0, 1);
        assertThat(bench.besideProperty().get()).anyMatch(words -> words.startsWith("Same answer under v"));
    }

    @Test
    void a_kept_case_says_when_a_draft_would_answer_otherwise() {
        count(12, 9, 1, 8, 1, 0, 1);
        bench.keep();
        bench.use(northfield.settle("partnership-board.majority-75.base", "present", Provenance.ASSUMED));
        assertThat(bench.keptProperty().get()).singleElement().satisfies(kept -> {
            assertThat(kept.isSame()).isFalse();
            assertThat(kept.then()).isEqualTo("Not carried, one short");
            assertThat(kept.now()).startsWith("Carried");
        });
        bench.use(northfield);
        assertThat(bench.keptProperty().get()).allMatch(KeptCase::isSame);
    }

    @Test
    void each_reading_of_an_open_setting_says_what_it_would_make_of_the_case() {
        Charter open = northfield.assume(northfield.setting("partnership-board.majority-75.base").orElseThrow(), "silent");
        bench.use(open);
        count(12, 9, 1, 8, 1, 0, 1);
        assertThat(bench.answerProperty().get().ruling().outcome()).isEqualTo(Outcome.SILENT);
        Map<String, String> effects = new HashMap<>();
        bench.record().effects().of("partnership-board.majority-75.base", List.of("in-office", "present"), effects::putAll);
        assertThat(effects.get("in-office")).isEqualTo("on the bench: Not carried, one short");
        assertThat(effects.get("present")).startsWith("on the bench: Carried");
    }

    @Test
    void an_assumed_setting_holds_for_the_case_alone() {
        count(12, 9, 1, 8, 1, 0, 1);
        bench.assume("partnership-board.majority-75.base", "present");
        assertThat(headline()).startsWith("Carried");
        bench.assume("partnership-board.majority-75.base", null);
        assertThat(headline()).isEqualTo("Not carried, one short");
    }

    private BenchOutlook outlook() {
        return bench.answerProperty().get().outlook();
    }

    @Test
    void what_a_vote_needs_is_said_before_it_is_taken() {
        count(12, 9, 1, 0, 0, 0, 1);
        assertThat(outlook().needed()).isEqualTo("A vote needs 9 for, of 12 eligible members in office.");
    }

    @Test
    void whoever_the_quorum_needs_is_named_and_nobody_while_there_are_some_to_spare() {
        count(13, 10, 0, 0, 0, 0, 0);
        assertThat(outlook().losses()).noneMatch(loss -> loss.losesQuorum() && loss.lost().isEmpty());
        count(13, 8, 0, 0, 0, 0, 0);
        assertThat(outlook().losses()).hasSize(8).allMatch(loss -> loss.losesQuorum());
    }

    @Test
    void who_could_make_the_room_quorate_is_named_and_comes_on_a_word() {
        count(13, 7, 0, 0, 0, 0, 0);
        assertThat(outlook().stillNeeded()).isEqualTo("One more makes a quorum.");
        String seat = outlook().help().getFirst().seat();
        assertThat(outlook().help().getFirst().enough()).isTrue();
        bench.seat(seat, SeatState.PRESENT);
        assertThat(outlook().stillNeeded()).isEmpty();
    }

    @Test
    void a_question_of_days_is_asked_and_the_room_asked_about_again_after_it() {
        bench.askOther(TimeCase.notice("partnership-board", "partnership-board.notice.public-questions", LocalDate.of(2027, 1, 26)));
        assertThat(bench.answerProperty().get().ruling().detail().dates().counted()).isNotEmpty();
        assertThat(bench.text()).contains("kind: notice");
        bench.askOther(null);
        assertThat(headline()).isEqualTo("Agreed by consensus");
    }

    @Test
    void a_case_file_is_put_on_the_bench_seat_by_seat_and_any_other_as_text() throws IOException {
        Path file = folder.resolve("case.yaml");
        Files.writeString(file, """
            format: quorate-case/1
            body: Partnership Board
            matter: transformation-funding
            seats:
              - {name: A, constituency: local-authority, weight: 2, roles: [chair]}
            """);
        List<Boolean> asText = new ArrayList<>();
        bench.openFile(file, asText::add);
        assertThat(bench.seats()).extracting(SeatInCase::name).containsExactly("A");
        assertThat(bench.questionProperty().get().body()).isEqualTo("partnership-board");
        Files.writeString(file, """
            format: quorate-case/1
            kind: notice
            rule: public questions
            meeting: 2027-01-26
            """);
        bench.openFile(file, asText::add);
        assertThat(asText).containsExactly(false, true);
        assertThat(bench.text()).contains("kind: notice");
    }
}
