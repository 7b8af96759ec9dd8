package org.quorate.app.charter.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.partnership.StartingService;
import org.quorate.app.testing.ImmediateTasks;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Standing;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

class StartViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String QUORUM = "partnership-board.quorum";

    @TempDir
    Path folder;

    private Store store;
    private CharterService charters;
    private StartViewModel model;

    @BeforeEach
    void open() {
        store = Store.create(folder.resolve("store"), StoreOptions.with(Clock.systemUTC()));
        Acting acting = new Acting(() -> "R. Clerk", Clock.systemUTC());
        charters = new CharterService(store, acting);
        model = new StartViewModel(new StartingService(store, acting), charters, acting, new ImmediateTasks());
        model.choose("blank");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Standing standing(String path) {
        return model.charterProperty().get().setting(path).orElseThrow().standing();
    }

    private void goTo(String path) {
        for (int step = 1; step <= model.pages().size(); step++) {
            if (model.pages().get(step - 1).paths().contains(path)) {
                model.goTo(step);
            }
        }
    }

    @Test
    void every_open_question_is_asked_once_a_page_a_subject() {
        Charter blank = charters.shipped("blank");
        assertThat(model.pages().stream().flatMap(page -> page.paths().stream()))
                .containsExactlyInAnyOrderElementsOf(blank.settings().values().stream().filter(Setting::isSilent).map(Setting::path).toList());
        assertThat(model.pages()).extracting(StartPage::subject).doesNotHaveDuplicates();
    }

    @Test
    void what_there_is_none_of_is_not_told() {
        assertThat(new StartingService(store, new Acting(() -> "R. Clerk", Clock.systemUTC())).offers()).extracting(StartingService.Offer::contents)
                .allSatisfy(words -> assertThat(words).doesNotStartWith("0 ").doesNotContain(", 0 "));
        model.acceptAll();
        assertThat(model.tally()).doesNotContain("0 ").contains("starters");
    }

    @Test
    void no_question_is_asked_by_the_name_of_its_rule() {
        for (StartingService.Offer offer : new StartingService(store, new Acting(() -> "R. Clerk", Clock.systemUTC())).offers()) {
            Charter charter = charters.shipped(offer.key());
            assertThat(charter.settings().values().stream().filter(Setting::isSilent)).as(offer.title())
                    .allSatisfy(setting -> assertThat(setting.sentence()).doesNotStartWith("What is the rule on"));
        }
    }

    @Test
    void an_answer_settles_a_wrong_one_says_why_and_an_empty_one_leaves_open() {
        assertThat(model.answer(QUORUM, "plenty")).contains("plenty");
        assertThat(standing(QUORUM)).isEqualTo(Standing.SILENT);
        assertThat(model.answer(QUORUM, "5")).isEmpty();
        assertThat(standing(QUORUM)).isEqualTo(Standing.SETTLED);
        assertThat(model.answer(QUORUM, " ")).isEmpty();
        assertThat(standing(QUORUM)).isEqualTo(Standing.SILENT);
    }

    @Test
    void words_that_go_on_to_say_what_is_not_understood_do_not_count_as_far_as_they_were() {
        model.answer(QUORUM, "one third of members");
        assertThat(standing(QUORUM)).isEqualTo(Standing.SETTLED);
        assertThat(model.answer(QUORUM, "one third of members including two wizards")).contains("wizards");
        assertThat(standing(QUORUM)).isEqualTo(Standing.SILENT);
        assertThat(model.valueOf(QUORUM)).as("to be mended when the page is shown again").endsWith("wizards");
        goTo(QUORUM);
        assertThat(model.notUnderstood(model.page())).isEqualTo(1);
        model.acceptPage();
        assertThat(standing(QUORUM)).as("no starter in place of an answer").isEqualTo(Standing.SILENT);
        model.acceptAll();
        assertThat(standing(QUORUM)).isEqualTo(Standing.SILENT);
        model.acceptStarter(QUORUM);
        assertThat(standing(QUORUM)).isEqualTo(Standing.STARTER);
        assertThat(model.valueOf(QUORUM)).isEqualTo("half of members in office");
    }

    @Test
    void the_starters_of_a_page_are_labelled_and_leave_answers_as_they_are() {
        model.answer(QUORUM, "5");
        goTo(QUORUM);
        model.acceptPage();
        assertThat(standing(QUORUM)).isEqualTo(Standing.SETTLED);
        assertThat(standing("partnership-board.remote.quorum")).isEqualTo(Standing.STARTER);
        assertThat(standing("partnership-board.remote.vote")).as("on another page").isEqualTo(Standing.SILENT);
    }

    @Test
    void nothing_is_kept_before_the_end_and_then_the_partnership_can_meet() {
        assertThat(model.readiness()).allMatch(body -> !body.canMeet());
        model.acceptAll();
        assertThat(model.isSummary()).isTrue();
        assertThat(model.readiness()).allMatch(Readiness::canMeet);
        assertThat(charters.versions()).isEmpty();
        boolean[] finished = new boolean[1];
        model.finish(DAY, charter -> finished[0] = true);
        assertThat(finished[0]).isTrue();
        assertThat(charters.inForceOn(DAY).orElseThrow().charter().setting(QUORUM).orElseThrow().standing()).isEqualTo(Standing.STARTER);
        assertThat(store.<Boolean>read(session -> session.bodies().all().isEmpty())).isFalse();
    }

    @Test
    void what_is_skipped_stays_silent_and_is_named_as_missing() {
        model.answer("partnership-board.ordinary.rule", "simple-majority");
        assertThat(model.readiness()).singleElement().satisfies(body -> assertThat(body.missing()).singleElement().asString().contains("quorum is open"));
        model.finish(DAY, charter -> { });
        assertThat(charters.inForceOn(DAY).orElseThrow().charter().setting(QUORUM).orElseThrow().isSilent()).isTrue();
    }
}
