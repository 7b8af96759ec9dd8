package org.quorate.app.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Icons;
import org.quorate.app.control.StateChip;
import org.quorate.app.control.Tone;
import org.quorate.app.recommendation.RecommendationEntry.MeetingAt;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.calendar.DayText;
import org.quorate.model.recommendation.Point;
import org.quorate.model.recommendation.PointStanding;
import org.quorate.model.recommendation.Ratification;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.RecommendationEvent;
import org.quorate.model.recommendation.Standing;

/** Draws one recommendation: where it is, its route, what may be done next, the partners' answers, its lettered points, and what happened. */
final class RecommendationPane {
    private final List<Act> moves;
    private final Consumer<RecommendationEntry> openMeeting;

    /** @param moves what may be done to it, as buttons */
    RecommendationPane(List<Act> moves, Consumer<RecommendationEntry> openMeeting) {
        this.moves = moves;
        this.openMeeting = openMeeting;
    }

    static ChipState chip(RecommendationEntry entry) {
        PointStanding point = entry.point();
        if (point != null) {
            return switch (point.state()) {
                case OPEN, REFERRED_ON -> ChipState.OPEN;
                case ACCEPTED, AMENDED, CARRIED_OUT -> ChipState.DONE;
                case REJECTED -> ChipState.DROPPED;
                case DEFERRED -> ChipState.DEFERRED;
                case IN_HAND -> ChipState.UNDER_WAY;
            };
        }
        return switch (entry.standing().state()) {
            case MADE -> ChipState.DRAFT;
            case SENT -> ChipState.ISSUED;
            case ON_AGENDA -> ChipState.RECEIVED;
            case ANSWER_TO_RECORD -> ChipState.LATE;
            case WITH_PARTNERS -> ChipState.UNDER_WAY;
            case DEFERRED -> ChipState.DEFERRED;
            case TO_GO_ON -> ChipState.REFERRED;
            case ACCEPTED, AMENDED -> ChipState.DONE;
            case REJECTED -> ChipState.DROPPED;
            case WITHDRAWN -> ChipState.WITHDRAWN;
        };
    }

    List<Node> of(RecommendationEntry entry) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(head(entry));
        nodes.add(words(entry.title(), "section-title"));
        PointStanding point = entry.point();
        if (point != null) {
            point(nodes, point);
        } else {
            whole(nodes, entry);
        }
        return nodes;
    }

    private void whole(List<Node> nodes, RecommendationEntry entry) {
        String text = entry.recommendation().text();
        if (text != null) {
            nodes.add(words(text));
        }
        Standing standing = entry.standing();
        nodes.add(fact("From", entry.origin()));
        nodes.add(fact("Now", (entry.holder().isEmpty() ? entry.state() : entry.state() + ", " + entry.holder()) + ", since " + DayText.of(standing.since())));
        MeetingAt at = entry.at();
        if (at != null) {
            nodes.add(meeting(entry, at));
        }
        String kind = entry.recommendation().actionKind();
        if (kind != null) {
            nodes.add(fact("Kind", kind));
        }
        due(nodes, entry);
        String stuck = standing.stuck();
        if (stuck != null) {
            nodes.add(note("time-line", "Stuck: " + stuck, Tone.WARN));
        }
        entry.remarks().forEach(remark -> nodes.add(note("error-warning-line", remark, Tone.WARN)));
        standing.findings().forEach(finding -> nodes.add(note("error-warning-line", finding.cited(), Tone.BAD)));
        standing.silences().forEach(silence -> nodes.add(note("question-line", silence.cited(), Tone.SILENT)));
        nodes.add(new StepLine(standing.steps()));
        nodes.add(next(entry));
        partners(nodes, entry);
        if (!entry.points().isEmpty()) {
            nodes.add(points(entry));
        }
        nodes.add(timeline(entry.recommendation()));
    }

    private static void due(List<Node> nodes, RecommendationEntry entry) {
        String due = entry.due().text();
        String open = entry.due().open();
        if (due != null) {
            nodes.add(fact("Due", due));
        }
        if (open != null) {
            nodes.add(note("question-line", open, Tone.SILENT));
        }
    }

    private static void point(List<Node> nodes, PointStanding point) {
        subItems(point.point()).forEach(nodes::add);
        var category = point.point().category();
        String theme = point.point().theme();
        var answered = point.answeredOn();
        if (category != null || theme != null) {
            nodes.add(fact("Filed", (category == null ? "" : category.words()) + (category == null || theme == null ? "" : ", ")
                    + (theme == null ? "" : theme)));
        }
        if (answered != null) {
            nodes.add(fact("Answer", (point.answer() == null ? "" : point.answer().words()) + ", " + DayText.of(answered)
                    + (point.words() == null ? "" : ": " + point.words())));
        }
        if (!point.actions().isEmpty()) {
            nodes.add(fact("Actions", String.join(", ", point.actions())));
        }
        String due = point.due().text();
        String open = point.due().open();
        if (due != null) {
            nodes.add(fact("Due", due));
        }
        if (open != null) {
            nodes.add(note("question-line", open, Tone.SILENT));
        }
    }

    private static List<Node> subItems(Point point) {
        List<Node> items = new ArrayList<>();
        for (int place = 0; place < point.subItems().size(); place++) {
            String mark = point.markOf(place);
            Label shown = words(mark.isEmpty() ? "•" : mark + ".", "strong");
            shown.setMinWidth(28);
            HBox row = new HBox(8, shown, words(point.subItems().get(place).text()));
            row.getStyleClass().add("sub-item");
            items.add(row);
        }
        return items;
    }

    private static Node head(RecommendationEntry entry) {
        Label number = words(entry.reference(), "strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, number, gap, new StateChip(chip(entry), entry.state()));
        if (entry.partTwo()) {
            head.getChildren().add(new StateChip(ChipState.PART_2));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node meeting(RecommendationEntry entry, MeetingAt at) {
        Button open = new Button(at.reference() + ", item " + at.item());
        open.getStyleClass().add("why-link");
        open.setAccessibleText("Open the meeting: " + at.reference());
        open.setOnAction(event -> openMeeting.accept(entry));
        HBox row = new HBox(8, name("At"), open);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** What may be done is a button; what may not says why. */
    private Node next(RecommendationEntry entry) {
        FlowPane buttons = new FlowPane(8, 8);
        VBox refused = new VBox(4);
        for (int place = 0; place < entry.moves().size(); place++) {
            RecommendationMove move = entry.moves().get(place);
            if (move.isAllowed()) {
                buttons.getChildren().add(ActControls.smallButton(moves.get(place)));
            } else {
                refused.getChildren().add(words(move.kind().title() + ": " + move.refused(), "muted"));
            }
        }
        VBox next = new VBox(8, words("Next", "emphasis"), buttons);
        entry.moves().stream().map(RecommendationMove::note).filter(note -> note != null && !note.isEmpty()).findFirst()
                .ifPresent(note -> next.getChildren().add(1, words(note)));
        next.getChildren().add(refused);
        return next;
    }

    private static void partners(List<Node> nodes, RecommendationEntry entry) {
        Ratification ratification = entry.journey().ratification();
        if (ratification == null) {
            return;
        }
        VBox table = new VBox(words("Partner by partner", "emphasis"));
        table.getStyleClass().add("recommendation-history");
        var ratifying = entry.ratifying();
        if (ratifying != null) {
            table.getChildren().add(words(ratifying.text(), "muted"));
        }
        for (Ratification.Line line : ratification.lines()) {
            table.getChildren().add(partner(line));
        }
        nodes.add(table);
    }

    private static Node partner(Ratification.Line line) {
        String name = line.partner().name() + (line.partner().collective() ? " (stands for many)" : "");
        String what = line.answer().map(answer -> answer.reply().reply().words() + ", " + DayText.of(answer.on()) + ", " + answer.reply().form().words()
                + (answer.reply().by() == null ? "" : ", " + answer.reply().by()) + (answer.reply().conditions() == null ? ""
                : ": " + answer.reply().conditions())).orElse("Has not answered");
        var consulted = line.consultedOn();
        return row(name, what + (consulted == null ? "" : "; consulted " + DayText.of(consulted)));
    }

    private static Node points(RecommendationEntry entry) {
        VBox points = new VBox(words("Lettered points", "emphasis"));
        points.getStyleClass().add("recommendation-history");
        for (PointStanding standing : entry.points()) {
            int items = standing.point().subItems().size();
            points.getChildren().add(row(standing.point().letter() + ".", standing.point().text() + (items == 0 ? "" : items == 1 ? " (1 sub-item)"
                    : " (" + items + " sub-items)") + "  " + standing.state().words()));
        }
        return points;
    }

    private static Node timeline(Recommendation recommendation) {
        VBox line = new VBox(words("What happened", "emphasis"));
        line.getStyleClass().add("recommendation-history");
        for (int place = recommendation.events().size() - 1; place >= 0; place--) {
            RecommendationEvent event = recommendation.events().get(place);
            String reason = event.reason();
            line.getChildren().add(row(DayText.of(event.on()), event.what().title() + (reason == null ? "" : ": " + reason)
                    + (recommendation.isStruckOut(place) ? " (struck out)" : "") + "  (" + event.recordedBy() + ")"));
        }
        return line;
    }

    private static Node row(String left, String right) {
        Label name = words(left, "strong");
        name.setMinWidth(120);
        name.setMaxWidth(180);
        Label what = words(right);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(8, name, what);
        row.getStyleClass().add("step");
        return row;
    }

    private static Node note(String icon, String text, Tone tone) {
        Label words = words(text, tone.styleClass());
        HBox note = new HBox(8, Icons.of(icon, tone.styleClass()), words);
        note.getStyleClass().add("recommendation-note");
        return note;
    }

    private static Node fact(String name, String what) {
        return new HBox(8, name(name), words(what));
    }

    private static Label name(String name) {
        Label label = words(name, "muted");
        label.setMinWidth(56);
        return label;
    }

    private static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
