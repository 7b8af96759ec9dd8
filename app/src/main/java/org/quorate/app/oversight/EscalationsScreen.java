package org.quorate.app.oversight;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quorate.app.control.Icons;
import org.quorate.app.control.LayoutMemory;
import org.quorate.app.escalation.EscalationStanding;
import org.quorate.app.register.RegisterPrinting;
import org.quorate.app.register.RegisterScreen;
import org.quorate.app.shell.Crumb;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.Screen;
import org.quorate.app.shortcut.Act;

/** Escalations, levels of assurance and segments, each a register of its own under a tab. */
public final class EscalationsScreen extends Screen {
    private static final String GROUP = "Escalations";
    /** Leads to the levels of assurance. */
    public static final String ASSURANCE = "assurance";
    /** Leads to the segments. */
    public static final String SEGMENTS = "segments";

    private final OversightViewModel model;
    private final EscalationList escalations;
    private final AssuranceList assurance;
    private final SegmentList segments;
    private final BorderPane root = new BorderPane();
    private final ToggleGroup tabs = new ToggleGroup();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private RegisterScreen<?> shown;

    public EscalationsScreen(OversightViewModel model, RegisterPrinting printing, LayoutMemory memory) {
        this.model = model;
        escalations = new EscalationList(model, printing, memory);
        assurance = new AssuranceList(model, printing, memory);
        segments = new SegmentList(model, printing, memory);
        shown = escalations;
        root.getStyleClass().add("oversight");
        HBox row = new HBox(tab("Escalations", escalations), tab("Assurance", assurance), tab("Segments", segments));
        row.getStyleClass().add("tab-row");
        Label missed = new Label();
        missed.getStyleClass().addAll("oversight-missed", "warn");
        missed.setGraphic(Icons.of("error-warning-line", "warn"));
        missed.setWrapText(true);
        missed.textProperty().bind(model.missedQuarterProperty());
        missed.visibleProperty().bind(model.missedQuarterProperty().isNotEmpty());
        missed.managedProperty().bind(missed.visibleProperty());
        root.setTop(new VBox(row, missed));
        tabs.selectToggle(buttons.getFirst());
        root.setCenter(escalations.root());
        tabs.selectedToggleProperty().subscribe((before, after) -> {
            if (after == null && before != null) {
                tabs.selectToggle(before);
            } else if (after != null && after != before) {
                turnTo((RegisterScreen<?>) after.getUserData());
            }
        });
    }

    private ToggleButton tab(String title, RegisterScreen<?> list) {
        ToggleButton tab = new ToggleButton(title);
        tab.setToggleGroup(tabs);
        tab.setUserData(list);
        buttons.add(tab);
        return tab;
    }

    private void turnTo(RegisterScreen<?> list) {
        if (list != shown) {
            boolean live = isAttached();
            shown.detach();
            shown = list;
            root.setCenter(list.root());
            if (live) {
                list.attach();
            }
        }
    }

    /** Turns to a tab by its place from the left. */
    private void turn(int place) {
        tabs.selectToggle(buttons.get(place));
        focusFirst();
    }

    @Override
    protected void onAttach() {
        shown.attach();
        whileAttached(model.follow());
    }

    @Override
    protected void onDetach() {
        shown.detach();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void open(Place place) {
        crumbs().setAll(Crumb.here(NavigationTarget.ESCALATIONS.title()));
        Long id = place.id();
        if (id != null) {
            model.want(id);
        }
        String part = place.part();
        if (part != null || id != null) {
            turn(ASSURANCE.equals(part) ? 1 : SEGMENTS.equals(part) ? 2 : 0);
        }
        model.reload();
    }

    @Override
    public List<Act> acts() {
        List<Act> acts = new ArrayList<>(shown.acts());
        acts.add(Act.of("Escalations", () -> turn(0)).keys("Alt+1").group(GROUP));
        acts.add(Act.of("Levels of assurance", () -> turn(1)).keys("Alt+2").group(GROUP));
        acts.add(Act.of("Segments", () -> turn(2)).keys("Alt+3").group(GROUP));
        return acts;
    }

    @Override
    public List<String> styleSheets() {
        return List.of("/org/quorate/app/oversight/oversight.css");
    }

    @Override
    public boolean escape() {
        return shown.escape();
    }

    @Override
    public void focusFirst() {
        shown.focusFirst();
    }

    /** The register under the first tab. */
    RegisterScreen<EscalationStanding> escalations() {
        return escalations;
    }
}
