package org.quorate.persistence.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The append-only file beside the database. While it is open for writing, no other program can open it so. */
final class Journal implements Closeable {
    private static final int LINE_END = '\n';
    // Locked far beyond the end, so that other programs can still copy the file where locks are kept strictly.
    private static final long LOCK_AT = Long.MAX_VALUE - 1;
    private final FileChannel channel;
    private final Path file;
    private final JournalHeading heading;
    private long[] starts = new long[64];
    private int records;
    private String lastHash;
    private long end;
    private boolean torn;

    private Journal(FileChannel channel, Path file, JournalHeading heading) {
        this.channel = channel;
        this.file = file;
        this.heading = heading;
        this.lastHash = heading.hash();
    }

    static Journal create(Path file, JournalHeading heading, ChannelOpener opener) throws IOException {
        FileChannel channel = opener.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Journal journal = new Journal(channel, file, heading);
        try {
            journal.lock();
            journal.writeAt(0, heading.line());
            channel.force(true);
            journal.end = heading.line().length + 1L;
            return journal;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Opens a journal and follows its whole chain. An unfinished last line is left in place for the caller to judge. */
    static Journal open(Path file, @Nullable String password, boolean forWriting, ChannelOpener opener) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new StoreFailure(StoreFailure.Kind.DAMAGED, file.getFileName()
                    + " is missing. It belongs beside the partnership's other files. Put it back, or restore a backup.");
        }
        FileChannel channel = forWriting ? opener.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE) : opener.open(file, StandardOpenOption.READ);
        try {
            JournalLines lines = new JournalLines(channel);
            byte[] first = lines.next();
            if (first == null) {
                throw new StoreFailure(StoreFailure.Kind.DAMAGED, file.getFileName()
                        + (lines.torn() ? " breaks off in its first line." : " is empty.") + " Restore a backup.");
            }
            Journal journal = new Journal(channel, file, JournalHeading.read(first, String.valueOf(file.getFileName()), password));
            if (forWriting) {
                journal.lock();
            }
            journal.follow(lines);
            return journal;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private void lock() throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCK_AT, 1, false);
            if (lock == null) {
                throw inUse(null);
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(e);
        }
    }

    private StoreFailure inUse(@Nullable Throwable cause) {
        String name = String.valueOf(file.getFileName()).replace(".journal", "");
        return new StoreFailure(StoreFailure.Kind.IN_USE,
                "The partnership " + name + " is already open in another window or by another program. Close it there first.", cause);
    }

    private void follow(JournalLines lines) throws IOException {
        for (byte[] written = lines.next(); written != null; written = lines.next()) {
            byte[] line = heading.seal().open(written);
            String hash = line == null ? null : JournalText.follow(line, lastHash);
            if (hash == null) {
                throw new StoreFailure(StoreFailure.Kind.DAMAGED, file.getFileName() + " was altered or damaged at line " + (records + 2)
                        + ": it does not follow from the line before. Restore a backup.");
            }
            remember(lines.lineStart(), hash);
        }
        end = lines.lineStart();
        torn = lines.torn();
    }

    private void remember(long start, String hash) {
        if (records == starts.length) {
            starts = Arrays.copyOf(starts, records * 2);
        }
        starts[records++] = start;
        lastHash = hash;
    }

    JournalHeading heading() {
        return heading;
    }

    /** The sequence of the last whole record; 0 when there is none. */
    long lastSequence() {
        return records;
    }

    String lastHash() {
        return lastHash;
    }

    /** Whether the file ends in an unfinished line. */
    boolean torn() {
        return torn;
    }

    /** Where the whole records end, in bytes. */
    long end() {
        return end;
    }

    /** The hash of the record with this sequence; that of the heading for 0. */
    String hashAt(long sequence) throws IOException {
        return sequence == 0 ? heading.hash() : record(sequence).hash();
    }

    JournalRecord record(long sequence) throws IOException {
        return JournalText.read(lineAt(Math.toIntExact(sequence - 1)));
    }

    private byte[] lineAt(int index) throws IOException {
        long start = starts[index];
        long stop = index + 1 < records ? starts[index + 1] : end;
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(stop - start - 1));
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, start + bytes.position()) < 0) {
                throw new IOException(file.getFileName() + " became shorter while it was being read.");
            }
        }
        byte[] line = heading.seal().open(bytes.array());
        if (line == null) {
            throw new IOException(file.getFileName() + " changed while it was being read.");
        }
        return line;
    }

    HighWater highWater() {
        return new HighWater(heading.store(), lastSequence(), lastHash());
    }

    boolean holds(HighWater seen) throws IOException {
        return seen.sequence() <= lastSequence() && seen.hash().equals(hashAt(seen.sequence()));
    }

    /** The latest acts of people, newest first, at most this many, without the rows they changed. */
    List<JournalRecord> recentActs(int limit) throws IOException {
        List<JournalRecord> found = new ArrayList<>();
        for (long sequence = records; sequence > 0 && found.size() < limit; sequence--) {
            JournalRecord record = JournalText.readHead(lineAt(Math.toIntExact(sequence - 1)));
            if (record.kind() == JournalRecord.Kind.ACT) {
                found.add(record);
            }
        }
        return found;
    }

    /** Puts a line on the disk. When this fails the part written is taken off again, so that the file still ends with a whole record. */
    void append(JournalText.Line line) throws IOException {
        byte[] written = heading.seal().seal(line.bytes());
        try {
            writeAt(end, written);
            channel.force(false);
        } catch (IOException e) {
            takeBack(e);
            throw e;
        }
        remember(end, line.hash());
        end += written.length + 1L;
    }

    private void takeBack(IOException failure) {
        try {
            channel.truncate(end);
            channel.force(true);
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }

    private void writeAt(long position, byte[] line) throws IOException {
        ByteBuffer bytes = lineOf(line);
        while (bytes.hasRemaining()) {
            channel.write(bytes, position + bytes.position());
        }
    }

    /** Cuts the unfinished last line off and keeps its bytes in a file of their own. */
    Path cutTornEnd(Path keptIn) throws IOException {
        ByteBuffer rest = ByteBuffer.allocate(Math.toIntExact(channel.size() - end));
        int read = 0;
        while (rest.hasRemaining() && read >= 0) {
            read = channel.read(rest, end + rest.position());
        }
        Files.write(keptIn, Arrays.copyOf(rest.array(), rest.position()), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        channel.truncate(end);
        channel.force(true);
        torn = false;
        return keptIn;
    }

    /** Writes the heading and every whole record to a new file. */
    void copyWholeRecordsTo(Path target) throws IOException {
        try (FileChannel copy = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long done = 0;
            while (done < end) {
                done += channel.transferTo(done, end - done, copy);
            }
            copy.force(true);
        }
    }

    /** Writes every whole record to a new file under another heading, sealed as that one seals; the chain stays the same. */
    void copySealedTo(Path target, JournalHeading newHeading) throws IOException {
        try (FileChannel copy = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            copy.write(lineOf(newHeading.line()));
            for (int index = 0; index < records; index++) {
                ByteBuffer line = lineOf(newHeading.seal().seal(lineAt(index)));
                while (line.hasRemaining()) {
                    copy.write(line);
                }
            }
            copy.force(true);
        }
    }

    private static ByteBuffer lineOf(byte[] written) {
        return ByteBuffer.allocate(written.length + 1).put(written).put((byte) LINE_END).flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
