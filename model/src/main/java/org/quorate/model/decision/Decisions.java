package org.quorate.model.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;

/** The decisions, tests of consensus and votes on record. */
public interface Decisions {
    Optional<Decision> find(DecisionId id);

    Optional<Decision> findByReference(String reference);

    /** Latest first. */
    List<Decision> all();

    /** Latest first, from {@code offset}, at most {@code limit}. */
    List<Decision> page(int offset, int limit);

    /** The register's rows, latest first, from {@code offset}, at most {@code limit}; quick however long the register is. */
    List<DecisionLine> lines(int offset, int limit);

    /** The register's rows of these decisions, latest first; those no longer on record are left out. */
    List<DecisionLine> lines(Set<DecisionId> wanted);

    /** In the order in which they were taken. */
    List<Decision> of(MeetingId meeting);

    List<Decision> of(ItemId item);

    void save(Decision decision);

    void remove(DecisionId id);

    /** In the order in which they were made. */
    List<ConsensusTest> testsOf(ItemId item);

    void save(ConsensusTest test);

    List<Ballot> ballotsOf(ItemId item);

    void save(Ballot ballot);
}
