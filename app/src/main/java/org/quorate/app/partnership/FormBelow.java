package org.quorate.app.partnership;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.KeptByKeys;

/** The place below what is on record where one form at a time opens, and closes again once it was kept or left. */
final class FormBelow extends VBox {

    private final Runnable back;

    /** @param back puts the focus to where whoever closes the form goes on */
    FormBelow(Runnable back) {
        super(12);
        this.back = back;
    }

    /** A button that opens a form. */
    Button opens(String words, Supplier<Node> content) {
        Button button = new Button(words);
        button.setOnAction(event -> {
            Node made = content.get();
            getChildren().setAll(made);
            made.lookupAll(".text-field").stream().findFirst().ifPresent(Node::requestFocus);
        });
        return button;
    }

    /** The form with its two buttons; the work is done only once everything in it is right. */
    Node withDone(FormGrid grid, String words, Runnable work) {
        Button done = new Button(words);
        done.getStyleClass().add("accent");
        done.setDefaultButton(true);
        done.setOnAction(event -> {
            if (grid.isRight()) {
                work.run();
            }
        });
        Button leave = new Button("Leave it");
        leave.setOnAction(event -> close());
        KeptByKeys.in(grid, done::fire);
        return new VBox(12, grid, new HBox(8, done, leave));
    }

    boolean isOpen() {
        return !getChildren().isEmpty();
    }

    /** Closes what lies open; answers whether anything did. */
    boolean close() {
        boolean open = isOpen();
        boolean there = isFocusWithin();
        getChildren().clear();
        if (there) {
            back.run();
        }
        return open;
    }
}
