package org.quorate.app.recommendation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.KeptByKeys;
import org.quorate.app.recommendation.RecommendationMove.Kind;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.Ask;
import org.quorate.model.charter.CharterRoute;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.Resolution;
import org.quorate.model.partnership.Body;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.Ratification;
import org.quorate.model.recommendation.Reply;
import org.quorate.model.recommendation.ReplyForm;
import org.quorate.model.recommendation.Standing;

/** The form of one move, beside the register. */
final class MoveForm extends VBox {
    private final Kind kind;
    private final Supplier<LocalDate> today;
    private final DateField date;
    private final ComboBox<Body> body;
    private final ComboBox<Ask> ask;
    private final ComboBox<Answer> answer;
    private final ComboBox<String> partner;
    private final ComboBox<Reply> reply;
    private final ComboBox<ReplyForm> form;
    private final TextField by = new TextField();
    private final TextArea words = new TextArea();
    private final FormGrid grid = new FormGrid();
    private final Consumer<MoveAnswer> keep;

    MoveForm(Kind kind, RecommendationEntry entry, List<Body> bodies, Supplier<LocalDate> today, Consumer<MoveAnswer> keep, Runnable leave) {
        this.kind = kind;
        this.today = today;
        this.keep = keep;
        getStyleClass().add("move-form");
        date = new DateField("On which day", today);
        date.valueProperty().set(today.get());
        body = Choices.of("Body", bodies, Body::name);
        ask = Choices.of("What it is asked for", Arrays.asList(Ask.values()), Ask::wanted);
        answer = Choices.of("Answer", Arrays.asList(Answer.values()), Answer::words);
        partner = Choices.of("Partner", partners(entry), name -> name);
        reply = Choices.of("What it answered", Arrays.asList(Reply.values()), Reply::words);
        form = Choices.of("In which form", Arrays.asList(ReplyForm.values()), ReplyForm::words);
        words.setWrapText(true);
        words.setPrefRowCount(4);
        by.setPromptText("A name or an office");
        begin(entry, bodies);
        ask(entry);
        Act save = Act.of(kind.title(), this::save).icon("check-line").keys("Ctrl+Enter");
        Act back = Act.of("Leave it", leave).keys("Esc");
        KeptByKeys.in(this, save::perform);
        Label title = new Label(kind.title());
        title.getStyleClass().add("section-title");
        Label about = new Label(entry.recommendation().reference() + "  " + entry.recommendation().title());
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        getChildren().addAll(title, about, grid, new HBox(8, ActControls.accentButton(save), ActControls.button(back)));
    }

    private static List<String> partners(RecommendationEntry entry) {
        Ratification ratification = entry.journey().ratification();
        return ratification == null ? List.of() : ratification.lines().stream().map(line -> line.partner().name()).toList();
    }

    /** What the route and the decision on record say already is filled in. */
    private void begin(RecommendationEntry entry, List<Body> bodies) {
        CharterRoute.Step next = entry.standing().next();
        if (kind == Kind.SEND && next != null) {
            ask.setValue(next.ask());
            String charterKey = next.body() == null ? "" : next.body().key();
            bodies.stream().filter(one -> charterKey.equals(one.charterKey())).findFirst().ifPresent(body::setValue);
        }
        Decision decided = entry.undrawn();
        if (kind == Kind.ANSWER && decided != null) {
            Answer.of(decided.outcome()).ifPresent(answer::setValue);
            date.valueProperty().set(decided.at().toLocalDate());
            words.setText(switch (decided.resolution()) {
                case Resolution.None() -> "";
                case Resolution.Single(String text) -> "That " + text;
                case Resolution.Numbered(List<String> clauses) -> "That " + String.join("; ", clauses);
            });
        }
        if (kind == Kind.REPLY) {
            Ratification ratification = entry.journey().ratification();
            partner.setValue(ratification == null || ratification.outstanding().isEmpty() ? null : ratification.outstanding().getFirst());
            reply.setValue(Reply.SUPPORTS);
            form.setValue(ReplyForm.LETTER);
        }
    }

    private void ask(RecommendationEntry entry) {
        switch (kind) {
            case SEND -> {
                grid.row(Choices.needed("To which body", body));
                grid.row(Choices.needed("What it is asked for", ask));
            }
            case ANSWER -> {
                grid.row(Choices.needed("How it answered", answer));
                early(entry);
            }
            case REPLY -> {
                grid.row(Choices.needed("Partner", partner));
                grid.row(Choices.needed("What it answered", reply), Choices.needed("In which form", form));
                grid.row("Who answered for it (may be left empty)", by);
            }
            case CONSULT -> grid.row(Choices.needed("Partner", partner));
            case STEP -> {
                ask.getItems().setAll(steps(entry));
                ask.getSelectionModel().selectFirst();
                grid.row(Choices.needed("Which step", ask));
                grid.row(new FormField("By whom, or among whom", by).checkedBy(() -> by.getText().isBlank() ? "Say by whom." : ""));
            }
            case PLACE, PUT, WITHDRAW -> { }
        }
        grid.row(new FormField("On which day", date).checkedBy(this::dateProblem));
        if (kind != Kind.PUT && kind != Kind.PLACE && kind != Kind.STEP) {
            grid.row(new FormField(question(), words).checkedBy(
                    () -> needsWords() && words.getText().isBlank() ? "This is kept, so it cannot be left empty." : ""));
        }
    }

    /** What was answered before the meeting on whose agenda it stands should say why. */
    private void early(RecommendationEntry entry) {
        RecommendationEntry.MeetingAt at = entry.at();
        if (at != null && entry.standing().state() == Standing.State.ON_AGENDA && at.on().isAfter(today.get())) {
            by.setPromptText("As in: an urgent decision between meetings");
            grid.row(new FormField("Why it was answered before " + at.reference() + " (" + DayText.of(at.on()) + ")", by));
        }
    }

    private static List<Ask> steps(RecommendationEntry entry) {
        CharterRoute route = entry.route();
        return route == null ? List.of() : route.steps().stream().filter(step -> step.body() == null && step.partners() == null && !step.ask().isMaking())
                .map(CharterRoute.Step::ask).filter(step -> !entry.journey().taken().containsKey(step)).toList();
    }

    private boolean needsWords() {
        return kind == Kind.WITHDRAW || (kind == Kind.REPLY && reply.getValue() == Reply.SUPPORTS_WITH_CONDITIONS);
    }

    private String question() {
        return switch (kind) {
            case WITHDRAW -> "Why it is withdrawn";
            case REPLY -> "On which conditions, or what it said";
            case CONSULT -> "How, as in: letter of 3 March (may be left empty)";
            case ANSWER -> "What was resolved or said (may be left empty)";
            case SEND, PLACE, STEP, PUT -> "A note (may be left empty)";
        };
    }

    private String dateProblem() {
        date.commit();
        return !date.problemProperty().get().isEmpty() ? date.problemProperty().get() : date.valueProperty().get() == null ? "Give the date." : "";
    }

    private void save() {
        if (grid.isRight()) {
            Body to = body.getValue();
            keep.accept(new MoveAnswer(to == null ? null : to.id(), ask.getValue(), answer.getValue(), partner.getValue(), reply.getValue(), form.getValue(),
                    by.getText().strip(), words.getText().strip(), Objects.requireNonNull(date.valueProperty().get())));
        }
    }

    void focusFirst() {
        switch (kind) {
            case SEND -> body.requestFocus();
            case ANSWER -> answer.requestFocus();
            case CONSULT, REPLY -> partner.requestFocus();
            case STEP -> ask.requestFocus();
            case PLACE, PUT -> date.requestFocus();
            case WITHDRAW -> words.requestFocus();
        }
    }
}
