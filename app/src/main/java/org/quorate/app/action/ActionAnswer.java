package org.quorate.app.action;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.Partner;

/**
 * What was said in the form of a change.
 *
 * @param words the note, the reason or the new wording; empty where nothing was said
 * @param date the new due date or the day of closing, or nothing where it was not asked
 * @param owners the names as typed; empty where they were not asked
 * @param meeting the meeting at which it is closed, or nothing
 * @param partner the partner it concerns, or nothing for none
 * @param files what is to be attached
 */
record ActionAnswer(String words, @Nullable LocalDate date, String owners, @Nullable ClosingMeeting meeting, @Nullable Partner partner,
        List<Path> files) {
    ActionAnswer {
        files = List.copyOf(files);
    }
}
