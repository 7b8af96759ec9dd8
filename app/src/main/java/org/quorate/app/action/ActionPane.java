package org.quorate.app.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.quorate.app.paper.KeptFileActs;
import org.quorate.app.paper.KeptFileLine;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionState;
import org.quorate.model.action.DueDate;
import org.quorate.model.action.Evidence;
import org.quorate.model.calendar.DayText;
import org.quorate.model.paper.AttachedFile;

/** Draws one action: what, who and by when, every date it had, and how it went. */
final class ActionPane {
    private final List<Act> changes;
    private final Consumer<ActionEntry> openMeeting;
    private final KeptFileActs files;

    /** @param changes what may be done to it, as buttons */
    ActionPane(List<Act> changes, Consumer<ActionEntry> openMeeting, KeptFileActs files) {
        this.files = files;
        this.changes = changes;
        this.openMeeting = openMeeting;
    }

    static ChipState chip(ActionEntry entry, LocalDate today) {
        if (entry.action().isOverdueOn(today)) {
            return ChipState.OVERDUE;
        }
        return switch (entry.action().state()) {
            case OPEN -> ChipState.OPEN;
            case DONE -> ChipState.DONE;
            case DROPPED -> ChipState.DROPPED;
        };
    }

    List<Node> of(ActionEntry entry, LocalDate today) {
        Action action = entry.action();
        List<Node> nodes = new ArrayList<>();
        nodes.add(head(entry, today));
        nodes.add(words(action.text(), "section-title"));
        nodes.add(fact("Owner", action.owners().isEmpty() ? "Nobody yet" : action.ownerNames()));
        if (entry.wantsAnOwner()) {
            nodes.add(words(wantsAnOwner(entry), Tone.WARN.styleClass()));
        }
        if (!entry.partner().isEmpty()) {
            nodes.add(fact("Partner", entry.partner()));
        }
        nodes.add(fact("Due", action.due().map(DayText::of).orElse("No date set") + howLate(action, today)));
        nodes.add(origin(entry));
        if (action.state() != ActionState.OPEN) {
            LocalDate closed = action.closedOn();
            nodes.add(fact("Closed", closed == null ? "" : DayText.of(closed) + ", " + action.state().words().toLowerCase(Locale.UK)));
        }
        FlowPane buttons = new FlowPane(8, 8);
        changes.forEach(act -> buttons.getChildren().add(ActControls.smallButton(act)));
        nodes.add(buttons);
        if (!entry.evidence().isEmpty()) {
            nodes.add(evidence(entry));
        }
        nodes.add(dates(action));
        nodes.add(progress(action));
        return nodes;
    }

    private static String wantsAnOwner(ActionEntry entry) {
        return entry.ownersLeft().isEmpty()
                ? "Nobody has it yet: pass it to somebody."
                : String.join(" and ", entry.ownersLeft()) + (entry.ownersLeft().size() == 1 ? " holds" : " hold")
                        + " no seat any more: pass it to somebody else.";
    }

    private static String howLate(Action action, LocalDate today) {
        if (!action.isOverdueOn(today)) {
            return "";
        }
        long days = action.due().map(due -> ChronoUnit.DAYS.between(due, today)).orElse(0L);
        return days == 1 ? ", 1 day late" : ", " + days + " days late";
    }

    private static Node head(ActionEntry entry, LocalDate today) {
        Label number = words(entry.action().reference(), "strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, number, words(entry.body(), "muted"), gap(), new StateChip(chip(entry, today)));
        if (entry.partTwo()) {
            head.getChildren().add(new StateChip(ChipState.PART_2));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node origin(ActionEntry entry) {
        String raised = "raised " + DayText.of(entry.action().raisedOn());
        if (entry.meeting() == null) {
            return fact("From", "Outside a meeting, " + raised);
        }
        Button open = new Button(entry.origin());
        open.getStyleClass().add("why-link");
        open.setAccessibleText("Open the minute: " + entry.origin());
        open.setOnAction(event -> openMeeting.accept(entry));
        HBox row = new HBox(8, name("From"), open);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node evidence(ActionEntry entry) {
        VBox evidence = new VBox(words("Evidence", "emphasis"));
        evidence.getStyleClass().add("action-history");
        for (Evidence each : entry.evidence()) {
            AttachedFile file = each.file();
            Node shown = file == null ? words(each.what() + "  (" + each.by() + ")")
                    : new VBox(new KeptFileLine(each.what(), file, files), words("attached by " + each.by(), "muted"));
            evidence.getChildren().add(entry(DayText.of(each.on()), shown));
        }
        return evidence;
    }

    private static Node dates(Action action) {
        VBox dates = new VBox(words("Due dates", "emphasis"));
        dates.getStyleClass().add("action-history");
        for (DueDate date : action.dueDates().reversed()) {
            String why = date.why();
            dates.getChildren().add(entry(DayText.of(date.due()), "set " + DayText.of(date.setOn()) + (why == null ? "" : ": " + why)));
        }
        if (action.dueDates().isEmpty()) {
            dates.getChildren().add(words("It never had one.", "muted"));
        }
        return dates;
    }

    private static Node progress(Action action) {
        VBox notes = new VBox(words("Progress", "emphasis"));
        notes.getStyleClass().add("action-history");
        for (var note : action.progress().reversed()) {
            notes.getChildren().add(entry(DayText.of(note.on()), note.note() + "  (" + note.by() + ")"));
        }
        if (action.progress().isEmpty()) {
            notes.getChildren().add(words("Nothing was reported yet.", "muted"));
        }
        return notes;
    }

    private static Node entry(String when, String what) {
        return entry(when, words(what));
    }

    private static Node entry(String when, Node what) {
        Label day = words(when, "strong");
        day.setMinWidth(116);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(8, day, what);
        row.getStyleClass().add("step");
        return row;
    }

    private static Node fact(String name, String what) {
        return new HBox(8, name(name), words(what));
    }

    private static Label name(String name) {
        Label label = words(name, "muted");
        label.setMinWidth(56);
        return label;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
