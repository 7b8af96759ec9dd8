package org.quorate.app.room;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.quorate.app.control.Icons;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.SeatId;

/** What else can be said of a seat: remote, deputy, out for an interest, apologies, in the chair. */
final class RollMenu {
    private final RoomViewModel model;
    private final Runnable log;

    /** @param log opens the attendance log */
    RollMenu(RoomViewModel model, Runnable log) {
        this.model = model;
        this.log = log;
    }

    void show(Node row, SeatId seat) {
        RoomTicking ticking = model.ticking();
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(
                item("In the room, or left", "check-line", () -> ticking.inOrLeft(seat)),
                item("By remote link, or in person", "computer-line", () -> ticking.remote(seat)),
                item("Out for an interest in this item", "logout-box-r-line", () -> ticking.stepOutForInterest(seat)),
                item("Out for this item, or back", "arrow-go-back-line", () -> ticking.outOrBack(seat)),
                item("Sent apologies", "mail-line", () -> ticking.apologise(seat)),
                item("Takes the chair", "auction-line", () -> ticking.takeChair(seat)),
                item("Attendance and interests…", "list-check", log));
        if (!ticking.deputiesFor(seat).isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        for (Person deputy : ticking.deputiesFor(seat)) {
            menu.getItems().add(item("Deputy: " + deputy.name(), "user-shared-line", () -> ticking.deputise(seat, deputy.id())));
        }
        menu.show(row, Side.BOTTOM, 24, 0);
    }

    private static MenuItem item(String words, String icon, Runnable act) {
        MenuItem item = new MenuItem(words, Icons.of(icon));
        item.setOnAction(event -> act.run());
        return item;
    }
}
