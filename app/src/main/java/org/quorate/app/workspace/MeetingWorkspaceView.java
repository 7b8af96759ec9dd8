package org.quorate.app.workspace;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.quorate.app.shell.View;
import org.quorate.model.meeting.MeetingId;

/** The workspace of one meeting: the tab row, and below it the tab chosen. */
final class MeetingWorkspaceView extends View {
    private final List<WorkspaceTab> tabs;
    private final Consumer<WorkspaceTab> chosen;
    private final ToggleGroup group = new ToggleGroup();
    private final HBox row = new HBox();
    private final HBox header = new HBox();
    private final BorderPane root = new BorderPane();
    private @Nullable WorkspaceTab shown;

    /** @param chosen goes to a tab that was pressed */
    MeetingWorkspaceView(List<WorkspaceTab> tabs, Consumer<WorkspaceTab> chosen) {
        this.tabs = List.copyOf(tabs);
        this.chosen = chosen;
        row.getStyleClass().add("tab-row");
        tabs.forEach(tab -> row.getChildren().add(toggle(tab)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        header.setAlignment(Pos.CENTER_RIGHT);
        row.getChildren().addAll(gap, header);
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::moveByArrow);
        root.setTop(row);
    }

    private ToggleButton toggle(WorkspaceTab tab) {
        ToggleButton toggle = new ToggleButton(tab.title());
        toggle.setToggleGroup(group);
        toggle.setUserData(tab);
        toggle.setId("tab-" + tab.title().toLowerCase(Locale.ROOT));
        toggle.setOnAction(event -> {
            toggle.setSelected(true);
            chosen.accept(tab);
        });
        return toggle;
    }

    /** Left and right go from tab to tab, down goes into the one shown. */
    private void moveByArrow(KeyEvent event) {
        boolean onTab = event.getTarget() instanceof ToggleButton;
        if (onTab && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            event.consume();
            if (event.getCode() == KeyCode.DOWN && shown != null) {
                shown.focusFirst();
            }
            return;
        }
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int next = shown == null ? -1 : tabs.indexOf(shown) + step;
        if (onTab && step != 0 && next >= 0 && next < tabs.size()) {
            event.consume();
            chosen.accept(tabs.get(next));
            row.getChildren().get(next).requestFocus();
        }
    }

    void show(WorkspaceTab tab, MeetingId meeting, @Nullable String part) {
        WorkspaceTab before = shown;
        if (before != tab) {
            if (before != null) {
                before.leave();
                before.view().detach();
            }
            shown = tab;
            root.setCenter(tab.view().root());
            header.getChildren().setAll(tab.header());
            if (isAttached()) {
                tab.view().attach();
            }
        }
        group.getToggles().stream().filter(toggle -> toggle.getUserData() == tab).forEach(group::selectToggle);
        tab.open(meeting, part);
        if (before != tab) {
            tab.focusFirst();
        }
    }

    @Nullable WorkspaceTab shown() {
        return shown;
    }

    @Override
    protected void onAttach() {
        if (shown != null) {
            shown.view().attach();
        }
    }

    @Override
    protected void onDetach() {
        if (shown != null) {
            shown.leave();
            shown.view().detach();
        }
    }

    @Override
    public Parent root() {
        return root;
    }
}
