package org.quorate.app.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Explanation;
import org.quorate.app.control.Icons;
import org.quorate.app.paper.KeptFileActs;
import org.quorate.app.paper.KeptFileLine;
import org.quorate.app.control.StateChip;
import org.quorate.app.control.WhyLink;
import org.quorate.model.calendar.DayText;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.dispute.DisputeEvidence;
import org.quorate.model.paper.AttachedFile;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.ruling.VoteCast;

/** The time-line of a dispute: stage by stage, day by day, what happened, in whose words, and what shows it. */
final class Timeline extends VBox {
    private final KeptFileActs files;

    /** @param files opens and saves the files that show a step */
    Timeline(List<DisputeDetail.Moment> moments, KeptFileActs files) {
        this.files = files;
        getStyleClass().add("time-line");
        for (DisputeDetail.Moment moment : moments) {
            if (moment.begins()) {
                Label stage = words(moment.stage(), "time-line-stage");
                getChildren().add(stage);
            }
            getChildren().add(row(moment, moment.place() == moments.size() - 1));
        }
    }

    private Node row(DisputeDetail.Moment moment, boolean last) {
        DisputeEvent event = moment.event();
        Label day = words(DayText.of(event.on()), "time-line-day");
        day.setMinWidth(USE_PREF_SIZE);
        day.setWrapText(false);
        StackPane rail = new StackPane(new Region(), Icons.of(icon(event.what().kind()), "time-line-icon"));
        rail.getChildren().getFirst().getStyleClass().addAll("time-line-rail", last ? "ends" : "goes-on");
        rail.setAlignment(Pos.TOP_CENTER);
        rail.getStyleClass().add("time-line-mark");
        VBox said = new VBox(2, head(event));
        String reason = event.what().reason();
        if (reason != null) {
            said.getChildren().add(words(reason));
        }
        particulars(event).forEach(text -> said.getChildren().add(words(text, "muted")));
        moment.letters().forEach(letter -> said.getChildren().add(letter(letter)));
        shownBy(moment, said);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(12, day, rail, said);
        row.getStyleClass().add("time-line-row");
        row.setAccessibleText(DayText.of(event.on()) + ", " + event.what().kind().title() + (event.what().by() == null ? "" : ", " + event.what().by()));
        return row;
    }

    private static Node head(DisputeEvent event) {
        Label what = words(event.what().kind().title(), "strong");
        FlowPane head = new FlowPane(8, 2, what);
        String by = event.what().by();
        if (by != null) {
            head.getChildren().add(words(by, "muted"));
        }
        String ruling = event.ruling();
        if (ruling != null) {
            if ("silent".equals(event.outcome())) {
                head.getChildren().add(new StateChip(ChipState.SILENT));
            }
            Integer version = event.charterVersion();
            head.getChildren().add(new WhyLink(() -> Explanation.ofSteps("The ruling of that day", List.of(ruling),
                    version == null ? "" : "Charter version " + version)));
        }
        return head;
    }

    private static List<String> particulars(DisputeEvent event) {
        List<String> lines = new ArrayList<>();
        if (!event.what().agreedBy().isEmpty()) {
            lines.add("Agreed by " + String.join(", ", event.what().agreedBy()));
        }
        if (!event.what().to().isEmpty()) {
            lines.add("To " + String.join(", ", event.what().to()));
        }
        if (event.what().length() != null) {
            lines.add("For " + event.what().length().text());
        }
        if (event.what().until() != null) {
            lines.add("Until " + DayText.of(event.what().until()));
        }
        for (VoteCast vote : List.of(VoteCast.FOR, VoteCast.AGAINST, VoteCast.ABSTAIN)) {
            List<String> names = event.votes().entrySet().stream().filter(entry -> entry.getValue() == vote).map(entry -> entry.getKey()).toList();
            if (!names.isEmpty()) {
                lines.add(names.size() + " " + switch (vote) {
                    case FOR -> "for: ";
                    case AGAINST -> "against: ";
                    case ABSTAIN, NONE -> "abstained: ";
                } + names.stream().collect(Collectors.joining(", ")));
            }
        }
        if (!event.recordedOn().equals(event.on())) {
            lines.add("Put on record " + DayText.of(event.recordedOn()) + " by " + event.recordedBy());
        }
        return lines;
    }

    private static Node letter(DisputeDetail.LetterLine letter) {
        boolean sent = letter.state() == DisputeDetail.LetterState.SENT;
        Label line = words(letter.kind().title() + ", " + letter.state().words() + (sent ? " " + DayText.of(letter.on()) : ""), sent ? "muted" : "warn");
        line.setGraphic(Icons.of(sent ? "mail-check-line" : "mail-line", sent ? "default" : "warn"));
        return line;
    }

    private void shownBy(DisputeDetail.Moment moment, VBox said) {
        moment.event().evidence().forEach(text -> {
            Label line = words(text, "muted");
            line.setGraphic(Icons.of("attachment-2", "default"));
            said.getChildren().add(line);
        });
        moment.evidence().forEach(piece -> said.getChildren().add(evidence(piece, files)));
    }

    /** A piece of evidence; its file, where there is one, is exported by a press. */
    static Node evidence(DisputeEvidence piece, KeptFileActs files) {
        AttachedFile file = piece.file();
        if (file == null) {
            Label line = words(piece.what(), "muted");
            line.setGraphic(Icons.of("attachment-2", "default"));
            return line;
        }
        return new KeptFileLine(piece.what(), file, files);
    }

    private static String icon(EventKind kind) {
        return switch (kind) {
            case OPEN -> "flag-line";
            case REFER -> "arrow-right-line";
            case SKIP -> "skip-forward-line";
            case BACK -> "arrow-left-line";
            case EXTEND -> "time-line";
            case PAUSE -> "pause-line";
            case RESUME -> "play-line";
            case MEET -> "calendar-event-line";
            case RECOMMEND, DECIDE -> "auction-line";
            case ADVISE, COMMUNICATE -> "mail-send-line";
            case ACCEPT, AGREE -> "check-line";
            case REJECT, FAIL -> "close-line";
            case APPOINT, STAND_ASIDE -> "user-line";
            case SETTLE -> "checkbox-circle-line";
            case WITHDRAW, EXCEPTION -> "forbid-line";
            case RECEIVE -> "inbox-line";
        };
    }

    private static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
