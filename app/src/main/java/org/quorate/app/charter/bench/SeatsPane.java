package org.quorate.app.charter.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.SeatEligibility;
import org.quorate.model.ruling.SeatInCase;
import org.quorate.model.ruling.SeatState;
import org.quorate.model.ruling.VoteCast;

/** The room on the bench seat by seat; one letter says where a member is, how they stand or vote. */
final class SeatsPane extends VBox {
    private static final double ROWS_SHOWN = 9;
    private static final Map<String, Letter> LETTERS = letters();

    private final BenchViewModel model;
    private final ListView<Integer> list = new ListView<>();
    private final SeatForm form;
    private List<SeatEligibility> eligibility = List.of();

    /** What one letter does to a seat. */
    private record Letter(String words, UnaryOperator<SeatInCase> change) {}

    SeatsPane(BenchViewModel model) {
        super(8);
        this.model = model;
        list.setCellFactory(view -> new SeatCell());
        list.setAccessibleText("Seats; a letter says where each is and how they vote");
        list.getStyleClass().add("bench-seats");
        list.prefHeightProperty().bind(list.fixedCellSizeProperty().multiply(ROWS_SHOWN));
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        form = new SeatForm(model);
        list.getSelectionModel().selectedItemProperty().subscribe(this::showForm);
        Label letters = new Label("P here · R remote · D deputy · A away · O out · V vacant\nF for · G against · B abstain · N no vote\nY agrees"
            + " · S reservations · T stands aside · J objects");
        letters.getStyleClass().add("muted");
        letters.setWrapText(true);
        TitledPane more = new TitledPane("The chosen seat: roles, weight, interest, deputy", form);
        more.setExpanded(false);
        more.setAnimated(false);
        more.setMinWidth(0);
        more.getStyleClass().add("charter-folded");
        getChildren().addAll(list, letters, seatActs(), more);
    }

    private Node seatActs() {
        Button add = new Button("Add a seat");
        add.getStyleClass().add("small");
        add.setOnAction(event -> add());
        Button remove = new Button("Remove the chosen seat");
        remove.getStyleClass().add("small");
        remove.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        remove.setOnAction(event -> remove());
        return new FlowPane(8, 4, add, remove);
    }

    /** Adds a seat like the chosen one. */
    private void add() {
        Integer place = list.getSelectionModel().getSelectedItem();
        model.seats(seats -> BenchSeats.withOneMore(seats, place == null ? seats.size() - 1 : place));
        list.getSelectionModel().selectLast();
    }

    private void remove() {
        Integer place = list.getSelectionModel().getSelectedItem();
        if (place != null && model.seats().size() > 1) {
            model.seats(seats -> {
                seats.remove(place.intValue());
                return seats;
            });
        }
    }

    private static Map<String, Letter> letters() {
        Map<String, Letter> letters = new LinkedHashMap<>();
        letters.put("p", state(SeatState.PRESENT, "Here"));
        letters.put("r", state(SeatState.REMOTE, "Here remotely"));
        letters.put("d", state(SeatState.DEPUTY, "A deputy is here"));
        letters.put("a", state(SeatState.ABSENT, "Away"));
        letters.put("o", state(SeatState.STEPPED_OUT, "Stepped out"));
        letters.put("v", state(SeatState.VACANT, "Vacant"));
        letters.put("f", vote(VoteCast.FOR, "Votes for"));
        letters.put("g", vote(VoteCast.AGAINST, "Votes against"));
        letters.put("b", vote(VoteCast.ABSTAIN, "Abstains"));
        letters.put("n", vote(VoteCast.NONE, "Does not vote"));
        letters.put("y", position(Position.AGREE, "Agrees"));
        letters.put("s", position(Position.RESERVATIONS, "Agrees with reservations"));
        letters.put("t", position(Position.STAND_ASIDE, "Stands aside"));
        letters.put("j", position(Position.OBJECT, "Objects"));
        return Collections.unmodifiableMap(letters);
    }

    private static Letter state(SeatState state, String words) {
        return new Letter(words, seat -> BenchSeats.in(seat, state));
    }

    private static Letter vote(VoteCast vote, String words) {
        return new Letter(words, seat -> here(seat).voting(vote));
    }

    private static Letter position(Position position, String words) {
        return new Letter(words, seat -> here(seat).taking(position));
    }

    /** Who votes or takes a position is here. */
    private static SeatInCase here(SeatInCase seat) {
        return seat.state().isHere() ? seat : BenchSeats.in(seat, SeatState.PRESENT);
    }

    private void typed(KeyEvent event) {
        Letter letter = LETTERS.get(event.getCharacter().toLowerCase(Locale.ROOT));
        Integer place = list.getSelectionModel().getSelectedItem();
        if (letter != null && place != null) {
            event.consume();
            change(place, letter);
        }
    }

    private void change(int place, Letter letter) {
        model.seat(place, letter.change().apply(model.seats().get(place)));
    }

    /** Says again beside each seat whether the room needs its holder. */
    void showNeeded() {
        list.refresh();
    }

    private void showForm() {
        Integer place = list.getSelectionModel().getSelectedItem();
        form.show(place == null ? -1 : place);
    }

    void show() {
        eligibility = model.eligibility();
        int number = model.seats().size();
        if (list.getItems().size() != number) {
            List<Integer> places = new ArrayList<>();
            for (int place = 0; place < number; place++) {
                places.add(place);
            }
            list.getItems().setAll(places);
        } else {
            list.refresh();
        }
        if (number > 0 && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        showForm();
    }

    private static String words(SeatInCase seat) {
        String stand = seat.vote() != VoteCast.NONE ? seat.vote().word() : seat.position() == Position.NOT_STATED || seat.position() == Position.AGREE ? ""
            : seat.position().words();
        return seat.state().word().replace('-', ' ') + (stand.isEmpty() ? "" : ", " + stand);
    }

    private final class SeatCell extends ListCell<Integer> {
        private final Label name = new Label();
        private final Label state = new Label();
        private final HBox row = new HBox(8, name, gap(), state);

        SeatCell() {
            row.setAlignment(Pos.CENTER_LEFT);
            name.setMinWidth(0);
            state.setMinWidth(USE_PREF_SIZE);
            setPrefWidth(0);
            setOnContextMenuRequested(event -> menu().show(this, event.getScreenX(), event.getScreenY()));
            state.setOnMouseClicked(event -> menu().show(this, event.getScreenX(), event.getScreenY()));
        }

        private static Node gap() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            return gap;
        }

        private ContextMenu menu() {
            ContextMenu menu = new ContextMenu();
            LETTERS.forEach((key, letter) -> {
                if (key.equals("f") || key.equals("y")) {
                    menu.getItems().add(new SeparatorMenuItem());
                }
                MenuItem item = new MenuItem(letter.words() + "  " + key.toUpperCase(Locale.ROOT));
                item.setOnAction(event -> {
                    Integer place = getItem();
                    if (place != null) {
                        change(place, letter);
                    }
                });
                menu.getItems().add(item);
            });
            return menu;
        }

        @Override
        protected void updateItem(@Nullable Integer place, boolean empty) {
            super.updateItem(place, empty);
            if (empty || place == null || place >= model.seats().size()) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            SeatInCase seat = model.seats().get(place);
            SeatEligibility may = place < eligibility.size() ? eligibility.get(place) : null;
            boolean excluded = may != null && Boolean.FALSE.equals(may.eligible());
            name.setText(seat.name());
            boolean needed = model.answerProperty().get().outlook().losses().stream().anyMatch(loss -> loss.seat().equals(seat.name()));
            state.setText(words(seat) + (excluded ? " · not eligible" : "") + (needed ? " · needed here" : ""));
            state.getStyleClass().removeAll("ok", "bad", "warn", "muted");
            state.getStyleClass().add(excluded || !seat.state().isHere() ? "muted" : seat.vote() == VoteCast.AGAINST || seat.position() == Position.OBJECT
                ? "bad" : seat.vote() == VoteCast.FOR ? "ok" : "muted");
            setAccessibleText(seat.name() + ", " + state.getText() + (may == null ? "" : ", " + may.reason()));
            setGraphic(row);
        }
    }
}
