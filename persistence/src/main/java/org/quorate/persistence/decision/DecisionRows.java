package org.quorate.persistence.decision;

import org.jspecify.annotations.Nullable;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.decision.DecisionMethod;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.decision.Declared;
import org.quorate.model.decision.Resolution;
import org.quorate.model.decision.RulingOnRecord;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.persistence.generated.tables.records.DecisionRecord;
import org.quorate.persistence.row.ListText;

/** Decisions as rows. */
final class DecisionRows {
    private DecisionRows() {}

    static DecisionRecord row(Decision decision) {
        Declared declared = decision.declared();
        DecisionRecord row = new DecisionRecord();
        row.setId(decision.id().value());
        row.setReference(decision.reference());
        row.setMeetingId(decision.meeting().value());
        row.setItemId(decision.item().value());
        row.setTitle(decision.title());
        row.setOutcome(decision.outcome().name());
        row.setDecidedBy(decision.method().name());
        row.setDeclaredOutcome(declared == null ? null : declared.outcome().name());
        row.setDeclaredBy(declared == null ? null : declared.by());
        row.setResolution(ListText.ofTexts(decision.resolution().clauseTexts()));
        row.setTakenAt(decision.at());
        row.setRevision(decision.revision());
        setRuling(row, decision.ruling());
        return row;
    }

    private static void setRuling(DecisionRecord row, RulingOnRecord ruling) {
        switch (ruling) {
            case RulingOnRecord.NotComputed notComputed -> row.setRulingText(notComputed.reason());
            case RulingOnRecord.Computed computed -> {
                row.setRulingOutcome(computed.outcome());
                row.setRulingHeadline(computed.headline());
                row.setRulingText(computed.text());
                row.setRulingJson(computed.json());
                row.setRulingCharterVersion(computed.charterVersion());
                row.setRuledAt(computed.at());
            }
        }
    }

    static Decision decision(DecisionRecord row) {
        return new Decision(new DecisionId(row.getId()), row.getReference(), new MeetingId(row.getMeetingId()), new ItemId(row.getItemId()),
                row.getTitle(), DecisionOutcome.valueOf(row.getOutcome()), DecisionMethod.valueOf(row.getDecidedBy()), declared(row), ruling(row),
                Resolution.of(ListText.texts(row.getResolution())), row.getTakenAt(), row.getRevision());
    }

    private static @Nullable Declared declared(DecisionRecord row) {
        String outcome = row.getDeclaredOutcome();
        return outcome == null ? null : new Declared(DecisionOutcome.valueOf(outcome), row.getDeclaredBy());
    }

    private static RulingOnRecord ruling(DecisionRecord row) {
        String outcome = row.getRulingOutcome();
        if (outcome == null) {
            return new RulingOnRecord.NotComputed(row.getRulingText());
        }
        return new RulingOnRecord.Computed(outcome, row.getRulingHeadline(), row.getRulingText(), row.getRulingJson(),
                row.getRulingCharterVersion(), row.getRuledAt());
    }
}
