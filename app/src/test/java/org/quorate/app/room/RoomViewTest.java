package org.quorate.app.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.app.ruling.RulingJson;
import org.quorate.app.task.BackgroundTasks;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.TemporaryFolder;
import org.quorate.app.testing.WindowTest;
import org.testfx.util.WaitForAsyncUtils;

class RoomViewTest extends WindowTest {
    private NorthfieldBoard board;
    private RoomViewModel model;
    private RoomView view;
    private final ExecutorService writer = Executors.newSingleThreadExecutor();

    @Override
    public void init() {
        board = new NorthfieldBoard(TemporaryFolder.make());
        board.openWithAllBut("Mental health director", "Network director, South", "Elected member, East");
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
    void a_whole_item_is_taken_from_the_keyboard_alone() {
        settle();
        inWindow(view::focusFirst);
        assertThat(scene().roll().count()).isEqualTo("12 of 15");
        assertThat(lookup(".roll-row .name").<Label>queryAll()).extracting(Label::getText).contains(holderOf("Elected member, West"));
        press(KeyCode.B).release(KeyCode.B);
        settle();
        assertThat(scene().roll().count()).isEqualTo("13 of 15");
        press(KeyCode.SHIFT, KeyCode.G).release(KeyCode.G, KeyCode.SHIFT);
        settle();
        assertThat(scene().roll().aside()).startsWith("1 out");
        press(KeyCode.C).release(KeyCode.C);
        for (int times = 0; times < 4; times++) {
            press(KeyCode.E).release(KeyCode.E);
        }
        press(KeyCode.C).release(KeyCode.C);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();
        board.at(14, 9);
        press(KeyCode.V).release(KeyCode.V);
        settle();
        write("8");
        press(KeyCode.TAB).release(KeyCode.TAB);
        write("1");
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();
        assertThat(lookup(".ruling-card .verdict").<Label>queryAll()).extracting(Label::getText).contains("Not carried, one short");
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();
        assertThat(scene().verdict().kept()).isEqualTo("In the minutes as PB 47: Not carried");
    }

    @Test
    void words_to_be_resolved_wait_while_another_item_is_looked_at() {
        settle();
        TextArea resolved = lookup(node -> node instanceof TextArea && "Resolved: That".equals(node.getAccessibleText())).query();
        inWindow(() -> resolved.setText("the split be approved"));
        inWindow(() -> model.comeTo(board.item(5)));
        settle();
        assertThat(resolved.getText()).isNotEqualTo("the split be approved");
        inWindow(() -> model.comeTo(board.item(7)));
        settle();
        assertThat(resolved.getText()).isEqualTo("the split be approved");
    }

    private String holderOf(String seat) {
        return scene().roll().blocks().stream().flatMap(block -> block.rows().stream()).filter(row -> row.label().equals(seat))
                .map(RollScene.Row::holder).findFirst().orElseThrow();
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

    private RoomScene scene() {
        return Objects.requireNonNull(model.sceneProperty().get());
    }
}
