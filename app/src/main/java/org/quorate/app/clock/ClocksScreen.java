package org.quorate.app.clock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.EmptyState;
import org.quorate.app.control.LayoutMemory;
import org.quorate.app.control.RegisterColumn;
import org.quorate.app.control.RegisterTable;
import org.quorate.app.control.RegisterView;
import org.quorate.app.control.StateChip;
import org.quorate.app.register.RegisterPrinting;
import org.quorate.app.register.RegisterScreen;
import org.quorate.app.shell.Crumb;
import org.quorate.app.shell.Place;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockMark;
import org.quorate.model.clock.ClockState;
import org.quorate.model.clock.RunningClock.Closing;

/** The ledger of clocks: every one that runs, most pressing first, with its reason and what is to be done. */
public final class ClocksScreen extends RegisterScreen<PlacedClock> {
    private static final String GROUP = "Clocks";

    private final ClocksViewModel model;
    private final ClockPane pane;
    private final BooleanProperty showsEnded = new SimpleBooleanProperty();
    private final ObjectBinding<Object> shown;
    private final List<Act> acts;

    public ClocksScreen(ClocksViewModel model, RegisterPrinting printing, LayoutMemory memory) {
        super(GROUP, model.clocks(), new RegisterTable<>("clocks", model.clocks(), columns(model), views(model), memory), "clock-detail");
        this.model = model;
        shown = Bindings.createObjectBinding(Object::new, model.chosenProperty(), showsEnded, model.ended());
        table().onOpen(model::open);
        table().onEdit(clock -> begin(ClockMark.Kind.DONE));
        table().whenEmpty(new EmptyState("time-line", "No clock runs here",
                "A clock runs for every meeting, notice, action, dispute and obligation. They appear by themselves, with the day by which each must be done."));
        Act export = Act.of("Export", () -> model.export(table().shownColumns(), table().shownRows(), table().model().words()))
                .icon("download-2-line").keys("Ctrl+E").group(GROUP);
        Act calendar = Act.of("Calendar", model::exportCalendar).icon("calendar-event-line").group(GROUP);
        Act ended = Act.of("Ended", () -> showsEnded.set(!showsEnded.get())).icon("history-line").group(GROUP);
        List<Act> changes = changes();
        pane = new ClockPane(model, changes);
        acts = new ArrayList<>(List.of(export, calendar, ended, printing(printing),
                Act.of("Read the clocks anew", model::reload).icon("refresh-line").keys("F5").group(GROUP)));
        acts.addAll(changes);
        build(List.of(ActControls.button(ended), ActControls.button(calendar), ActControls.button(export)));
    }

    private List<Act> changes() {
        return List.of(
                Act.of("Open", () -> with(model::open)).icon("arrow-right-line").group(GROUP)
                        .refusedBecause(refusal(clock -> clock.place() != null, "It has no screen of its own")),
                Act.of("Settle", () -> with(model::settle)).icon("question-line").group(GROUP)
                        .refusedBecause(refusal(clock -> clock.clock().end() instanceof ClockEnd.Silent, "The charter says when it ends")),
                Act.of("Mark as done", () -> begin(ClockMark.Kind.DONE)).icon("check-line").keys("F2").group(GROUP)
                        .refusedBecause(refusal(ClocksScreen::endsByHand, "It ends with its own record")),
                Act.of("Does not apply", () -> begin(ClockMark.Kind.DISMISSED)).icon("forbid-line").group(GROUP)
                        .refusedBecause(refusal(ClocksScreen::endsByHand, "It ends with its own record")));
    }

    private static boolean endsByHand(PlacedClock clock) {
        return clock.clock().closing() == Closing.BY_HAND;
    }

    private StringBinding refusal(Predicate<PlacedClock> allowed, String reason) {
        return Bindings.createStringBinding(() -> {
            PlacedClock clock = model.chosenProperty().get();
            return clock == null ? "Choose a clock first" : allowed.test(clock) ? "" : reason;
        }, model.chosenProperty());
    }

    private void with(Consumer<PlacedClock> work) {
        PlacedClock clock = model.chosenProperty().get();
        if (clock != null) {
            work.accept(clock);
        }
    }

    private void begin(ClockMark.Kind kind) {
        PlacedClock placed = model.chosenProperty().get();
        if (placed == null || !endsByHand(placed)) {
            return;
        }
        ClockMarkForm form = new ClockMarkForm(placed.clock(), kind, model::today, (on, note) -> {
            close();
            model.end(placed.clock(), kind, on, note);
            table().table().requestFocus();
        }, this::escape);
        open(form);
        form.focusFirst();
    }

    private static List<RegisterColumn<PlacedClock>> columns(ClocksViewModel model) {
        return List.of(
                RegisterColumn.<PlacedClock>choice("state", "State", 128, clock -> clock.stateOn(model.today()).words())
                        .sortedBy(Comparator.comparing(clock -> clock.stateOn(model.today())))
                        .drawn(clock -> new StateChip(ClockWords.chip(clock.stateOn(model.today())))),
                RegisterColumn.<PlacedClock>date("due", "By", 128, clock -> clock.clock().lastDay().orElse(null)).drawn(ClocksScreen::by),
                RegisterColumn.text("what", "What", 180, clock -> clock.clock().what()),
                RegisterColumn.text("about", "About", 220, clock -> clock.clock().about().title()),
                RegisterColumn.choice("body", "Body", 130, clock -> nothing(clock.clock().about().body())),
                RegisterColumn.<PlacedClock>choice("kind", "Kind", 150, clock -> clock.clock().kind().words()).hiddenAtFirst(),
                RegisterColumn.<PlacedClock>text("owner", "Owner", 150, clock -> nothing(clock.clock().owner())).hiddenAtFirst(),
                RegisterColumn.<PlacedClock>date("starts", "Runs since", 128, clock -> clock.clock().starts()).hiddenAtFirst(),
                RegisterColumn.<PlacedClock>text("clause", "Clause", 150, clock -> clock.clock().clauses()).hiddenAtFirst(),
                RegisterColumn.<PlacedClock>text("todo", "What to do", 220, clock -> clock.clock().toDo()).hiddenAtFirst());
    }

    private static String nothing(@Nullable String words) {
        return words == null ? "" : words;
    }

    /** A day that is open is said in words, because an empty cell would look like a mistake. */
    private static Node by(PlacedClock clock) {
        Label label = new Label(clock.clock().lastDay().map(DateWords::words).orElseGet(() -> ClockWords.ends(clock.clock())));
        if (clock.clock().lastDay().isEmpty()) {
            label.getStyleClass().add("muted");
        }
        return label;
    }

    private static List<RegisterView<PlacedClock>> views(ClocksViewModel model) {
        return Arrays.stream(ClockState.values()).filter(state -> state != ClockState.WAITING)
                .map(state -> new RegisterView<PlacedClock>(state.words(), clock -> clock.stateOn(model.today()) == state))
                .toList();
    }

    @Override
    public List<Act> acts() {
        return acts;
    }

    @Override
    public List<String> styleSheets() {
        return List.of("/org/quorate/app/clock/clock.css");
    }

    @Override
    protected void choose(PlacedClock clock) {
        showsEnded.set(false);
        model.choose(clock);
    }

    @Override
    protected ObservableValue<?> shown() {
        return shown;
    }

    @Override
    public boolean escape() {
        if (showsEnded.get()) {
            showsEnded.set(false);
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
        crumbs().setAll(Crumb.here(GROUP));
        String part = place.part();
        if (part != null) {
            Arrays.stream(ClockState.values()).filter(state -> state.words().toLowerCase(Locale.UK).equals(part)).findFirst()
                    .ifPresent(state -> table().showView(state.words()));
        }
        model.reload();
    }

    @Override
    protected void keepChosen() {
        PlacedClock chosen = model.chosenProperty().get();
        List<PlacedClock> rows = table().shownRows();
        if (chosen == null) {
            rows.stream().findFirst().ifPresent(table()::select);
        } else if (rows.contains(chosen) && !chosen.equals(table().selectedProperty().get())) {
            table().select(chosen);
        }
    }

    @Override
    protected List<? extends Node> detail() {
        if (showsEnded.get()) {
            return pane.ended();
        }
        PlacedClock clock = model.chosenProperty().get();
        return clock == null
                ? List.of(new EmptyState("time-line", "No clock chosen", "Choose one at the left to see why it ends when it does."))
                : pane.of(clock);
    }
}
