package org.quorate.app.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.EmptyState;
import org.quorate.app.control.Icons;
import org.quorate.app.control.LayoutMemory;
import org.quorate.app.control.RegisterColumn;
import org.quorate.app.control.RegisterTable;
import org.quorate.app.control.RegisterView;
import org.quorate.app.control.StateChip;
import org.quorate.app.recommendation.RecommendationMove.Kind;
import org.quorate.app.register.RegisterPrinting;
import org.quorate.app.register.RegisterScreen;
import org.quorate.app.shell.Crumb;
import org.quorate.app.shell.Place;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.recommendation.RecommendationId;
import org.quorate.model.recommendation.Standing;

/** The register of recommendations: what one body put to another, where each one is now, and what does not get on. */
public final class RecommendationsScreen extends RegisterScreen<RecommendationEntry> {
    private static final String GROUP = "Recommendations";

    private final RecommendationsViewModel model;
    private final RecommendationPane pane;
    private final List<Act> acts;
    private boolean opened;
    private @Nullable Kind wanted;

    public RecommendationsScreen(RecommendationsViewModel model, RegisterPrinting printing, LayoutMemory memory) {
        super(GROUP, model.entries(), new RegisterTable<>("recommendations", model.entries(), columns(), views(), memory), "recommendation-detail");
        this.model = model;
        table().sortAtFirst("number", false);
        table().onOpen(model::openMeeting);
        Act add = Act.of("Recommendation", () -> make(false)).icon("add-line").keys("Ctrl+N").group(GROUP);
        Act lettered = Act.of("Lettered report", () -> make(true)).icon("list-ordered").keys("Ctrl+Shift+N").group(GROUP);
        Act export = Act.of("Export", () -> model.export(table().shownRows(), table().model().words())).icon("download-2-line").keys("Ctrl+E").group(GROUP);
        Act report = Act.of("Export the report in its form", model::exportReport).icon("file-word-2-line").group(GROUP).refusedBecause(
                Bindings.createStringBinding(() -> hasPoints() ? "" : "Choose a recommendation that has lettered points", model.chosenProperty()));
        List<Act> moves = moves();
        table().whenEmpty(new EmptyState("share-forward-line", "No recommendations here",
                "What one body puts to another is followed here until it is answered. A recommendation is made, then sent;"
                        + " it arrives on the other body's agenda.",
                ActControls.button(add), ActControls.button(lettered)));
        Map<PointMove, Act> pointMoves = pointMoves();
        pane = new RecommendationPane(moves, pointMoves, model::openMeeting);
        acts = new ArrayList<>(List.of(add, lettered, export, report, printing(printing)));
        acts.addAll(moves);
        acts.addAll(pointMoves.values());
        build(List.of(ActControls.button(lettered), ActControls.button(export), ActControls.accentButton(add)));
    }

    private boolean hasPoints() {
        RecommendationEntry entry = model.chosenProperty().get();
        return entry != null && !entry.points().isEmpty();
    }

    private List<Act> moves() {
        List<Act> made = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Act act = Act.of(kind.title(), () -> begin(kind)).icon(icon(kind)).group(GROUP).refusedBecause(refusal(kind));
            made.add(switch (kind) {
                case SEND -> act.keys("Ctrl+Shift+S");
                case ANSWER -> act.keys("Ctrl+R");
                case REPLY -> act.keys("Ctrl+J");
                default -> act;
            });
        }
        return made;
    }

    private Map<PointMove, Act> pointMoves() {
        Map<PointMove, Act> made = new EnumMap<>(PointMove.class);
        for (PointMove move : PointMove.values()) {
            made.put(move, Act.of(move.title(), () -> begin(move)).icon(move.icon()).group(GROUP).refusedBecause(
                    Bindings.createStringBinding(() -> move.refused(model.chosenProperty().get()), model.chosenProperty())));
        }
        return made;
    }

    private static String icon(Kind kind) {
        return switch (kind) {
            case SEND -> "mail-send-line";
            case PLACE -> "calendar-event-line";
            case ANSWER -> "check-line";
            case STEP -> "arrow-right-line";
            case PUT -> "group-line";
            case REPLY -> "chat-1-line";
            case CONSULT -> "discuss-line";
            case WITHDRAW -> "forbid-line";
        };
    }

    private StringBinding refusal(Kind kind) {
        return Bindings.createStringBinding(() -> {
            RecommendationEntry entry = model.chosenProperty().get();
            return entry == null ? "Choose a recommendation first" : entry.moves().stream().filter(move -> move.kind() == kind && !move.isAllowed())
                    .map(move -> String.valueOf(move.refused())).findFirst().orElse("");
        }, model.chosenProperty());
    }

    private static List<RegisterColumn<RecommendationEntry>> columns() {
        return List.of(
                RegisterColumn.<RecommendationEntry>text("number", "No.", 76, RecommendationEntry::reference)
                        .sortedBy(Comparator.comparing(RecommendationEntry::reference, RegisterTable.byReference())).drawn(RecommendationsScreen::number),
                RegisterColumn.<RecommendationEntry>text("what", "Recommendation", 260, RecommendationEntry::title).drawn(RecommendationsScreen::what),
                RegisterColumn.<RecommendationEntry>choice("from", "From", 150, entry -> entry.recommendation().fromName()).hiddenAtFirst(),
                RegisterColumn.text("holder", "Who has it", 150, RecommendationEntry::holder),
                RegisterColumn.<RecommendationEntry>choice("state", "State", 212, RecommendationEntry::state)
                        .drawn(entry -> new StateChip(RecommendationPane.chip(entry), entry.state())),
                RegisterColumn.<RecommendationEntry>date("since", "Since", 128, RecommendationEntry::since),
                RegisterColumn.<RecommendationEntry>text("stuck", "Stuck", 180, entry -> entry.isStuck() ? String.valueOf(entry.standing().stuck()) : "")
                        .hiddenAtFirst(),
                RegisterColumn.<RecommendationEntry>date("made", "Made", 128, entry -> entry.recommendation().madeOn()).hiddenAtFirst(),
                RegisterColumn.<RecommendationEntry>text("due", "Due", 160, entry -> entry.due().text() == null ? "" : entry.due().text()).hiddenAtFirst(),
                RegisterColumn.<RecommendationEntry>choice("theme", "Theme", 140, RecommendationsScreen::theme).hiddenAtFirst());
    }

    private static String theme(RecommendationEntry entry) {
        var point = entry.point();
        String theme = point == null ? null : point.point().theme();
        return theme == null ? "" : theme;
    }

    private static List<RegisterView<RecommendationEntry>> views() {
        return List.of(
                new RegisterView<>("Under way", entry -> entry.point() == null && !entry.isClosed()),
                new RegisterView<>("Stuck", RecommendationEntry::isStuck),
                new RegisterView<>("With findings", entry -> entry.point() == null && !entry.standing().findings().isEmpty()),
                new RegisterView<>("With the partners", entry -> entry.point() == null && entry.standing().state() == Standing.State.WITH_PARTNERS),
                new RegisterView<>("Lettered", entry -> entry.point() != null));
    }

    private static Node number(RecommendationEntry entry) {
        Label words = new Label(entry.reference());
        words.getStyleClass().add("strong");
        return words;
    }

    private static Node what(RecommendationEntry entry) {
        Label words = new Label(entry.title());
        String remark = entry.isStuck() ? "Stuck: " : "";
        if (entry.partTwo()) {
            words.setGraphic(Icons.of("lock-2-line", "default"));
            words.setAccessibleText("Part 2: " + remark + entry.title());
        } else if (entry.isStuck()) {
            words.setGraphic(Icons.of("time-line", "warn"));
            words.setAccessibleText(remark + entry.title());
        }
        return words;
    }

    @Override
    public List<Act> acts() {
        return acts;
    }

    @Override
    public List<String> styleSheets() {
        return List.of("/org/quorate/app/recommendation/recommendation.css");
    }

    @Override
    protected void choose(RecommendationEntry entry) {
        model.choose(entry.key());
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
        Long id = place.id();
        if (!opened) {
            opened = true;
            table().showView(id == null ? "Under way" : "All");
        }
        if ("stuck".equals(place.part())) {
            table().showView("Stuck");
        }
        wanted = "answer".equals(place.part()) ? Kind.ANSWER : null;
        if (id != null) {
            table().showView("All");
            model.choose(new RecommendationId(id));
        }
        model.reload();
    }

    @Override
    protected void keepChosen() {
        RecommendationEntry chosen = model.chosenProperty().get();
        List<RecommendationEntry> shown = table().shownRows();
        if (chosen == null) {
            shown.stream().findFirst().ifPresent(table()::select);
        } else if (shown.contains(chosen) && !chosen.equals(table().selectedProperty().get())) {
            table().select(chosen);
        }
        Kind offered = wanted;
        if (offered != null && chosen != null) {
            wanted = null;
            begin(offered);
        }
    }

    @Override
    protected List<? extends Node> detail() {
        RecommendationEntry entry = model.chosenProperty().get();
        return entry == null ? List.of(new EmptyState("share-forward-line", "No recommendation chosen", "Choose one at the left to see where it is."))
                : pane.of(entry);
    }

    private void begin(Kind kind) {
        RecommendationEntry entry = model.chosenProperty().get();
        if (entry != null) {
            MoveForm form = new MoveForm(kind, entry, model.bodies(), model::today, answer -> {
                close();
                model.move(kind, entry, answer);
                table().table().requestFocus();
            }, this::escape);
            open(form);
            form.focusFirst();
        }
    }

    private void begin(PointMove move) {
        RecommendationEntry entry = model.chosenProperty().get();
        if (entry != null) {
            PointForm form = new PointForm(move, entry, model.partners(), model.openActions(), model::today, change -> {
                close();
                model.change(move, entry, change);
                table().table().requestFocus();
            }, this::escape);
            open(form);
            form.focusFirst();
        }
    }

    private void make(boolean lettered) {
        MakeForm form = new MakeForm(lettered, model.bodies(), model.routes(), model::today, made -> {
            close();
            model.make(made);
            table().table().requestFocus();
        }, this::escape);
        open(form);
        form.focusFirst();
    }
}
