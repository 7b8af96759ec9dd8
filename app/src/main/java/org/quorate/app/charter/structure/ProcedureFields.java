package org.quorate.app.charter.structure;

import java.util.ArrayList;
import java.util.Collections;
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
import org.quorate.model.charter.CharterProcedure;

/** The fields of a staged procedure and of its stages in order. */
final class ProcedureFields implements StructurePane.Form, StageCard.Stages {
    private final ProcedureForm begun;
    private final TextField title = new TextField();
    private final TextField aliases = new TextField();
    private final TextField clause = new TextField();
    private final FormGrid form;
    private final VBox cards = new VBox(12);

    /** @param procedure the one to be changed; nothing to add one */
    ProcedureFields(Charter charter, Optional<CharterProcedure> procedure) {
        begun = procedure.map(ProcedureForm::of).orElse(ProcedureForm.NEW);
        title.setText(begun.title());
        title.setPromptText("Dispute resolution");
        aliases.setText(begun.aliases());
        clause.setText(begun.clause());
        form = new FormGrid()
            .row(new FormField("Name", title).checkedBy(() -> procedure().titleProblem(charter)))
            .row(new FormField("Also called", aliases), new FormField("Clause", clause));
        begun.stages().forEach(this::add);
    }

    private StageCard add(StageForm stage) {
        StageCard card = new StageCard(stage, this);
        List<StageCard> all = new ArrayList<>(cards());
        all.add(card);
        order(all);
        return card;
    }

    private void order(List<StageCard> all) {
        cards.getChildren().setAll(all);
        all.forEach(card -> card.standAt(all.indexOf(card), all.size()));
    }

    private List<StageCard> cards() {
        return cards.getChildren().stream().map(StageCard.class::cast).toList();
    }

    @Override
    public void remove(StageCard card) {
        order(cards().stream().filter(one -> one != card).toList());
    }

    @Override
    public void move(StageCard card, int step) {
        List<StageCard> all = new ArrayList<>(cards());
        int place = all.indexOf(card);
        if (place + step >= 0 && place + step < all.size()) {
            Collections.swap(all, place, place + step);
            order(all);
            card.begin();
        }
    }

    private ProcedureForm procedure() {
        return new ProcedureForm(begun.key(), title.getText(), aliases.getText(), clause.getText(), cards().stream().map(StageCard::typed).toList());
    }

    @Override
    public String title() {
        return begun.key() == null ? "Add a procedure" : begun.title();
    }

    @Override
    public List<Node> content() {
        Button another = new Button("Add a stage", Icons.of("add-line"));
        another.setOnAction(event -> add(StageForm.NEW).begin());
        return List.of(form, cards, another);
    }

    @Override
    public boolean isRight() {
        boolean right = form.isRight();
        for (StageCard card : cards()) {
            right &= card.isRight();
        }
        return right;
    }

    @Override
    public String problem() {
        return procedure().stagesProblem();
    }

    @Override
    public StructurePane.Change typed() {
        ProcedureForm procedure = procedure();
        return new StructurePane.Change(procedure.words(), procedure::in, "procedure " + procedure.wordInSettings());
    }

    @Override
    public Optional<StructurePane.Removal> removal() {
        return begun.key() == null ? Optional.empty() : Optional.of(new StructurePane.Removal("Remove the procedure",
            new StructurePane.Change("removed " + begun.title(), begun::outOf, "")));
    }

    @Override
    public void begin(String stage) {
        cards().stream().filter(card -> card.is(stage)).findFirst().ifPresentOrElse(StageCard::begin, title::requestFocus);
    }
}
