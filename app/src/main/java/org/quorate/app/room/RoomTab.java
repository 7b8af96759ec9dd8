package org.quorate.app.room;

import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dispute.DisputesScreen;
import org.quorate.app.preferences.Preferences;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.View;
import org.quorate.app.shortcut.Act;
import org.quorate.app.task.Tasks;
import org.quorate.app.workspace.WorkspaceTab;
import org.quorate.model.meeting.MeetingId;

/** The Room as a tab of a meeting's workspace. */
public final class RoomTab implements WorkspaceTab {
    private final RoomViewModel model;
    private final RoomView view;
    private final RoomHeader header;
    private final Dialogs dialogs;
    private final Navigation navigation;
    private @Nullable MeetingId meeting;

    public RoomTab(RoomTools tools, Tasks tasks, Dialogs dialogs, Preferences preferences, Navigation navigation) {
        this.dialogs = dialogs;
        this.navigation = navigation;
        model = new RoomViewModel(tools, tasks, dialogs);
        view = new RoomView(model, preferences, reload -> tools.store().onChange(change -> Platform.runLater(reload)),
                item -> navigation.go(DisputesScreen.fromItem(item)));
        RoomDisplay display = new RoomDisplay(model);
        header = new RoomHeader(model, display::toggle, view::focusFirst, this::goOnToMinutes);
    }

    /** What comes after a meeting is its minutes; whoever has gone elsewhere meanwhile is not called away from there. */
    private void goOnToMinutes() {
        MeetingId closed = meeting;
        if (closed != null && view.isAttached()) {
            navigation.go(Place.of(NavigationTarget.MEETINGS, closed.value(), "minutes"));
            dialogs.tell("The meeting is closed. What comes next is its minutes.");
        }
    }

    @Override
    public String title() {
        return "Room";
    }

    @Override
    public View view() {
        return view;
    }

    @Override
    public Node header() {
        return header;
    }

    @Override
    public void open(MeetingId meeting, @Nullable String part) {
        this.meeting = meeting;
        model.open(meeting);
        if (part != null && part.matches("\\d{1,4}")) {
            model.look(Integer.parseInt(Objects.requireNonNull(part)));
        }
    }

    @Override
    public List<Act> acts() {
        return view.acts();
    }

    @Override
    public List<String> styleSheets() {
        return view.styleSheets();
    }

    @Override
    public boolean escape() {
        return view.escape();
    }

    @Override
    public void focusFirst() {
        view.focusFirst();
    }

    @Override
    public void leave() {
        view.leave();
    }

    @Override
    public boolean prefersNarrowRail() {
        return true;
    }
}
