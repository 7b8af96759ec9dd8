package org.quorate.app.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.app.ruling.RulingJson;
import org.quorate.app.task.BackgroundTasks;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.TemporaryFolder;
import org.quorate.app.testing.WindowTest;
import org.testfx.util.WaitForAsyncUtils;

class RecordPanelTest extends WindowTest {
    private NorthfieldBoard board;
    private RoomViewModel model;
    private RoomView view;
    private final ExecutorService writer = Executors.newSingleThreadExecutor();

    @Override
    public void init() {
        board = new NorthfieldBoard(TemporaryFolder.make());
        board.openWithAllBut("Mental health director");
        board.room.comeTo(board.item(7), null);
    }

    @Override
    protected Parent content() {
        model = new RoomViewModel(
                RoomTools.of(board.store, board.acting, board.charters, board.engine, RulingJson::write),
                new BackgroundTasks(writer, writer, Platform::runLater, failure -> { }), new FakeDialogs());
        view = new RoomView(model, preferences, reload -> () -> { }, item -> { });
        view.attach();
        model.open(board.meeting);
        return view.root();
    }

    @AfterEach
    void close() {
        inWindow(view::detach);
        writer.shutdown();
        board.close();
    }

    @Test
    void striking_a_line_out_changes_the_room_and_a_declared_interest_is_listed() {
        settle();
        inWindow(() -> view.acts().stream().filter(act -> "F4".equals(act.keys())).findFirst().orElseThrow().perform());
        assertThat(count()).isEqualTo("14 of 15");
        inWindow(() -> fire("Strike out…"));
        write("entered for the wrong person");
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();
        assertThat(count()).isEqualTo("13 of 15");
        assertThat(lookup(".record-panel .struck").queryAll()).hasSize(2);
        inWindow(() -> field("Who declares").requestFocus());
        write("Clinical");
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        inWindow(() -> field("What the interest is").setText("a practice named in the table"));
        inWindow(() -> fire("Declare"));
        settle();
        assertThat(lookup(".record-panel .label").<Label>queryAll()).extracting(Label::getText)
                .anyMatch(words -> words.startsWith("Holder of Clinical Chair, item 7: ") && words.contains("a practice named in the table"));
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup(".record-panel").tryQuery()).isEmpty();
    }

    private void fire(String words) {
        lookup(".button").<Button>queryAll().stream().filter(button -> button.getText().equals(words)).findFirst().orElseThrow().fire();
    }

    private TextField field(String name) {
        return lookup(".record-panel .text-field").<TextField>queryAll().stream()
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until everything begun in the background has been shown. */
    private void settle() {
        for (int round = 0; round < 4; round++) {
            try {
                writer.submit(() -> true).get();
            } catch (Exception interrupted) {
                throw new AssertionError(interrupted);
            }
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private String count() {
        return Objects.requireNonNull(model.sceneProperty().get()).roll().count();
    }
}
