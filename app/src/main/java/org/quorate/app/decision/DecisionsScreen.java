package org.quorate.app.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import org.quorate.app.register.RegisterPrinting;
import org.quorate.app.register.RegisterScreen;
import org.quorate.app.shell.Crumb;
import org.quorate.app.shell.Place;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.decision.Comparison;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.decision.DecisionLine;
import org.quorate.model.decision.DecisionOutcome;

/** The register of decisions, what was declared beside the ruling of the one chosen, and its reasons. */
public final class DecisionsScreen extends RegisterScreen<DecisionLine> {
    private static final String GROUP = "Decisions";

    private final DecisionsViewModel model;
    private final DecisionPane pane;
    private final List<Act> acts;

    public DecisionsScreen(DecisionsViewModel model, RegisterPrinting printing, LayoutMemory memory) {
        super(GROUP, model.lines(), new RegisterTable<>("decisions", model.lines(), columns(), views(model.today()), memory), "decision-detail");
        this.model = model;
        Act record = Act.of("Decision", this::beginRecording).icon("add-line").keys("Ctrl+N").group(GROUP);
        Act export = Act.of("Export", this::export).icon("download-2-line").keys("Ctrl+E").group(GROUP);
        Act edit = Act.of("Edit", this::edit).icon("edit-line").keys("F2").group(GROUP).refusedBecause(whyNotEdited());
        Act dispute = Act.of("Open a dispute…", model::openDispute).icon("scales-3-line").keys("Ctrl+Shift+T").group(GROUP)
                .refusedBecause(whyNoDispute());
        acts = List.of(record, export, printing(printing), edit, dispute, undoing(model::undo, model.canUndoProperty()));
        table().sortAtFirst("date", true);
        table().onOpen(model::openMeeting);
        table().onEdit(line -> edit.perform());
        table().whenEmpty(new EmptyState("auction-line", "No decisions here",
                "A decision keeps what was declared beside what the charter gives, with the reasons. They are made in the room of a meeting,"
                        + " or recorded here.", ActControls.button(record)));
        pane = new DecisionPane(edit, dispute, model::openSetting);
        build(List.of(ActControls.button(export), ActControls.accentButton(record)));
    }

    private StringBinding whyNotEdited() {
        return Bindings.createStringBinding(() -> {
            DecisionDetail shown = model.detailProperty().get();
            return shown == null ? "Choose a decision first" : shown.whyFixed();
        }, model.detailProperty());
    }

    private StringBinding whyNoDispute() {
        return Bindings.createStringBinding(() -> {
            DecisionDetail shown = model.detailProperty().get();
            return shown == null ? "Choose a decision first" : shown.item() == null ? "Its item is no longer on an agenda" : "";
        }, model.detailProperty());
    }

    private static List<RegisterColumn<DecisionLine>> columns() {
        return List.of(
                RegisterColumn.text("number", "No.", 72, DecisionLine::reference)
                        .sortedBy(Comparator.comparing(DecisionLine::reference, RegisterTable.byReference()))
                        .drawn(DecisionsScreen::number),
                RegisterColumn.date("date", "Date", 132, DecisionLine::on),
                RegisterColumn.text("title", "Decision", 250, DecisionLine::title).drawn(DecisionsScreen::title),
                RegisterColumn.<DecisionLine>choice("outcome", "Outcome", 146, line -> DecisionChips.of(line.outcome(), line.method()).word())
                        .drawn(line -> new StateChip(DecisionChips.of(line.outcome(), line.method()))),
                RegisterColumn.<DecisionLine>choice("ruling", "Ruling", 112, line -> line.comparison().words()).drawn(DecisionsScreen::ruling),
                RegisterColumn.choice("body", "Body", 150, DecisionLine::body).hiddenAtFirst(),
                RegisterColumn.<DecisionLine>choice("method", "How", 150, line -> line.method().words()).hiddenAtFirst(),
                RegisterColumn.<DecisionLine>choice("part", "Part", 72, line -> line.partTwo() ? "Part 2" : "Part 1").hiddenAtFirst());
    }

    private static List<RegisterView<DecisionLine>> views(LocalDate today) {
        String month = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK).format(today);
        return List.of(
                new RegisterView<>(month, line -> line.on().getYear() == today.getYear() && line.on().getMonth() == today.getMonth()),
                new RegisterView<>("Not carried or deferred", DecisionsScreen::isUnfinished),
                new RegisterView<>("Ruling differs", line -> line.comparison() == Comparison.DIFFERS),
                new RegisterView<>("Part 2", DecisionLine::partTwo));
    }

    private static boolean isUnfinished(DecisionLine line) {
        DecisionOutcome outcome = line.outcome();
        return outcome == DecisionOutcome.NOT_CARRIED || outcome == DecisionOutcome.UNDECIDED || outcome == DecisionOutcome.DEFERRED;
    }

    private static Node number(DecisionLine line) {
        Label words = new Label(line.reference());
        words.getStyleClass().add("strong");
        return words;
    }

    private static Node title(DecisionLine line) {
        Label words = new Label(line.title());
        if (line.partTwo()) {
            words.setGraphic(Icons.of("lock-2-line", "default"));
            words.setAccessibleText("Part 2: " + line.title());
        }
        return words;
    }

    private static Node ruling(DecisionLine line) {
        return switch (line.comparison()) {
            case AGREES -> {
                Label agrees = new Label("agrees", Icons.of("check-line"));
                agrees.getStyleClass().add("muted");
                yield agrees;
            }
            case DIFFERS -> {
                Label differs = new Label("differs", Icons.of("error-warning-line", "bad"));
                differs.getStyleClass().addAll("strong", "bad");
                yield differs;
            }
            case SILENT -> new StateChip(ChipState.SILENT, "silent");
            case NOT_NEEDED, NOT_COMPUTED -> {
                Label words = new Label(line.comparison().words());
                words.getStyleClass().add("muted");
                yield words;
            }
        };
    }

    @Override
    public List<Act> acts() {
        return acts;
    }

    @Override
    public List<String> styleSheets() {
        return List.of("/org/quorate/app/decision/decision.css");
    }

    @Override
    protected void choose(DecisionLine line) {
        model.choose(line.id());
    }

    @Override
    protected ObservableValue<?> shown() {
        return model.detailProperty();
    }

    @Override
    protected Subscription follow() {
        return model.follow();
    }

    @Override
    public void open(Place place) {
        crumbs().setAll(Crumb.here("Decisions"));
        Long id = place.id();
        if (id != null) {
            model.choose(new DecisionId(id));
        }
        model.reload();
    }

    @Override
    protected void keepChosen() {
        DecisionId chosen = model.chosenProperty().get();
        DecisionLine selected = table().selectedProperty().get();
        if (selected != null && selected.id().equals(chosen)) {
            return;
        }
        List<DecisionLine> shown = table().shownRows();
        shown.stream().filter(line -> line.id().equals(chosen)).findFirst().ifPresentOrElse(table()::select, () -> {
            if (chosen == null && !shown.isEmpty()) {
                table().select(shown.getFirst());
            }
        });
    }

    @Override
    protected List<? extends Node> detail() {
        DecisionDetail shown = model.detailProperty().get();
        return shown == null
                ? List.of(new EmptyState("auction-line", "No decision chosen", "Choose one at the left to see its reasons."))
                : pane.of(shown);
    }

    private void edit() {
        DecisionDetail shown = model.detailProperty().get();
        if (shown != null) {
            WordingForm form = new WordingForm(shown, words -> {
                close();
                model.reword(words);
            }, this::escape);
            open(form);
            form.focusFirst();
        }
    }

    private void beginRecording() {
        model.readUndecided();
        RecordForm form = new RecordForm(model.undecided(), model::today, recorded -> {
            close();
            model.record(recorded);
        }, this::escape);
        open(form);
        form.focusFirst();
    }

    private void export() {
        model.export(table().shownRows(), table().model().words());
    }
}
