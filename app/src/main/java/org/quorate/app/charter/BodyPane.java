package org.quorate.app.charter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.Icons;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.persistence.charter.CharterYaml;
import org.quorate.persistence.charter.YamlProblem;

/** A body of the charter and its seats, to change, add or remove; what the charter's rules need of it is said before anything is put in the draft. */
final class BodyPane extends VBox {
    private static final KeyCombination PUT = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final CharterViewModel model;
    private final Charter charter;
    private final @Nullable String key;
    private final Consumer<String> done;
    private final TextField name = new TextField();
    private final TextField aliases = new TextField();
    private final TextField chair = new TextField();
    private final TextField clause = new TextField();
    private final FormGrid form;
    private final VBox cards = new VBox(12);
    private final VBox problems = new VBox(4);

    /**
     * @param body the one to be changed; nothing to add one
     * @param done what follows when it is in the draft or given up: it receives the body's name, or nothing
     */
    BodyPane(CharterViewModel model, Charter charter, Optional<CharterBody> body, Consumer<String> done) {
        super(16);
        this.model = model;
        this.charter = charter;
        this.done = done;
        BodyForm begun = body.map(BodyForm::of).orElse(BodyForm.NEW);
        key = begun.key();
        getStyleClass().add("charter-side");
        Label title = new Label(key == null ? "Add a body" : begun.name());
        title.getStyleClass().add("section-title");
        name.setText(begun.name());
        aliases.setText(begun.aliases());
        aliases.setPromptText("PB, the Board");
        chair.setText(begun.chair());
        chair.setPromptText("Independent Chair");
        clause.setText(begun.clause());
        form = new FormGrid()
            .row(new FormField("Name", name).checkedBy(() -> typed().nameProblem(charter)))
            .row(new FormField("Also called", aliases))
            .row(new FormField("Who chairs it", chair), new FormField("Clause", clause));
        begun.blocks().forEach(this::add);
        Button another = new Button("Add seats", Icons.of("add-line"));
        another.setOnAction(event -> add(BlockForm.NEW).begin());
        problems.getStyleClass().add("charter-problems");
        Button put = new Button("Put in the draft");
        put.getStyleClass().add("accent");
        put.setOnAction(event -> put());
        Button cancel = new Button("Not now");
        cancel.setOnAction(event -> done.accept(""));
        FlowPane acts = new FlowPane(8, 8, put, cancel);
        if (key != null) {
            Button remove = new Button("Remove the body", Icons.of("delete-bin-line"));
            remove.setOnAction(event -> tryOut("removed " + begun.name(), begun::outOf, ""));
            acts.getChildren().add(remove);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (PUT.match(event)) {
                put();
                event.consume();
            }
        });
        getChildren().addAll(title, form, cards, another, problems, acts);
    }

    private BlockCard add(BlockForm block) {
        BlockCard card = new BlockCard(block, gone -> cards.getChildren().remove(gone));
        cards.getChildren().add(card);
        return card;
    }

    private List<BlockCard> cards() {
        return cards.getChildren().stream().map(BlockCard.class::cast).toList();
    }

    private BodyForm typed() {
        return new BodyForm(key, name.getText(), aliases.getText(), chair.getText(), clause.getText(), cards().stream().map(BlockCard::typed).toList());
    }

    private void put() {
        boolean right = form.isRight();
        for (BlockCard card : cards()) {
            right &= card.isRight();
        }
        if (right) {
            BodyForm body = typed();
            if (!body.seatsProblem().isEmpty()) {
                say(List.of(body.seatsProblem()));
            } else {
                tryOut(body.title(), body::in, body.name().strip());
            }
        }
    }

    /** Reads the charter as it would be, because its rules may need seats that are no more; only what can be read is put in the draft. */
    private void tryOut(String what, UnaryOperator<Charter> change, String shown) {
        model.files().readText(CharterYaml.write(change.apply(charter)), reading -> {
            if (reading.charter() == null) {
                say(reading.problems().stream().map(YamlProblem::message).distinct().toList());
            } else {
                model.change(what, change);
                done.accept(shown);
            }
        });
    }

    private void say(List<String> wrong) {
        problems.getChildren().setAll(wrong.stream().map(BodyPane::problem).toList());
    }

    private static Label problem(String words) {
        Label label = new Label(words, Icons.of("error-warning-line", "bad", "icon-14"));
        label.getStyleClass().add("field-error");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** Puts the focus into a block of seats, or into the name of the body. */
    void begin(String block) {
        cards().stream().filter(card -> card.is(block)).findFirst().ifPresentOrElse(BlockCard::begin, name::requestFocus);
    }
}
