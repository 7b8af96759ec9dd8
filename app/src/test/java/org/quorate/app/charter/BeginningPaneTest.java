package org.quorate.app.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.quorate.app.shortcut.Act;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Seat;

class BeginningPaneTest extends CharterWindowTest {
    private static final String OWN = """
            format: quorate-charter/1
            key: riverside
            title: Riverside joint committee
            version: "1"
            matters: [{key: ordinary, title: Ordinary business}]
            bodies:
              - key: committee
                name: Joint Committee
                constituencies: [{key: councils, name: Council members, seats: 8}]
                settings:
                  quorum: {value: one third of the members, clause: "5.1"}
                  rule: {value: a simple majority of those present and voting, clause: "6.1"}
                  casting-vote: {clause: "6.2"}
            """;

    private void importing(String text) throws IOException {
        Path file = Files.writeString(open.folder.resolve("own.yaml"), text);
        dialogs.willChoose(file);
        press("Import a charter…");
    }

    private void setUp() {
        press("Accept every starter, to the end");
        assertThat(says("2 rules as printed, 1 starter")).isTrue();
        press("Set up the partnership");
        assertThat(open.charters.latest().orElseThrow().charter().title()).isEqualTo("Riverside joint committee");
        List<Body> bodies = open.store.read(session -> session.bodies().all());
        assertThat(bodies).extracting(Body::name).containsExactly("Joint Committee");
        List<Seat> seats = open.store.read(session -> session.seats().of(bodies.getFirst().id()));
        assertThat(seats).hasSize(8);
        assertThat(dialogs.told()).anyMatch(told -> told.startsWith("The partnership is set up."));
    }

    @Test
    void a_charter_from_a_file_is_what_an_empty_partnership_starts_from() throws IOException {
        importing(OWN);
        assertThat(says("The document leaves these open.")).isTrue();
        setUp();
    }

    @Test
    void a_file_with_a_mistake_is_mended_as_text_and_started_from() throws IOException {
        importing(OWN.replace("one third of the members", "one third of the moon"));
        TextArea text = inWindow(() -> from(screen.root()).lookup((Node node) -> node instanceof TextArea).queryAs(TextArea.class));
        until(() -> from(screen.root()).lookup((Node node) -> node instanceof Hyperlink link && link.getText().contains("line 11")).tryQuery().isPresent());
        inWindow(() -> text.setText(OWN));
        until(() -> from(screen.root()).lookup((Node node) -> node instanceof Button button && button.getText().equals("Start from it")
            && !button.isDisabled()).tryQuery().isPresent());
        press("Start from it");
        setUp();
    }

    @Test
    void whatever_needs_a_charter_says_that_there_is_none() {
        assertThat(screen.acts()).filteredOn(act -> !act.isAllowed()).extracting(Act::text)
            .contains("Add a rule…", "Add a body…", "Add a matter…", "Add a procedure…", "Accept every starter", "Change it as text", "Compare", "Adopt…",
                "Export the charter…", "Find in the charter", "Test bench");
        assertThat(screen.acts()).filteredOn(Act::isAllowed).extracting(Act::text).containsExactly("Import a charter…", "Read the charter anew");
    }
}
