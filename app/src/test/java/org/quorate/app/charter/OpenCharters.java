package org.quorate.app.charter;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.bench.BenchViewModel;
import org.quorate.app.charter.start.StartViewModel;
import org.quorate.app.partnership.StartingService;
import org.quorate.app.task.BackgroundTasks;
import org.quorate.app.task.Failure;
import org.quorate.app.task.Tasks;
import org.quorate.app.testing.TemporaryFolder;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;
import org.testfx.util.WaitForAsyncUtils;

/** A store on Mon 18 Jan 2027 with everything the charter's screens are made of, worked as in the program: away from the window. */
public final class OpenCharters implements AutoCloseable {
    public final Path folder = TemporaryFolder.make();
    public final Acting acting = new Acting(() -> "R. Clerk", Clock.fixed(Instant.parse("2027-01-18T12:00:00Z"), Acting.ZONE));
    public final Store store = Store.create(folder.resolve("store"), StoreOptions.with(Clock.systemUTC()));
    public final CharterService charters = new CharterService(store, acting);
    public final List<Failure> failures = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    public final Tasks tasks = new BackgroundTasks(worker, worker, Platform::runLater, failures::add);

    public CharterViewModel document() {
        return new CharterViewModel(charters, acting, tasks);
    }

    public BenchViewModel bench() {
        return new BenchViewModel(charters, new Rulings(new EnglishBankHolidays()), OnRecord.NOTHING, tasks);
    }

    public StartViewModel start() {
        return new StartViewModel(new StartingService(store, acting), charters, acting, tasks);
    }

    /** Waits until all that was set off is done. */
    public void settle() {
        for (int round = 0; round < 4; round++) {
            CompletableFuture.runAsync(() -> { }, worker).join();
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    @Override
    public void close() {
        worker.close();
        store.close();
    }
}
