package org.quorate.app.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.partnership.Body;

/**
 * The minutes of one meeting, whole, read at one moment.
 *
 * @param office the office that keeps the records
 * @param onRecord how they were confirmed and what was corrected
 * @param withheld the interests whose words the public may not read
 * @param told the sentences, as the record words them, of the declarations that the public may read
 */
public record MinutesOfMeeting(
        Meeting meeting,
        Body body,
        String office,
        AttendanceSection attendance,
        List<MinuteEntry> entries,
        MinutesRecord onRecord,
        List<Withheld> withheld,
        Set<String> told,
        List<MinutesFinding> findings) {
    public MinutesOfMeeting {
        entries = List.copyOf(entries);
        withheld = List.copyOf(withheld);
        told = Set.copyOf(told);
        findings = List.copyOf(findings);
    }

    /**
     * An interest whose words the public may not read.
     *
     * @param item on which it was declared, or nothing where it was declared in general or stands in the register only
     * @param declared whether it was declared at the meeting
     * @param sensitive whether the register marks it as sensitive; else it was declared on Part 2 business
     */
    public record Withheld(String person, String nature, @Nullable ItemId item, boolean declared, boolean sensitive) {
        /** Whether words in small letters hold it. */
        boolean isToldBy(String words) {
            return words.contains(nature.toLowerCase(Locale.UK).strip());
        }
    }

    public Optional<MinuteEntry> entry(ItemId item) {
        return entries.stream().filter(entry -> entry.item().id().equals(item)).findFirst();
    }

    public MinutesState state() {
        return meeting.minutes();
    }

    /** Whether the text may still be changed. */
    public boolean isOpen() {
        return Set.of(MinutesState.DRAFT, MinutesState.UNCONFIRMED).contains(state());
    }
}
