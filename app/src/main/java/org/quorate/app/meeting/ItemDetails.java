package org.quorate.app.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.PageRange;
import org.quorate.model.meeting.Part;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;

/** What a person says of an agenda item; its place and its minute number come from the agenda as a whole. */
public record ItemDetails(
        String title,
        StandingItem standing,
        @Nullable String matter,
        Purpose purpose,
        @Nullable String purposeText,
        List<String> paragraphs,
        @Nullable Privacy privacy,
        @Nullable String presenter,
        int minutes,
        @Nullable PageRange pages) {

    public ItemDetails {
        paragraphs = List.copyOf(paragraphs);
    }

    /** An ordinary item of Part 1. */
    public static ItemDetails of(String title, Purpose purpose, int minutes) {
        return new ItemDetails(title, StandingItem.NONE, null, purpose, null, List.of(), null, null, minutes, null);
    }

    public static ItemDetails of(AgendaItem item) {
        return new ItemDetails(
                item.title(), item.standing(), item.matter(), item.purpose(), item.purposeText(), item.paragraphs(),
                item.privacy(), item.presenter(), item.minutes(), item.pages());
    }

    public Part part() {
        return privacy == null ? Part.ONE : Part.TWO;
    }

    public ItemDetails withTitle(String words) {
        return new ItemDetails(words, standing, matter, purpose, purposeText, paragraphs, privacy, presenter, minutes, pages);
    }

    public ItemDetails withMatter(@Nullable String key) {
        return new ItemDetails(title, standing, key, purpose, purposeText, paragraphs, privacy, presenter, minutes, pages);
    }

    public ItemDetails withPurpose(Purpose other) {
        return new ItemDetails(title, standing, matter, other, purposeText, paragraphs, privacy, presenter, minutes, pages);
    }

    public ItemDetails withPurposeText(@Nullable String sentence) {
        return new ItemDetails(title, standing, matter, purpose, sentence, paragraphs, privacy, presenter, minutes, pages);
    }

    public ItemDetails withParagraphs(List<String> texts) {
        return new ItemDetails(title, standing, matter, purpose, purposeText, texts, privacy, presenter, minutes, pages);
    }

    public ItemDetails withPrivacy(@Nullable Privacy why) {
        return new ItemDetails(title, standing, matter, purpose, purposeText, paragraphs, why, presenter, minutes, pages);
    }

    public ItemDetails withPresenter(@Nullable String name) {
        return new ItemDetails(title, standing, matter, purpose, purposeText, paragraphs, privacy, name, minutes, pages);
    }

    public ItemDetails withMinutes(int planned) {
        return new ItemDetails(title, standing, matter, purpose, purposeText, paragraphs, privacy, presenter, planned, pages);
    }

    public ItemDetails withPages(@Nullable PageRange range) {
        return new ItemDetails(title, standing, matter, purpose, purposeText, paragraphs, privacy, presenter, minutes, range);
    }

    ItemDetails withStanding(StandingItem kind) {
        return new ItemDetails(title, kind, matter, purpose, purposeText, paragraphs, privacy, presenter, minutes, pages);
    }

    /** The item with these details; its place, minute number and revision stay. */
    AgendaItem applyTo(AgendaItem item) {
        return new AgendaItem(
                item.id(), item.meeting(), item.position(), title, standing, matter, purpose, purposeText, paragraphs,
                privacy, presenter, minutes, pages, item.minuteNumber(), item.revision());
    }

    /** A new item with these details. */
    AgendaItem asNew(ItemId id, MeetingId meeting, int position) {
        return new AgendaItem(
                id, meeting, position, title, standing, matter, purpose, purposeText, paragraphs, privacy, presenter,
                minutes, pages, null, 0);
    }
}
