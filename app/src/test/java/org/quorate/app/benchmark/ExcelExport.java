package org.quorate.app.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.quorate.app.acting.Acting;
import org.quorate.app.decision.DecisionRegisterExport;
import org.quorate.app.register.Period;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

/** Writes the whole register of decisions of a store to a workbook, in a process of its own whose heap is limited. */
final class ExcelExport {
    private ExcelExport() {}

    /** @param arguments the store, the moment, the workbook */
    public static void main(String[] arguments) throws IOException {
        Acting acting = new Acting(() -> "A Secretary", Clock.fixed(Instant.parse(arguments[1]), Acting.ZONE));
        try (Store store = Store.open(Path.of(arguments[0]), StoreOptions.with(acting.clock()))) {
            new DecisionRegisterExport(store, acting).export(Period.ALL, false, Optional.empty(), Path.of(arguments[2]));
        }
    }
}
