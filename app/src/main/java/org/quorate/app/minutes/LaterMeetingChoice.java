package org.quorate.app.minutes;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;

/** A choice among the later meetings of the body; the first of them is proposed, because it usually is the one. */
final class LaterMeetingChoice extends ComboBox<MinutesRecord.@Nullable LaterMeeting> {
    private static final String NOT_ON_RECORD = "A meeting that is not on record";

    /** @param orNone whether a meeting that is not on record may be chosen */
    LaterMeetingChoice(List<MinutesRecord.LaterMeeting> later, boolean orNone) {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(MinutesRecord.@Nullable LaterMeeting meeting) {
                return meeting == null ? NOT_ON_RECORD : meeting.meeting().reference() + " · " + DayText.of(meeting.meeting().date());
            }

            @Override
            public MinutesRecord.@Nullable LaterMeeting fromString(String words) {
                return null;
            }
        });
        getItems().addAll(later);
        if (orNone) {
            getItems().add(null);
        }
        getSelectionModel().selectFirst();
    }
}
