package org.quorate.app.charter.bench;

import java.util.List;
import java.util.function.Consumer;
import org.quorate.app.charter.OnRecord;
import org.quorate.app.charter.ReadingEffects;
import org.quorate.app.task.Tasks;
import org.quorate.model.charter.Charter;
import org.quorate.model.ruling.Rulings;

/** What was decided, beside the bench: to start a case from, and to try readings and other charters against. */
public final class BenchRecord {
    private final BenchViewModel bench;
    private final OnRecord record;
    private final ReadingTrials trials;
    private final Tasks tasks;

    BenchRecord(BenchViewModel bench, Rulings engine, OnRecord record, Tasks tasks) {
        this.bench = bench;
        this.record = record;
        this.tasks = tasks;
        trials = new ReadingTrials(engine, record);
    }

    /** What each reading of an open setting would make of the case on the bench, and which decisions on record it would flag. */
    public ReadingEffects effects() {
        return (path, values, then) -> bench.room().ifPresent(on ->
            tasks.load("Trying the readings of " + path, () -> trials.of(on.charter(), on.room(), path, values), then));
    }

    /** Reads the decisions on record, the last one first. */
    public void read(Consumer<List<OnRecord.Taken>> then) {
        tasks.load("Reading the decisions", record::decisions, then);
    }

    /** Tries a charter against what was decided. */
    public void otherwise(Charter tried, Consumer<List<OnRecord.Otherwise>> then) {
        tasks.load("Trying the charter against the decisions", () -> record.otherwise(tried), then);
    }

    /** Puts the room of a decision on record on the bench, as it was when the decision was taken. */
    public void startFrom(OnRecord.Taken decision) {
        Charter now = bench.charter();
        if (now != null) {
            tasks.load("Reading the room of " + decision.reference(), () -> record.roomOf(decision, now), room ->
                room.ifPresentOrElse(bench::put,
                    () -> bench.cannotPut("This charter does not know the body or the matter of " + decision.reference() + ".")));
        }
    }
}
