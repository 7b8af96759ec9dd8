package org.quorate.app.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.RulingOnRecord;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.store.Store;

/**
 * Looks again at the rulings kept of a meeting with the record as it stands now, under the charter versions they were made
 * under. What would come out differently is a finding; the rulings kept stay as they are.
 */
public final class RulingReview {
    private final Store store;
    private final CharterService charters;
    private final Rulings engine;

    public RulingReview(Store store, CharterService charters, Rulings engine) {
        this.store = store;
        this.charters = charters;
        this.engine = engine;
    }

    /** A ruling that would be another today: the decision's reference, the ruling kept and the one that would be made. */
    public record Finding(String reference, String title, String kept, String now) {
        public String sentence() {
            return reference + ": kept as \"" + kept + "\"; with the record as corrected it would be \"" + now + "\".";
        }
    }

    public List<Finding> wouldDiffer(MeetingId meeting) {
        MeetingRecord record = store.read(session -> MeetingRecords.read(session, meeting));
        List<Finding> findings = new ArrayList<>();
        for (Decision decision : record.decisions()) {
            if (decision.ruling() instanceof RulingOnRecord.Computed kept) {
                again(record, decision, kept)
                        .filter(ruling -> differs(kept, ruling))
                        .ifPresent(ruling -> findings.add(new Finding(
                                decision.reference(), decision.title(), kept.headline(), ruling.headline())));
            }
        }
        return findings;
    }

    private static boolean differs(RulingOnRecord.Computed kept, Ruling now) {
        return !kept.outcome().equals(now.outcome().word()) || !kept.headline().equals(now.headline());
    }

    private Optional<Ruling> again(MeetingRecord record, Decision decision, RulingOnRecord.Computed kept) {
        AgendaItem item = record.item(decision.item()).orElse(null);
        CharterInForce charter = charters.version(kept.charterVersion()).orElse(null);
        if (item == null || charter == null) {
            return Optional.empty();
        }
        ItemStanding standing = new ItemRulings(engine, charter, record).at(item, decision.at());
        return standing instanceof ItemStanding.Ruled ruled ? Optional.of(ruled.ruling()) : Optional.empty();
    }
}
