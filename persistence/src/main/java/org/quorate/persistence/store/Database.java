package org.quorate.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jspecify.annotations.Nullable;

/** The H2 file of a store: one connection that changes it, and others that only look. */
final class Database implements AutoCloseable {
    /** A new H2 file is never shorter: its heading is written twice, in blocks of 4,096 bytes. */
    static final long SHORTEST_FILE = 8_192;
    // Kept here, because a logger nobody holds forgets its level.
    private static final Logger JOOQ = Logger.getLogger("org.jooq");

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        JOOQ.setLevel(Level.WARNING);
    }

    private static final int CACHE_KB = 400_000;
    private static final int CACHE_SHARE_OF_HEAP = 4;
    private static final int BYTES_PER_KB = 1_024;
    private final StoreFiles files;
    private final JdbcDataSource source;
    private final Connection writer;
    private final DSLContext changing;
    private final DSLContext querying;
    private final List<Connection> open = new ArrayList<>();

    private Database(StoreFiles files, JdbcDataSource source) throws SQLException {
        this.files = files;
        this.source = source;
        this.writer = source.getConnection();
        open.add(writer);
        writer.setAutoCommit(false);
        changing = context(writer, false);
        querying = context(writer, true);
    }

    /** Opens the file of a store that exists. */
    static Database open(StoreFiles files, JournalSeal seal, boolean readOnly) {
        requireWholeFile(files);
        return connect(files, source(files, seal.databasePassword(), readOnly ? ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r" : ";IFEXISTS=TRUE"));
    }

    /** Makes the file of a new store, with its tables. */
    static Database create(StoreFiles files, JournalSeal seal) {
        JdbcDataSource source = source(files, seal.databasePassword(), "");
        Schema.migrate(source);
        return connect(files, source);
    }

    /** Brings the tables of a store that exists to the current version. */
    static void upgrade(StoreFiles files, JournalSeal seal) {
        Schema.migrate(source(files, seal.databasePassword(), ";IFEXISTS=TRUE"));
    }

    private static void requireWholeFile(StoreFiles files) {
        try {
            String name = String.valueOf(files.database().getFileName());
            if (!Files.isRegularFile(files.database())) {
                throw damaged(name + " is missing.", null);
            }
            if (Files.size(files.database()) < SHORTEST_FILE) {
                throw damaged(name + (Files.size(files.database()) == 0 ? " is empty." : " is cut short."), null);
            }
        } catch (IOException e) {
            throw damaged(files.database() + " cannot be read.", e);
        }
    }

    /** Damage to the database file, with the two ways out that every such message names. */
    static StoreFailure damaged(String what, @Nullable Throwable cause) {
        return new StoreFailure(StoreFailure.Kind.DAMAGED, what + " Rebuild it from the journal, which holds every change, or restore a backup.", cause);
    }

    private static JdbcDataSource source(StoreFiles files, @Nullable String password, String more) {
        long cache = Math.min(CACHE_KB, Runtime.getRuntime().maxMemory() / BYTES_PER_KB / CACHE_SHARE_OF_HEAP);
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + files.base() + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=" + cache
                + (password == null ? "" : ";CIPHER=AES") + more);
        source.setUser("sa");
        source.setPassword(password == null ? "" : password + " ");
        return source;
    }

    private static Database connect(StoreFiles files, JdbcDataSource source) {
        try {
            return new Database(files, source);
        } catch (SQLException e) {
            throw explained(files, e);
        }
    }

    private static StoreFailure explained(StoreFiles files, SQLException e) {
        if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new StoreFailure(StoreFailure.Kind.IN_USE,
                    "The partnership " + files.name() + " is already open in another window or by another program. Close it there first.", e);
        }
        // The journal has proved the password by now, so this is never a wrong one.
        return damaged(files.database().getFileName() + " is damaged and cannot be opened.", e);
    }

    private static DSLContext context(Connection connection, boolean selectsOnly) {
        DefaultConfiguration configuration = new DefaultConfiguration();
        configuration.set(connection).set(SQLDialect.H2).set(new Settings().withRenderSchema(false).withExecuteLogging(false));
        if (selectsOnly) {
            configuration.set(new DefaultExecuteListenerProvider(new SelectsOnly()));
        }
        return DSL.using(configuration);
    }

    /** Refuses every statement that is not a query, so that no row changes outside a {@link WriteSession}'s own methods. */
    private static final class SelectsOnly implements ExecuteListener {
        private static final long serialVersionUID = 1L;

        @Override
        public void start(ExecuteContext context) {
            if (context.type() != ExecuteType.READ) {
                throw new IllegalStateException("Rows are changed through the write session, so that the journal records it.");
            }
        }
    }

    /** For statements that change rows inside the writer's transaction. */
    DSLContext changing() {
        return changing;
    }

    /** For queries inside the writer's transaction. */
    DSLContext querying() {
        return querying;
    }

    void commit() throws SQLException {
        writer.commit();
        try (Statement statement = writer.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    void rollback() {
        try {
            if (writer.isClosed()) {
                throw new StoreFailure(StoreFailure.Kind.NOT_WRITTEN, "The database gave up. What the journal has is not lost.");
            }
            writer.rollback();
        } catch (SQLException e) {
            throw new StoreFailure(StoreFailure.Kind.NOT_WRITTEN,
                    "The change could not be taken back in the database.", e);
        }
    }

    /** A further connection for looking only; everything seen in one transaction is of one moment. */
    Reader newReader() {
        try {
            Connection connection = source.getConnection();
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set session characteristics as transaction isolation level snapshot");
            }
            synchronized (open) {
                open.add(connection);
            }
            return new Reader(connection, context(connection, true));
        } catch (SQLException e) {
            throw explained(files, e);
        }
    }

    /** One connection for looking only. */
    record Reader(Connection connection, DSLContext database) {
        <T> T read(Function<? super ReadSession, T> work) {
            T answer = work.apply(new ReadSession(new ReadRows(database)));
            endTransaction();
            return answer;
        }

        private void endTransaction() {
            try {
                connection.rollback();
            } catch (SQLException e) {
                throw new DataAccessException("The reading transaction could not be ended.", e);
            }
        }

        void discard() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new DataAccessException("The reading connection could not be closed.", e);
            }
        }
    }

    /** A consistent copy of the file as it is between two acts, in a zip of H2's own. */
    void copyTo(Path zip) {
        try (Statement statement = writer.createStatement()) {
            statement.execute("backup to '" + zip.toString().replace("'", "''") + "'");
        } catch (SQLException e) {
            throw new StoreFailure(StoreFailure.Kind.NOT_WRITTEN, "The copy could not be written. Check that there is room on the disk.", e);
        }
    }

    /** Closes the file in good order, made compact when asked. */
    void shutdown(boolean compact) throws SQLException {
        try (Statement statement = writer.createStatement()) {
            statement.execute(compact ? "shutdown compact" : "shutdown");
        }
        open.clear();
    }

    /** Lets go of the file as it is, without writing; for a store that stopped itself, and for one only looked at. */
    @Override
    public void close() {
        SQLException failure = null;
        synchronized (open) {
            for (Connection connection : open) {
                try {
                    connection.close();
                } catch (SQLException e) {
                    failure = e;
                }
            }
            open.clear();
        }
        if (failure != null) {
            throw new StoreFailure(StoreFailure.Kind.DAMAGED, "The database file could not be closed in good order.", failure);
        }
    }
}
