package org.quorate.app.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.Provenance;

class StructurePaneTest extends CharterWindowTest {
    private static final String QUORUM = "partnership-board.quorum";

    private final CharterInForce adopted = open.charters.adoptShipped("cheshire-merseyside-2020", LocalDate.of(2026, 12, 1), "As signed");

    @Test
    void a_body_is_called_otherwise_and_its_first_seats_too() {
        act("Change the body and its seats…");
        type("Seats called", "Councils of the place");
        press("Put in the draft");
        assertThat(shown().body("partnership-board").orElseThrow().constituencies().getFirst().name()).isEqualTo("Councils of the place");
    }

    @Test
    void seats_that_a_rule_still_needs_are_not_taken_away_and_the_rule_is_named() {
        then(() -> model.change(new SettingEdit(QUORUM, "8, including 1 voluntary", List.of(), Provenance.settled("R. Clerk", open.acting.today()))));
        act("Change the body and its seats…");
        press("Remove the seats Voluntary sector");
        press("Put in the draft");
        assertThat(says("The quorum requires voluntary")).isTrue();
        assertThat(shown().body("partnership-board").orElseThrow().constituency("voluntary")).isPresent();
    }

    @Test
    void a_body_is_added_by_keys_with_its_questions_open_and_taken_back() {
        act("Add a body…");
        press("Put in the draft");
        assertThat(says("Say what the body is called")).isTrue();
        type("Name", "Digital Panel");
        type("Seats called", "Directors of digital");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        open.settle();
        assertThat(shown().body("digital-panel")).isPresent();
        assertThat(shown().setting("digital-panel.quorum").orElseThrow().isSilent()).isTrue();
        act("Undo");
        assertThat(shown()).isEqualTo(adopted.charter());
    }

    private void changeAt(String path) {
        then(() -> screen.document().edit(path));
    }

    @Test
    void a_matter_is_added_from_the_menu_and_its_sentence_is_led_to() {
        act("Add a matter…");
        press("Put in the draft");
        assertThat(says("Say what is decided")).isTrue();
        type("What is decided", "Digital strategy");
        press("Put in the draft");
        assertThat(shown().matter("digital strategy")).isPresent();
        assertThat(says("Digital strategy is a kind of question.")).isTrue();
        act("Undo");
        assertThat(shown()).isEqualTo(adopted.charter());
    }

    @Test
    void a_matter_that_a_rule_still_speaks_of_is_not_removed_and_the_rule_is_named() {
        changeAt("matter dispute-recommendation");
        press("Remove the matter");
        assertThat(says("dispute-recommendation")).isTrue();
        assertThat(shown().matter("dispute-recommendation")).isPresent();
    }

    @Test
    void the_stages_of_a_procedure_are_named_moved_and_added_to_by_keys() {
        String before = shown().stagedProcedures().getFirst().stages().getFirst().title();
        changeAt("stage " + shown().stagedProcedures().getFirst().key() + "." + shown().stagedProcedures().getFirst().stages().get(1).key());
        press("Move " + before + " one place later");
        press("Add a stage");
        then(() -> write("Chief officers meet"));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        open.settle();
        assertThat(shown().stagedProcedures().getFirst().stages()).extracting(CharterProcedure.Stage::title)
            .containsSubsequence(before, "Chief officers meet").doesNotHaveDuplicates().satisfies(titles -> assertThat(titles.get(1)).isEqualTo(before));
        act("Undo");
        assertThat(shown()).isEqualTo(adopted.charter());
    }
}
