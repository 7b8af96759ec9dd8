package org.quorate.app.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.EmptyState;
import org.quorate.app.control.FindingsStrip;
import org.quorate.app.control.FocusOnceShown;
import org.quorate.app.control.Icons;
import org.quorate.app.shell.View;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MinutesState;
import org.quorate.reports.content.AttendanceClass;
import org.quorate.reports.content.Attender;
import org.quorate.reports.content.DateForm;
import org.quorate.reports.content.TimeForm;

/** The minutes as one document in its final order and numbering, every narrative and resolution of it editable. */
public final class MinutesView extends View {
    private static final String GROUP = "Minutes";
    private final MinutesViewModel model;
    private final Consumer<ItemId> disputing;
    private final BorderPane root = new BorderPane();
    private final VBox page = new VBox();
    private final VBox desk;
    private final CorrectionsPane record;
    private final ScrollPane scroll = new ScrollPane();
    private final ListView<MinuteEntry> contents = new ListView<>();
    private final FindingsStrip findings;
    private final HBox tools;
    private final List<MinuteEntryView> entries = new ArrayList<>();
    private final Button beginning;
    private final List<Act> acts;
    private final InvalidationListener conflictsChanged = change -> showConflicts();
    private final ReadOnlyStringWrapper correctionRefusal = new ReadOnlyStringWrapper("");
    private boolean focusAwaited;
    private boolean led;
    private boolean choosing;

    /** @param disputing opens a dispute from an item */
    public MinutesView(MinutesViewModel model, Consumer<ItemId> disputing) {
        this.model = model;
        this.disputing = disputing;
        Act goThere = Act.of("Take me there", model::takeMeThere).keys("F8").group(GROUP);
        findings = new FindingsStrip(ActControls.button(goThere));
        beginning = ActControls.accentButton(Act.of("Begin the draft", this::begin).icon("pencil-line").group(GROUP)
                .refusedBecause(model.nextRefusalProperty()));
        Act correct = Act.of("Record a correction…", model.corrections()::askForCorrection).keys("Ctrl+Shift+C").group(GROUP)
                .refusedBecause(correctionRefusal.getReadOnlyProperty());
        acts = List.of(
                Act.of("Bold", () -> inEditor(MinuteEditor::bold)).icon("bold").keys("Ctrl+B").group(GROUP),
                Act.of("Italic", () -> inEditor(MinuteEditor::italic)).icon("italic").keys("Ctrl+I").group(GROUP),
                Act.of("Bullets", () -> inEditor(MinuteEditor::bullets)).icon("list-unordered").keys("Ctrl+Shift+U").group(GROUP),
                Act.of("Numbers", () -> inEditor(MinuteEditor::numbers)).icon("list-ordered").keys("Ctrl+Shift+O").group(GROUP),
                correct,
                Act.of("Open a dispute from this minute…", this::openDispute).icon("scales-3-line").keys("Ctrl+Shift+T").group(GROUP),
                goThere);
        tools = tools();
        record = new CorrectionsPane(model.corrections(), ActControls.button(correct));
        page.getStyleClass().add("minutes-page");
        page.setMaxWidth(760);
        desk = new VBox(16, record, page);
        desk.setAlignment(Pos.TOP_CENTER);
        desk.getStyleClass().add("minutes-desk");
        scroll.setContent(desk);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("minutes-scroll");
        contents.getStyleClass().add("minutes-contents");
        contents.setAccessibleText("Contents of the minutes");
        contents.setCellFactory(_ -> new ContentsCell());
        contents.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null && !choosing) {
                scrollTo(entry.item().id());
            }
        });
        contents.setOnKeyPressed(event -> {
            MinuteEntry entry = contents.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && entry != null) {
                model.goTo(entry.item().id());
            }
        });
    }

    private HBox tools() {
        HBox row = new HBox(4);
        row.getStyleClass().add("minutes-tools");
        acts.subList(0, 4).forEach(act -> {
            var button = ActControls.iconButton(act);
            button.setFocusTraversable(false);
            row.getChildren().add(button);
        });
        Label hint = new Label("What you type is kept within a few seconds.");
        hint.getStyleClass().add("faint");
        row.getChildren().add(hint);
        return row;
    }

    /** From the minute that has the cursor, else the one chosen in the contents. */
    private void openDispute() {
        ItemId cursor = model.cursorIn();
        MinuteEntry chosen = contents.getSelectionModel().getSelectedItem();
        ItemId item = cursor != null ? cursor : chosen == null ? null : chosen.item().id();
        if (item == null) {
            contents.requestFocus();
        } else {
            disputing.accept(item);
        }
    }

    private void inEditor(Consumer<MinuteEditor> work) {
        entries.stream().map(MinuteEntryView::editor).filter(MinuteEditor::isEditing).findFirst().ifPresent(work);
    }

    @Override
    protected void onAttach() {
        whileAttached(model.minutesProperty().subscribe(this::show));
        whileAttached(model.follow());
        whileAttached(record.follow());
        model.conflicts().addListener(conflictsChanged);
        whileAttached(() -> model.conflicts().removeListener(conflictsChanged));
        // The form stands at the top of the document, however far down that was being read.
        whileAttached(model.corrections().formProperty().subscribe((before, after) -> scroll.setVvalue(
                after == CorrectionsViewModel.Form.NONE ? scroll.getVvalue() : 0)));
        whileAttached(model.wantedProperty().subscribe(item -> {
            if (item != null) {
                model.wantedProperty().set(null);
                scrollTo(item);
                led = true;
                view(item).ifPresent(entry -> FocusOnceShown.in(entry.editor()));
            }
        }));
    }

    private void show(@Nullable MinutesOfMeeting minutes) {
        if (minutes == null) {
            entries.clear();
            root.setCenter(null);
            root.setLeft(null);
            root.setTop(null);
            root.setBottom(null);
        } else if (minutes.state() == MinutesState.NONE) {
            entries.clear();
            root.setTop(null);
            root.setLeft(null);
            root.setBottom(null);
            root.setCenter(notBegun(minutes));
        } else {
            showDocument(minutes);
        }
    }

    /** The button goes with the draft begun, so the focus goes on into that. */
    private void begin() {
        focusAwaited = true;
        led = false;
        model.takeNextStep();
    }

    private Node notBegun(MinutesOfMeeting minutes) {
        String numbers = minutes.entries().isEmpty()
                ? "The agenda has no items yet."
                : "The items get their numbers, " + minutes.entries().getFirst().number() + " to " + minutes.entries().getLast().number()
                        + ", and apologies and declarations are worded from the record.";
        boolean focused = focusAwaited || beginning.isFocused();
        focusAwaited = false;
        Node empty = new EmptyState("file-list-line", "The minutes are not begun", numbers, beginning);
        if (focused) {
            Platform.runLater(beginning::requestFocus);
        }
        return empty;
    }

    private void showDocument(MinutesOfMeeting minutes) {
        List<ItemId> items = minutes.entries().stream().map(entry -> entry.item().id()).toList();
        if (!entries.stream().map(MinuteEntryView::item).toList().equals(items)) {
            entries.clear();
            scroll.setVvalue(0);
            minutes.entries().forEach(entry -> entries.add(new MinuteEntryView(model, minutes.body().style().verb().name(), entry, disputing)));
        }
        for (int place = 0; place < entries.size(); place++) {
            entries.get(place).show(minutes.entries().get(place), minutes.isOpen());
        }
        showConflicts();
        record.show(minutes);
        correctionRefusal.set(model.corrections().correctionRefusal());
        List<Node> parts = new ArrayList<>(head(minutes));
        parts.addAll(entries);
        parts.addAll(foot(minutes));
        if (!page.getChildren().equals(parts)) {
            page.getChildren().setAll(parts);
        }
        choosing = true;
        int chosen = contents.getSelectionModel().getSelectedIndex();
        contents.getItems().setAll(minutes.entries());
        contents.getSelectionModel().select(chosen);
        choosing = false;
        root.setTop(minutes.isOpen() ? tools : null);
        root.setLeft(contents);
        root.setCenter(scroll);
        root.setBottom(findings);
        if (focusAwaited) {
            focusAwaited = false;
            // Until it has been laid out the list is not part of the window and takes no focus.
            Platform.runLater(() -> {
                if (!led) {
                    contents.requestFocus();
                }
            });
        }
        findings.show(
                model.findings().stream().map(finding -> new FindingsStrip.Finding(finding.about(), finding.what(), "")).toList(),
                minutes.state() == MinutesState.DRAFT ? "to look at before sending out" : "to look at");
    }

    private void showConflicts() {
        entries.forEach(entry -> entry.showConflict(model.conflicts().get(entry.item())));
    }

    private List<Node> head(MinutesOfMeeting minutes) {
        List<Node> head = new ArrayList<>();
        String authority = minutes.body().style().authority();
        if (authority != null) {
            head.add(line(authority.toUpperCase(Locale.UK), "strong", "centred"));
        }
        head.add(line("Minutes of a " + (minutes.meeting().venue().virtual() ? "virtual " : "") + "meeting of the", "centred"));
        head.add(line(minutes.body().name(), "section-title", "centred"));
        head.add(line("held on " + DateForm.WEEKDAY_WITH_COMMAS.format(minutes.meeting().date()), "centred"));
        head.add(line("PRESENT", "strong"));
        boolean nobody = minutes.attendance().present().stream().allMatch(list -> list.people().isEmpty());
        if (nobody) {
            head.add(line("Nobody is recorded yet; the Room keeps who was there.", "muted"));
        }
        for (AttendanceClass list : minutes.attendance().present()) {
            if (!list.people().isEmpty()) {
                head.add(line(list.heading(), "strong"));
                list.inPrintedOrder().stream().map(Attender::printed).forEach(person -> head.add(line(person)));
            }
        }
        return head;
    }

    private static List<Node> foot(MinutesOfMeeting minutes) {
        List<Node> foot = new ArrayList<>();
        var began = minutes.meeting().commenced();
        var ended = minutes.meeting().concluded();
        foot.add(line(began == null || ended == null
                ? "When it began and ended is not recorded yet."
                : "The meeting commenced at " + TimeForm.TWELVE_HOUR.format(began) + " and concluded at " + TimeForm.TWELVE_HOUR.format(ended)));
        minutes.attendance().signatory().ifPresent(who -> foot.add(line(who.name() + " (" + who.role() + ")")));
        return foot;
    }

    private static Label line(String words, String... styles) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("minutes-line");
        label.getStyleClass().addAll(styles);
        return label;
    }

    private Optional<MinuteEntryView> view(ItemId item) {
        return entries.stream().filter(entry -> entry.item().equals(item)).findFirst();
    }

    private void scrollTo(ItemId item) {
        view(item).ifPresent(entry -> Platform.runLater(() -> {
            desk.layout();
            Bounds bounds = desk.sceneToLocal(entry.localToScene(entry.getBoundsInLocal()));
            double hidden = desk.getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(bounds.getMinY() / hidden, 0, 1));
        }));
    }

    public List<Act> acts() {
        return acts;
    }

    /** The contents take the focus, at once or as soon as the minutes have been read. */
    public void focusFirst() {
        focusAwaited = root.getLeft() == null && beginning.getScene() == null;
        led = false;
        (beginning.getScene() == null ? contents : beginning).requestFocus();
    }

    @Override
    public Parent root() {
        return root;
    }

    /** A line of the contents: number and title, and whether anything is written yet. */
    private static final class ContentsCell extends ListCell<MinuteEntry> {
        ContentsCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable MinuteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            Label number = new Label(String.valueOf(entry.number()));
            number.getStyleClass().add("strong");
            number.setMinWidth(32);
            Label title = new Label(entry.item().title());
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            HBox row = new HBox(number, title);
            row.setAlignment(Pos.CENTER_LEFT);
            if (entry.isEmpty()) {
                row.getChildren().add(new Label(null, Icons.of("error-warning-line", "warn")));
            } else if (entry.hasResolution()) {
                row.getChildren().add(new Label(null, Icons.of("checkbox-circle-line", "ok")));
            }
            setGraphic(row);
            setAccessibleText("Minute " + entry.number() + ", " + entry.item().title()
                    + (entry.isEmpty() ? ", nothing written yet" : entry.hasResolution() ? ", resolved" : ""));
        }
    }
}
