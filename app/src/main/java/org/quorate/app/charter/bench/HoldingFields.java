package org.quorate.app.charter.bench;

import java.time.LocalTime;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.model.ruling.SeatParticulars;

/** Who votes by proxy for the holder of a seat, and since when its holder holds it. */
final class HoldingFields {
    private static final String UNSAID = "Not said";

    private final TextField holder = new TextField();
    private final ComboBox<String> inTime = new ComboBox<>(FXCollections.observableArrayList(UNSAID, "Lodged in time", "Lodged too late"));
    private final DateField lodged;
    private final DateField from;
    private final DateField until;
    private final NumberField number;

    HoldingFields(BenchViewModel model, Runnable changed) {
        lodged = new DateField("Proxy lodged on", model::today);
        from = new DateField("Term began on", model::today);
        until = new DateField("Term ends on", model::today);
        number = new NumberField("Which term of its holder", value -> changed.run()).mayBeEmpty();
        inTime.setMaxWidth(Double.MAX_VALUE);
        holder.textProperty().subscribe((before, after) -> changed.run());
        inTime.valueProperty().subscribe((before, after) -> changed.run());
        for (DateField field : new DateField[] {lodged, from, until}) {
            field.valueProperty().subscribe((before, after) -> changed.run());
        }
    }

    /** Adds the rows of these fields. */
    void addTo(FormGrid grid) {
        grid.row(new FormField("Proxy held by", holder), new FormField("Proxy", inTime))
            .row(new FormField("Lodged on", lodged), new FormField("Which term", number))
            .row(new FormField("Term began on", from), new FormField("Term ends on", until));
    }

    void show(SeatParticulars seat) {
        SeatParticulars.Proxy proxy = seat.proxy();
        String name = proxy == null ? "" : Objects.requireNonNullElse(proxy.holder(), "");
        if (!holder.getText().equals(name)) {
            holder.setText(name);
        }
        Boolean said = proxy == null ? null : proxy.inTime();
        inTime.setValue(said == null ? UNSAID : inTime.getItems().get(said ? 1 : 2));
        lodged.valueProperty().set(proxy == null ? null : proxy.lodgedOn());
        SeatParticulars.Term term = seat.term();
        from.valueProperty().set(term == null ? null : term.from());
        until.valueProperty().set(term == null ? null : term.until());
        Integer which = term == null ? null : term.number();
        if (which == null) {
            number.clear();
        } else {
            number.show(which);
        }
    }

    /** The proxy; an hour known before stays with its day. */
    SeatParticulars.@Nullable Proxy proxy(SeatParticulars.@Nullable Proxy before) {
        String name = holder.getText().isBlank() ? null : holder.getText().strip();
        int chosen = inTime.getSelectionModel().getSelectedIndex();
        Boolean said = chosen < 1 ? null : Boolean.valueOf(chosen == 1);
        if (name == null && said == null && lodged.valueProperty().get() == null) {
            return null;
        }
        LocalTime at = before != null && Objects.equals(before.lodgedOn(), lodged.valueProperty().get()) ? before.lodgedAt() : null;
        return new SeatParticulars.Proxy(name, said, lodged.valueProperty().get(), at);
    }

    SeatParticulars.@Nullable Term term() {
        Integer which = number.getText().isEmpty() || number.value() == 0 ? null : Integer.valueOf(number.value());
        boolean unsaid = which == null && from.valueProperty().get() == null && until.valueProperty().get() == null;
        return unsaid ? null : new SeatParticulars.Term(from.valueProperty().get(), until.valueProperty().get(), which);
    }
}
