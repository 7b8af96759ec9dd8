package org.quorate.app.partnership;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.LayoutMemory;
import org.quorate.app.control.RegisterColumn;
import org.quorate.app.control.RegisterTable;
import org.quorate.model.partnership.FormerName;
import org.quorate.model.partnership.Partner;

/** The partners as a register, with the one chosen beside it. */
final class PartnersView extends SplitPane {
    private final PartnersViewModel model;
    private final VBox detail = new VBox(12);
    private final RegisterTable<Partner> table;

    PartnersView(PartnersViewModel model, LayoutMemory memory) {
        this.model = model;
        table = new RegisterTable<>("partners", model.partners(), List.of(
            RegisterColumn.text("name", "Partner", 240, Partner::name),
            RegisterColumn.choice("type", "Type", 140, Partner::type),
            RegisterColumn.choice("column", "Matrix column", 120, partner -> text(partner.column())),
            RegisterColumn.text("former", "Also known as", 200, PartnersView::otherNames)), List.of(), memory);
        table.selectedProperty().subscribe(this::show);
        detail.getStyleClass().add("people-panel");
        ScrollPane beside = new ScrollPane(detail);
        beside.setFitToWidth(true);
        beside.getStyleClass().add("register-detail");
        getItems().setAll(table, beside);
        setDividerPositions(0.63);
    }

    void refresh() {
        model.refresh();
    }

    RegisterTable<Partner> table() {
        return table;
    }

    private static String otherNames(Partner partner) {
        return partner.formerNames().stream().map(FormerName::name).collect(Collectors.joining(", "));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void show(@Nullable Partner partner) {
        detail.getChildren().setAll(partner == null ? List.of(adding()) : List.of(changing(partner), renaming(partner), merging(partner)));
    }

    private Node adding() {
        TextField name = new TextField();
        TextField type = new TextField();
        TextField column = new TextField();
        FormGrid grid = new FormGrid()
            .row(new FormField("Name", name).checkedBy(() -> BodyPanel.blank(name, "A partner needs a name.")))
            .row(new FormField("Type", type).checkedBy(() -> BodyPanel.blank(type, "For example \"Local authority\".")))
            .row("Column of the applicability matrix, if it has one", column);
        return section("Add a partner", grid, "Add the partner", () ->
            model.add(new PartnerDraft(name.getText(), type.getText(), column.getText(), List.of()), () -> show(null)));
    }

    private Node changing(Partner partner) {
        TextField type = new TextField(partner.type());
        TextField column = new TextField(text(partner.column()));
        TextField places = new TextField(String.join(", ", partner.places()));
        TextField names = new TextField(otherNames(partner));
        FormGrid grid = new FormGrid()
            .row(new FormField("Type", type).checkedBy(() -> BodyPanel.blank(type, "For example \"Local authority\".")),
                new FormField("Matrix column", column))
            .row("Places, with commas between", places)
            .row("Also known as, with commas between", names);
        return section(partner.name(), grid, "Keep the partner", () -> model.change(new Partner(partner.id(), partner.name(), type.getText(),
            column.getText(), names(partner, names.getText()), listed(places.getText()), partner.revision()), () -> show(null)));
    }

    private static List<FormerName> names(Partner partner, String typed) {
        return listed(typed).stream().map(name -> partner.formerNames().stream().filter(known -> known.name().equals(name)).findFirst()
            .orElseGet(() -> new FormerName(name, null))).toList();
    }

    private static List<String> listed(String typed) {
        return Arrays.stream(typed.split(",")).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }

    private Node renaming(Partner partner) {
        TextField name = new TextField();
        DateField from = new DateField("New name from", model::today);
        from.valueProperty().set(model.today());
        FormGrid grid = new FormGrid()
            .row(new FormField("New name", name).checkedBy(() -> BodyPanel.blank(name, "Type the new name.")))
            .row("From", from);
        return section("Rename", grid, "Rename the partner", () ->
            model.rename(partner.id(), name.getText(), from.valueProperty().get() == null ? model.today() : from.valueProperty().get(),
                () -> show(null)));
    }

    private Node merging(Partner partner) {
        ComboBox<Partner> into = BodyPanel.choice(model.partners().stream().filter(other -> !other.id().equals(partner.id())).toList(),
            Partner::name, null);
        FormGrid grid = new FormGrid().row(new FormField("Goes into", into).checkedBy(() -> into.getValue() == null
            ? "Choose the partner that stays." : ""));
        Button remove = new Button("Remove the partner");
        remove.setOnAction(event -> model.remove(partner.id(), () -> show(null)));
        VBox section = section("Merge or remove", grid, "Merge the two", () -> model.merge(partner.id(), into.getValue().id(), () -> show(null)));
        ((FlowPane) section.getChildren().getLast()).getChildren().add(remove);
        return section;
    }

    private static VBox section(String title, FormGrid grid, String act, Runnable work) {
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        Button done = new Button(act);
        done.setOnAction(event -> {
            if (grid.isRight()) {
                work.run();
            }
        });
        return new VBox(12, heading, grid, new FlowPane(8, 8, done));
    }
}
