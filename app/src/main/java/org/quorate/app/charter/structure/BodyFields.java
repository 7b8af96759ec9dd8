package org.quorate.app.charter.structure;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.Icons;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;

/** The fields of a body and of its seats. */
final class BodyFields implements StructurePane.Form {
    private final BodyForm begun;
    private final TextField name = new TextField();
    private final TextField aliases = new TextField();
    private final TextField chair = new TextField();
    private final TextField clause = new TextField();
    private final FormGrid form;
    private final VBox cards = new VBox(12);

    /** @param body the one to be changed; nothing to add one */
    BodyFields(Charter charter, Optional<CharterBody> body) {
        begun = body.map(BodyForm::of).orElse(BodyForm.NEW);
        name.setText(begun.name());
        aliases.setText(begun.aliases());
        aliases.setPromptText("PB, the Board");
        chair.setText(begun.chair());
        chair.setPromptText("Independent Chair");
        clause.setText(begun.clause());
        form = new FormGrid()
            .row(new FormField("Name", name).checkedBy(() -> body().nameProblem(charter)))
            .row(new FormField("Also called", aliases))
            .row(new FormField("Who chairs it", chair), new FormField("Clause", clause));
        begun.blocks().forEach(this::add);
    }

    private BlockCard add(BlockForm block) {
        BlockCard card = new BlockCard(block, gone -> cards.getChildren().remove(gone));
        cards.getChildren().add(card);
        return card;
    }

    private List<BlockCard> cards() {
        return cards.getChildren().stream().map(BlockCard.class::cast).toList();
    }

    private BodyForm body() {
        return new BodyForm(begun.key(), name.getText(), aliases.getText(), chair.getText(), clause.getText(),
            cards().stream().map(BlockCard::typed).toList());
    }

    @Override
    public String title() {
        return begun.key() == null ? "Add a body" : begun.name();
    }

    @Override
    public List<Node> content() {
        Button another = new Button("Add seats", Icons.of("add-line"));
        another.setOnAction(event -> add(BlockForm.NEW).begin());
        return List.of(form, cards, another);
    }

    @Override
    public boolean isRight() {
        boolean right = form.isRight();
        for (BlockCard card : cards()) {
            right &= card.isRight();
        }
        return right;
    }

    @Override
    public String problem() {
        return body().seatsProblem();
    }

    @Override
    public StructurePane.Change typed() {
        BodyForm body = body();
        return new StructurePane.Change(body.title(), body::in, body.name().strip());
    }

    @Override
    public Optional<StructurePane.Removal> removal() {
        return begun.key() == null ? Optional.empty()
            : Optional.of(new StructurePane.Removal("Remove the body", new StructurePane.Change("removed " + begun.name(), begun::outOf, "")));
    }

    @Override
    public void begin(String block) {
        cards().stream().filter(card -> card.is(block)).findFirst().ifPresentOrElse(BlockCard::begin, name::requestFocus);
    }
}
