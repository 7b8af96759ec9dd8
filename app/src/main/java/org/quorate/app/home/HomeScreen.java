package org.quorate.app.home;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.EmptyState;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.Screen;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;

/** Home: the next meeting with its quorum forecast, what is to be done, the days ahead, what changed lately. */
public final class HomeScreen extends Screen {
    private static final double SHARE_OF_TO_DO = 0.42;

    private final HomeViewModel model;
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);

    public HomeScreen(HomeViewModel model) {
        this.model = model;
        page.getStyleClass().addAll("page", "home");
        root.setFitToWidth(true);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<String> styleSheets() {
        return List.of("/org/quorate/app/home/home.css");
    }

    @Override
    public List<Act> acts() {
        return List.of(Act.of("Read Home anew", model::refresh).icon("refresh-line").keys("F5").group("Home"));
    }

    @Override
    protected void onAttach() {
        whileAttached(model.overviewProperty().subscribe(this::show));
    }

    @Override
    public void open(Place place) {
        model.refresh();
    }

    private void show(@Nullable HomeOverview overview) {
        if (overview == null) {
            page.getChildren().clear();
            return;
        }
        page.getChildren().setAll(
                title(overview), upper(overview), new ClocksCard(overview.today(), overview.clocks(), model::go), new RecentChanges(overview));
    }

    private static HBox title(HomeOverview overview) {
        Label date = new Label(DateWords.words(overview.today()));
        date.getStyleClass().add("page-title");
        Label headline = new Label(overview.headline());
        headline.getStyleClass().add("muted");
        HBox title = new HBox(12, date, headline);
        title.setAlignment(Pos.BASELINE_LEFT);
        return title;
    }

    private HBox upper(HomeOverview overview) {
        NextMeeting next = overview.next();
        Node meeting = next == null ? noMeeting(overview.hasMembers()) : new NextMeetingCard(next, overview.later(), model::go);
        HBox.setHgrow(meeting, Priority.ALWAYS);
        ToDoCard toDo = new ToDoCard(overview.toDo(), model::go, model::done);
        HBox upper = new HBox(16, meeting, toDo);
        if (meeting instanceof Region card) {
            card.setPrefWidth(0);
        }
        toDo.maxWidthProperty().bind(upper.widthProperty().multiply(SHARE_OF_TO_DO));
        return upper;
    }

    /** What comes first is the one primary act: the members, and once they are there the meeting. */
    private VBox noMeeting(boolean hasMembers) {
        Act plan = Act.of("Plan a meeting", () -> model.go(Place.of(NavigationTarget.MEETINGS, "new")));
        Act people = Act.of("Add bodies and members", () -> model.go(Place.of(NavigationTarget.PEOPLE)));
        EmptyState nothing = hasMembers
                ? new EmptyState("calendar-event-line", "No meeting is planned",
                        "Plan one: its agenda, who is coming and whether it will be quorate show here.", ActControls.accentButton(plan))
                : new EmptyState("calendar-event-line", "No meeting is planned",
                        "Once bodies and members are there, plan a meeting: its agenda, who is coming and whether it will be quorate show here.",
                        ActControls.accentButton(people), ActControls.button(plan));
        VBox card = new VBox(nothing);
        card.getStyleClass().add("card");
        return card;
    }
}
