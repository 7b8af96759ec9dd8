package org.quorate.app.partnership;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.Seat;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatOffice;

/** The form that changes what a seat is: its title, its class, whether whoever holds it chairs, and the partner it speaks for. */
final class SeatForm {
    private final PeopleViewModel model;
    private final Seat seat;
    private final FormBelow below;
    private final TextField title;
    private final ComboBox<SeatClass> seatClass;
    private final ComboBox<SeatOffice> office;
    private final ComboBox<Partner> partner;

    SeatForm(PeopleViewModel model, Seat seat, FormBelow below) {
        this.model = model;
        this.seat = seat;
        this.below = below;
        title = new TextField(seat.title());
        seatClass = BodyPanel.choice(List.of(SeatClass.values()), SeatClass::words, seat.seatClass());
        office = BodyPanel.choice(List.of(SeatOffice.values()), BodyPanel::words, seat.office());
        office.setId("seat-office");
        partner = BodyPanel.choice(model.partners(), Partner::name, speaksFor(seat.partner()));
        partner.getItems().addFirst(null);
    }

    private @Nullable Partner speaksFor(@Nullable PartnerId id) {
        return model.partners().stream().filter(known -> known.id().equals(id)).findFirst().orElse(null);
    }

    Node content() {
        FormGrid grid = new FormGrid()
            .row(new FormField("Title of the seat", title).checkedBy(() -> BodyPanel.blank(title, "Say what the seat is called.")))
            .row(new FormField("Class", seatClass), new FormField("Office", office))
            .row("Speaks for", partner);
        return below.withDone(grid, "Keep the seat", () -> model.changeSeat(edited(), below::close));
    }

    private Seat edited() {
        Partner spoken = partner.getValue();
        return new Seat(seat.id(), seat.body(), seat.constituency(), title.getText(), seatClass.getValue(), office.getValue(),
            spoken == null ? null : spoken.id(), seat.column(), seat.position(), seat.from(), seat.until(), seat.revision());
    }
}
