package org.quorate.persistence.decision;

import static org.quorate.persistence.generated.Tables.AGENDA_ITEM;
import static org.quorate.persistence.generated.Tables.BODY;
import static org.quorate.persistence.generated.Tables.DECISION;
import static org.quorate.persistence.generated.Tables.MEETING;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.quorate.model.decision.Comparison;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.decision.DecisionLine;
import org.quorate.model.decision.DecisionMethod;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.persistence.row.RowReader;

/**
 * The rows of the register of decisions. Decisions come first, by their index on time, and what else a row shows is looked up for the page: one query
 * over all the tables would sort the whole register to show its first page.
 */
final class RegisterRows {
    private static final int MOST_NAMED_ONE_BY_ONE = 1_000;
    private final RowReader rows;

    RegisterRows(RowReader rows) {
        this.rows = rows;
    }

    List<DecisionLine> page(int offset, int limit) {
        return lines(decisions(DSL.noCondition(), offset, limit));
    }

    List<DecisionLine> of(List<Long> wanted) {
        return lines(decisions(DECISION.ID.in(wanted), 0, wanted.size()));
    }

    private Result<? extends Record> decisions(Condition which, int offset, int limit) {
        return rows.query()
                .select(DECISION.ID, DECISION.REFERENCE, DECISION.MEETING_ID, DECISION.ITEM_ID, DECISION.TITLE, DECISION.OUTCOME, DECISION.DECIDED_BY,
                        DECISION.DECLARED_OUTCOME, DECISION.RULING_OUTCOME, DECISION.RULING_HEADLINE, DECISION.TAKEN_AT)
                .from(DECISION).where(which).orderBy(DECISION.TAKEN_AT.desc(), DECISION.ID.desc()).limit(limit).offset(offset).fetch();
    }

    private List<DecisionLine> lines(Result<? extends Record> page) {
        Map<Long, String> bodies = bodies(new HashSet<>(page.getValues(DECISION.MEETING_ID)));
        Set<Long> inPartTwo = inPartTwo(new HashSet<>(page.getValues(DECISION.ITEM_ID)));
        return page.map(row -> line(row, bodies, inPartTwo));
    }

    private Map<Long, String> bodies(Set<Long> meetings) {
        Condition named = meetings.size() > MOST_NAMED_ONE_BY_ONE ? MEETING.ID.isNotNull() : MEETING.ID.in(meetings);
        return rows.query().select(MEETING.ID, BODY.NAME).from(MEETING).join(BODY).on(BODY.ID.eq(MEETING.BODY_ID)).where(named)
                .fetchMap(MEETING.ID, BODY.NAME);
    }

    private Set<Long> inPartTwo(Set<Long> items) {
        Condition named = items.size() > MOST_NAMED_ONE_BY_ONE ? AGENDA_ITEM.ID.isNotNull() : AGENDA_ITEM.ID.in(items);
        return rows.query().select(AGENDA_ITEM.ID).from(AGENDA_ITEM).where(named).and(AGENDA_ITEM.PRIVATE.isTrue()).fetchSet(AGENDA_ITEM.ID);
    }

    private static DecisionLine line(Record row, Map<Long, String> bodies, Set<Long> inPartTwo) {
        DecisionOutcome outcome = DecisionOutcome.valueOf(row.get(DECISION.OUTCOME));
        DecisionMethod method = DecisionMethod.valueOf(row.get(DECISION.DECIDED_BY));
        String declared = row.get(DECISION.DECLARED_OUTCOME);
        Comparison comparison = Comparison.between(
                outcome, method, declared == null ? null : DecisionOutcome.valueOf(declared), row.get(DECISION.RULING_OUTCOME));
        return new DecisionLine(new DecisionId(row.get(DECISION.ID)), row.get(DECISION.REFERENCE), new MeetingId(row.get(DECISION.MEETING_ID)),
                new ItemId(row.get(DECISION.ITEM_ID)), bodies.getOrDefault(row.get(DECISION.MEETING_ID), ""), row.get(DECISION.TITLE),
                row.get(DECISION.TAKEN_AT).toLocalDate(), outcome, method, comparison, row.get(DECISION.RULING_HEADLINE),
                inPartTwo.contains(row.get(DECISION.ITEM_ID)));
    }
}
