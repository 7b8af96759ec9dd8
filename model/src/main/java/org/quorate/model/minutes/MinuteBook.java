package org.quorate.model.minutes;

import java.util.List;
import java.util.Optional;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;

/** The minutes on record. */
public interface MinuteBook {
    Optional<Minute> of(ItemId item);

    /** In agenda order; items with no narrative yet are left out. */
    List<Minute> of(MeetingId meeting);

    void save(Minute minute);

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
