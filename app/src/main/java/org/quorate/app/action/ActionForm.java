package org.quorate.app.action;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quorate.app.action.ActionChange.Asked;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.Icons;
import org.quorate.app.control.KeptByKeys;
import org.quorate.app.control.TypeAhead;
import org.quorate.app.palette.PaletteMatch;
import org.quorate.app.paper.FilesField;
import org.quorate.app.paper.KeptFileActs;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.action.Action;
import org.quorate.model.partnership.Partner;

/** The form of one change to one or several actions, beside the register. */
final class ActionForm extends VBox {
    private final ActionChange change;
    private final DateField date;
    private final TextField owners = new TextField();
    private final TypeAhead<ClosingMeeting> meeting;
    private final TypeAhead<Partner> partner;
    private final TextArea words = new TextArea();
    private final FilesField files;
    private final FormGrid grid = new FormGrid();
    private final Consumer<ActionAnswer> keep;

    ActionForm(
            ActionChange change, List<Action> actions, ObservableList<ClosingMeeting> meetings, ObservableList<Partner> partners,
            Supplier<LocalDate> today, KeptFileActs filing, Consumer<ActionAnswer> keep, Runnable leave) {
        this.change = change;
        files = new FilesField(filing::choose);
        this.keep = keep;
        getStyleClass().add("action-form");
        date = new DateField(change == ActionChange.NEW_DATE ? "New date" : "Closed on", today);
        meeting = new TypeAhead<>("Closed at", typed -> meetings.stream()
                .filter(each -> PaletteMatch.matches(typed, each.words())).limit(20).toList(), ClosingMeeting::words);
        meeting.setPromptText("Type its body or date; empty for none");
        partner = new TypeAhead<>("Partner", typed -> partners.stream().filter(each -> PaletteMatch.matches(typed, each.name())).toList(), Partner::name);
        partner.setPromptText("Type its name; empty for none");
        owners.setPromptText("A name or an office; several with commas");
        begin(actions, today.get());
        ask(today.get());
        Act save = Act.of(change.button(), this::save).icon("check-line").keys("Ctrl+Enter");
        Act back = Act.of("Leave it", leave).keys("Esc");
        KeptByKeys.in(this, save::perform);
        Label title = new Label(change.title());
        title.getStyleClass().add("section-title");
        Label about = new Label(about(actions));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        getChildren().addAll(title, about, grid, new HBox(8, ActControls.accentButton(save), ActControls.button(back)));
    }

    private static String about(List<Action> actions) {
        return actions.size() == 1
                ? actions.getFirst().reference() + "  " + actions.getFirst().text()
                : actions.size() + " actions: " + String.join(", ", actions.stream().map(Action::reference).toList());
    }

    private void begin(List<Action> actions, LocalDate today) {
        words.setWrapText(true);
        words.setPrefRowCount(4);
        if (change == ActionChange.REWORD) {
            words.setText(actions.getFirst().text());
        } else if (change == ActionChange.DONE || change == ActionChange.DROPPED) {
            date.valueProperty().set(today);
        }
    }

    private void ask(LocalDate today) {
        if (change.asksFor(Asked.DATE)) {
            grid.row(new FormField(change == ActionChange.NEW_DATE ? "To be done by" : "Closed on", date).checkedBy(this::dateProblem));
            if (change == ActionChange.NEW_DATE) {
                grid.getChildren().add(passed(today));
            }
        }
        if (change.asksFor(Asked.OWNERS)) {
            grid.row(new FormField("Who is to do it", owners).checkedBy(() -> owners.getText().isBlank() ? "Say who is to do it." : ""));
        }
        if (change.asksFor(Asked.MEETING)) {
            grid.row("At the meeting (may be left empty)", meeting);
        }
        if (change.asksFor(Asked.PARTNER)) {
            grid.row(new FormField("The partner it concerns (empty for none)", partner).checkedBy(this::partnerProblem));
        }
        if (change.asksFor(Asked.FILES)) {
            grid.row("A file that shows it (may be left out)", files);
        }
        if (change.asksFor(Asked.WORDS)) {
            grid.row(new FormField(change.question(), words).checkedBy(() -> !change.needsWords() || !words.getText().isBlank() || !files.files().isEmpty()
                    ? "" : "This is kept with the action, so it cannot be left empty."));
        }
    }

    /** A date that has passed may be right, so it is kept, but not without a word. */
    private Label passed(LocalDate today) {
        Label passed = new Label("", Icons.of("error-warning-line", "warn", "icon-14"));
        passed.getStyleClass().add("warn");
        passed.setWrapText(true);
        date.valueProperty().subscribe(day -> {
            String remark = PastDay.remark(day, today);
            passed.setText(remark);
            passed.setVisible(!remark.isEmpty());
            passed.setManaged(!remark.isEmpty());
        });
        return passed;
    }

    private String partnerProblem() {
        return partner.getText().isBlank() || partner.valueProperty().get() != null ? "" : "There is no partner of that name. Choose one from the list.";
    }

    private String dateProblem() {
        date.commit();
        if (!date.problemProperty().get().isEmpty()) {
            return date.problemProperty().get();
        }
        return date.valueProperty().get() == null ? "Give the date." : "";
    }

    private void save() {
        if (grid.isRight()) {
            keep.accept(new ActionAnswer(words.getText().strip(), date.valueProperty().get(), owners.getText().strip(),
                    meeting.valueProperty().get(), partner.valueProperty().get(), files.files()));
        }
    }

    void focusFirst() {
        if (change.asksFor(Asked.OWNERS)) {
            owners.requestFocus();
        } else if (change.asksFor(Asked.PARTNER)) {
            partner.requestFocus();
        } else if (change == ActionChange.NEW_DATE) {
            date.requestFocus();
        } else {
            words.requestFocus();
        }
    }
}
