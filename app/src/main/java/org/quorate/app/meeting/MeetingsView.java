package org.quorate.app.meeting;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.EmptyState;
import org.quorate.app.control.FormField;
import org.quorate.app.control.LayoutMemory;
import org.quorate.app.control.RegisterColumn;
import org.quorate.app.control.RegisterPage;
import org.quorate.app.control.RegisterTable;
import org.quorate.app.control.RegisterView;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.Question;
import org.quorate.app.register.RegisterPrinting;
import org.quorate.app.register.RegisterSaving;
import org.quorate.app.shell.View;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.calendar.DayText;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.partnership.Body;

/** The register of meetings: upcoming and past, with the chosen one, or the form of a new one, beside it. */
public final class MeetingsView extends View {
    private static final String GROUP = "Meetings";

    private final MeetingsViewModel model;
    private final Dialogs dialogs;
    private final RegisterTable<MeetingLine> table;
    private final VBox detail = new VBox();
    private final RegisterPage page;
    private final MeetingForm form;
    private final ComboBox<MeetingsViewModel.Beginning> beginning = new ComboBox<>();
    private final SimpleObjectProperty<Boolean> planning = new SimpleObjectProperty<>(false);
    private final Act plan = Act.of("New meeting", this::beginPlanning).icon("add-line").keys("Ctrl+N").group(GROUP);
    private final Act save;
    private final List<Act> acts;
    private @Nullable MeetingId chosen;

    public MeetingsView(MeetingsViewModel model, Dialogs dialogs, RegisterSaving saving, LayoutMemory memory) {
        this.model = model;
        this.dialogs = dialogs;
        form = new MeetingForm(model::today);
        beginning.getItems().setAll(MeetingsViewModel.Beginning.values());
        beginning.setValue(MeetingsViewModel.Beginning.STANDING);
        table = new RegisterTable<>("meetings", model.lines(), columns(), List.of(
                new RegisterView<>("Upcoming", model::isUpcoming),
                new RegisterView<>("Past", line -> !model.isUpcoming(line)),
                new RegisterView<>("Minutes to finish", MeetingsView::minutesToFinish)), memory);
        table.onOpen(model::open);
        table.onEdit(model::openDetails);
        table.whenEmpty(new EmptyState(
                "calendar-event-line", "No meetings here",
                "A meeting holds its agenda, the record of who was in the room, its decisions and its minutes.",
                ActControls.button(plan)));
        StringBinding nothingChosen = Bindings.createStringBinding(
                () -> table.selectedProperty().get() == null ? "Choose a meeting first" : "", table.selectedProperty());
        StringBinding notPlanning = Bindings.createStringBinding(() -> planning.get() ? "" : "Begin a new meeting first", planning);
        save = Act.of("Plan the meeting", this::save).icon("check-line").keys("Ctrl+Enter").group(GROUP).refusedBecause(notPlanning);
        Act export = Act.of("Export", () -> saving.save(GROUP, "meeting", "meetings", "The meetings with their state and minutes", table))
                .icon("download-2-line").keys("Ctrl+E").group(GROUP);
        acts = List.of(
                plan, save, export,
                Act.of("Print what is shown…", () -> new RegisterPrinting(dialogs, model::today).print(GROUP, table)).icon("printer-line")
                        .keys("Ctrl+P").group(GROUP),
                Act.of("Open the meeting", () -> withSelected(model::open)).icon("arrow-right-line").group(GROUP).refusedBecause(nothingChosen),
                Act.of("Cancel or put back the meeting", () -> withSelected(this::cancelOrPutBack)).icon("forbid-line").group(GROUP)
                        .refusedBecause(nothingChosen),
                Act.of("Remove the meeting…", () -> withSelected(this::askToRemove)).icon("delete-bin-line").keys("Del").group(GROUP)
                        .refusedBecause(nothingChosen));
        detail.getStyleClass().add("meeting-detail");
        page = new RegisterPage("Meetings", table, List.of(ActControls.button(export), ActControls.accentButton(plan)), detail);
        form.onBody(this::proposeUsual);
    }

    private static boolean minutesToFinish(MeetingLine line) {
        return line.meeting().state() == MeetingState.HELD && line.meeting().minutes() != MinutesState.CONFIRMED;
    }

    private static List<RegisterColumn<MeetingLine>> columns() {
        return List.of(
                RegisterColumn.<MeetingLine>date("date", "Date", 128, line -> line.meeting().date()),
                RegisterColumn.<MeetingLine>text("start", "Start", 64, line -> line.meeting().start().toString()).hiddenAtFirst(),
                RegisterColumn.choice("body", "Body", 190, MeetingLine::body),
                RegisterColumn.<MeetingLine>choice("state", "Meeting", 130, line -> line.meeting().state().words())
                        .drawn(line -> MeetingChips.of(line.meeting().state())),
                RegisterColumn.<MeetingLine>choice("minutes", "Minutes", 116, line -> line.meeting().minutes().words())
                        .drawn(line -> MeetingChips.of(line.meeting().minutes())),
                RegisterColumn.number("items", "Items", 64, MeetingLine::items),
                RegisterColumn.<MeetingLine>text("reference", "Reference", 130, line -> line.meeting().reference()).hiddenAtFirst());
    }

    @Override
    protected void onAttach() {
        whileAttached(table.selectedProperty().subscribe(line -> {
            if (line != null) {
                chosen = line.meeting().id();
                planning.set(false);
            }
            showDetail(line);
        }));
        whileAttached(planning.subscribe(now -> showDetail(table.selectedProperty().get())));
        whileAttached(Bindings.isEmpty(model.bodies()).subscribe(empty -> form.offer(model.bodies())));
        InvalidationListener reread = change -> Platform.runLater(this::chooseAgain);
        model.lines().addListener(reread);
        whileAttached(() -> model.lines().removeListener(reread));
        whileAttached(model.follow());
        model.reload();
    }

    /** The meeting that was chosen stays chosen when the register is read again; the first time it is the next one. */
    private void chooseAgain() {
        MeetingLine now = table.selectedProperty().get();
        if (planning.get() || now != null) {
            return;
        }
        model.lines().stream().filter(line -> line.meeting().id().equals(chosen)).findFirst().or(model::next).ifPresent(table::select);
    }

    private void proposeUsual(Body body) {
        model.propose(body.id(), usual -> {
            if (planning.get()) {
                form.showUsual(usual);
            }
        });
    }

    /** Opens the form of a new meeting. */
    public void beginPlanning() {
        form.offer(model.bodies());
        planning.set(true);
        form.body().ifPresent(this::proposeUsual);
        focusFirst();
    }

    private void showDetail(@Nullable MeetingLine line) {
        if (planning.get()) {
            detail.getChildren().setAll(planningPanel());
        } else if (line == null) {
            detail.getChildren().setAll(new EmptyState("calendar-event-line", "No meeting chosen", "Choose one at the left; Enter opens it."));
        } else {
            detail.getChildren().setAll(about(line));
        }
    }

    private List<Node> planningPanel() {
        Label title = new Label("New meeting");
        title.getStyleClass().add("section-title");
        Act leave = Act.of("Leave it", this::escape);
        FlowPane buttons = new FlowPane(8, 8, ActControls.accentButton(save), ActControls.button(leave));
        return List.of(title, form, new FormField("The agenda begins with", beginning), buttons);
    }

    private void save() {
        form.details().ifPresent(details -> model.plan(details, beginning.getValue(), () -> planning.set(false)));
    }

    private List<Node> about(MeetingLine line) {
        Meeting meeting = line.meeting();
        Label title = new Label(DayText.of(meeting.date()));
        title.getStyleClass().add("section-title");
        HBox chips = new HBox(8, MeetingChips.of(meeting.state()), new Label("minutes"), MeetingChips.of(meeting.minutes()));
        chips.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Act open = Act.of("Open", () -> model.open(line)).icon("arrow-right-line").keys("Enter");
        boolean cancelled = meeting.state() == MeetingState.CANCELLED;
        Act cancel = Act.of(cancelled ? "Put it back" : "Cancel the meeting", () -> cancelOrPutBack(line));
        FlowPane buttons = new FlowPane(8, 8, ActControls.button(open));
        if (meeting.state().isAhead() || cancelled) {
            buttons.getChildren().add(ActControls.button(cancel));
        }
        return List.of(
                title, new Label(line.body()), chips,
                fact("Starts", meeting.start().toString()), fact("Venue", meeting.venue().place()), fact("Reference", meeting.reference()),
                fact("Agenda", line.items() + (line.items() == 1 ? " item" : " items")), buttons);
    }

    private static HBox fact(String name, String value) {
        Label label = new Label(name);
        label.getStyleClass().add("muted");
        label.setMinWidth(88);
        return new HBox(8, label, new Label(value));
    }

    private void withSelected(java.util.function.Consumer<MeetingLine> work) {
        MeetingLine line = table.selectedProperty().get();
        if (line != null) {
            work.accept(line);
        }
    }

    private void cancelOrPutBack(MeetingLine line) {
        if (line.meeting().state() == MeetingState.CANCELLED) {
            model.reinstate(line);
        } else {
            model.cancel(line);
        }
    }

    private void askToRemove(MeetingLine line) {
        String day = DayText.of(line.meeting().date());
        dialogs.ask(Question.of(
                "Remove the meeting of " + day + "?",
                "It goes with its agenda of " + line.items() + " items. A meeting that is not to take place is better cancelled: it then stays on record.",
                Choice.of("Remove it", () -> model.remove(line)),
                Choice.of("Cancel the meeting", () -> model.cancel(line)),
                Choice.wayBack("Keep it")));
    }

    public List<Act> acts() {
        return acts;
    }

    /** Esc: leaves the form of a new meeting, or the filters. */
    public boolean escape() {
        boolean was = planning.get();
        planning.set(false);
        if (was) {
            focusFirst();
        }
        return was || table.escape();
    }

    public void focusFirst() {
        Platform.runLater(planning.get() ? form::focusFirst : table.table()::requestFocus);
    }

    @Override
    public Parent root() {
        return page;
    }
}
