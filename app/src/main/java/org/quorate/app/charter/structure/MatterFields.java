package org.quorate.app.charter.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.model.charter.Applicability;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterMatter;

/** The fields of a matter: what is decided, and who takes part in it where the charter has a matrix. */
final class MatterFields implements StructurePane.Form {
    /** Stands for no row of the matrix. */
    private static final Applicability.Row EVERYBODY = new Applicability.Row("", "Every voting member takes part", Set.of());

    private final MatterForm begun;
    private final String asked;
    private final TextField title = new TextField();
    private final TextField aliases = new TextField();
    private final TextField clause = new TextField();
    private final ComboBox<Applicability.Row> row = new ComboBox<>();
    private final FormGrid form;

    /**
     * @param matter the one to be changed; nothing to add one
     * @param asked the name of the body that is to say how a new one is decided; empty where none is
     */
    MatterFields(Charter charter, Optional<CharterMatter> matter, String asked) {
        begun = matter.map(MatterForm::of).orElse(MatterForm.NEW);
        this.asked = asked;
        title.setText(begun.title());
        title.setPromptText("The annual budget");
        aliases.setText(begun.aliases());
        aliases.setPromptText("budget, council tax");
        clause.setText(begun.clause());
        List<Applicability.Row> rows = new ArrayList<>(List.of(EVERYBODY));
        rows.addAll(charter.applicability().rows());
        row.getItems().setAll(rows);
        row.setValue(rows.stream().filter(one -> one.key().equals(begun.row())).findFirst().orElse(EVERYBODY));
        row.setConverter(new StringConverter<>() {
            @Override
            public String toString(Applicability.@Nullable Row one) {
                return one == null ? "" : one.title();
            }

            @Override
            public Applicability.@Nullable Row fromString(String words) {
                return null;
            }
        });
        form = new FormGrid()
            .row(new FormField("What is decided", title).checkedBy(() -> matter().titleProblem(charter)))
            .row(new FormField("Also called", aliases));
        if (rows.size() > 1) {
            form.row(new FormField("Row of the matrix", row));
        }
        form.row(new FormField("Clause", clause));
    }

    private MatterForm matter() {
        Applicability.Row chosen = row.getValue();
        return new MatterForm(begun.key(), title.getText(), aliases.getText(), chosen == null ? null : Typed.orNothing(chosen.key()), clause.getText());
    }

    @Override
    public String title() {
        return begun.key() == null ? "Add a matter" : begun.title();
    }

    @Override
    public List<Node> content() {
        return List.of(form);
    }

    @Override
    public boolean isRight() {
        return form.isRight();
    }

    @Override
    public String problem() {
        return "";
    }

    @Override
    public StructurePane.Change typed() {
        MatterForm matter = matter();
        return new StructurePane.Change(matter.words(), charter -> matter.in(charter, asked), "matter " + matter.wordInSettings());
    }

    @Override
    public Optional<StructurePane.Removal> removal() {
        return begun.key() == null ? Optional.empty() : Optional.of(new StructurePane.Removal("Remove the matter",
            new StructurePane.Change("removed the matter " + begun.title(), begun::outOf, "")));
    }

    @Override
    public void begin(String part) {
        title.requestFocus();
    }
}
