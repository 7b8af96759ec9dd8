package org.quorate.app.agenda;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.agenda.ItemFormViewModel.Field;
import org.quorate.app.control.EmptyState;
import org.quorate.app.control.FindingsStrip;
import org.quorate.app.control.KeyCap;
import org.quorate.app.meeting.Agenda;
import org.quorate.app.meeting.AgendaFinding;
import org.quorate.app.meeting.AgendaPlace;
import org.quorate.app.shell.View;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.meeting.ItemId;

/** The agenda of a meeting: outline at the left, the item's form at the right, findings at the bottom. */
public final class AgendaView extends View {
    private static final String GROUP = "Agenda";

    private final AgendaViewModel model;
    private final Consumer<AgendaPlace> elsewhere;
    private final BorderPane root = new BorderPane();
    private final ListView<OutlineRow> outline = new ListView<>();
    private final ItemFormView form;
    private final ScrollPane aside = new ScrollPane();
    private final Label ends = new Label();
    private final Act add;
    private final Act goThere;
    private final Label goThereText = new Label();
    private final Button goThereButton = new Button();
    private final FindingsStrip findings;
    private final List<Act> acts;
    private boolean choosing;

    /** @param elsewhere goes to places outside the agenda: the meeting's details, the charter, the body */
    public AgendaView(AgendaViewModel model, Consumer<AgendaPlace> elsewhere) {
        this.model = model;
        this.elsewhere = elsewhere;
        form = new ItemFormView(model);
        aside.setContent(form);
        add = Act.of("Item", model::add).icon("add-line").keys("Ctrl+N").group(GROUP).refusedBecause(model.editRefusalProperty());
        goThere = Act.of("Take me there", model::takeMeThere).keys("F8").group(GROUP);
        goThereText.getStyleClass().add("act-text");
        HBox goThereWords = new HBox(8, goThereText, KeyCap.row(List.of("F8")));
        goThereWords.setAlignment(Pos.CENTER_LEFT);
        goThereButton.setGraphic(goThereWords);
        goThereButton.setOnAction(event -> goThere.perform());
        goThereButton.setMinWidth(Region.USE_PREF_SIZE);
        findings = new FindingsStrip(goThereButton);
        acts = List.of(
                add,
                item("Move the item up", () -> model.move(-1)).icon("arrow-up-line").keys("Alt+Up"),
                item("Move the item down", () -> model.move(1)).icon("arrow-down-line").keys("Alt+Down"),
                item("Remove the item", model::remove).icon("delete-bin-line").keys("Del"),
                Act.of("Take back the last edit", this::undo).icon("arrow-go-back-line").keys("Ctrl+Z").group(GROUP),
                Act.of("Make the edit again", model::redo).icon("arrow-go-forward-line").keys("Ctrl+Y").group(GROUP)
                        .refusedBecause(model.redoRefusalProperty()),
                Act.of("Draw in the actions", model::drawInActions).icon("checkbox-line").group(GROUP).refusedBecause(model.editRefusalProperty()),
                goThere);
        root.getStyleClass().add("agenda");
        root.setLeft(left());
        aside.setFitToWidth(true);
        aside.setFitToHeight(true);
        aside.getStyleClass().add("agenda-form");
        root.setCenter(aside);
        root.setBottom(findings);
    }

    private Act item(String words, Runnable work) {
        return Act.of(words, work).group(GROUP).refusedBecause(model.itemRefusalProperty());
    }

    /** Words being typed are taken back first, then edits of the agenda. */
    private void undo() {
        boolean typing = root.getScene() != null
                && root.getScene().getFocusOwner() instanceof TextInputControl input
                && input.isUndoable()
                && isUnsaved(input);
        if (typing && root.getScene().getFocusOwner() instanceof TextInputControl input) {
            input.undo();
        } else {
            model.undo();
        }
    }

    private boolean isUnsaved(TextInputControl input) {
        return model.form().isUnsaved(input.getText());
    }

    private VBox left() {
        outline.setItems(model.rows());
        outline.setCellFactory(_ -> new OutlineCell(model));
        outline.getStyleClass().add("outline");
        outline.setAccessibleText("Agenda items");
        outline.setPlaceholder(new EmptyState("list-ordered", "No items yet", "Add what the meeting is to hear, note, agree and decide.",
                ActControls.button(add)));
        outline.setContextMenu(ActControls.contextMenu(acts.subList(0, 4)));
        outline.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean opens = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2;
            if (opens && outline.getSelectionModel().getSelectedItem() instanceof OutlineRow.ItemRow) {
                event.consume();
                form.focus(Field.TITLE);
            }
        });
        outline.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!choosing && row instanceof OutlineRow.ItemRow chosen) {
                if (outline.isFocused()) {
                    showAside(null);
                }
                model.selectedProperty().set(chosen.item().id());
            }
        });
        VBox.setVgrow(outline, Priority.ALWAYS);
        VBox left = new VBox(columns(), outline, foot());
        left.getStyleClass().add("agenda-outline");
        return left;
    }

    private static Node columns() {
        HBox columns = new HBox(
                sized("", "drag-handle"), sized("Start", "col-start"), sized("", "col-number"), grow("Item"), sized("", "col-mark"),
                sized("Purpose", "col-purpose"), sized("Pages", "col-pages"), sized("Min", "col-minutes"));
        columns.getStyleClass().add("outline-columns");
        return columns;
    }

    private static Label sized(String words, String column) {
        Label label = new Label(words);
        label.getStyleClass().addAll("muted", column);
        return label;
    }

    private static Label grow(String words) {
        Label label = sized(words, "col-item");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private Node foot() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label move = new Label("move");
        move.getStyleClass().add("muted");
        HBox hint = new HBox(8, KeyCap.row(List.of("Alt", "↑", "↓")), move);
        hint.setAlignment(Pos.CENTER_LEFT);
        HBox foot = new HBox(16, ActControls.button(add), hint, gap, ends);
        foot.getStyleClass().add("outline-foot");
        return foot;
    }

    @Override
    protected void onAttach() {
        whileAttached(model.agendaProperty().subscribe(this::show));
        whileAttached(model.selectedProperty().subscribe(this::choose));
        whileAttached(model.outlooksProperty().subscribe(outlooks -> showItem()));
        whileAttached(model.wantedProperty().subscribe(this::go));
        whileAttached(model.follow());
        ListChangeListener<OutlineRow> reselect = change -> choose(model.selectedProperty().get());
        model.rows().addListener(reselect);
        whileAttached(() -> model.rows().removeListener(reselect));
    }

    private void show(@Nullable Agenda agenda) {
        if (agenda == null) {
            ends.setText("");
            findings.show(List.of(), "");
            return;
        }
        ends.setText("Ends " + agenda.clock().ends() + ", " + agenda.clock().minutes() + " min");
        showFindings();
        showItem();
    }

    private void showFindings() {
        List<AgendaFinding> all = model.findings();
        long toMend = all.stream().filter(AgendaFinding::mustMend).count();
        ItemId here = model.selectedProperty().get();
        findings.show(
                all.stream().map(finding -> new FindingsStrip.Finding(finding.about(), finding.what(), note(finding, here))).toList(),
                toMend == 0 ? "to look at before issue" : toMend == all.size() ? "to mend before issue" : "to look at, " + toMend + " to mend");
        goThereText.setText(model.nextFinding().map(AgendaView::takeMeTo).orElse("Take me there"));
        goThereButton.setAccessibleText(goThereText.getText() + ", F8");
        goThereButton.getStyleClass().remove("accent");
        if (toMend > 0) {
            goThereButton.getStyleClass().add("accent");
        }
    }

    private static String takeMeTo(AgendaFinding finding) {
        boolean item = finding.place() instanceof AgendaPlace.OfItem;
        return item ? "Take me to " + finding.about().toLowerCase(Locale.UK) : "Take me there";
    }

    private static String note(AgendaFinding finding, @Nullable ItemId here) {
        boolean isHere = finding.place() instanceof AgendaPlace.OfItem(ItemId item, AgendaPlace.ItemField ignored) && item.equals(here);
        return isHere ? "you are here" : "";
    }

    private void choose(@Nullable ItemId id) {
        choosing = true;
        Optional<OutlineRow> row = model.rows().stream()
                .filter(line -> line instanceof OutlineRow.ItemRow item && item.item().id().equals(id))
                .findFirst();
        if (row.isPresent()) {
            outline.getSelectionModel().select(row.get());
        } else {
            outline.getSelectionModel().clearSelection();
        }
        choosing = false;
        showItem();
        showFindings();
    }

    private void showItem() {
        Agenda agenda = model.agendaProperty().get();
        if (agenda != null) {
            Map<ItemId, ItemOutlook> outlooks = model.outlooksProperty().get();
            ItemId chosen = model.selectedProperty().get();
            form.show(agenda, chosen == null ? null : outlooks.get(chosen));
        }
    }

    /** Goes once: whoever comes back to the agenda later stays there. */
    private void go(@Nullable AgendaPlace place) {
        if (place != null) {
            model.wantedProperty().set(null);
        }
        switch (place) {
            case null -> { }
            case AgendaPlace.OfItem(ItemId ignored, AgendaPlace.ItemField field) -> {
                showAside(null);
                showItem();
                form.focus(fieldOf(field));
            }
            case AgendaPlace.OfAgenda() -> outline.requestFocus();
            default -> elsewhere.accept(place);
        }
    }

    private static Field fieldOf(AgendaPlace.ItemField field) {
        return switch (field) {
            case TITLE -> Field.TITLE;
            case MATTER -> Field.MATTER;
            case MINUTES -> Field.MINUTES;
            case REASON -> Field.REASON;
            case PUBLIC_TITLE -> Field.PUBLIC_TITLE;
        };
    }

    /** Shows something else beside the outline, such as the meeting's own details; nothing shows the item's form again. */
    public void showAside(@Nullable Node other) {
        boolean leaving = other == null && aside.getContent() != form && aside.isFocusWithin();
        aside.setContent(other == null ? form : other);
        if (leaving) {
            outline.requestFocus();
        }
    }

    /** Esc: back from what stands beside the outline; answers whether there was anything to go back from. */
    public boolean escape() {
        boolean beside = aside.isFocusWithin();
        boolean other = !itemShown().get();
        showAside(null);
        if (beside) {
            outline.requestFocus();
        }
        return beside || other;
    }

    /** Whether the item's form stands there, and nothing else. */
    public BooleanBinding itemShown() {
        return aside.contentProperty().isEqualTo(form);
    }

    public List<Act> acts() {
        return acts;
    }

    public void focusFirst() {
        outline.requestFocus();
    }

    @Override
    public Parent root() {
        return root;
    }
}
