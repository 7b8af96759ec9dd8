package org.quorate.app.home;

import java.util.List;
import org.quorate.app.acting.Acting;
import org.quorate.app.home.HomeOverview.RecentChange;
import org.quorate.persistence.store.JournalRecord;
import org.quorate.persistence.store.Store;

/** Reads what Home shows. */
public final class HomeOverviewService {
    private static final int RECENT = 6;

    private final Store store;
    private final Acting acting;

    public HomeOverviewService(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    public HomeOverview read() {
        List<RecentChange> recent = store.recentActs(RECENT * 2).stream()
                .filter(act -> act.kind() == JournalRecord.Kind.ACT)
                .limit(RECENT)
                .map(act -> new RecentChange(act.what(), act.who(), act.at().atZone(Acting.ZONE).toLocalDateTime()))
                .toList();
        return new HomeOverview(acting.today(), recent);
    }

    /** Calls back, on the writing thread, after each change; the answer stops it. */
    public Runnable onChange(Runnable changed) {
        return store.onChange(change -> changed.run());
    }
}
