package org.quorate.persistence.store;

import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The tables, made and changed by Flyway, which is called only when there is something to do, because it is slow to load. A migration changes the shape
 * of tables only; what changes rows is done as an act, so that the journal still gives the same store.
 */
final class Schema {
    /** The version the shipped migrations lead to. */
    static final int CURRENT = 11;
    // Kept here, because a logger nobody holds forgets its level.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Schema() {}

    static void migrate(DataSource database) {
        FLYWAY.setLevel(Level.WARNING);
        try {
            Flyway.configure(Schema.class.getClassLoader()).dataSource(database).locations("classpath:db/store").load().migrate();
        } catch (FlywayException e) {
            throw new StoreFailure(StoreFailure.Kind.UNUSABLE_PLACE,
                    "The tables of the partnership could not be made. Check that there is room on the disk.", e);
        }
    }
}
