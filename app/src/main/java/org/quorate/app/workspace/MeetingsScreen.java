package org.quorate.app.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.quorate.app.meeting.MeetingLine;
import org.quorate.app.meeting.MeetingService;
import org.quorate.app.meeting.MeetingsView;
import org.quorate.app.shell.Crumb;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.Screen;
import org.quorate.app.shell.View;
import org.quorate.app.shortcut.Act;
import org.quorate.app.task.Tasks;
import org.quorate.model.calendar.DayText;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;

/**
 * Meetings: the register, or the workspace of one. A place with an id is a meeting; its part is a tab ("agenda", "room", "minutes"),
 * a tab and an item's number ("minutes 4"), or an item's number on the agenda. Without an id the part "new" plans a meeting.
 */
public final class MeetingsScreen extends Screen {
    private final MeetingsView register;
    private final MeetingWorkspaceView workspace;
    private final List<WorkspaceTab> tabs;
    private final MeetingService meetings;
    private final Tasks tasks;
    private final Navigation navigation;
    private final StackPane root = new StackPane();
    private @Nullable View shown;
    private @Nullable MeetingId meeting;

    public MeetingsScreen(
            MeetingsView register, List<WorkspaceTab> tabs, MeetingService meetings, Tasks tasks, Navigation navigation) {
        this.register = register;
        this.tabs = List.copyOf(tabs);
        this.meetings = meetings;
        this.tasks = tasks;
        this.navigation = navigation;
        workspace = new MeetingWorkspaceView(tabs, this::goTo);
    }

    private void goTo(WorkspaceTab tab) {
        MeetingId id = meeting;
        if (id != null) {
            navigation.go(Place.of(NavigationTarget.MEETINGS, id.value(), word(tab)));
        }
    }

    private static String word(WorkspaceTab tab) {
        return tab.title().toLowerCase(Locale.UK);
    }

    @Override
    public void open(Place place) {
        Long id = place.id();
        if (id == null) {
            meeting = null;
            show(register);
            crumbs().setAll(Crumb.here("Meetings"));
            if ("new".equals(place.part())) {
                register.beginPlanning();
            } else {
                register.focusFirst();
            }
            return;
        }
        MeetingId wanted = new MeetingId(id);
        boolean same = wanted.equals(meeting);
        meeting = wanted;
        show(workspace);
        if (!same) {
            crumbs().setAll(new Crumb("Meetings", Place.of(NavigationTarget.MEETINGS)));
        }
        tasks.load("Reading the meeting", () -> meetings.line(wanted), found -> {
            if (wanted.equals(meeting)) {
                if (place.part() == null && !same) {
                    openTab(usualTab(found.meeting()), wanted, null);
                }
                showCrumbs(found);
            }
        });
        String part = place.part();
        if (part != null || same) {
            openNamed(part == null ? "" : part, wanted);
        }
    }

    private void openNamed(String part, MeetingId id) {
        String first = part.split(" ", 2)[0];
        String rest = part.contains(" ") ? part.substring(part.indexOf(' ') + 1) : null;
        Optional<WorkspaceTab> named = tabs.stream().filter(tab -> word(tab).equals(first)).findFirst();
        if (named.isPresent()) {
            openTab(named.get(), id, rest);
        } else {
            WorkspaceTab now = workspace.shown();
            openTab(now == null || !part.isEmpty() ? tabs.getFirst() : now, id, part.isEmpty() ? null : part);
        }
    }

    private void openTab(WorkspaceTab tab, MeetingId id, @Nullable String part) {
        workspace.show(tab, id, part);
    }

    /** A meeting under way opens in its room, one that is over in its minutes, any other in its agenda. */
    private WorkspaceTab usualTab(Meeting found) {
        String wanted = found.state().isUnderWay() ? "room" : found.state() == MeetingState.HELD ? "minutes" : "agenda";
        return tabs.stream().filter(tab -> word(tab).equals(wanted)).findFirst().orElse(tabs.getFirst());
    }

    private void showCrumbs(MeetingLine found) {
        crumbs().setAll(
                new Crumb(found.body(), Place.of(NavigationTarget.MEETINGS)), Crumb.here(DayText.of(found.meeting().date())));
    }

    private void show(View next) {
        View before = shown;
        if (before == next) {
            return;
        }
        if (before != null) {
            before.detach();
        }
        shown = next;
        root.getChildren().setAll(next.root());
        if (isAttached()) {
            next.attach();
        }
    }

    @Override
    protected void onAttach() {
        if (shown != null) {
            shown.attach();
        }
    }

    @Override
    protected void onDetach() {
        if (shown != null) {
            shown.detach();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Act> acts() {
        if (shown != workspace) {
            return register.acts();
        }
        List<Act> acts = new ArrayList<>(tabs.stream()
                .map(tab -> Act.of("Go to " + tab.title(), () -> goTo(tab)).group("Meeting").keys("Alt+" + (tabs.indexOf(tab) + 1)))
                .toList());
        WorkspaceTab now = workspace.shown();
        if (now != null) {
            acts.addAll(now.acts());
        }
        return acts;
    }

    @Override
    public List<String> styleSheets() {
        return Stream.concat(
                        Stream.of("/org/quorate/app/workspace/workspace.css"), tabs.stream().flatMap(tab -> tab.styleSheets().stream()))
                .distinct()
                .toList();
    }

    @Override
    public boolean escape() {
        if (shown != workspace) {
            return register.escape();
        }
        WorkspaceTab now = workspace.shown();
        return now != null && now.escape();
    }

    @Override
    public void focusFirst() {
        WorkspaceTab now = workspace.shown();
        if (shown == register) {
            register.focusFirst();
        } else if (now != null) {
            now.focusFirst();
        }
    }

    @Override
    public boolean prefersNarrowRail() {
        WorkspaceTab now = workspace.shown();
        return shown == workspace && now != null && now.prefersNarrowRail();
    }
}
