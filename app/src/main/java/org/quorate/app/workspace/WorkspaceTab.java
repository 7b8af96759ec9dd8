package org.quorate.app.workspace;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.shell.View;
import org.quorate.app.shortcut.Act;
import org.quorate.model.meeting.MeetingId;

/** One tab of a meeting's workspace. The Room is mounted through this, so that the workspace knows nothing of it. */
public interface WorkspaceTab {
    /** The word on the tab; in lower case it is also the part of a place that leads here ("room"). */
    String title();

    View view();

    /** What stands at the right of the tabs while this one is shown: its state and its chief acts. */
    default Node header() {
        return new HBox();
    }

    /**
     * Shows a meeting; called each time the tab is come to.
     *
     * @param part where in the tab to go, as an item's number; nothing for where one was
     */
    void open(MeetingId meeting, @Nullable String part);

    default List<Act> acts() {
        return List.of();
    }

    default List<String> styleSheets() {
        return List.of();
    }

    /** Esc was pressed: closes what lies open and answers true, or answers false. */
    default boolean escape() {
        return false;
    }

    default void focusFirst() {
        view().root().requestFocus();
    }

    /** The tab is left: what is being typed is saved. */
    default void leave() {}

    default boolean prefersNarrowRail() {
        return false;
    }
}
