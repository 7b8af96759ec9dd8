package org.quorate.model.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/**
 * One item of an agenda.
 *
 * @param position its number on the agenda, from 1
 * @param matter the charter's key for what kind of question it puts, or nothing (ordinary business that decides nothing)
 * @param purposeText the sentence printed below the title ("To receive an update on ..."), or nothing
 * @param paragraphs the standing paragraphs printed below it
 * @param privacy why it is taken in Part 2; nothing means Part 1
 * @param presenter who presents it, as printed, or nothing
 * @param minutes how long it is planned to take, in minutes; 0 where nothing is planned
 * @param pages its papers' pages in the pack, or nothing
 * @param minuteNumber its number in the minutes, once given
 */
public record AgendaItem(
        ItemId id,
        MeetingId meeting,
        int position,
        String title,
        StandingItem standing,
        @Nullable String matter,
        Purpose purpose,
        @Nullable String purposeText,
        List<String> paragraphs,
        @Nullable Privacy privacy,
        @Nullable String presenter,
        int minutes,
        @Nullable PageRange pages,
        @Nullable Integer minuteNumber,
        int revision) {
    public AgendaItem {
        Required.that(position >= 1, "An item's number on the agenda is 1 or above.");
        title = Required.text(title, "An agenda item needs a title.");
        matter = Required.optionalText(matter);
        purposeText = Required.optionalText(purposeText);
        paragraphs = List.copyOf(paragraphs);
        presenter = Required.optionalText(presenter);
        Required.that(minutes >= 0, "An item cannot take less than no time.");
        Required.that(minuteNumber == null || minuteNumber > 0, "Minute numbers start at 1 or above.");
    }

    public Part part() {
        return privacy == null ? Part.ONE : Part.TWO;
    }

    /** The title the public may read. */
    public String publicTitle() {
        return privacy == null ? title : privacy.publicTitle();
    }

    public AgendaItem atPosition(int place) {
        return new AgendaItem(
                id, meeting, place, title, standing, matter, purpose, purposeText, paragraphs, privacy, presenter,
                minutes, pages, minuteNumber, revision);
    }

    public AgendaItem numbered(@Nullable Integer number) {
        return new AgendaItem(
                id, meeting, position, title, standing, matter, purpose, purposeText, paragraphs, privacy, presenter,
                minutes, pages, number, revision);
    }
}
