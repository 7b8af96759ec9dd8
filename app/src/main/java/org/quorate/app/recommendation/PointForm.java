package org.quorate.app.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.KeptByKeys;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.action.Action;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.PointCategory;
import org.quorate.model.recommendation.PointStanding;
import org.quorate.model.recommendation.Reply;

/** The form of one change to a lettered point, or to the whole, beside the register. */
final class PointForm extends VBox {
    private final PointMove move;
    private final DateField date;
    private final ComboBox<Answer> answer = Choices.of("Answer", Arrays.asList(Answer.values()), Answer::words);
    private final ComboBox<String> partner;
    private final ComboBox<Reply> reply = Choices.of("What it answered", Arrays.asList(Reply.values()), Reply::words);
    private final ComboBox<PointCategory> category = Choices.of("Category", Arrays.asList(PointCategory.values()), PointCategory::words);
    private final ComboBox<Action> action;
    private final List<CheckBox> partners;
    private final TextField by = new TextField();
    private final TextField theme = new TextField();
    private final TextArea words = new TextArea();
    private final FormGrid grid = new FormGrid();
    private final Consumer<PointChange> keep;

    /**
     * @param partners every partner on record, by name
     * @param actions the actions that may carry it out
     */
    PointForm(PointMove move, RecommendationEntry entry, List<String> partners, List<Action> actions, Supplier<LocalDate> today, Consumer<PointChange> keep,
            Runnable leave) {
        this.move = move;
        this.keep = keep;
        getStyleClass().add("move-form");
        PointStanding point = entry.point();
        List<String> addressed = point == null ? List.of() : point.point().partners();
        date = new DateField("On which day", today);
        date.valueProperty().set(today.get());
        partner = Choices.of("Partner", addressed, name -> name);
        action = Choices.of("Action", actions, each -> each.reference() + "  " + each.text());
        this.partners = partners.stream().map(name -> ticked(name, addressed.contains(name))).toList();
        words.setWrapText(true);
        words.setPrefRowCount(4);
        by.setPromptText("A name or an office");
        begin(point);
        ask(addressed);
        Act save = Act.of(move.button(), this::save).icon("check-line").keys("Ctrl+Enter");
        Act back = Act.of("Leave it", leave).keys("Esc");
        KeptByKeys.in(this, save::perform);
        Label about = PaneParts.words(entry.reference() + "  " + entry.title(), "muted");
        getChildren().addAll(PaneParts.words(move.title(), "section-title"), about, grid,
                new HBox(8, ActControls.accentButton(save), ActControls.button(back)));
    }

    private static CheckBox ticked(String name, boolean selected) {
        CheckBox box = new CheckBox(name);
        box.setSelected(selected);
        return box;
    }

    private void begin(@Nullable PointStanding point) {
        if (point != null) {
            category.setValue(point.point().category());
            theme.setText(Objects.requireNonNullElse(point.point().theme(), ""));
            if (move == PointMove.REPLY) {
                partner.setValue(point.awaited().isEmpty() ? null : point.awaited().getFirst());
                reply.setValue(Reply.SUPPORTS);
            }
        }
    }

    private void ask(List<String> addressed) {
        switch (move) {
            case ANSWER -> grid.row(Choices.needed("How it was answered", answer));
            case ADDRESS -> grid.row("The partners it is addressed to (none: nobody in particular)", list());
            case REPLY -> {
                grid.row(Choices.needed("Partner", partner));
                grid.row(Choices.needed("What it answered", reply), new FormField("Who answered for it (may be left empty)", by));
            }
            case FILE -> {
                grid.row("Category (may be left empty)", category);
                grid.row("Theme (may be left empty)", theme);
            }
            case TRACK -> grid.row(new FormField("The action that carries it out", action).checkedBy(() -> action.getValue() != null ? ""
                    : action.getItems().isEmpty() ? "No action is open. Add one in Actions first." : "Choose one."));
            case DONE -> {
                if (!addressed.isEmpty()) {
                    grid.row("Only the part of (empty for the whole point)", partner);
                }
            }
            case EVENT -> { }
        }
        if (move != PointMove.FILE) {
            grid.row(new FormField("On which day", date).checkedBy(this::dateProblem));
        }
        switch (move) {
            case ANSWER -> grid.row("What was resolved or said (may be left empty)", words);
            case REPLY -> grid.row(new FormField("On which conditions, or what it said", words).checkedBy(() -> reply.getValue()
                    == Reply.SUPPORTS_WITH_CONDITIONS && words.getText().isBlank() ? "This is kept, so it cannot be left empty." : ""));
            case DONE -> grid.row("What shows it (may be left empty)", words);
            case ADDRESS, FILE, TRACK, EVENT -> { }
        }
    }

    private Node list() {
        VBox boxes = new VBox(6);
        boxes.getChildren().addAll(partners);
        return boxes;
    }

    private String dateProblem() {
        date.commit();
        return !date.problemProperty().get().isEmpty() ? date.problemProperty().get() : date.valueProperty().get() == null ? "Give the date." : "";
    }

    private void save() {
        if (grid.isRight()) {
            List<String> chosen = new ArrayList<>();
            partners.stream().filter(CheckBox::isSelected).map(CheckBox::getText).forEach(chosen::add);
            Action tracked = action.getValue();
            keep.accept(new PointChange(answer.getValue(), chosen, partner.getValue(), reply.getValue(), by.getText().strip(), category.getValue(),
                    tracked == null ? null : tracked.reference(), (move == PointMove.FILE ? theme.getText() : words.getText()).strip(),
                    Objects.requireNonNull(date.valueProperty().get())));
        }
    }

    void focusFirst() {
        switch (move) {
            case ANSWER -> answer.requestFocus();
            case ADDRESS -> partners.stream().findFirst().ifPresent(CheckBox::requestFocus);
            case REPLY -> partner.requestFocus();
            case FILE -> category.requestFocus();
            case TRACK -> action.requestFocus();
            case EVENT, DONE -> date.requestFocus();
        }
    }
}
