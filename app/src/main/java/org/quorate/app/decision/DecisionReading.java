package org.quorate.app.decision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.app.ruling.ItemRulings;
import org.quorate.app.ruling.ItemStanding;
import org.quorate.app.ruling.MeetingRecord;
import org.quorate.app.ruling.MeetingRecords;
import org.quorate.model.Refused;
import org.quorate.model.charter.Silence;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.decision.RulingOnRecord;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.ruling.NeededFinding;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.Step;
import org.quorate.persistence.store.Store;

/** Reads one decision with everything the register shows beside it. */
final class DecisionReading {
    private final Store store;
    private final CharterService charters;
    private final Rulings engine;

    DecisionReading(Store store, CharterService charters, Rulings engine) {
        this.store = store;
        this.charters = charters;
        this.engine = engine;
    }

    /** A decision and the record of the meeting at which it was taken, read at one moment. */
    private record OnRecord(Decision decision, MeetingRecord meeting) {}

    DecisionDetail detail(DecisionId id) {
        OnRecord found = store.read(session -> {
            Decision decision = session.decisions().find(id).orElseThrow(() -> new Refused("This decision is no longer on record."));
            return new OnRecord(decision, MeetingRecords.read(session, decision.meeting()));
        });
        Decision decision = found.decision();
        AgendaItem item = found.meeting().item(decision.item()).orElse(null);
        if (!(decision.ruling() instanceof RulingOnRecord.Computed kept)) {
            return new DecisionDetail(
                    decision, found.meeting().body(), found.meeting().meeting(), item, null, List.of(), List.of(), null);
        }
        CharterInForce charter = charters.version(kept.charterVersion()).orElse(null);
        KeptRuling ruling = KeptRuling.read(kept.json()).orElse(null);
        ItemStanding standing = charter == null || item == null
                ? null
                : new ItemRulings(engine, charter, found.meeting()).at(item, decision.at());
        return new DecisionDetail(
                decision, found.meeting().body(), found.meeting().meeting(), item, ruling, whyNeeded(standing),
                silent(ruling, charter), recomputed(kept, standing));
    }

    private static List<Step> whyNeeded(@Nullable ItemStanding standing) {
        NeededFinding needed = standing instanceof ItemStanding.Ruled ruled ? ruled.needed() : null;
        return needed == null ? List.of() : needed.reasoning().steps();
    }

    private static List<SilentPoint> silent(@Nullable KeptRuling ruling, @Nullable CharterInForce charter) {
        if (ruling == null) {
            return List.of();
        }
        return ruling.everythingOpen().stream().map(path -> point(path, charter)).toList();
    }

    private static SilentPoint point(String path, @Nullable CharterInForce charter) {
        Optional<Silence> silence = charter == null ? Optional.empty() : charter.charter().silence(path);
        return silence
                .map(open -> new SilentPoint(path, open.question(), open.clause()))
                .orElseGet(() -> new SilentPoint(path, path.replaceAll(".*\\.", "").replace('-', ' '), null));
    }

    private static Recomputed recomputed(RulingOnRecord.Computed kept, @Nullable ItemStanding standing) {
        return switch (standing) {
            case null -> new Recomputed.NotPossible("not possible: the item or its charter is no longer on record");
            case ItemStanding.Unruled unruled -> new Recomputed.NotPossible("not possible: " + unruled.why());
            case ItemStanding.Ruled ruled -> {
                boolean same = kept.outcome().equals(ruled.ruling().outcome().word()) && kept.headline().equals(ruled.ruling().headline());
                yield same ? new Recomputed.Same() : new Recomputed.Different(ruled.ruling().headline());
            }
        };
    }
}
