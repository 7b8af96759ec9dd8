package org.quorate.persistence.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The threads of one open store: one that writes and a few that read; and the waiting for them, which the window's own thread must not do. */
final class StoreThreads {
    private static final int READERS = 3;
    private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> Boolean.FALSE);
    private final ExecutorService writing = Executors.newSingleThreadExecutor(named("store-writer"));
    private final ExecutorService reading = Executors.newFixedThreadPool(READERS, named("store-reader"));

    // The store's own threads, because interrupting a thread that reads would close the database file under everyone.
    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }

    /** Does something in its turn among everything that writes. */
    <T extends @Nullable Object> CompletableFuture<T> toWrite(Supplier<T> work) {
        return submit(writing, work);
    }

    /** Does something beside others that read. */
    <T extends @Nullable Object> CompletableFuture<T> toRead(Supplier<T> work) {
        return submit(reading, work);
    }

    /** Does something long in its turn among everything that writes, which may itself look at the store. */
    CompletableFuture<Void> inTurn(Runnable work) {
        requireOpen();
        return CompletableFuture.runAsync(work, writing);
    }

    /** Does the last thing of all in its turn and waits for it; whatever comes later is refused. Nothing where it has ended already. */
    void end(Runnable last) {
        if (writing.isShutdown()) {
            return;
        }
        CompletableFuture<?> ending = CompletableFuture.runAsync(() -> {
            reading.close();
            last.run();
        }, writing);
        writing.shutdown();
        waitFor(ending);
    }

    void requireOpen() {
        if (writing.isShutdown()) {
            throw closed();
        }
    }

    private static StoreFailure closed() {
        return new StoreFailure(StoreFailure.Kind.CLOSED, "The partnership is closed. Open it again.");
    }

    private static <T extends @Nullable Object> CompletableFuture<T> submit(ExecutorService on, Supplier<T> work) {
        if (INSIDE.get()) {
            throw new IllegalStateException("Use the session at hand; a store's session cannot wait for another.");
        }
        if (on.isShutdown()) {
            return CompletableFuture.failedFuture(closed());
        }
        return CompletableFuture.supplyAsync(() -> {
            INSIDE.set(Boolean.TRUE);
            try {
                return work.get();
            } finally {
                INSIDE.set(Boolean.FALSE);
            }
        }, on);
    }

    static void requireNotWindow() {
        if (Thread.currentThread().getName().equals("JavaFX Application Thread")) {
            throw new IllegalStateException("The window's own thread must not wait for the store.");
        }
    }

    static <T extends @Nullable Object> T waitFor(CompletableFuture<T> future) {
        requireNotWindow();
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
