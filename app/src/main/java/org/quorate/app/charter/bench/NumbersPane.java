package org.quorate.app.charter.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.quorate.model.ruling.SeatInCase;

/** The room on the bench in numbers: of everybody eligible, and folded below of each constituency. */
final class NumbersPane extends VBox {
    private final BenchViewModel model;
    private final Block all;
    private final CheckBox tested = new CheckBox("Consensus was tested");
    private final Label problem = new Label();
    private final VBox each = new VBox(16);
    private final TitledPane folded = new TitledPane("By constituency", each);
    private final Map<String, Block> blocks = new LinkedHashMap<>();
    private boolean showing;

    NumbersPane(BenchViewModel model) {
        super(12);
        this.model = model;
        all = new Block(model, "", model::eligiblePlaces);
        tested.setWrapText(true);
        all.beside(tested);
        folded.setMinWidth(0);
        tested.selectedProperty().subscribe(now -> {
            if (!showing) {
                model.test(now);
            }
        });
        problem.getStyleClass().add("bad");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        folded.setExpanded(false);
        folded.setAnimated(false);
        folded.getStyleClass().add("charter-folded");
        getChildren().addAll(all, problem, folded);
    }

    void show() {
        showing = true;
        all.show();
        tested.setSelected(Boolean.TRUE.equals(model.questionProperty().get() == null ? null : model.questionProperty().get().consensusTested()));
        showing = false;
        List<String> keys = model.seats().stream().map(NumbersPane::key).distinct().toList();
        if (!List.copyOf(blocks.keySet()).equals(keys)) {
            blocks.clear();
            keys.forEach(key -> blocks.put(key, new Block(model, name(key), () -> places(key))));
            each.getChildren().setAll(blocks.values());
        }
        blocks.values().forEach(Block::show);
    }

    private static String key(SeatInCase seat) {
        return Objects.requireNonNullElse(seat.constituency(), "");
    }

    private List<Integer> places(String key) {
        List<SeatInCase> seats = model.seats();
        return IntStream.range(0, seats.size()).filter(place -> key(seats.get(place)).equals(key)).boxed().toList();
    }

    private String name(String key) {
        List<Integer> places = places(key);
        return places.isEmpty() ? key : model.seats().get(places.getFirst()).name().replaceFirst(" \\d+$", "");
    }

    /** Six numbers of some seats, and how many object. */
    private static final class Block extends VBox {
        private final BenchViewModel model;
        private final Supplier<List<Integer>> places;
        private final List<NumberField> fields = new ArrayList<>();
        private final GridPane grid = new GridPane();

        Block(BenchViewModel model, String name, Supplier<List<Integer>> places) {
            super(4);
            this.model = model;
            this.places = places;
            grid.setHgap(16);
            grid.setVgap(4);
            for (int column = 0; column < 3; column++) {
                ColumnConstraints third = new ColumnConstraints();
                third.setPercentWidth(100.0 / 3);
                grid.getColumnConstraints().add(third);
            }
            List<String> labels = List.of("In office", "Here", "Stepped out", "For", "Against", "Abstain", "Object");
            for (int place = 0; place < labels.size(); place++) {
                Label label = new Label(labels.get(place));
                label.getStyleClass().add("muted");
                NumberField field = new NumberField((name.isEmpty() ? "" : name + ": ") + labels.get(place), number -> changed());
                label.setLabelFor(field);
                field.setMinWidth(0);
                fields.add(field);
                grid.add(label, place % 3, place / 3 * 2);
                grid.add(field, place % 3, place / 3 * 2 + 1);
            }
            if (!name.isEmpty()) {
                Label title = new Label(name);
                title.getStyleClass().add("strong");
                getChildren().add(title);
            }
            getChildren().add(grid);
        }

        /** Puts something beside the last number, where the row has room. */
        void beside(Node node) {
            GridPane.setValignment(node, VPos.CENTER);
            grid.add(node, 1, 5, 2, 1);
        }

        private void changed() {
            model.count(places.get(), new BenchCounts(number(0), number(1), number(2), number(3), number(4), number(5), number(6)));
        }

        private int number(int field) {
            return fields.get(field).value();
        }

        void show() {
            List<SeatInCase> seats = model.seats();
            BenchCounts counts = BenchCounts.of(places.get().stream().map(seats::get).toList());
            List<Integer> numbers = List.of(counts.inOffice(), counts.here(), counts.out(), counts.votesFor(), counts.against(), counts.abstain(),
                counts.object());
            for (int place = 0; place < numbers.size(); place++) {
                fields.get(place).show(numbers.get(place));
            }
        }
    }
}
