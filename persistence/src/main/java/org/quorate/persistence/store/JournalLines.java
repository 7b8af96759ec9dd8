package org.quorate.persistence.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/** Reads a journal's file line by line from its beginning, and knows where each line starts. */
final class JournalLines {
    private static final int BUFFER = 1 << 16;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
    private long read;
    private long lineStart;
    private boolean tornEnd;

    JournalLines(FileChannel channel) {
        this.channel = channel;
    }

    /** The next whole line without its end, or null when there is none; {@link #torn()} then says whether an unfinished one follows. */
    byte @Nullable [] next() throws IOException {
        lineStart = read - buffer.remaining();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (true) {
            int end = indexOfLineEnd();
            if (end >= 0) {
                moveTo(line, end - buffer.position());
                buffer.get();
                return line.toByteArray();
            }
            moveTo(line, buffer.remaining());
            if (!fill()) {
                tornEnd = line.size() > 0;
                return null;
            }
        }
    }

    private void moveTo(ByteArrayOutputStream line, int count) {
        line.write(buffer.array(), buffer.position(), count);
        buffer.position(buffer.position() + count);
    }

    private boolean fill() throws IOException {
        buffer.clear();
        int count = channel.read(buffer, read);
        buffer.flip();
        if (count <= 0) {
            buffer.limit(0);
            return false;
        }
        read += count;
        return true;
    }

    private int indexOfLineEnd() {
        for (int i = buffer.position(); i < buffer.limit(); i++) {
            if (buffer.get(i) == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Where the line last asked for starts in the file. */
    long lineStart() {
        return lineStart;
    }

    /** Whether the file ends in the middle of a line. */
    boolean torn() {
        return tornEnd;
    }
}
