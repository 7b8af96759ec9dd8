package org.quorate.app.charter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.OpenCharters;
import org.quorate.app.control.DateField;
import org.quorate.app.testing.WindowTest;
import org.quorate.model.ruling.Approvals;
import org.quorate.model.ruling.Proceedings;
import org.quorate.model.ruling.SeatInCase;
import org.quorate.model.ruling.VoteCast;
import org.quorate.persistence.charter.CaseYaml;

class BenchPaneTest extends WindowTest {
    private final OpenCharters open = new OpenCharters();
    private final CharterInForce northfield = open.charters.adoptShipped("northfield", LocalDate.of(2026, 12, 1), "As signed");
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final BenchViewModel model = open.bench();
    private final Path file = open.folder.resolve("case.yaml");

    @Override
    protected Parent content() {
        BenchPane pane = new BenchPane(model, path -> { }, then -> then.accept(file), told::add);
        pane.listen();
        model.use(northfield.charter());
        model.chooseMatter("transformation-funding");
        ScrollPane scroll = new ScrollPane(pane);
        scroll.setFitToWidth(true);
        return scroll;
    }

    @BeforeEach
    void settle() {
        open.settle();
    }

    @AfterEach
    void close() {
        open.close();
        assertThat(open.failures).isEmpty();
    }

    private void number(String name, String value) {
        TextField field = lookup((Node node) -> name.equals(node.getAccessibleText())).queryAs(TextField.class);
        inWindow(() -> field.setText(value));
        settle();
    }

    private String verdict() {
        return lookup(".verdict").queryAs(Label.class).getText();
    }

    private void way(String words) {
        inWindow(() -> lookup((Node node) -> node instanceof ToggleButton button && words.equals(button.getText())).queryAs(ToggleButton.class).fire());
        settle();
    }

    @Test
    void the_ruling_changes_with_every_number_and_says_what_cannot_be() {
        assertThat(verdict()).isEqualTo("Agreed by consensus");
        number("In office", "12");
        assertThat(lookup((Node node) -> node instanceof Label label && label.getText().contains("only 12 are in office")).tryQuery()).isPresent();
        number("Here", "9");
        number("Object", "1");
        number("For", "8");
        number("Against", "1");
        assertThat(verdict()).isEqualTo("Not carried, one short");
        number("Against", "0");
        number("For", "9");
        assertThat(verdict()).startsWith("Carried");
    }

    @Test
    void one_letter_at_a_seat_changes_the_ruling() {
        way("Seat by seat");
        ListView<?> list = lookup(".bench-seats").queryAs(ListView.class);
        inWindow(() -> {
            list.requestFocus();
            list.getSelectionModel().select(1);
        });
        type(KeyCode.J);
        settle();
        assertThat(verdict()).startsWith("No consensus");
        type(KeyCode.Y);
        settle();
        assertThat(verdict()).isEqualTo("Agreed by consensus");
    }

    @Test
    void the_case_as_text_is_ruled_on_as_it_is_typed_and_copied_as_it_stands() {
        way("As text");
        TextArea text = lookup(".charter-text").queryAs(TextArea.class);
        assertThat(CaseYaml.read("bench", inWindow(() -> text.getText()))).isEqualTo(inWindow(() -> model.questionProperty().get()));
        inWindow(() -> text.setText("format: quorate-case/1\nkind: notice\nbody: partnership-board\nrule: public-questions\nmeeting: 2027-01-26\n"));
        settle();
        assertThat(lookup(".verdict").tryQuery()).isPresent();
        inWindow(() -> text.setText("format: quorate-case/1\nbudy: x\n"));
        settle();
        assertThat(lookup(".verdict").tryQuery()).isEmpty();
        assertThat(lookup((Node node) -> node instanceof Label label && label.getText().startsWith("Line 2")).tryQuery()).isPresent();
        inWindow(() -> lookup((Node node) -> "Copy the case as YAML".equals(node.getAccessibleText())).queryButton().fire());
        assertThat(inWindow(() -> Clipboard.getSystemClipboard().getString())).startsWith("format: quorate-case/1\nbudy");
        assertThat(told).isNotEmpty();
    }

    private <T extends Node> T spoken(String words, Class<T> type) {
        return lookup((Node node) -> type.isInstance(node) && words.equals(node.getAccessibleText())).queryAs(type);
    }

    @SuppressWarnings("unchecked")
    private void ask(String words) {
        ComboBox<Object> asked = spoken("Question", ComboBox.class);
        inWindow(() -> asked.setValue(asked.getItems().stream().filter(item -> words.equals(item.toString())).findFirst().orElseThrow()));
        settle();
    }

    @Test
    void roles_weight_interest_and_deputy_of_a_seat_go_into_the_case() {
        way("Seat by seat");
        inWindow(() -> {
            TitledPane more = lookup((Node node) -> node instanceof TitledPane pane && pane.getText().startsWith("The chosen seat")).queryAs(TitledPane.class);
            more.setExpanded(true);
            lookup(".bench-seats").queryAs(ListView.class).getSelectionModel().select(1);
        });
        inWindow(() -> {
            spoken("Weight of its vote", TextField.class).setText("3");
            spoken("Deputy", TextField.class).setText("Dee");
            spoken("Reason it is out", TextField.class).setText("interest");
            spoken("Proxy held by", TextField.class).setText("Pat");
            spoken("Which term of its holder", TextField.class).setText("2");
        });
        settle();
        SeatInCase seat = inWindow(() -> model.seats().get(1));
        assertThat(seat.particulars().proxy().holder()).isEqualTo("Pat");
        assertThat(seat.particulars().term().number()).isEqualTo(2);
        assertThat(seat.particulars().weight()).isEqualTo(3);
        assertThat(seat.particulars().deputy().name()).isEqualTo("Dee");
        assertThat(seat.reason()).isEqualTo("interest");
        inWindow(() -> spoken("Weight of its vote", TextField.class).clear());
        settle();
        assertThat(inWindow(() -> model.seats().get(1)).particulars().weight()).isNull();
    }

    @Test
    void by_when_something_must_arrive_is_answered_with_each_day_counted() {
        ask("By when?");
        assertThat(lookup(".counted-day").queryAll()).isNotEmpty();
        assertThat(lookup((Node node) -> node instanceof Label label && label.getText().startsWith("Last day ")).tryQuery()).isPresent();
        ask("Is it decided?");
        assertThat(verdict()).isEqualTo("Agreed by consensus");
    }

    @Test
    void whether_a_procedure_may_take_its_next_step_is_ruled_on_step_after_step() {
        ask("A next step?");
        String first = verdict();
        assertThat(first).isNotBlank();
        inWindow(() -> lookup((Node node) -> node instanceof Button button && "It happened: ask about the next step".equals(button.getText()))
                .queryButton().fire());
        settle();
        assertThat(inWindow(() -> model.text())).contains("kind: procedure").containsSubsequence("- event:", "- event:");
    }

    @Test
    void a_lot_a_decision_to_undo_and_an_approval_go_into_the_case_and_stay() {
        way("Seat by seat");
        inWindow(() -> lookup((Node node) -> node instanceof TitledPane pane && pane.getText().startsWith("The meeting")).queryAs(TitledPane.class)
                .setExpanded(true));
        inWindow(() -> {
            spoken("Lot drawn", ComboBox.class).getSelectionModel().select(1);
            spoken("Undoes the decision of", DateField.class).valueProperty().set(LocalDate.of(2026, 11, 3));
            spoken("How many support undoing it", TextField.class).setText("4");
            spoken("Approval of", TextField.class).setText("the Visitor");
            spoken("Their answer", ComboBox.class).getSelectionModel().select(2);
        });
        settle();
        Proceedings known = inWindow(() -> model.questionProperty().get().proceedings());
        assertThat(known.lot()).isEqualTo(VoteCast.FOR);
        assertThat(known.rescinds()).isEqualTo(new Proceedings.Rescinding(LocalDate.of(2026, 11, 3), 4));
        assertThat(known.approvals().answers()).containsExactly(new Approvals.Answer("the Visitor", false, null));
    }
}
