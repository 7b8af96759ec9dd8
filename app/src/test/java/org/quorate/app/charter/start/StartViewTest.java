package org.quorate.app.charter.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.quorate.app.charter.CharterWindowTest;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Standing;

class StartViewTest extends CharterWindowTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 18);

    private Optional<RadioButton> answer() {
        return lookup((Node node) -> node instanceof RadioButton button && !button.isSelected()).tryQueryAs(RadioButton.class);
    }

    private Optional<TextField> quorumField() {
        return lookup((Node node) -> "How many members make a meeting quorate?".equals(node.getAccessibleText())).tryQueryAs(TextField.class);
    }

    @Test
    void from_nothing_to_a_charter_by_which_the_board_can_meet() {
        press("Set up the charter step by step");
        inWindow(() -> lookup((Node node) -> node instanceof RadioButton button && button.getText().startsWith("A partnership that starts from nothing"))
            .queryAs(RadioButton.class).setSelected(true));
        press("Ask me its open questions");
        while (quorumField().isEmpty()) {
            press("Accept the starters of this page");
            press("Next");
        }
        TextField quorum = quorumField().orElseThrow();
        inWindow(() -> quorum.setText("plenty"));
        assertThat(lookup((Node node) -> node instanceof Label label && label.isVisible() && label.getText().contains("plenty")).tryQuery()).isPresent();
        inWindow(() -> {
            quorum.clear();
            quorum.requestFocus();
            quorum.setText("one third of members including two wizards");
        });
        assertThat(says("wizards")).as("half a sentence is no mistake yet").isFalse();
        inWindow(() -> lookup("Next").queryButton().requestFocus());
        assertThat(says("wizards")).as("said as the field is left, and it stays").isTrue();
        assertThat(says("Settled: A meeting")).isFalse();
        assertThat(lookup((Node node) -> node instanceof ToggleButton step && step.getText().endsWith(", 1 unclear")).tryQuery()).isPresent();
        press("Next");
        press("Back");
        assertThat(quorumField().orElseThrow().getText()).endsWith("wizards");
        assertThat(says("wizards")).isTrue();
        inWindow(() -> quorumField().orElseThrow().setText("5"));
        press("Skip this page");
        press("Back");
        TextField again = quorumField().orElseThrow();
        assertThat(inWindow(() -> again.getText())).as("what is skipped is left open").isEmpty();
        inWindow(() -> again.setText("5"));
        while (answer().isEmpty()) {
            press("Next");
        }
        inWindow(() -> answer().orElseThrow().setSelected(true));
        assertThat(lookup((Node node) -> node instanceof Label label && label.getText().matches("(Settled|Starter, common practice): .*")).tryQuery())
            .as("an answer that the arrow keys chose is taken").isPresent();
        press("Accept every starter, to the end");
        assertThat(lookup("Can meet").tryQuery()).isPresent();
        assertThat(open.charters.versions()).isEmpty();
        press("Set up the partnership");
        assertThat(isStartedUp).isTrue();
        Charter charter = open.charters.inForceOn(TODAY).orElseThrow().charter();
        assertThat(charter.setting("partnership-board.quorum").orElseThrow().valueText()).isEqualTo("5");
        assertThat(charter.setting("partnership-board.quorum").orElseThrow().standing()).isEqualTo(Standing.SETTLED);
        assertThat(charter.setting("partnership-board.ordinary.rule").orElseThrow().standing()).isEqualTo(Standing.STARTER);
        assertThat(charter.silences()).isEmpty();
    }

    @Test
    void giving_up_keeps_nothing() {
        press("Set up the charter step by step");
        press("Not now");
        assertThat(open.charters.versions()).isEmpty();
        assertThat(lookup("No charter is in force").tryQuery()).isPresent();
    }
}
