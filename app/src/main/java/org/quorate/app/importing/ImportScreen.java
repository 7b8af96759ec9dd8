package org.quorate.app.importing;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.LayoutMemory;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.FileWanted;
import org.quorate.app.shell.Crumb;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.Screen;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.partnership.Body;
import org.quorate.reports.sheet.Sheet;

/** Import people: a file or a pasted list at the top, its columns matched below, every row foreseen at the bottom. */
public final class ImportScreen extends Screen {
    private final ImportViewModel model;
    private final Dialogs dialogs;
    private final Navigation navigation;
    private final Act choosing;
    private final Act accepting;
    private final TextArea pasted = new TextArea();
    private final ComboBox<Sheet> sheet = new ComboBox<>();
    private final ColumnMatchingView matching;
    private final PreviewView preview;
    private final VBox page = new VBox(16);
    private final ScrollPane root = new ScrollPane(page);

    public ImportScreen(ImportViewModel model, Dialogs dialogs, Navigation navigation, LayoutMemory memory) {
        this.model = model;
        this.dialogs = dialogs;
        this.navigation = navigation;
        choosing = Act.of("Choose a file…", this::chooseFile).icon("folder-open-line").keys("Ctrl+O").group("Import people");
        accepting = Act.of("Import these people", this::accept).icon("check-line").keys("Ctrl+Enter").group("Import people")
            .refusedBecause(model.refusalProperty());
        matching = new ColumnMatchingView(model);
        preview = new PreviewView(model, memory);
        page.getStyleClass().add("page");
        page.getChildren().setAll(head(), source(), choices(), matching, preview);
        root.setFitToWidth(true);
    }

    private Node head() {
        Label title = new Label("Import people");
        title.getStyleClass().add("page-title");
        Label words = new Label("Nothing is written until you accept.");
        words.getStyleClass().add("muted");
        HBox left = new HBox(12, title, words);
        left.setAlignment(Pos.BASELINE_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label reason = new Label();
        reason.getStyleClass().add("muted");
        reason.textProperty().bind(model.refusalProperty());
        HBox head = new HBox(12, left, gap, reason, ActControls.accentButton(accepting));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node source() {
        pasted.setPromptText("Or paste a list here: from Excel, Word or an email, with or without headings.");
        pasted.setPrefRowCount(3);
        pasted.setAccessibleText("Paste a list of people");
        pasted.textProperty().subscribe((before, after) -> {
            if (after != null && !after.isBlank()) {
                model.readPasted(after);
            }
        });
        sheet.setConverter(converter(Sheet::name));
        sheet.setItems(model.sheets());
        sheet.valueProperty().subscribe((before, after) -> {
            if (after != null && before != null) {
                model.chooseSheet(after);
            }
        });
        FormField which = new FormField("Sheet", sheet);
        which.visibleProperty().bind(Bindings.size(model.sheets()).greaterThan(1));
        which.managedProperty().bind(which.visibleProperty());
        Button choose = ActControls.button(choosing);
        VBox files = new VBox(8, choose, which);
        HBox.setHgrow(pasted, Priority.ALWAYS);
        return new HBox(16, files, pasted);
    }

    private Node choices() {
        ComboBox<Body> body = new ComboBox<>(model.bodies());
        body.setConverter(converter(Body::name));
        body.setPromptText("no body named yet: people only");
        body.valueProperty().bindBidirectional(model.bodyProperty());
        DateField since = new DateField("In office since", model::today);
        since.valueProperty().bindBidirectional(model.sinceProperty());
        TextField type = new TextField();
        type.setPromptText("leave empty to add none");
        type.setOnAction(event -> model.partnerTypeProperty().set(type.getText()));
        type.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                model.partnerTypeProperty().set(type.getText());
            }
        });
        CheckBox leave = new CheckBox("Leave out rows with mistakes");
        leave.selectedProperty().bindBidirectional(model.leaveOutProperty());
        return new VBox(8, new FormGrid().row(new FormField("They sit in", body),
            new FormField("In office since, where the list does not say", since),
            new FormField("New organisations become partners of the type", type)), leave);
    }

    private static <T> StringConverter<T> converter(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }

    private void chooseFile() {
        dialogs.openFile(new FileWanted("Choose a list of people", "Spreadsheets and text lists", List.of("*.xlsx", "*.csv", "*.tsv",
            "*.txt", "*.xls"), ""),
            model::readFile);
    }

    private void accept() {
        int people = model.lines().size();
        model.accept(() -> {
            pasted.clear();
            dialogs.tell(people == 1 ? "1 row was imported." : people + " rows were imported.");
            navigation.go(NavigationTarget.PEOPLE);
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach() {
        whileAttached(model.tableProperty().subscribe(table -> {
            matching.show(table);
            sheet.setValue(model.sheets().isEmpty() ? null : sheet.getValue() == null || !model.sheets().contains(sheet.getValue())
                ? model.sheets().getFirst() : sheet.getValue());
        }));
    }

    @Override
    public void open(Place place) {
        crumbs().setAll(new Crumb(NavigationTarget.PEOPLE.title(), Place.of(NavigationTarget.PEOPLE)), Crumb.here("Import people"));
        model.begin();
    }

    @Override
    public List<Act> acts() {
        return List.of(choosing, accepting);
    }

    @Override
    public List<String> styleSheets() {
        return List.of("/org/quorate/app/importing/importing.css");
    }

    @Override
    public void focusFirst() {
        pasted.requestFocus();
    }
}
