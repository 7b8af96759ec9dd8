package org.quorate.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;

/** When the disk is full, an act that cannot be kept is not made, and nothing before it is lost. */
class FullDiskTest {
    @TempDir
    Path folder;

    private long room = Long.MAX_VALUE;
    private boolean trimmable = true;
    private final StoreOptions options = StoreOptions.with(InstantSource.fixed(Instant.parse("2021-01-26T14:00:00Z")))
            .withChannels((file, how) -> new Limited(FileChannel.open(file, how)));

    private static void add(Store store, String name) {
        store.change("A Secretary", "Added " + name + ".",
                session -> session.people().save(new Person(new PersonId(session.ids().next()), name, null, null, null, 0)));
    }

    private static List<String> names(Store store) {
        return store.read(session -> session.people().all().stream().map(Person::name).toList());
    }

    @Test
    void an_act_that_does_not_fit_is_taken_back_and_the_next_one_that_fits_is_kept() throws IOException {
        Path path = folder.resolve("Board");
        try (Store store = Store.create(path, options)) {
            add(store, "Dr A Example");
            long before = Files.size(store.files().journal());
            room = before + 40;
            assertThatThrownBy(() -> add(store, "Dr B Example")).isInstanceOf(StoreFailure.class).hasMessageContaining("was not made");
            assertThat(names(store)).containsExactly("Dr A Example");
            assertThat(Files.size(store.files().journal())).isEqualTo(before);
            room = Long.MAX_VALUE;
            add(store, "Dr C Example");
        }
        try (Store store = Store.open(path, options)) {
            assertThat(names(store)).containsExactly("Dr A Example", "Dr C Example");
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void a_store_whose_journal_cannot_even_be_trimmed_takes_no_change_until_the_disk_can_be_written_again() throws IOException {
        Path path = folder.resolve("Board");
        try (Store store = Store.create(path, options.keepingBackups(3))) {
            add(store, "Dr A Example");
            room = 1_700;
            trimmable = false;
            assertThatThrownBy(() -> add(store, "Dr " + "x".repeat(2_000))).hasMessageContaining("was not made");
            assertThatThrownBy(() -> add(store, "Dr C Example")).isInstanceOf(StoreFailure.class).hasMessageContaining("Make room on the disk and try again");
            assertThatThrownBy(() -> add(store, "Dr C Example")).as("as often as it is tried").hasMessageContaining("Make room on the disk");
            room = Long.MAX_VALUE;
            trimmable = true;
            assertThat(store.check()).as("looking is enough to open it anew").isEmpty();
        }
        assertThat(KeptCopies.of(StoreFiles.of(path))).as("a copy is kept of what was written before the disk failed").hasSize(1);
        try (Store store = Store.open(path, options)) {
            add(store, "Dr D Example");
        }
        try (Store store = Store.open(path, options)) {
            assertThat(names(store)).containsExactly("Dr A Example", "Dr D Example");
            assertThat(store.notices()).isEmpty();
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void a_store_that_is_closed_while_its_disk_is_full_mends_itself_when_it_is_opened_again() {
        Path path = folder.resolve("Board");
        try (Store store = Store.create(path, options)) {
            add(store, "Dr A Example");
            room = 1_700;
            trimmable = false;
            assertThatThrownBy(() -> add(store, "Dr " + "x".repeat(2_000))).hasMessageContaining("was not made");
            assertThatThrownBy(() -> add(store, "Dr C Example")).hasMessageContaining("Make room");
        }
        room = Long.MAX_VALUE;
        trimmable = true;
        try (Store store = Store.open(path, options)) {
            assertThat(names(store)).containsExactly("Dr A Example");
            assertThat(store.notices().toString()).contains("never finished");
            add(store, "Dr D Example");
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void a_database_that_gave_up_is_opened_anew_with_the_next_act() throws IOException, SQLException {
        Path path = folder.resolve("Board");
        try (Store store = Store.create(path, options)) {
            add(store, "Dr A Example");
            JdbcDataSource same = new JdbcDataSource();
            same.setURL("jdbc:h2:file:" + path + ";IFEXISTS=TRUE");
            same.setUser("sa");
            same.setPassword("");
            try (Connection connection = same.getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("shutdown immediately");
            }
            assertThatThrownBy(() -> add(store, "Dr B Example")).isInstanceOf(StoreFailure.class).hasMessageContaining("was not made");
            add(store, "Dr C Example");
            assertThat(names(store)).containsExactly("Dr A Example", "Dr C Example");
            assertThat(store.check()).isEmpty();
            assertThat(openedAsLeftNow(store)).as("the database has it too, as if the program were killed now").isEmpty();
        }
    }

    private List<String> openedAsLeftNow(Store store) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("killed"));
        for (Path file : List.of(store.files().journal(), store.files().database())) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        try (Store killed = Store.open(copy.resolve("Board"), options)) {
            return killed.notices();
        }
    }

    /** A file on a disk with only so much room. */
    private final class Limited extends FileChannel {
        private final FileChannel file;

        Limited(FileChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            long fits = Math.min(bytes.remaining(), room - position);
            if (fits <= 0) {
                throw new IOException("No space left on device");
            }
            ByteBuffer part = bytes.slice(bytes.position(), (int) fits);
            int written = file.write(part, position);
            bytes.position(bytes.position() + written);
            return written;
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            if (!trimmable) {
                throw new IOException("Input/output error");
            }
            file.truncate(size);
            return this;
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return file.read(bytes);
        }

        @Override
        public long read(ByteBuffer[] bytes, int offset, int length) throws IOException {
            return file.read(bytes, offset, length);
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return file.write(bytes);
        }

        @Override
        public long write(ByteBuffer[] bytes, int offset, int length) throws IOException {
            return file.write(bytes, offset, length);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void force(boolean metadata) throws IOException {
            file.force(metadata);
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
            return file.transferTo(position, count, target);
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
            return file.transferFrom(source, position, count);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
            return file.map(mode, position, size);
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) throws IOException {
            return file.lock(position, size, shared);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
