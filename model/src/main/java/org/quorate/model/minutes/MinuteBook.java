package org.quorate.model.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;

/** The minutes on record. */
public interface MinuteBook {
    Optional<Minute> of(ItemId item);

    /** In agenda order; items with no narrative yet are left out. */
    List<Minute> of(MeetingId meeting);

    void save(Minute minute);

    /** The words typed in the meeting for what an item is to resolve, by item, as long as they are not in its minutes. */
    Map<ItemId, String> proposedAt(MeetingId meeting);

    /** Keeps words typed for what an item is to resolve, in place of any before. */
    void propose(ItemId item, String words);

    /** Lets go of the words typed, once they are in the minutes. */
    void withdrawProposal(ItemId item);

    /** What later meetings corrected in the minutes of a meeting, in the order recorded, struck out ones included. */
    List<Correction> correctionsTo(MeetingId minutes);

    /** What a meeting corrected in the minutes of earlier ones, in the order recorded, struck out ones included. */
    List<Correction> correctionsAgreedAt(MeetingId meeting);

    Optional<Correction> findCorrection(CorrectionId id);

    /** Adds a correction. */
    void add(Correction correction);

    /** Strikes out a correction that is on record; nothing else of it changes. */
    void strikeOut(Correction correction);

    Optional<Confirmation> confirmationOf(MeetingId minutes);

    /** Adds the record that minutes were confirmed; minutes are confirmed once. */
    void add(Confirmation confirmation);
}
