package org.quorate.app;

import org.jspecify.annotations.Nullable;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.Question;
import org.quorate.app.opening.SeenStores;
import org.quorate.persistence.store.Store;

/** Says when an open partnership has gone back to an older state, and otherwise remembers how far it has come. */
final class HistoryWatch {
    private final ScreenTools tools;
    private final SeenStores seen;
    private volatile @Nullable Store trusted;

    HistoryWatch(ScreenTools tools, SeenStores seen) {
        this.tools = tools;
        this.seen = seen;
    }

    void opened(Store store) {
        tools.tasks().load("Comparing with what was last seen", () -> seen.goneBack(store), found -> found.ifPresentOrElse(
                sentence -> tools.dialogs().ask(Question.of("Is this older state of the partnership meant?", sentence,
                        Choice.primary("Go on with it", () -> trust(store)), Choice.wayBack("Ask again next time"))),
                () -> trust(store)));
    }

    private void trust(Store store) {
        trusted = store;
        look(store);
    }

    /** Remembers from time to time, so that a computer that stops suddenly has not forgotten much. */
    void look(Store store) {
        if (store.equals(trusted)) {
            tools.tasks().load("Remembering how far it has come", () -> seen.remember(store), done -> { });
        }
    }

    /** Remembers for the last time, before it is closed; waits. */
    void closing(Store store) {
        if (store.equals(trusted)) {
            seen.remember(store);
        }
    }
}
