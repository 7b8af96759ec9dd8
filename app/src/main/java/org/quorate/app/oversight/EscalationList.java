package org.quorate.app.oversight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.EmptyState;
import org.quorate.app.control.LayoutMemory;
import org.quorate.app.control.RegisterColumn;
import org.quorate.app.control.RegisterTable;
import org.quorate.app.control.RegisterView;
import org.quorate.app.control.StateChip;
import org.quorate.app.escalation.EscalationStanding;
import org.quorate.app.register.RegisterPrinting;
import org.quorate.app.register.RegisterScreen;
import org.quorate.app.shell.Place;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.escalation.EscalationId;
import org.quorate.model.escalation.EscalationState;
import org.quorate.model.escalation.EscalationStep;

/** The register of escalations, and beside it where the one chosen stands, its time-line, and what may happen next and what may not. */
final class EscalationList extends RegisterScreen<EscalationStanding> {
    private static final String GROUP = "Escalations";

    private final OversightViewModel model;
    private final List<Act> acts;
    private final EscalationPane pane;

    EscalationList(OversightViewModel model, RegisterPrinting printing, LayoutMemory memory) {
        super(GROUP, model.escalations(), new RegisterTable<>("escalations", model.escalations(), columns(), views(), memory), "oversight-detail");
        this.model = model;
        Act add = Act.of("Concern or proposal", () -> show(new OversightForms(model, this::escape).opening())).icon("add-line").keys("Ctrl+N").group(GROUP);
        Act export = Act.of("Export", () -> model.export(table().shownRows(), table().model().words())).icon("download-2-line").keys("Ctrl+E")
                .group(GROUP);
        Act review = Act.of("Review meeting…", () -> show(new OversightForms(model, this::escape).review())).icon("calendar-event-line")
                .keys("Ctrl+M").group(GROUP);
        acts = List.of(add, export, review, printing(printing));
        pane = new EscalationPane(model, this::begin);
        table().sortAtFirst("number", true);
        table().whenEmpty(new EmptyState("arrow-up-circle-line", "No escalations here",
                "A concern about an organisation is raised early here, before any formal step. It may be proposed formally, agreed, and told to the"
                        + " organisation once both parties approve.", ActControls.button(add)));
        build(List.of(ActControls.button(review), ActControls.button(export), ActControls.accentButton(add)));
    }

    private static List<RegisterColumn<EscalationStanding>> columns() {
        return List.of(
                RegisterColumn.<EscalationStanding>text("number", "No.", 60, row -> row.escalation().reference())
                        .sortedBy(Comparator.comparing(row -> row.escalation().reference(), RegisterTable.byReference())),
                RegisterColumn.text("title", "Concern", 210, row -> row.escalation().title()),
                RegisterColumn.choice("organisation", "Organisation", 176, row -> row.escalation().concerns().name()),
                RegisterColumn.<EscalationStanding>choice("state", "State", 216, EscalationStanding::words).drawn(EscalationList::chip),
                RegisterColumn.<EscalationStanding>text("waits", "Waits for", 190, row -> row.waitsFor() == null ? "" : row.waitsFor()).hiddenAtFirst(),
                RegisterColumn.<EscalationStanding>text("owner", "Who has it", 150, row -> row.owner() == null ? "" : row.owner()).hiddenAtFirst(),
                RegisterColumn.<EscalationStanding>date("identified", "Identified", 124, row -> row.escalation().identifiedOn()).hiddenAtFirst(),
                RegisterColumn.<EscalationStanding>choice("theme", "Theme", 150, row -> row.escalation().theme() == null ? "" : row.escalation().theme())
                        .hiddenAtFirst(),
                RegisterColumn.<EscalationStanding>choice("materiality", "Materiality", 100, row -> row.escalation().materiality().words()).hiddenAtFirst());
    }

    private static List<RegisterView<EscalationStanding>> views() {
        return List.of(new RegisterView<>("Open", row -> row.state().isOpen()),
                new RegisterView<>("Early concerns", row -> row.state() == EscalationState.CONCERN),
                new RegisterView<>("Waiting for a party", row -> row.state() == EscalationState.AWAITING_CONSENT
                        || row.state() == EscalationState.AWAITING_APPROVAL || row.state() == EscalationState.AGREED),
                new RegisterView<>("With findings", row -> !row.findings().isEmpty()));
    }

    static Node chip(EscalationStanding standing) {
        ChipState state = switch (standing.state()) {
            case CONCERN -> ChipState.NOTED;
            case PROPOSED -> ChipState.ISSUED;
            case AWAITING_CONSENT, CONSENTED, RAISED, AWAITING_APPROVAL -> ChipState.DEFERRED;
            case AGREED, APPROVED -> ChipState.AGREED;
            case DECLINED -> ChipState.NO_CONSENSUS;
            case COMMUNICATED, ADVANCED -> ChipState.REFERRED;
            case EXCEPTIONAL -> ChipState.OVERDUE;
            case WITHDRAWN -> ChipState.WITHDRAWN;
            case CLOSED -> ChipState.DONE;
        };
        return new StateChip(state, standing.words());
    }

    private void begin(EscalationStep step) {
        EscalationStanding shown = model.escalationProperty().get();
        if (shown != null) {
            show(new OversightForms(model, this::escape).step(step, shown));
        }
    }

    private void show(Node form) {
        open(form);
        form.lookupAll(".text-input").stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    @Override
    protected List<? extends Node> detail() {
        EscalationStanding shown = model.escalationProperty().get();
        return shown == null ? List.of(new EmptyState("arrow-up-circle-line", "No escalation chosen", "Choose one at the left to see where it stands."))
                : pane.of(shown);
    }

    @Override
    protected ObservableValue<?> shown() {
        return model.escalationProperty();
    }

    @Override
    protected void choose(EscalationStanding row) {
        model.choose(row);
    }

    @Override
    protected void keepChosen() {
        EscalationStanding shown = model.escalationProperty().get();
        EscalationId id = shown == null ? null : shown.escalation().id();
        EscalationStanding selected = table().selectedProperty().get();
        if (selected == null || !selected.equals(shown)) {
            table().shownRows().stream().filter(row -> row.escalation().id().equals(id)).findFirst()
                    .or(() -> id == null ? table().shownRows().stream().findFirst() : Optional.<EscalationStanding>empty()).ifPresent(table()::select);
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
