package org.quorate.app.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.EmptyState;
import org.quorate.app.control.Icons;
import org.quorate.app.control.LayoutMemory;
import org.quorate.app.control.RegisterColumn;
import org.quorate.app.control.RegisterPage;
import org.quorate.app.control.RegisterTable;
import org.quorate.app.control.RegisterView;
import org.quorate.app.control.StateChip;
import org.quorate.app.register.RegisterPrinting;
import org.quorate.app.register.RegisterScreen;
import org.quorate.app.shell.Crumb;
import org.quorate.app.shell.Place;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;

/** The register of actions: who does what by when, what is late, and every date and note of the one chosen. */
public final class ActionsScreen extends RegisterScreen<ActionEntry> {
    private static final String GROUP = "Actions";
    private static final int SOON = 14;
    private static final int MONTHS_DRAWN = 12;

    private final ActionsViewModel model;
    private final ActionExchangeViewModel exchange;
    private final ReturnPane returnPane;
    private final ObjectBinding<Object> shown;
    private final QuickAddLine quickAdd;
    private final ActionPane pane;
    private final List<Act> acts;
    private boolean opened;

    public ActionsScreen(ActionsViewModel model, ActionExchangeViewModel exchange, RegisterPrinting printing, LayoutMemory memory) {
        super(GROUP, model.entries(), new RegisterTable<>("actions", model.entries(), columns(model), views(model), memory), "action-detail");
        this.model = model;
        this.exchange = exchange;
        returnPane = new ReturnPane(exchange);
        shown = Bindings.createObjectBinding(Object::new, model.chosenProperty(), exchange.returnedProperty());
        quickAdd = new QuickAddLine(model);
        table().sortAtFirst("due", false);
        table().onOpen(model::openMeeting);
        Act add = Act.of("Action", quickAdd::focusLine).icon("add-line").keys("Ctrl+N").group(GROUP);
        Act export = Act.of("Export", this::export).icon("download-2-line").keys("Ctrl+E").group(GROUP);
        List<Act> changes = changes();
        table().onEdit(entry -> begin(ActionChange.REWORD));
        table().whenEmpty(new EmptyState("checkbox-line", "No actions here",
                "An action says who does what by when. It is noted in the room of a meeting, or typed in the line above.", ActControls.button(add)));
        pane = new ActionPane(changes, model::openMeeting, model.files());
        acts = new ArrayList<>(List.of(add, export, printing(printing), undoing(model::undo, model.canUndoProperty())));
        acts.addAll(changes);
        List<Act> asking = asking();
        acts.addAll(asking);
        acts.add(Act.of("The register in figures", this::showFigures).icon("line-chart-line").group(GROUP));
        RegisterPage page = build(List.of(owners(asking), ActControls.button(export), ActControls.accentButton(add)));
        page.setTop(new VBox(page.getTop(), quickAdd));
    }

    private List<Act> asking() {
        return List.of(
                Act.of("Workbook for the owners", () -> exchange.sendOut(table().shownRows())).icon("file-excel-2-line").group(GROUP),
                Act.of("Read a workbook back", exchange::readBack).icon("upload-2-line").group(GROUP),
                Act.of("E-mails to the owners", () -> exchange.draftEmails(table().shownRows())).icon("mail-line").group(GROUP));
    }

    /** What goes out to the owners and comes back stands in one button, so that the row of buttons stays short. */
    private static MenuButton owners(List<Act> asking) {
        MenuButton button = new MenuButton("Owners");
        for (Act act : asking) {
            MenuItem item = new MenuItem(act.text());
            item.setOnAction(event -> act.perform());
            button.getItems().add(item);
        }
        return button;
    }

    private void showFigures() {
        VBox figures = new VBox(12);
        figures.getChildren().setAll(FiguresPane.of(ActionFigures.of(model.entries(), model.today(), MONTHS_DRAWN)));
        open(figures);
    }

    private void export() {
        model.export(table().shownRows(), table().model().words());
    }

    private List<Act> changes() {
        StringBinding needsOpen = refusal(true);
        StringBinding needsClosed = refusal(false);
        StringBinding needsOne = Bindings.createStringBinding(
                () -> model.chosenProperty().get() == null ? "Choose an action first" : "", model.chosenProperty());
        return List.of(
                act(ActionChange.PROGRESS, "chat-1-line", "Ctrl+J", needsOne),
                act(ActionChange.NEW_DATE, "calendar-line", "Ctrl+D", needsOpen),
                act(ActionChange.REASSIGN, "user-shared-line", "Ctrl+R", needsOpen),
                act(ActionChange.DONE, "checkbox-circle-line", "Ctrl+Shift+D", needsOpen),
                act(ActionChange.DROPPED, "forbid-line", null, needsOpen),
                act(ActionChange.REOPEN, "refresh-line", null, needsClosed),
                act(ActionChange.PARTNER, "building-line", null, needsOne),
                act(ActionChange.EVIDENCE, "attachment-2", null, needsOne),
                act(ActionChange.REWORD, "edit-line", "F2", needsOne));
    }

    private Act act(ActionChange change, String icon, @Nullable String keys, StringBinding refusal) {
        Act act = Act.of(change.title(), () -> begin(change)).icon(icon).group(GROUP).refusedBecause(refusal);
        return keys == null ? act : act.keys(keys);
    }

    private StringBinding refusal(boolean wantsOpen) {
        return Bindings.createStringBinding(() -> {
            ActionEntry entry = model.chosenProperty().get();
            if (entry == null) {
                return "Choose an action first";
            }
            return entry.isOpen() == wantsOpen ? "" : wantsOpen ? "It is closed; open it again first" : "It is open";
        }, model.chosenProperty());
    }

    private static List<RegisterColumn<ActionEntry>> columns(ActionsViewModel model) {
        return List.of(
                RegisterColumn.<ActionEntry>text("number", "No.", 72, entry -> entry.action().reference())
                        .sortedBy(Comparator.comparing(entry -> entry.action().reference(), RegisterTable.byReference()))
                        .drawn(ActionsScreen::number),
                RegisterColumn.<ActionEntry>text("what", "Action", 300, entry -> entry.action().text()).drawn(ActionsScreen::what),
                RegisterColumn.text("owner", "Owner", 160, entry -> entry.action().ownerNames()),
                RegisterColumn.date("due", "Due", 128, entry -> entry.due().orElse(null)),
                RegisterColumn.<ActionEntry>choice("state", "State", 116, entry -> entry.stateWords(model.today()))
                        .drawn(entry -> new StateChip(ActionPane.chip(entry, model.today()))),
                RegisterColumn.choice("body", "Body", 150, ActionEntry::body).hiddenAtFirst(),
                RegisterColumn.choice("partner", "Partner", 150, ActionEntry::partner).hiddenAtFirst(),
                RegisterColumn.<ActionEntry>date("raised", "Raised", 128, entry -> entry.action().raisedOn()).hiddenAtFirst(),
                RegisterColumn.<ActionEntry>date("closed", "Closed", 128, entry -> entry.action().closedOn()).hiddenAtFirst(),
                RegisterColumn.<ActionEntry>number("changes", "Date changed", 96, entry -> Math.max(0, entry.action().dueDates().size() - 1)).hiddenAtFirst());
    }

    private static List<RegisterView<ActionEntry>> views(ActionsViewModel model) {
        return List.of(
                new RegisterView<>("Open", ActionEntry::isOpen),
                new RegisterView<>("Overdue", entry -> entry.action().isOverdueOn(model.today())),
                new RegisterView<>("Due in 14 days", entry -> entry.isDueWithin(SOON, model.today())),
                new RegisterView<>("Wants an owner", ActionEntry::wantsAnOwner),
                new RegisterView<>("Mine", entry -> entry.isOpen() && entry.isOwnedBy(model.me())));
    }

    private static Node number(ActionEntry entry) {
        Label words = new Label(entry.action().reference());
        words.getStyleClass().add("strong");
        return words;
    }

    private static Node what(ActionEntry entry) {
        Label words = new Label(entry.action().text());
        if (entry.partTwo()) {
            words.setGraphic(Icons.of("lock-2-line", "default"));
            words.setAccessibleText("Part 2: " + entry.action().text());
        }
        return words;
    }

    @Override
    public List<Act> acts() {
        return acts;
    }

    @Override
    public List<String> styleSheets() {
        return List.of("/org/quorate/app/action/action.css");
    }

    @Override
    protected void choose(ActionEntry entry) {
        model.choose(entry.action().id());
    }

    @Override
    protected ObservableValue<?> shown() {
        return shown;
    }

    @Override
    public boolean escape() {
        if (exchange.returnedProperty().get() != null) {
            exchange.leave();
            return true;
        }
        return super.escape();
    }

    @Override
    protected Subscription follow() {
        return model.follow();
    }

    @Override
    public void open(Place place) {
        crumbs().setAll(Crumb.here("Actions"));
        Long id = place.id();
        if (!opened) {
            opened = true;
            table().showView(id == null ? "Open" : "All");
        }
        if ("overdue".equals(place.part())) {
            table().showView("Overdue");
        } else if ("due soon".equals(place.part())) {
            table().showView("Due in 14 days");
        }
        if (id != null) {
            model.choose(new ActionId(id));
        }
        model.reload();
    }

    @Override
    protected void keepChosen() {
        ActionEntry chosen = model.chosenProperty().get();
        List<ActionEntry> shown = table().shownRows();
        if (chosen == null) {
            shown.stream().findFirst().ifPresent(table()::select);
        } else if (shown.contains(chosen) && !chosen.equals(table().selectedProperty().get())) {
            table().select(chosen);
        }
    }

    @Override
    protected List<? extends Node> detail() {
        ReturnedWorkbook returned = exchange.returnedProperty().get();
        if (returned != null) {
            return returnPane.of(returned);
        }
        ActionEntry entry = model.chosenProperty().get();
        return entry == null
                ? List.of(new EmptyState("checkbox-line", "No action chosen", "Choose one at the left to see how it went."))
                : pane.of(entry, model.today());
    }

    private void begin(ActionChange change) {
        List<Action> actions = affected(change);
        if (!actions.isEmpty()) {
            ActionForm form = new ActionForm(change, actions, model.meetings(), model.partners(), model::today, model.files(), answer -> {
                close();
                model.change(change, actions, answer);
                table().table().requestFocus();
            }, this::escape);
            open(form);
            form.focusFirst();
        }
    }

    /** Every row selected, or the one chosen where the change is of one only. */
    private List<Action> affected(ActionChange change) {
        ActionEntry chosen = model.chosenProperty().get();
        List<Action> selected = table().selectedRows().stream().map(ActionEntry::action).toList();
        boolean ofOne = change.isOfOne() || selected.isEmpty();
        return ofOne ? chosen == null ? List.of() : List.of(chosen.action()) : selected;
    }
}
