package org.quorate.app.charter.structure;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.Icons;
import org.quorate.model.partnership.SeatClass;

/** One block of seats in the form of a body. */
final class BlockCard extends VBox {
    private final @Nullable String key;
    private final TextField name = new TextField();
    private final TextField aliases = new TextField();
    private final TextField fewest = new TextField();
    private final TextField most = new TextField();
    private final ComboBox<SeatClass> seatClass = new ComboBox<>();
    private final TextField clause = new TextField();
    private final FormGrid form;

    /** @param remove takes the block out of the form */
    BlockCard(BlockForm block, Consumer<BlockCard> remove) {
        super(8);
        key = block.key();
        getStyleClass().add("charter-version");
        name.setText(block.name());
        aliases.setText(block.aliases());
        fewest.setText(block.fewest());
        most.setText(block.most());
        most.setPromptText("not said");
        clause.setText(block.clause());
        seatClass.getItems().setAll(SeatClass.values());
        seatClass.setValue(block.seatClass());
        seatClass.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable SeatClass one) {
                return one == null ? "" : one.words();
            }

            @Override
            public @Nullable SeatClass fromString(String words) {
                return null;
            }
        });
        form = new FormGrid()
            .row(new FormField("Seats called", name).checkedBy(() -> typed().nameProblem()))
            .row(new FormField("Fewest", fewest).checkedBy(() -> typed().fewestProblem()), new FormField("Most", most).checkedBy(() -> typed().mostProblem()))
            .row(new FormField("What they may do", seatClass))
            .row(new FormField("Also called", aliases), new FormField("Clause", clause));
        aliases.setPromptText("councils, LAs");
        Button away = new Button("Remove", Icons.of("delete-bin-line"));
        away.getStyleClass().addAll("flat", "small");
        name.textProperty().subscribe(words -> away.setAccessibleText("Remove the seats " + words));
        away.setOnAction(event -> remove.accept(this));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(gap, away);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(form, foot);
    }

    /** The block as it is typed now. */
    BlockForm typed() {
        SeatClass chosen = seatClass.getValue();
        return new BlockForm(key, name.getText(), aliases.getText(), fewest.getText(), most.getText(), chosen == null ? SeatClass.VOTING : chosen,
            clause.getText());
    }

    boolean is(String block) {
        return block.equals(key);
    }

    boolean isRight() {
        return form.isRight();
    }

    void begin() {
        name.requestFocus();
    }
}
