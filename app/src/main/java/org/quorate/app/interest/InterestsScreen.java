package org.quorate.app.interest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.EmptyState;
import org.quorate.app.control.Icons;
import org.quorate.app.control.LayoutMemory;
import org.quorate.app.control.RegisterColumn;
import org.quorate.app.control.RegisterTable;
import org.quorate.app.control.RegisterView;
import org.quorate.app.control.StateChip;
import org.quorate.app.interest.InterestEntry.Standing;
import org.quorate.app.register.RegisterPrinting;
import org.quorate.app.register.RegisterScreen;
import org.quorate.app.shell.Crumb;
import org.quorate.app.shell.Place;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.interest.Interest;

/** The register of interests: what each member has registered, and what was declared at meetings with what was done about it. */
public final class InterestsScreen extends RegisterScreen<InterestEntry> {
    private static final String GROUP = "Interests";

    private final InterestsViewModel model;
    private final InterestPane pane;
    private final List<Act> acts;

    public InterestsScreen(InterestsViewModel model, RegisterPrinting printing, LayoutMemory memory) {
        super(GROUP, model.entries(), new RegisterTable<>("interests", model.entries(), columns(), views(), memory), "interest-detail");
        this.model = model;
        table().sortAtFirst("person", false);
        table().onOpen(model::openMeeting);
        table().onEdit(entry -> change());
        Act add = Act.of("Interest", this::register).icon("add-line").keys("Ctrl+N").group(GROUP);
        Act export = Act.of("Export", () -> model.export(table().shownRows(), table().model().words())).icon("download-2-line").keys("Ctrl+E").group(GROUP);
        table().whenEmpty(new EmptyState("shield-user-line", "No interests here",
                "The register says what interests each member has. What is declared in the room of a meeting is added by itself.", ActControls.button(add)));
        List<Act> changes = changes();
        pane = new InterestPane(changes, model::openMeeting);
        acts = new ArrayList<>(List.of(add, export, printing(printing)));
        acts.addAll(changes);
        build(List.of(ActControls.button(export), ActControls.accentButton(add)));
    }

    private List<Act> changes() {
        return List.of(
                Act.of("Change", this::change).icon("edit-line").keys("F2").group(GROUP)
                        .refusedBecause(refusal(entry -> entry.standing() instanceof Standing.Registered,
                                "It was declared at a meeting and stands in its record")),
                Act.of("It has ended", this::end).icon("forbid-line").group(GROUP)
                        .refusedBecause(refusal(entry -> entry.state().equals("Current"), "Only a current interest in the register ends")),
                Act.of("Take back", this::takeBack).icon("arrow-go-back-line").group(GROUP)
                        .refusedBecause(refusal(entry -> entry.state().equals("Declared"), "Only what was declared at a meeting is taken back")));
    }

    private StringBinding refusal(Predicate<InterestEntry> allowed, String reason) {
        return Bindings.createStringBinding(() -> {
            InterestEntry entry = model.chosenProperty().get();
            return entry == null ? "Choose an interest first" : allowed.test(entry) ? "" : reason;
        }, model.chosenProperty());
    }

    private void register() {
        show(new InterestForm(null, model.people(), model::today, draft -> done(() -> model.register(draft)), this::escape));
    }

    private void change() {
        InterestEntry entry = model.chosenProperty().get();
        if (entry != null && entry.standing() instanceof Standing.Registered(Interest interest, var ignored)) {
            show(new InterestForm(entry, model.people(), model::today, draft -> done(() -> model.change(interest, draft)), this::escape));
        }
    }

    private void show(InterestForm form) {
        open(form);
        form.focusFirst();
    }

    private void end() {
        InterestEntry entry = model.chosenProperty().get();
        if (entry != null && entry.standing() instanceof Standing.Registered(Interest interest, var ignored)) {
            EndingForm form = EndingForm.ended(entry, model::today, on -> done(() -> model.end(interest, on)), this::escape);
            open(form);
            form.focusFirst();
        }
    }

    private void takeBack() {
        InterestEntry entry = model.chosenProperty().get();
        if (entry != null) {
            EndingForm form = EndingForm.takenBack(entry, why -> done(() -> model.takeBack(entry, why)), this::escape);
            open(form);
            form.focusFirst();
        }
    }

    private void done(Runnable work) {
        close();
        work.run();
        table().table().requestFocus();
    }

    private static List<RegisterColumn<InterestEntry>> columns() {
        return List.of(
                RegisterColumn.text("person", "Name", 170, entry -> entry.person().name()),
                RegisterColumn.<InterestEntry>text("nature", "Interest", 280, InterestEntry::nature).drawn(InterestsScreen::nature),
                RegisterColumn.choice("kind", "Kind", 150, entry -> entry.kind().words()),
                RegisterColumn.text("where", "Where", 150, InterestEntry::where),
                RegisterColumn.date("entered", "Registered", 128, InterestEntry::entered),
                RegisterColumn.<InterestEntry>choice("state", "State", 112, InterestEntry::state).drawn(entry -> new StateChip(chip(entry))),
                RegisterColumn.<InterestEntry>text("managed", "What was done", 180, InterestEntry::managed).hiddenAtFirst(),
                RegisterColumn.<InterestEntry>text("role", "Role", 180, InterestEntry::role).hiddenAtFirst(),
                RegisterColumn.<InterestEntry>choice("sensitive", "Sensitive", 96, entry -> entry.sensitive() ? "Sensitive" : "").hiddenAtFirst(),
                RegisterColumn.<InterestEntry>date("begun", "Since", 128, InterestEntry::begun).hiddenAtFirst(),
                RegisterColumn.<InterestEntry>date("ended", "Ended", 128, InterestEntry::ended).hiddenAtFirst());
    }

    private static List<RegisterView<InterestEntry>> views() {
        return List.of(
                new RegisterView<>("Register", entry -> entry.state().equals("Current")),
                new RegisterView<>("Declared at meetings", entry -> entry.standing() instanceof Standing.Declared),
                new RegisterView<>("Sensitive", InterestEntry::sensitive),
                new RegisterView<>("Ended or taken back", entry -> entry.state().equals("Ended") || entry.state().equals("Taken back")));
    }

    private static Node nature(InterestEntry entry) {
        Label words = new Label(entry.nature());
        if (entry.sensitive()) {
            words.setGraphic(Icons.of("lock-2-line", "default"));
            words.setAccessibleText("Sensitive: " + entry.nature());
        }
        return words;
    }

    static ChipState chip(InterestEntry entry) {
        return switch (entry.state()) {
            case "Current" -> ChipState.CURRENT;
            case "Ended" -> ChipState.ENDED;
            case "Declared" -> ChipState.DECLARED;
            default -> ChipState.TAKEN_BACK;
        };
    }

    @Override
    public List<Act> acts() {
        return acts;
    }

    @Override
    public List<String> styleSheets() {
        return List.of("/org/quorate/app/interest/interest.css");
    }

    @Override
    protected void choose(InterestEntry entry) {
        model.choose(entry);
    }

    @Override
    protected ObservableValue<?> shown() {
        return model.chosenProperty();
    }

    @Override
    protected Subscription follow() {
        return model.follow();
    }

    @Override
    public void open(Place place) {
        crumbs().setAll(Crumb.here(GROUP));
        model.reload();
    }

    @Override
    protected void keepChosen() {
        InterestEntry chosen = model.chosenProperty().get();
        List<InterestEntry> rows = table().shownRows();
        if (chosen == null) {
            rows.stream().findFirst().ifPresent(table()::select);
        } else if (rows.contains(chosen) && !chosen.equals(table().selectedProperty().get())) {
            table().select(chosen);
        }
    }

    @Override
    protected List<? extends Node> detail() {
        InterestEntry entry = model.chosenProperty().get();
        return entry == null
                ? List.of(new EmptyState("shield-user-line", "No interest chosen", "Choose one at the left to see what was done about it."))
                : pane.of(entry);
    }
}
