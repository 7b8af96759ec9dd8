package org.quorate.app.charter.bench;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Constituency;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.ruling.SeatInCase;
import org.quorate.model.ruling.SeatParticulars;

/** Everything else a case says of one seat: its class, partner and column, roles and weight, interest, suspension, deputy, proxy and term. */
final class SeatForm extends VBox {
    private static final String UNSAID = "Not said";
    private static final String OWN_CLASS = "As its constituency";

    private final BenchViewModel model;
    private final TextField name = new TextField();
    private final ComboBox<String> block = new ComboBox<>();
    private final ComboBox<String> seatClass = new ComboBox<>();
    private final TextField partner = new TextField();
    private final ComboBox<String> column = new ComboBox<>();
    private final TextField reason = new TextField();
    private final ComboBox<String> interest = new ComboBox<>();
    private final NumberField weight = new NumberField("Weight of its vote", number -> changed()).mayBeEmpty();
    private final CheckBox suspended = new CheckBox("Suspended");
    private final FlowPane roles = new FlowPane(12, 4);
    private final TextField deputy = new TextField();
    private final ComboBox<String> named = new ComboBox<>(FXCollections.observableArrayList(UNSAID, "Named beforehand", "Not named beforehand"));
    private final ComboBox<String> notice = new ComboBox<>(FXCollections.observableArrayList(UNSAID, "Notice given", "No notice given"));
    private final DateField noticeOn;
    private final HoldingFields holding;
    private final List<CheckBox> roleBoxes = new ArrayList<>();
    private int place = -1;
    private boolean showing;

    SeatForm(BenchViewModel model) {
        super(12);
        this.model = model;
        noticeOn = new DateField("Notice of the deputy given on", model::today);
        reason.setPromptText("interest, affected party…");
        weight.setPromptText("as the charter has it");
        for (TextField field : List.of(name, partner, reason, deputy)) {
            field.textProperty().subscribe((before, after) -> changed());
        }
        for (ComboBox<String> box : List.of(block, seatClass, column, interest, named, notice)) {
            box.valueProperty().subscribe((before, after) -> changed());
            box.setMaxWidth(Double.MAX_VALUE);
        }
        suspended.selectedProperty().subscribe((before, after) -> changed());
        noticeOn.valueProperty().subscribe((before, after) -> changed());
        FormGrid grid = new FormGrid()
            .row(new FormField("Name of the seat", name))
            .row(new FormField("Reason it is out", reason), new FormField("Kind of interest", interest))
            .row(new FormField("Roles", roles))
            .row(new FormField("Weight of its vote", weight), new FormField("Suspension", suspended))
            .row(new FormField("Constituency", block), new FormField("Class", seatClass))
            .row(new FormField("Partner", partner), new FormField("Column of the matrix", column))
            .row(new FormField("Deputy", deputy), new FormField("Deputy named", named))
            .row(new FormField("Notice of the deputy", notice), new FormField("Notice given on", noticeOn));
        holding = new HoldingFields(model, this::changed);
        holding.addTo(grid);
        getChildren().add(grid);
    }

    /** Shows the seat at a place; nothing can be said while there is none. */
    void show(int at) {
        showing = true;
        place = at;
        List<SeatInCase> seats = model.seats();
        boolean known = at >= 0 && at < seats.size();
        setDisable(!known);
        if (known) {
            offers();
            show(seats.get(at));
        }
        showing = false;
    }

    private void offers() {
        Charter charter = model.charter();
        CharterBody body = body();
        offer(block, body == null ? List.of() : body.constituencies().stream().map(Constituency::key).toList(), UNSAID);
        offer(seatClass, Arrays.stream(SeatClass.values()).map(SeatClass::words).toList(), OWN_CLASS);
        offer(column, charter == null ? List.of() : charter.applicability().columns().stream().map(one -> one.key()).toList(), UNSAID);
        offer(interest, body == null ? List.of() : body.interests().stream().map(CharterBody.InterestKind::key).toList(), UNSAID);
        List<String> words = body == null ? List.of() : body.roles().stream().map(CharterBody.Role::name).toList();
        if (!roleBoxes.stream().map(CheckBox::getText).toList().equals(words)) {
            roleBoxes.clear();
            words.forEach(role -> {
                CheckBox box = new CheckBox(role);
                box.selectedProperty().subscribe((before, after) -> changed());
                roleBoxes.add(box);
            });
            roles.getChildren().setAll(words.isEmpty() ? List.<Node>of(none()) : List.copyOf(roleBoxes));
        }
    }

    private static Node none() {
        CheckBox none = new CheckBox("The charter tells no roles apart in this body");
        none.setDisable(true);
        none.setWrapText(true);
        return none;
    }

    private @Nullable CharterBody body() {
        Charter charter = model.charter();
        var question = model.questionProperty().get();
        return charter == null || question == null ? null : charter.body(question.body()).orElse(null);
    }

    private static void offer(ComboBox<String> box, List<String> choices, String none) {
        List<String> all = new ArrayList<>(List.of(none));
        all.addAll(choices);
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
        }
    }

    private void show(SeatInCase seat) {
        SeatParticulars more = seat.particulars();
        set(name, seat.name());
        set(partner, Objects.requireNonNullElse(seat.partner(), ""));
        set(reason, Objects.requireNonNullElse(seat.reason(), ""));
        block.setValue(Objects.requireNonNullElse(seat.constituency(), UNSAID));
        seatClass.setValue(seat.seatClass() == null ? OWN_CLASS : seat.seatClass().words());
        column.setValue(Objects.requireNonNullElse(seat.column(), UNSAID));
        interest.setValue(Objects.requireNonNullElse(more.interest(), UNSAID));
        Integer own = more.weight();
        if (own == null) {
            weight.clear();
        } else {
            weight.show(own);
        }
        suspended.setSelected(more.suspended());
        roleBoxes.forEach(box -> box.setSelected(more.roles().stream().anyMatch(role -> isRole(role, box.getText()))));
        SeatParticulars.Deputy sitting = more.deputy();
        set(deputy, sitting == null || sitting.name() == null ? "" : sitting.name());
        named.setValue(sitting == null ? UNSAID : words(sitting.named(), named));
        notice.setValue(sitting == null ? UNSAID : words(sitting.noticeGiven(), notice));
        noticeOn.valueProperty().set(sitting == null ? null : sitting.noticeOn());
        holding.show(more);
    }

    private boolean isRole(String role, String wanted) {
        CharterBody body = body();
        return role.equals(wanted) || (body != null && body.roles().stream().anyMatch(one -> one.name().equals(wanted) && one.key().equals(role)));
    }

    private static String words(@Nullable Boolean said, ComboBox<String> box) {
        return said == null ? UNSAID : box.getItems().get(said ? 1 : 2);
    }

    private static @Nullable Boolean said(ComboBox<String> box) {
        int chosen = box.getSelectionModel().getSelectedIndex();
        return chosen < 1 ? null : chosen == 1;
    }

    private static void set(TextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private void changed() {
        if (!showing && place >= 0 && place < model.seats().size()) {
            model.seat(place, read(model.seats().get(place)));
        }
    }

    private SeatInCase read(SeatInCase seat) {
        String typed = name.getText().isBlank() ? seat.name() : name.getText().strip();
        SeatClass own = Arrays.stream(SeatClass.values()).filter(one -> one.words().equals(seatClass.getValue())).findFirst().orElse(null);
        return new SeatInCase(typed, chosen(block), own, filled(partner), chosen(column), seat.state(), filled(reason), seat.position(), seat.vote(),
            new SeatParticulars(roleBoxes.stream().filter(CheckBox::isSelected).map(CheckBox::getText).toList(),
                weight.getText().isEmpty() ? null : Integer.valueOf(weight.value()), suspended.isSelected(), chosen(interest),
                deputyRead(seat.particulars().deputy()), holding.proxy(seat.particulars().proxy()), holding.term(), seat.particulars().namedDeputies()));
    }

    private SeatParticulars.@Nullable Deputy deputyRead(SeatParticulars.@Nullable Deputy before) {
        Boolean wasNamed = said(named);
        Boolean given = noticeOn.valueProperty().get() != null ? Boolean.TRUE : said(notice);
        boolean unsaid = deputy.getText().isBlank() && wasNamed == null && given == null;
        LocalTime at = before != null && Objects.equals(before.noticeOn(), noticeOn.valueProperty().get()) ? before.noticeAt() : null;
        return unsaid ? null : new SeatParticulars.Deputy(filled(deputy), wasNamed, given, noticeOn.valueProperty().get(), at);
    }

    private static @Nullable String chosen(ComboBox<String> box) {
        String value = box.getValue();
        return value == null || value.equals(UNSAID) ? null : value;
    }

    private static @Nullable String filled(TextField field) {
        return field.getText().isBlank() ? null : field.getText().strip();
    }
}
