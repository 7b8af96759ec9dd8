package org.quorate.app.control;

import java.time.LocalTime;
import java.util.Optional;

/** A time typed freely ("2pm", "14.30", "1430"). */
public final class TimeField extends ReadField<LocalTime> {

    public TimeField(String name) {
        super(name, TimeWords::words, "That is no time. Type it as 14:30 or 2.30 pm.");
        field().setPromptText("14:00");
        field().setPrefColumnCount(5);
    }

    @Override
    Optional<LocalTime> read(String typed) {
        return TimeWords.read(typed);
    }
}
