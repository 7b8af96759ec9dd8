package org.quorate.persistence.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables, made and changed by Flyway, which is called only when there is something to do, because it is slow to load. */
final class Schema {
    /** The version the shipped migrations lead to. */
    static final int CURRENT = 1;

    private Schema() {}

    static void migrate(DataSource database) {
        Flyway.configure(Schema.class.getClassLoader()).dataSource(database).locations("classpath:db/migration").load().migrate();
    }
}
