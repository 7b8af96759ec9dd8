package org.quorate.model.interest;

import java.util.List;
import org.quorate.model.meeting.MeetingId;

/** The register of interests and the declarations on record. */
public interface Interests {
    List<Interest> all();

    void save(Interest interest);

    void remove(InterestId id);

    List<Declaration> declarationsAt(MeetingId meeting);

    void save(Declaration declaration);

    void remove(DeclarationId id);
}
