package org.quorate.model.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quorate.model.action.ActionId;

/** The disputes on record. */
public interface Disputes {
    Optional<Dispute> find(DisputeId id);

    Optional<Dispute> findByReference(String reference);

    /** Earliest opened first. */
    List<Dispute> all();

    /** Keeps a dispute; what is on record of it already may only be added to. */
    void save(Dispute dispute);

    /** What shows the steps of a dispute, in the order it was put on record. */
    List<DisputeEvidence> evidenceOf(DisputeId id);

    /** Puts evidence on record; it is never changed or taken away. */
    void add(DisputeEvidence evidence);

    /** The letters that were written, sent or not, in the order of what they tell of. */
    List<WrittenLetter> writtenOf(DisputeId id);

    /** Notes that a letter was written; written again, the later day holds. */
    void written(DisputeId id, WrittenLetter letter);

    /** The actions that go with a dispute, in the order they were linked. */
    List<ActionId> actionsOf(DisputeId id);

    /** The disputes an action goes with. */
    List<DisputeId> disputesOf(ActionId action);

    /** Says that an action goes with a dispute; said twice, it stays said once. */
    void link(DisputeId id, ActionId action, LocalDate on, String by);
}
