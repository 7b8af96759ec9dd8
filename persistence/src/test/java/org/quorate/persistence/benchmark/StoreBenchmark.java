package org.quorate.persistence.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.decision.DecisionMethod;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.decision.Resolution;
import org.quorate.model.decision.RulingOnRecord;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.meeting.Venue;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;
import org.quorate.persistence.store.WriteSession;

/** A decision register of 100,000 rows: how long until its first hundred are there, and what one act costs. Medians, in milliseconds. */
final class StoreBenchmark {
    private static final int DECISIONS = 100_000;
    private static final int DECISIONS_IN_AN_ACT = 10_000;
    private static final int PAGE = 100;
    private static final int ROUNDS = 41;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 3);

    private StoreBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("store-benchmark");
        Path path = folder.resolve("Board");
        StoreOptions options = StoreOptions.with(InstantSource.system());
        report("make a store", millis(() -> Store.create(path, options).close()));
        try (Store store = Store.open(path, options)) {
            report("write " + DECISIONS + " decisions in acts of " + DECISIONS_IN_AN_ACT, millis(() -> fill(store)));
            report("first page of " + PAGE + ", first time", millis(() -> page(store, 0)));
            report("first page of " + PAGE, median(() -> page(store, 0)));
            report("page at row 90,000", median(() -> page(store, 90_000)));
            report("one act of one row, acknowledged", median(() -> store.change("A Secretary", "Renamed the body.", StoreBenchmark::rename)));
            report("check every row against the journal", millis(store::check));
            report("copy to one file", millis(() -> store.backup(folder.resolve("Board.quorate"))));
            report("journal, megabytes", Files.size(store.files().journal()) / 1_048_576.0);
        }
        report("database after closing, megabytes", Files.size(path.resolveSibling("Board.mv.db")) / 1_048_576.0);
        report("open and close, everything followed", millis(() -> Store.open(path, options).close()));
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void fill(Store store) {
        AgendaItem item = store.write("A Secretary", "Set up.", session -> {
            Body body = new Body(new BodyId(session.ids().next()), "Board", "PB", null, null, null, "", HouseStyle.plain(), 1, 0);
            Meeting meeting = new Meeting(new MeetingId(session.ids().next()), "PB 1", body.id(), FIRST_DAY, LocalTime.NOON, null, Venue.at("Hall"),
                    MeetingState.HELD, MinutesState.DRAFT, null, null, null, null, 0);
            AgendaItem made = new AgendaItem(new ItemId(session.ids().next()), meeting.id(), 1, "Item", StandingItem.NONE, null, Purpose.DECIDE, null,
                    List.of(), null, null, 0, null, null, 0);
            session.bodies().save(body);
            session.meetings().save(meeting);
            session.meetings().save(made);
            return made;
        });
        for (int from = 0; from < DECISIONS; from += DECISIONS_IN_AN_ACT) {
            int first = from;
            store.change("A Secretary", "Imported decisions.", session -> {
                for (int number = first; number < first + DECISIONS_IN_AN_ACT; number++) {
                    session.decisions().save(decision(session, item, number));
                }
            });
        }
    }

    private static Decision decision(WriteSession session, AgendaItem item, int number) {
        return new Decision(new DecisionId(session.ids().next()), "PB " + number, item.meeting(), item.id(), "Apportionment of funding, round " + number,
                DecisionOutcome.CARRIED, DecisionMethod.ASSENT, null, new RulingOnRecord.NotComputed("Business taken by assent."),
                Resolution.of(List.of("the report on round " + number + " be received")), FIRST_DAY.plusDays(number % 7_000).atTime(14, number % 60), 0);
    }

    private static void rename(WriteSession session) {
        Body body = session.bodies().all().getFirst();
        session.bodies().save(new Body(body.id(), body.name() + "'", body.shortName(), null, null, null, "", body.style(), 1, body.revision()));
    }

    private static void page(Store store, int offset) {
        if (store.read(session -> session.decisions().page(offset, PAGE)).size() != PAGE) {
            throw new IllegalStateException("The page is not full.");
        }
    }

    private static double median(Runnable work) {
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            times[round] = millis(work);
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void report(String what, double value) {
        System.out.printf("%-55s %10.2f%n", what, value);
    }
}
