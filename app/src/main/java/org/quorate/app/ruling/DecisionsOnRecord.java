package org.quorate.app.ruling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.app.charter.OnRecord;
import org.quorate.app.control.DateWords;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Setting;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.RulingOnRecord;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.store.Store;

/** Tries a charter against the decisions on record: each room as it was, ruled on as the charter would have it. */
public final class DecisionsOnRecord implements OnRecord {
    private static final int MOST_TRIED = 60;

    private final Store store;
    private final CharterService charters;
    private final Rulings engine;
    private Snapshot known = new Snapshot(List.of(), Map.of());

    public DecisionsOnRecord(Store store, CharterService charters, Rulings engine) {
        this.store = store;
        this.charters = charters;
        this.engine = engine;
    }

    /** The decisions that are tried, the last one first, with the records of their meetings, read at one moment. */
    private record Snapshot(List<Decision> decisions, Map<MeetingId, MeetingRecord> meetings) {}

    private synchronized Snapshot snapshot() {
        List<Decision> now = store.read(session -> session.decisions().all()).stream()
                .filter(decision -> decision.ruling() instanceof RulingOnRecord.Computed)
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .limit(MOST_TRIED)
                .toList();
        if (!now.equals(known.decisions())) {
            known = store.read(session -> {
                Map<MeetingId, MeetingRecord> meetings = new HashMap<>();
                now.forEach(decision -> meetings.computeIfAbsent(decision.meeting(), id -> MeetingRecords.read(session, id)));
                return new Snapshot(now, meetings);
            });
        }
        return known;
    }

    @Override
    public List<Taken> decisions() {
        return snapshot().decisions().stream()
                .map(decision -> new Taken(decision.id().value(), decision.reference(), words(decision)))
                .toList();
    }

    @Override
    public Optional<DecisionCase> roomOf(Taken taken, Charter charter) {
        Snapshot now = snapshot();
        return now.decisions().stream()
                .filter(decision -> decision.id().value() == taken.id())
                .findFirst()
                .flatMap(decision -> room(now, decision, charter));
    }

    private Optional<DecisionCase> room(Snapshot now, Decision decision, Charter charter) {
        MeetingRecord record = now.meetings().get(decision.meeting());
        AgendaItem item = record == null ? null : record.item(decision.item()).orElse(null);
        CharterInForce latest = charters.latest().orElse(null);
        if (record == null || item == null || latest == null) {
            return Optional.empty();
        }
        CaseFromRoom cases = new CaseFromRoom(new CharterInForce(latest.adopted(), charter), record);
        return cases.obstacle(item).isPresent() ? Optional.empty() : Optional.of(cases.at(item, decision.at()));
    }

    @Override
    public Map<String, List<String>> wouldFlag(Charter charter, String path, List<String> values) {
        Setting setting = charter.setting(path).orElseThrow(() -> new IllegalArgumentException(charter.unknownSetting(path)));
        Map<String, List<String>> flagged = new LinkedHashMap<>();
        Snapshot now = snapshot();
        for (Decision decision : now.decisions()) {
            DecisionCase room = room(now, decision, charter).orElse(null);
            if (room == null || !path.startsWith(charter.body(room.body()).map(CharterBody::key).orElse(room.body()) + ".")) {
                continue;
            }
            for (String value : values) {
                if (decision.ruling() instanceof RulingOnRecord.Computed kept && differs(charter.assume(setting, value), room, kept)) {
                    flagged.computeIfAbsent(value, each -> new ArrayList<>()).add(decision.reference());
                }
            }
        }
        return flagged;
    }

    @Override
    public List<Otherwise> otherwise(Charter charter) {
        List<Otherwise> found = new ArrayList<>();
        Snapshot now = snapshot();
        for (Decision decision : now.decisions()) {
            DecisionCase room = room(now, decision, charter).orElse(null);
            if (room != null && decision.ruling() instanceof RulingOnRecord.Computed kept) {
                Ruling ruling = engine.rule(charter, room);
                if (!ruling.outcome().word().equals(kept.outcome())) {
                    found.add(new Otherwise(decision.at().toLocalDate(), words(decision), kept.headline(), ruling.headline()));
                }
            }
        }
        return found;
    }

    private static String words(Decision decision) {
        return decision.reference() + ", " + decision.title() + ", " + DateWords.words(decision.at().toLocalDate());
    }

    private boolean differs(Charter charter, DecisionCase room, RulingOnRecord.Computed kept) {
        Ruling ruling = engine.rule(charter, room);
        return !ruling.outcome().word().equals(kept.outcome());
    }
}
