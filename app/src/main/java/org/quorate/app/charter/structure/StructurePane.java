package org.quorate.app.charter.structure;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.quorate.app.control.Icons;
import org.quorate.app.control.KeptByKeys;
import org.quorate.model.charter.Charter;

/** The frame of a form that changes, adds or removes a part of the charter: what is wrong is said in it, and nothing is put in the draft before. */
public final class StructurePane extends VBox {
    private final StructureDraft draft;
    private final Form form;
    private final Consumer<String> done;
    private final VBox problems = new VBox(4);

    /** What stands in the frame. */
    interface Form {
        String title();

        List<Node> content();

        /** Says at every field what is wrong with it, and answers whether all are right. */
        boolean isRight();

        /** What is wrong with the fields together; empty when nothing is. */
        String problem();

        Change typed();

        /** How it would be removed, and how the button for it reads; nothing while it is new. */
        Optional<Removal> removal();

        /** @param part where to begin; empty to begin at the first field */
        void begin(String part);
    }

    /**
     * A change of the charter.
     *
     * @param what what undo would take back
     * @param shown what is to be shown then: a body by its name, a sentence by its path; nothing where it is no more
     */
    record Change(String what, UnaryOperator<Charter> in, String shown) {}

    /** @param act the words on the button */
    record Removal(String act, Change change) {}

    /** @param done what follows when it is in the draft or given up: it receives what is to be shown, or nothing */
    private StructurePane(StructureDraft draft, Form form, Consumer<String> done) {
        super(16);
        this.draft = draft;
        this.form = form;
        this.done = done;
        getStyleClass().add("charter-side");
        Label title = new Label(form.title());
        title.getStyleClass().add("section-title");
        problems.getStyleClass().add("charter-problems");
        Button put = new Button("Put in the draft");
        put.getStyleClass().add("accent");
        put.setOnAction(event -> put());
        Button cancel = new Button("Not now");
        cancel.setOnAction(event -> done.accept(""));
        FlowPane acts = new FlowPane(8, 8, put, cancel);
        form.removal().ifPresent(removal -> {
            Button remove = new Button(removal.act(), Icons.of("delete-bin-line"));
            remove.setOnAction(event -> tryOut(removal.change()));
            acts.getChildren().add(remove);
        });
        KeptByKeys.in(this, this::put);
        getChildren().add(title);
        getChildren().addAll(form.content());
        getChildren().addAll(problems, acts);
    }

    /** @param body the key of the body to be changed; nothing to add one */
    public static StructurePane body(StructureDraft draft, Charter charter, Optional<String> body, Consumer<String> done) {
        return new StructurePane(draft, new BodyFields(charter, body.flatMap(charter::body)), done);
    }

    /**
     * @param matter the key of the matter to be changed; nothing to add one
     * @param asked the name of the body that is to say how a new matter is decided; empty where none is
     */
    public static StructurePane matter(StructureDraft draft, Charter charter, Optional<String> matter, String asked, Consumer<String> done) {
        return new StructurePane(draft, new MatterFields(charter, matter.flatMap(charter::matter), asked), done);
    }

    /** @param procedure the key of the procedure to be changed; nothing to add one */
    public static StructurePane procedure(StructureDraft draft, Charter charter, Optional<String> procedure, Consumer<String> done) {
        return new StructurePane(draft, new ProcedureFields(charter, procedure.flatMap(charter::procedure)), done);
    }

    private void put() {
        if (form.isRight()) {
            if (form.problem().isEmpty()) {
                tryOut(form.typed());
            } else {
                say(List.of(form.problem()));
            }
        }
    }

    private void tryOut(Change change) {
        draft.tryOut(change.what(), change.in(), this::say, () -> done.accept(change.shown()));
    }

    private void say(List<String> wrong) {
        problems.getChildren().setAll(wrong.stream().map(StructurePane::problem).toList());
    }

    private static Label problem(String words) {
        Label label = new Label(words, Icons.of("error-warning-line", "bad", "icon-14"));
        label.getStyleClass().add("field-error");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** @param part the block of seats or the stage to begin at; empty to begin at the first field */
    public void begin(String part) {
        form.begin(part);
    }
}
