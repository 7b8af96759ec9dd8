package org.quorate.app.minutes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.model.interest.Declaration;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.partnership.Body;

/**
 * The minutes of one meeting, whole, read at one moment.
 *
 * @param office the office that keeps the records
 * @param onRecord how they were confirmed and what was corrected
 * @param withheld the words of sensitive interests declared at the meeting, which the public may not read
 */
public record MinutesOfMeeting(
        Meeting meeting,
        Body body,
        String office,
        AttendanceSection attendance,
        List<MinuteEntry> entries,
        MinutesRecord onRecord,
        List<Withheld> withheld,
        List<MinutesFinding> findings) {
    public MinutesOfMeeting {
        entries = List.copyOf(entries);
        withheld = List.copyOf(withheld);
        findings = List.copyOf(findings);
    }

    /** An interest declared at the meeting that is marked sensitive in the register. */
    public record Withheld(String person, String nature, Declaration declaration) {}

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
