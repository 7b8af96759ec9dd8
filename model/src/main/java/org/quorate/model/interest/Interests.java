package org.quorate.model.interest;

import java.util.List;
import org.quorate.model.meeting.MeetingId;

/** The register of interests and the declarations on record. */
public interface Interests {
    List<Interest> all();

    void save(Interest interest);

    void remove(InterestId id);

    /** What is kept of interests besides the interests themselves, in no order; nothing of most. */
    List<InterestNote> notes();

    void save(InterestNote note);

    /** Every declaration on record, those taken back among them, in the order recorded. */
    List<Declaration> declarations();

    List<Declaration> declarationsAt(MeetingId meeting);

    void save(Declaration declaration);

    void remove(DeclarationId id);

    /** Every declaration that was taken back. */
    List<Withdrawal> withdrawals();

    /** Takes a declaration back; it stays on record. */
    void add(Withdrawal withdrawal);
}
