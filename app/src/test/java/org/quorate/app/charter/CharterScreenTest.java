package org.quorate.app.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.model.charter.Choice;
import org.quorate.model.charter.Standing;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.HouseStyle;
import org.testfx.util.WaitForAsyncUtils;

class CharterScreenTest extends CharterWindowTest {
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 18);
    private static final String QUORUM = "partnership-board.quorum";

    private final CharterService charters = open.charters;
    private final CharterInForce firstVersion = charters.adoptShipped("cheshire-merseyside-2020", DECEMBER, "As signed");

    private Standing standing(String path) {
        return shown().setting(path).orElseThrow().standing();
    }

    private <T extends Node> T spoken(String words, Class<T> type) {
        Set<T> found = from(screen.root()).lookup((Node node) -> type.isInstance(node) && words.equals(node.getAccessibleText())).queryAllAs(type);
        assertThat(found).as(words).isNotEmpty();
        return found.iterator().next();
    }

    @Test
    void a_link_that_names_a_setting_leads_to_its_sentence_and_marks_it() {
        then(() -> screen.open(new Place(NavigationTarget.CHARTER, null, "partnership-board.majority-75.base")));
        Node here = lookup((Node node) -> node.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("here"))).query();
        assertThat(from(here).lookup((Node node) -> node instanceof Label label && label.getText().startsWith("Of what is 75% counted")).tryQuery())
            .isPresent();
        assertThat(here.localToScene(0, 0).getY()).isBetween(0.0, window().getScene().getHeight());
    }

    @Test
    void a_link_to_a_rule_the_charter_does_not_mention_shows_its_question() {
        assertThat(shown().settings()).doesNotContainKey("partnership-board.two-thirds.base");
        then(() -> screen.open(new Place(NavigationTarget.CHARTER, null, "partnership-board.two-thirds.base")));
        assertThat(lookup("Of what are two thirds counted?").tryQuery()).isPresent();
    }

    @Test
    void an_open_question_is_settled_where_it_stands_and_stays_a_draft_until_it_is_adopted() {
        then(() -> screen.open(new Place(NavigationTarget.CHARTER, null, QUORUM)));
        press("Settle: How many members make a meeting quorate?");
        TextField value = spoken("How many members make a meeting quorate?", TextField.class);
        then(() -> value.setText("8, including 1 dragons"));
        assertThat(lookup((Node node) -> node instanceof Label label && label.isVisible() && label.getText().contains("dragons")).tryQuery()).isPresent();
        press("Put in the draft");
        assertThat(standing(QUORUM)).isEqualTo(Standing.SILENT);
        then(() -> value.setText("8, including 1 local-authority"));
        assertThat(lookup((Node node) -> node instanceof Label label && label.getText().startsWith("Reads: A meeting is quorate with 8")).tryQuery())
            .isPresent();
        then(() -> spoken("Settled by", TextField.class).setText("Partnership Board, minute 38"));
        press("Put in the draft");
        assertThat(standing(QUORUM)).isEqualTo(Standing.SETTLED);
        assertThat(charters.versions()).hasSize(1);
        assertThat(lookup("settled, minute 38").tryQuery()).isPresent();
        assertThat(lookup("1 sentence differs from v1").tryQuery()).isPresent();
    }

    @Test
    void the_starter_is_accepted_for_one_question_or_for_all_and_every_step_is_undone() {
        then(() -> screen.open(new Place(NavigationTarget.CHARTER, null, QUORUM)));
        then(() -> model.acceptStarter(QUORUM));
        assertThat(standing(QUORUM)).isEqualTo(Standing.STARTER);
        act("Accept every starter");
        assertThat(inWindow(() -> model.shownProperty().get().page().startersOffered())).isZero();
        act("Undo");
        assertThat(standing(QUORUM)).isEqualTo(Standing.STARTER);
        act("Undo");
        assertThat(standing(QUORUM)).isEqualTo(Standing.SILENT);
        act("Redo");
        assertThat(standing(QUORUM)).isEqualTo(Standing.STARTER);
    }

    @Test
    void the_next_open_question_is_the_one_that_follows_also_when_the_last_was_settled_meanwhile() {
        act("Next open question");
        String first = inWindow(model::goal);
        act("Next open question");
        String second = inWindow(model::goal);
        act("Next open question");
        String third = inWindow(model::goal);
        assertThat(third).isNotIn(first, second);
        then(() -> model.acceptStarter(third));
        assertThat(standing(third)).isEqualTo(Standing.STARTER);
        act("Next open question");
        assertThat(inWindow(model::goal)).isNotIn(first, second, third);
    }

    @Test
    void a_printed_rule_is_edited_by_the_keyboard_and_taken_back() {
        String path = "partnership-board.ordinary.if-undecided";
        then(() -> screen.open(new Place(NavigationTarget.CHARTER, null, path)));
        push(KeyCode.F2);
        assertThat(lookup(".setting-editor").tryQuery()).isPresent();
        @SuppressWarnings("unchecked")
        ComboBox<Choice> choice = lookup(".setting-editor").lookup(".combo-box").queryAs(ComboBox.class);
        then(() -> choice.setValue(choice.getItems().get(2)));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        assertThat(shown().setting(path).orElseThrow().valueText()).isEqualTo("falls");
        assertThat(lookup("Changed in the draft").tryQuery()).isPresent();
        act("Undo");
        assertThat(shown().setting(path).orElseThrow().valueText()).isEqualTo("may-refer");
        assertThat(lookup("Changed in the draft").tryQuery()).isEmpty();
    }

    @Test
    void a_draft_is_adopted_from_a_day_with_who_and_why_and_the_old_version_stays() {
        then(() -> model.acceptStarter(QUORUM));
        act("Adopt…");
        press("Adopt the draft");
        assertThat(charters.versions()).as("it is not adopted without a reason").hasSize(1);
        then(() -> spoken("Why", TextArea.class).setText("Agreed by the Board"));
        then(() -> spoken("Adopted by", TextField.class).setText("Partnership Board, minute 41"));
        then(() -> spoken("Why", TextArea.class).requestFocus());
        push(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        assertThat(charters.versions()).hasSize(2);
        assertThat(charters.versions().getLast().adoptedBy()).isEqualTo("Partnership Board, minute 41");
        assertThat(charters.versions().getLast().inForceFrom()).isEqualTo(TODAY);
        assertThat(charters.version(1).orElseThrow().charter().setting(QUORUM).orElseThrow().isSilent()).isTrue();
        assertThat(lookup("v2 in force").tryQuery()).isPresent();
        assertThat(dialogs.told()).anyMatch(words -> words.startsWith("v2 is adopted"));
    }

    @Test
    void a_draft_begun_before_somebody_else_adopted_is_kept_and_carried_over() {
        then(() -> model.acceptStarter(QUORUM));
        charters.settle("partnership-board.remote.quorum", "no", "The Board", TODAY);
        then(() -> model.adopt(TODAY, "", "Agreed", done -> { }));
        assertThat(charters.versions()).hasSize(2);
        assertThat(lookup((Node node) -> node instanceof Label label && label.isVisible() && label.getText().contains("Nothing of yours is lost")).tryQuery())
            .isPresent();
        then(() -> model.carryOver());
        assertThat(standing(QUORUM)).isEqualTo(Standing.STARTER);
        assertThat(shown().setting("partnership-board.remote.quorum").orElseThrow().valueText()).isEqualTo("no");
        then(() -> model.adopt(TODAY, "", "Agreed", done -> { }));
        assertThat(charters.versions()).hasSize(3);
    }

    @Test
    void two_versions_are_compared_sentence_by_sentence() {
        charters.acceptStarter(QUORUM, TODAY);
        then(model::refresh);
        act("Versions");
        press("Compare v1 with what is shown");
        assertThat(lookup("1 sentence differs").tryQuery()).isPresent();
        assertThat(lookup("How many members make a meeting quorate?").tryQuery()).isPresent();
        push(KeyCode.ESCAPE);
        press("Read v1");
        assertThat(standing(QUORUM)).isEqualTo(Standing.SILENT);
        assertThat(lookup("Back to the latest").tryQuery()).isPresent();
        press("Back to the latest");
        assertThat(standing(QUORUM)).isEqualTo(Standing.STARTER);
    }

    @Test
    void a_file_that_cannot_be_used_is_opened_as_text_with_the_line_of_every_error() throws IOException {
        Path file = open.folder.resolve("ours.yaml");
        charters.writeFile(shown(), file);
        Files.writeString(file, Files.readString(file).replace("version: ", "virsion: "));
        dialogs.willChoose(file);
        act("Import a charter…");
        WaitForAsyncUtils.sleep(700, TimeUnit.MILLISECONDS);
        settle();
        assertThat(lookup((Node node) -> node instanceof Hyperlink link && link.getText().startsWith("line 4")).tryQuery()).isPresent();
        assertThat(shown()).isEqualTo(firstVersion.charter());
    }

    @Test
    void what_is_looked_for_is_marked_and_counted() {
        act("Find in the charter");
        then(() -> spoken("Find in the charter", TextField.class).setText("casting vote"));
        assertThat(lookup((Node node) -> node instanceof Label label && label.getText().startsWith("1 of ")).tryQuery()).isPresent();
        push(KeyCode.ESCAPE);
        assertThat(inWindow(() -> screen.escape())).isTrue();
    }

    @SuppressWarnings("unchecked")
    private void readEveryBody() {
        ComboBox<String> bodies = spoken("Which body's rules are read", ComboBox.class);
        then(() -> bodies.setValue("Every body"));
    }

    private long drawn() {
        return inWindow(() -> from(screen.root()).lookup((Node node) -> node instanceof DocumentRow row && row.isDrawn()).queryAll().size());
    }

    @Test
    void of_the_longest_document_only_what_is_near_the_eye_is_drawn() {
        readEveryBody();
        long all = inWindow(() -> from(screen.root()).lookup((Node node) -> node instanceof DocumentRow).queryAll().size());
        assertThat(all).isGreaterThan(300);
        assertThat(drawn()).as("rows drawn of %d", all).isLessThan(all * 2 / 3);
    }

    @Test
    void a_link_lands_on_a_sentence_that_was_not_drawn_yet() {
        readEveryBody();
        String far = inWindow(() -> model.shownProperty().get().page().lines().getLast().path());
        then(() -> screen.open(new Place(NavigationTarget.CHARTER, null, far)));
        Node here = lookup((Node node) -> node.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("here"))).query();
        assertThat(((DocumentRow) here).line().path()).isEqualTo(far);
        assertThat(here.localToScene(0, 0).getY()).isBetween(0.0, window().getScene().getHeight());
        assertThat(inWindow(() -> window().getScene().getFocusOwner().getParent())).isEqualTo(here);
        assertThat(drawn()).isLessThan(160);
    }

    @Test
    void a_link_followed_before_the_charter_has_been_read_leads_to_its_sentence_once_it_has() {
        String far = inWindow(() -> model.shownProperty().get().page().lines().getLast().path());
        String about = inWindow(() -> model.shownProperty().get().page().lines().getLast().about());
        assertThat(about).isNotEqualTo(inWindow(() -> model.shownProperty().get().page().lines().getFirst().about()));
        CharterScreen before = screen;
        then(() -> {
            before.detach();
            Parent again = content(new Place(NavigationTarget.CHARTER, null, far));
            window().getScene().setRoot(again);
        });
        Node here = lookup((Node node) -> node.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("here"))).query();
        assertThat(((DocumentRow) here).line().path()).isEqualTo(far);
        assertThat(here.localToScene(0, 0).getY()).isBetween(0.0, window().getScene().getHeight());
    }

    @Test
    void the_stages_of_a_procedure_are_read_as_sentences_each_before_what_is_said_of_it() {
        List<String> paths = inWindow(() -> model.shownProperty().get().page().lines().stream().map(CharterLine::path).toList());
        assertThat(paths).containsSubsequence("procedure dispute", "stage dispute.good-faith", "dispute.good-faith.actor", "stage dispute.stage-1",
            "dispute.stage-1.actor", "stage dispute.stage-2", "dispute.stage-2.actor");
        String sentence = inWindow(() -> model.shownProperty().get().page().find("stage dispute.stage-2").orElseThrow().sentence());
        assertThat(sentence).isEqualTo("Stage II follows Stage I.");
    }

    @Test
    void a_rule_the_charter_does_not_mention_is_found_added_and_settled_by_the_keyboard() {
        act("Add a rule…");
        TextField search = spoken("Find a rule", TextField.class);
        then(() -> search.setText("two thirds counted"));
        push(KeyCode.ENTER);
        settle();
        assertThat(lookup(".setting-editor").tryQuery()).isPresent();
        assertThat(lookup("Of what are two thirds counted?").tryQuery()).isPresent();
    }

    @Test
    void adopting_says_which_versions_the_day_touches_and_which_bodies_the_charter_leaves_out() {
        open.store.change("R. Clerk", "Made a body", session -> session.bodies().save(new Body(new BodyId(session.ids().next()), "Audit Committee", "AC", null,
            null, null, "", HouseStyle.plain(), 1, 0)));
        then(() -> model.acceptStarter(QUORUM));
        act("Adopt…");
        assertThat(lookup((Node node) -> node instanceof Label label && label.getText().startsWith("It says nothing of the Audit Committee")).tryQuery())
            .isPresent();
        assertThat(lookup("Every decision on record would come out the same.").tryQuery()).isPresent();
        TextField from = spoken("In force from", TextField.class);
        then(() -> {
            from.setText("1 dec 2026");
            from.getParent().requestFocus();
            spoken("Why", TextArea.class).requestFocus();
        });
        assertThat(lookup((Node node) -> node instanceof Label label && label.getText().contains("v1 is in force from the same day; this one takes its place"))
            .tryQuery()).isPresent();
    }

    @Test
    void a_draft_that_was_left_is_offered_when_the_charter_is_opened_again() {
        then(() -> model.acceptStarter(QUORUM));
        CharterViewModel again = open.document();
        then(again::refresh);
        assertThat(inWindow(() -> again.drafting().offerProperty().get())).contains("Begun by R. Clerk");
    }
}
