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
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.EmptyState;
import org.quorate.app.control.Explanation;
import org.quorate.app.control.LayoutMemory;
import org.quorate.app.control.RegisterColumn;
import org.quorate.app.control.RegisterTable;
import org.quorate.app.control.RegisterView;
import org.quorate.app.control.WhyLink;
import org.quorate.app.register.RegisterPrinting;
import org.quorate.app.register.RegisterScreen;
import org.quorate.app.shell.Place;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.calendar.DayText;
import org.quorate.model.segment.SegmentEntry;
import org.quorate.model.segment.SegmentHistory;
import org.quorate.model.segment.SegmentHistory.QuarterSegments;

/** The segment of the system and of every organisation, and beside it the quarters of the one chosen: recommended apart from decided. */
final class SegmentList extends RegisterScreen<SegmentHistory> {
    private static final String TITLE = "Segments";
    private static final String GROUP = "Escalations";

    private final OversightViewModel model;
    private final List<Act> acts;

    SegmentList(OversightViewModel model, RegisterPrinting printing, LayoutMemory memory) {
        super(TITLE, model.segments(), new RegisterTable<>("segments", model.segments(), columns(), views(), memory), "oversight-detail");
        this.model = model;
        Act add = Act.of("Segment", this::begin).icon("add-line").keys("Ctrl+N").group(GROUP);
        acts = List.of(add, printing(printing));
        table().onEdit(row -> begin());
        table().whenEmpty(new EmptyState("pie-chart-line", "No segments yet",
                "Every quarter a segment from 1 to 4 is recommended for an organisation, and decided. The two are kept apart.", ActControls.button(add)));
        build(List.of(ActControls.accentButton(add)));
    }

    private static List<RegisterColumn<SegmentHistory>> columns() {
        return List.of(
                RegisterColumn.text("organisation", "Organisation", 260, SegmentHistory::name),
                RegisterColumn.choice("segment", "Decided", 120, row -> row.current().map(entry -> "Segment " + entry.segment()).orElse("none")),
                RegisterColumn.text("quarter", "For", 110, row -> row.current().map(entry -> entry.quarter().words()).orElse("")),
                RegisterColumn.text("recommended", "Last recommended", 150, SegmentList::recommended),
                RegisterColumn.number("findings", "Findings", 84, row -> row.findings().size()));
    }

    private static String recommended(SegmentHistory row) {
        return row.quarters().reversed().stream().map(QuarterSegments::recommended).filter(entry -> entry != null).map(SegmentEntry.class::cast).findFirst()
                .map(entry -> "Segment " + entry.segment() + ", " + entry.quarter().words()).orElse("");
    }

    private static List<RegisterView<SegmentHistory>> views() {
        return List.of(new RegisterView<>("Segment 3 or 4", row -> row.current().filter(entry -> entry.segment() > 2).isPresent()),
                new RegisterView<>("With findings", row -> !row.findings().isEmpty()));
    }

    private void begin() {
        SegmentHistory shown = model.segmentProperty().get();
        Panel form = new OversightForms(model, this::escape).segment(shown == null ? null : shown.name());
        open(form);
        form.lookupAll(".text-input").stream().findFirst().ifPresent(Node::requestFocus);
    }

    @Override
    protected List<? extends Node> detail() {
        SegmentHistory shown = model.segmentProperty().get();
        if (shown == null) {
            return List.of(new EmptyState("pie-chart-line", "Nothing chosen", "Choose the system or an organisation at the left to see its quarters."));
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(Panel.words(shown.name(), "section-title"));
        for (QuarterSegments quarter : shown.quarters().reversed()) {
            List<Node> rows = new ArrayList<>();
            entry(quarter.recommended()).ifPresent(rows::add);
            entry(quarter.decided()).ifPresent(rows::add);
            entry(quarter.assessed()).ifPresent(rows::add);
            quarter.findings().forEach(finding -> rows.add(EscalationPane.finding(finding)));
            nodes.add(EscalationPane.block(quarter.quarter().words(), rows));
        }
        return nodes;
    }

    private static Optional<Node> entry(@Nullable SegmentEntry entry) {
        if (entry == null) {
            return Optional.empty();
        }
        Label what = Panel.words(entry.kind().words() + " " + entry.segment(), "strong");
        what.setMinWidth(Region.USE_PREF_SIZE);
        VBox said = new VBox(Panel.words(entry.by() + ", " + DayText.of(entry.on()) + (entry.meeting() == null ? "" : ", " + entry.meeting()), "muted"));
        if (!entry.themes().isEmpty()) {
            said.getChildren().add(Panel.words(String.join("; ", entry.themes()), "muted"));
        }
        if (entry.reason() != null) {
            said.getChildren().add(Panel.words(String.valueOf(entry.reason())));
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(8, what, said);
        if (entry.ruling() != null) {
            row.getChildren().add(new WhyLink(() -> Explanation.ofSteps(entry.kind().words() + " segment " + entry.segment(),
                    List.of(String.valueOf(entry.ruling())), entry.charterVersion() == null ? "" : "Charter v" + entry.charterVersion())));
        }
        row.getStyleClass().add("oversight-row");
        return Optional.of(row);
    }

    @Override
    protected ObservableValue<?> shown() {
        return model.segmentProperty();
    }

    @Override
    protected void choose(SegmentHistory row) {
        model.choose(row);
    }

    @Override
    protected void keepChosen() {
        SegmentHistory shown = model.segmentProperty().get();
        SegmentHistory selected = table().selectedProperty().get();
        if (selected == null || !selected.equals(shown)) {
            table().shownRows().stream().filter(row -> shown == null || row.name().equals(shown.name())).findFirst().ifPresent(table()::select);
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
