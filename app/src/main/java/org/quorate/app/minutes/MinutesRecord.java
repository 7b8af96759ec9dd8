package org.quorate.app.minutes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.minutes.Confirmation;
import org.quorate.model.minutes.Correction;
import org.quorate.reports.content.MinutesContent;

/**
 * What is on record about minutes as a whole: how they were confirmed, what was corrected in them, and which later meetings may do so.
 *
 * @param later the body's meetings after this one that have begun, earliest first
 */
public record MinutesRecord(Optional<Confirmed> confirmed, List<Corrected> corrections, List<LaterMeeting> later) {
    public MinutesRecord {
        corrections = List.copyOf(corrections);
        later = List.copyOf(later);
    }

    /** The corrections that count. */
    public List<Corrected> counting() {
        return corrections.stream().filter(each -> each.correction().counts()).toList();
    }

    /**
     * How the minutes were confirmed.
     *
     * @param at the meeting that did so, or nothing where it is not on record
     */
    public record Confirmed(Confirmation confirmation, @Nullable Meeting at) {
        /** One sentence, as in "Confirmed as a correct record by the meeting on Tue 26 Jan 2021; signed by Dr A Example (Chair)." */
        public String words() {
            String by = at == null ? "by a meeting that is not on record" : "by the meeting on " + DayText.of(at.date());
            String name = confirmation.signedBy();
            String office = confirmation.signedAs();
            String signed = name == null ? "" : "; signed by " + name + (office == null ? "" : " (" + office + ")");
            return "Confirmed as a correct record " + by + signed + ".";
        }
    }

    /**
     * One correction with what it speaks of.
     *
     * @param place the part of the minutes it is in: "Minute 26", or "Those present and the times"
     * @param agreedAt the meeting that agreed it
     * @param confidential whether its words may not be read by the public
     */
    public record Corrected(Correction correction, String place, Meeting agreedAt, boolean confidential) {
        /** What was changed: "“ten” became “eleven”". */
        public String change() {
            return correction.becomes().isEmpty()
                    ? "“" + correction.was() + "” was taken out"
                    : "“" + correction.was() + "” became “" + correction.becomes() + "”";
        }

        /** When and where it was agreed, and who put it on record. */
        public String origin() {
            return "Agreed by the meeting on " + DayText.of(agreedAt.date()) + "; recorded on " + DayText.of(correction.recordedOn())
                    + " by " + correction.recordedBy() + ".";
        }
    }

    /** A later meeting of the body, and whoever presided there. */
    public record LaterMeeting(Meeting meeting, Optional<MinutesContent.Signatory> presided) {}
}
