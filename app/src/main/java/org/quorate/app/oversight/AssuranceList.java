package org.quorate.app.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.quorate.app.assurance.AssuranceStanding;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.EmptyState;
import org.quorate.app.control.Explanation;
import org.quorate.app.control.LayoutMemory;
import org.quorate.app.control.RegisterColumn;
import org.quorate.app.control.RegisterTable;
import org.quorate.app.control.RegisterView;
import org.quorate.app.control.StateChip;
import org.quorate.app.control.WhyLink;
import org.quorate.app.register.RegisterPrinting;
import org.quorate.app.register.RegisterScreen;
import org.quorate.app.shell.Place;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.assurance.AssuranceMove;
import org.quorate.model.calendar.DayText;

/** The level of assurance of every organisation, and beside it the time-line of the one chosen. */
final class AssuranceList extends RegisterScreen<AssuranceStanding> {
    private static final String TITLE = "Levels of assurance";
    private static final String GROUP = "Escalations";

    private final OversightViewModel model;
    private final List<Act> acts;

    AssuranceList(OversightViewModel model, RegisterPrinting printing, LayoutMemory memory) {
        super(TITLE, model.levels(), new RegisterTable<>("assurance", model.levels(), columns(), views(), memory), "oversight-detail");
        this.model = model;
        Act move = Act.of("Move", this::begin).icon("add-line").keys("Ctrl+N").group(GROUP);
        acts = List.of(move, printing(printing));
        table().onEdit(row -> begin());
        table().whenEmpty(new EmptyState("shield-user-line", "No organisation has a level yet",
                "An organisation is placed at a level of assurance, and moved as the charter lets it be. Every move is kept.", ActControls.button(move)));
        build(List.of(ActControls.accentButton(move)));
    }

    private static List<RegisterColumn<AssuranceStanding>> columns() {
        return List.of(
                RegisterColumn.text("organisation", "Organisation", 260, AssuranceStanding::name),
                RegisterColumn.<AssuranceStanding>choice("level", "Level", 130, row -> row.current().title()).drawn(AssuranceList::chip),
                RegisterColumn.<AssuranceStanding>date("since", "Since", 124, row -> row.current().on()),
                RegisterColumn.<AssuranceStanding>text("by", "Authorised by", 180, row -> row.current().authorisedBy() == null ? ""
                        : row.current().authorisedBy()));
    }

    private static List<RegisterView<AssuranceStanding>> views() {
        return List.of(new RegisterView<>("Above the first level", AssuranceStanding::isOfConcern),
                new RegisterView<>("With findings", row -> !row.findings().isEmpty()));
    }

    private static Node chip(AssuranceStanding row) {
        ChipState state = row.place() <= 0 ? ChipState.HELD : row.place() == 1 ? ChipState.LATE : ChipState.OVERDUE;
        return new StateChip(state, row.current().title());
    }

    private void begin() {
        AssuranceStanding shown = model.levelProperty().get();
        Panel form = new OversightForms(model, this::escape).move(shown == null ? null : shown.name());
        open(form);
        form.lookupAll(".text-input").stream().findFirst().ifPresent(Node::requestFocus);
    }

    @Override
    protected List<? extends Node> detail() {
        AssuranceStanding shown = model.levelProperty().get();
        if (shown == null) {
            return List.of(new EmptyState("shield-user-line", "No organisation chosen", "Choose one at the left to see how its level came about."));
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(Panel.line(Panel.words(shown.name(), "section-title"), chip(shown)));
        if (shown.current().riskProfile() != null) {
            nodes.add(EscalationPane.block("Risk profile", List.of(Panel.words(String.valueOf(shown.current().riskProfile())))));
        }
        if (shown.current().plan() != null) {
            nodes.add(EscalationPane.block("Plan", List.of(Panel.words(String.valueOf(shown.current().plan())))));
        }
        shown.findings().forEach(finding -> nodes.add(EscalationPane.finding(finding)));
        nodes.add(EscalationPane.block("Time-line", shown.moves().reversed().stream().map(AssuranceList::row).toList()));
        return nodes;
    }

    private static Node row(AssuranceMove move) {
        Label day = Panel.words(DayText.of(move.on()), "muted");
        day.setMinWidth(Region.USE_PREF_SIZE);
        VBox said = new VBox(Panel.words(move.title() + (move.authorisedBy() == null ? "" : ", authorised by " + move.authorisedBy()), "strong"));
        if (move.reason() != null) {
            said.getChildren().add(Panel.words(String.valueOf(move.reason()), "muted"));
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(8, day, said);
        if (move.ruling() != null) {
            row.getChildren().add(new WhyLink(() -> Explanation.ofSteps(move.title(), List.of(String.valueOf(move.ruling())),
                    move.charterVersion() == null ? "" : "Charter v" + move.charterVersion())));
        }
        row.getStyleClass().add("oversight-row");
        return row;
    }

    @Override
    protected ObservableValue<?> shown() {
        return model.levelProperty();
    }

    @Override
    protected void choose(AssuranceStanding row) {
        model.choose(row);
    }

    @Override
    protected void keepChosen() {
        AssuranceStanding shown = model.levelProperty().get();
        AssuranceStanding selected = table().selectedProperty().get();
        if (selected == null || !selected.equals(shown)) {
            Optional<AssuranceStanding> same = table().shownRows().stream()
                    .filter(row -> shown == null || row.organisation().isSameAs(shown.organisation())).findFirst();
            same.ifPresent(table()::select);
        }
    }

    /** Its rows may have been read before it was turned to. */
    @Override
    protected void onAttach() {
        super.onAttach();
        keepChosen();
    }

    @Override
    protected Subscription follow() {
        return Subscription.EMPTY;
    }

    @Override
    public List<Act> acts() {
        return acts;
    }

    @Override
    public void open(Place place) {
        model.reload();
    }
}
