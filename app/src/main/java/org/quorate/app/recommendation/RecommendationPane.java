package org.quorate.app.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.quorate.app.control.StateChip;
import org.quorate.app.control.Tone;
import org.quorate.app.recommendation.RecommendationEntry.MeetingAt;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.calendar.DayText;
import org.quorate.model.recommendation.PointStanding;
import org.quorate.model.recommendation.Ratification;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.RecommendationEvent;
import org.quorate.model.recommendation.Standing;

/** Draws one recommendation: where it is, its route, what may be done next, the partners' answers, its lettered points, and what happened. */
final class RecommendationPane {
    private final List<Act> moves;
    private final PointPane points;
    private final Consumer<RecommendationEntry> openMeeting;

    /**
     * @param moves what may be done to it, as buttons
     * @param pointMoves what may be done to its lettered points and to carry it out
     */
    RecommendationPane(List<Act> moves, Map<PointMove, Act> pointMoves, Consumer<RecommendationEntry> openMeeting) {
        this.moves = moves;
        points = new PointPane(pointMoves);
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
        nodes.add(PaneParts.words(entry.title(), "section-title"));
        PointStanding point = entry.point();
        if (point != null) {
            points.draw(nodes, entry, point);
        } else {
            whole(nodes, entry);
        }
        return nodes;
    }

    private void whole(List<Node> nodes, RecommendationEntry entry) {
        String text = entry.recommendation().text();
        if (text != null) {
            nodes.add(PaneParts.words(text));
        }
        Standing standing = entry.standing();
        nodes.add(PaneParts.fact("From", entry.origin()));
        nodes.add(PaneParts.fact("Now", (entry.holder().isEmpty() ? entry.state() : entry.state() + ", " + entry.holder()) + ", since "
                + DayText.of(standing.since())));
        MeetingAt at = entry.at();
        if (at != null) {
            nodes.add(meeting(entry, at));
        }
        String kind = entry.recommendation().actionKind();
        if (kind != null) {
            nodes.add(PaneParts.fact("Kind", kind));
        }
        due(nodes, entry);
        String stuck = standing.stuck();
        if (stuck != null) {
            nodes.add(PaneParts.note("time-line", "Stuck: " + stuck, Tone.WARN));
        }
        entry.remarks().forEach(remark -> nodes.add(PaneParts.note("error-warning-line", remark, Tone.WARN)));
        standing.findings().forEach(finding -> nodes.add(PaneParts.note("error-warning-line", finding.cited(), Tone.BAD)));
        standing.silences().forEach(silence -> nodes.add(PaneParts.note("question-line", silence.cited(), Tone.SILENT)));
        nodes.add(new StepLine(standing.steps()));
        nodes.add(next(entry));
        nodes.add(points.next(entry));
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
            nodes.add(PaneParts.fact("Due", due));
        }
        if (open != null) {
            nodes.add(PaneParts.note("question-line", open, Tone.SILENT));
        }
    }

    private static Node head(RecommendationEntry entry) {
        Label number = PaneParts.words(entry.reference(), "strong");
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
        HBox row = new HBox(8, PaneParts.name("At"), open);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** What may be done is a button; what may not says why, once where two may not for the same reason. */
    private Node next(RecommendationEntry entry) {
        FlowPane buttons = new FlowPane(8, 8);
        VBox refused = new VBox(4);
        for (int place = 0; place < entry.moves().size(); place++) {
            RecommendationMove move = entry.moves().get(place);
            if (move.isAllowed()) {
                buttons.getChildren().add(ActControls.smallButton(moves.get(place)));
            } else if (move.kind() != RecommendationMove.Kind.CONSULT) {
                refused.getChildren().add(PaneParts.words(move.kind().title() + ": " + move.refused(), "muted"));
            }
        }
        VBox next = new VBox(8, PaneParts.words("Next", "emphasis"), buttons);
        entry.moves().stream().map(RecommendationMove::note).filter(note -> note != null && !note.isEmpty()).findFirst()
                .ifPresent(note -> next.getChildren().add(1, PaneParts.words(note)));
        next.getChildren().add(refused);
        return next;
    }

    private static void partners(List<Node> nodes, RecommendationEntry entry) {
        Ratification ratification = entry.journey().ratification();
        if (ratification == null) {
            return;
        }
        VBox table = new VBox(PaneParts.words("Partner by partner", "emphasis"));
        table.getStyleClass().add("recommendation-history");
        var ratifying = entry.ratifying();
        if (ratifying != null) {
            table.getChildren().add(PaneParts.words(ratifying.text(), "muted"));
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
        return PaneParts.row(name, what + (consulted == null ? "" : "; consulted " + DayText.of(consulted)));
    }

    private static Node points(RecommendationEntry entry) {
        VBox points = new VBox(PaneParts.words("Lettered points", "emphasis"));
        points.getStyleClass().add("recommendation-history");
        for (PointStanding standing : entry.points()) {
            int items = standing.point().subItems().size();
            points.getChildren().add(PaneParts.row(standing.point().letter() + ".", standing.point().text() + (items == 0 ? "" : items == 1 ? " (1 sub-item)"
                    : " (" + items + " sub-items)") + "  " + standing.state().words()));
        }
        return points;
    }

    private static Node timeline(Recommendation recommendation) {
        VBox line = new VBox(PaneParts.words("What happened", "emphasis"));
        line.getStyleClass().add("recommendation-history");
        for (int place = recommendation.events().size() - 1; place >= 0; place--) {
            RecommendationEvent event = recommendation.events().get(place);
            String reason = event.reason();
            line.getChildren().add(PaneParts.row(DayText.of(event.on()), event.what().title() + (reason == null ? "" : ": " + reason)
                    + (recommendation.isStruckOut(place) ? " (struck out)" : "") + "  (" + event.recordedBy() + ")"));
        }
        return line;
    }
}
