package org.quorate.app.control;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/** A date typed freely ("26 jan", "next tue"), with a calendar beside it (Alt+Down). */
public final class DateField extends ReadField<LocalDate> {
    private final Supplier<LocalDate> today;

    /** @param today today's date, asked for each time a date is read */
    public DateField(String name, Supplier<LocalDate> today) {
        super(name, DateWords::words, "That is no date. Type it as 26 Jan 2027, 26/1 or next Tue.");
        this.today = today;
        field().setPromptText("26 jan, next tue");
        Button calendar = new Button(null, Icons.of("calendar-line"));
        calendar.getStyleClass().add("icon-only");
        calendar.setAccessibleText("Calendar for " + name);
        calendar.setFocusTraversable(false);
        calendar.setOnAction(event -> showCalendar());
        getChildren().add(calendar);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
                event.consume();
                showCalendar();
            }
        });
    }

    @Override
    Optional<LocalDate> read(String typed) {
        return DateWords.read(typed, today.get());
    }

    private void showCalendar() {
        DatePicker picker = new DatePicker(valueProperty().get() == null ? today.get() : valueProperty().get());
        DatePickerSkin skin = new DatePickerSkin(picker);
        picker.setSkin(skin);
        Node month = skin.getPopupContent();
        Popup popup = new Popup();
        popup.setAutoHide(true);
        popup.getContent().add(month);
        picker.valueProperty().subscribe((before, after) -> {
            valueProperty().set(after);
            popup.hide();
            field().requestFocus();
        });
        var corner = localToScreen(0, getHeight() + 4);
        if (corner != null) {
            popup.show(this, corner.getX(), corner.getY());
            month.requestFocus();
        }
    }
}
