package org.quorate.persistence.decision;

import static org.quorate.persistence.generated.Tables.BALLOT;
import static org.quorate.persistence.generated.Tables.CONSENSUS_TEST;
import static org.quorate.persistence.generated.Tables.DECISION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.model.decision.Ballot;
import org.quorate.model.decision.ConsensusTest;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.decision.DecisionLine;
import org.quorate.model.decision.Decisions;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.persistence.row.RowReader;

/** Decisions, tests of consensus and votes in the store. */
public final class JooqDecisions implements Decisions {
    private final RowReader rows;

    public JooqDecisions(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Decision> find(DecisionId id) {
        return rows.query().selectFrom(DECISION).where(DECISION.ID.eq(id.value())).fetchOptional(DecisionRows::decision);
    }

    @Override
    public Optional<Decision> findByReference(String reference) {
        return rows.query().selectFrom(DECISION).where(DECISION.REFERENCE.eq(reference)).orderBy(DECISION.REFERENCE, DECISION.ID.desc()).limit(1)
                .fetchOptional(DecisionRows::decision);
    }

    @Override
    public List<Decision> all() {
        return rows.query().selectFrom(DECISION).orderBy(DECISION.TAKEN_AT.desc(), DECISION.ID.desc()).fetch(DecisionRows::decision);
    }

    @Override
    public List<Decision> page(int offset, int limit) {
        return rows.query().selectFrom(DECISION).orderBy(DECISION.TAKEN_AT.desc(), DECISION.ID.desc()).limit(limit).offset(offset)
                .fetch(DecisionRows::decision);
    }

    @Override
    public List<DecisionLine> lines(int offset, int limit) {
        return new RegisterRows(rows).page(offset, limit);
    }

    @Override
    public List<DecisionLine> lines(Set<DecisionId> wanted) {
        return new RegisterRows(rows).of(wanted.stream().map(DecisionId::value).toList());
    }

    @Override
    public List<Decision> of(MeetingId meeting) {
        return rows.query().selectFrom(DECISION).where(DECISION.MEETING_ID.eq(meeting.value()))
                .orderBy(DECISION.MEETING_ID, DECISION.TAKEN_AT, DECISION.ID).fetch(DecisionRows::decision);
    }

    @Override
    public List<Decision> of(ItemId item) {
        return rows.query().selectFrom(DECISION).where(DECISION.ITEM_ID.eq(item.value()))
                .orderBy(DECISION.ITEM_ID, DECISION.TAKEN_AT, DECISION.ID).fetch(DecisionRows::decision);
    }

    @Override
    public void save(Decision decision) {
        rows.writing().save(DecisionRows.row(decision));
    }

    @Override
    public void remove(DecisionId id) {
        rows.writing().remove(DECISION, DECISION.ID.eq(id.value()));
    }

    @Override
    public List<ConsensusTest> testsOf(ItemId item) {
        return rows.query().selectFrom(CONSENSUS_TEST).where(CONSENSUS_TEST.ITEM_ID.eq(item.value()))
                .orderBy(CONSENSUS_TEST.ITEM_ID, CONSENSUS_TEST.TESTED_AT, CONSENSUS_TEST.ID).fetch(VoteRows::test);
    }

    @Override
    public void save(ConsensusTest test) {
        rows.writing().put(VoteRows.row(test));
    }

    @Override
    public List<Ballot> ballotsOf(ItemId item) {
        return rows.query().selectFrom(BALLOT).where(BALLOT.ITEM_ID.eq(item.value())).orderBy(BALLOT.ITEM_ID, BALLOT.TAKEN_AT, BALLOT.ID)
                .fetch(VoteRows::ballot);
    }

    @Override
    public void save(Ballot ballot) {
        rows.writing().put(VoteRows.row(ballot));
    }
}
