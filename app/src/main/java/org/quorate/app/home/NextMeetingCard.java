package org.quorate.app.home;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Explanation;
import org.quorate.app.control.SeatMeter;
import org.quorate.app.control.SeatReading;
import org.quorate.app.control.StateChip;
import org.quorate.app.control.WhyLink;
import org.quorate.app.home.NextMeeting.Forecast;
import org.quorate.app.home.NextMeeting.Issue;
import org.quorate.app.ruling.SeatTally;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;

/** The meeting ahead: when, who is coming, whether each item will be quorate, and the one thing to do next. */
final class NextMeetingCard extends VBox {
    private static final int LINES = 4;

    private final NextMeeting meeting;
    private final Consumer<Place> go;

    NextMeetingCard(NextMeeting meeting, List<NextMeeting> later, Consumer<Place> go) {
        super(4);
        this.meeting = meeting;
        this.go = go;
        getStyleClass().addAll("card", "wide", "next-meeting");
        Label body = new Label(meeting.body());
        body.getStyleClass().add("section-title");
        getChildren().addAll(ends(muted(meeting.underWay() ? "In session" : "Next meeting"), muted(meeting.away())), body, muted(meeting.when()));
        getChildren().addAll(forecastHead(), forecast());
        meeting.forecast().stream().map(Forecast::help).filter(help -> !help.isEmpty()).findFirst()
                .ifPresent(help -> getChildren().add(muted(help)));
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().add(gap);
        later.forEach(each -> getChildren().add(laterLine(each)));
        getChildren().addAll(rule(), acts());
    }

    private Node laterLine(NextMeeting each) {
        Button body = new Button(each.body());
        body.getStyleClass().add("why-link");
        body.setWrapText(true);
        body.setMinWidth(0);
        body.setOnAction(event -> go.accept(Place.of(NavigationTarget.MEETINGS, each.id().value())));
        // The words wrap below the name where text is large; the verdict stays whole.
        FlowPane words = new FlowPane(8, 0, body, whole(each.away() + ", " + each.items() + (each.items() == 1 ? " item" : " items")));
        words.setMinWidth(0);
        body.maxWidthProperty().bind(words.widthProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, words);
        line.getStyleClass().add("later-meeting");
        line.setAlignment(Pos.CENTER_LEFT);
        Forecast worst = each.worst();
        if (worst != null) {
            words.getChildren().add(whole(worst.items()));
            line.getChildren().addAll(chip(worst), numbers(worst), new WhyLink(() -> why(worst)));
        }
        return line;
    }

    private Node forecastHead() {
        Label title = new Label("Quorum forecast");
        title.getStyleClass().add("emphasis");
        HBox head = ends(title, muted(meeting.replies()));
        head.getStyleClass().add("forecast-head");
        return head;
    }

    private Node forecast() {
        if (meeting.forecast().isEmpty()) {
            return muted(meeting.items() == 0
                    ? "The agenda has no items yet."
                    : meeting.underWay() ? "No item lies ahead."
                    : "No charter is in force, so nothing says what makes this meeting quorate.");
        }
        GridPane lines = new GridPane(12, 8);
        ColumnConstraints items = new ColumnConstraints();
        items.setMinWidth(100);
        ColumnConstraints meters = new ColumnConstraints();
        meters.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().addAll(items, meters);
        for (int row = 0; row < Math.min(LINES, meeting.forecast().size()); row++) {
            Forecast line = meeting.forecast().get(row);
            HBox verdict = new HBox(8, chip(line), numbers(line), new WhyLink(() -> why(line)));
            verdict.setAlignment(Pos.CENTER_LEFT);
            Label words = new Label(line.items());
            words.setMinWidth(USE_PREF_SIZE);
            lines.addRow(row, words, meter(line), verdict);
        }
        return lines;
    }

    private static SeatMeter meter(Forecast line) {
        SeatTally seats = line.seats();
        Integer needed = line.needed();
        return new SeatMeter(SeatReading.ofQuorum(
                seats.here(), seats.out(), seats.away(), seats.unknown(), needed == null ? 0 : needed, line.items() + ": " + line.words())).small();
    }

    private static StateChip chip(Forecast line) {
        return switch (line.outlook()) {
            case QUORATE -> new StateChip(ChipState.QUORATE);
            case NONE_TO_SPARE -> new StateChip(ChipState.NONE_TO_SPARE);
            case VOTE_OUT_OF_REACH -> new StateChip(ChipState.NONE_TO_SPARE, "Vote out of reach");
            case DEPENDS -> new StateChip(ChipState.NONE_TO_SPARE, "Depends on replies");
            case NOT_QUORATE -> isOneShort(line) ? new StateChip(ChipState.ONE_SHORT) : new StateChip(ChipState.NOT_QUORATE);
            case SILENT -> new StateChip(ChipState.SILENT);
            case UNKNOWN -> new StateChip(ChipState.NOTED, "Not known");
        };
    }

    private static boolean isOneShort(Forecast line) {
        Integer expected = line.expected();
        Integer needed = line.needed();
        return expected != null && needed != null && needed - expected == 1;
    }

    private static Label numbers(Forecast line) {
        Integer expected = line.expected();
        Integer needed = line.needed();
        Label numbers = new Label(expected == null || needed == null ? "" : expected + " of " + needed);
        numbers.getStyleClass().add("strong");
        numbers.setMinWidth(USE_PREF_SIZE);
        return numbers;
    }

    private static Explanation why(Forecast line) {
        return Explanation.ofSteps(line.items() + ": " + line.words(), line.reasons(), "");
    }

    private Node acts() {
        Place agenda = Place.of(NavigationTarget.MEETINGS, meeting.id().value(), "agenda");
        Place room = Place.of(NavigationTarget.MEETINGS, meeting.id().value(), "room");
        Issue issue = meeting.issue();
        Act first = meeting.underWay() || (issue == null && meeting.away().equals("today"))
                ? Act.of("Open the room", () -> go.accept(room))
                : issue == null ? Act.of("Open the agenda", () -> go.accept(agenda))
                : meeting.mend() > 0
                        ? Act.of("Mend " + meeting.mend() + (meeting.mend() == 1 ? " finding" : " findings") + ", then issue", () -> go.accept(agenda))
                        : Act.of("Issue the agenda…", () -> go.accept(agenda));
        Act other = meeting.underWay() ? Act.of("Open the agenda", () -> go.accept(agenda)) : Act.of("Who is coming", () -> go.accept(room));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox acts = new HBox(8, ActControls.accentButton(first),
                ActControls.button(other), gap);
        acts.setAlignment(Pos.CENTER_LEFT);
        acts.getStyleClass().add("card-acts");
        if (issue != null) {
            Label words = new Label(issue.words());
            words.getStyleClass().add(issue.late() ? "bad" : "muted");
            acts.getChildren().addAll(words, new WhyLink(() -> Explanation.ofSteps("Why this day?", issue.reasons(), issue.source())));
        }
        return acts;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        return rule;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private static Label whole(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static HBox ends(Node left, Node right) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, left, gap, right);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }
}
