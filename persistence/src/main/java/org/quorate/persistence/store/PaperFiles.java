package org.quorate.persistence.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.model.paper.AttachedFile;

/**
 * The files kept beside a store, each named by the SHA-256 of its content and written once. In a store with a password they are sealed piece by piece
 * like the lines of its journal; that the pieces are all there and in order follows from the name.
 */
record PaperFiles(Path folder, JournalSeal seal) {
    static PaperFiles of(StoreFiles files, JournalSeal seal) {
        return new PaperFiles(files.papers(), seal);
    }

    /** Takes a copy of a file; when this returns, it is on the disk. Refused where it is longer than may be kept. */
    AttachedFile keep(Path source) throws IOException {
        Path name = source.getFileName();
        if (name == null || !Files.isRegularFile(source)) {
            throw new StoreFailure(StoreFailure.Kind.UNUSABLE_PLACE, "There is no file at " + source + " to attach.");
        }
        AttachedFile.requireShortEnough(name.toString(), Files.size(source));
        Files.createDirectories(folder);
        Path making = Files.createTempFile(folder.resolveSibling("."), folder.getFileName() + ".attaching", "");
        try {
            String sha256;
            try (InputStream in = Files.newInputStream(source)) {
                sha256 = flushed(making, out -> Sha256.of(in, out));
            }
            Files.move(making, folder.resolve(sha256), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            StoreFiles.flushFolder(folder);
            return new AttachedFile(sha256, name.toString(), Files.size(source));
        } finally {
            Files.deleteIfExists(making);
        }
    }

    private interface Content {
        String writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file as it is kept here and flushes it; answers with what the content says of itself. */
    private String flushed(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            String said = content.writeTo(isSealed() ? new SealingStream(out, seal) : out);
            channel.force(true);
            return said;
        }
    }

    private boolean isSealed() {
        return seal instanceof JournalSeal.Sealed;
    }

    /** Writes a file's content as it was attached; nothing is left at the target when it is damaged. */
    void copyTo(String sha256, Path target) throws IOException {
        Path kept = folder.resolve(sha256);
        if (!Files.isRegularFile(kept)) {
            throw Database.damaged("The attached file " + sha256 + " is missing beside the partnership. Look for it in a copy of the partnership.", null);
        }
        Path making = target.toAbsolutePath().resolveSibling(target.getFileName() + ".making");
        try {
            try (OutputStream out = Files.newOutputStream(making)) {
                if (!sha256.equals(read(kept, out))) {
                    throw Database.damaged("The attached file " + sha256 + " is not as it was attached. Look for it in a copy of the partnership.", null);
                }
            }
            Files.move(making, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(making);
        }
    }

    /** Whether what is kept under that name is what was attached. */
    boolean isWhole(Path kept) throws IOException {
        return String.valueOf(kept.getFileName()).equals(read(kept, OutputStream.nullOutputStream()));
    }

    /** The SHA-256 of the content, which is written out on the way; empty where it cannot be opened with this seal. */
    private String read(Path kept, OutputStream out) throws IOException {
        if (!isSealed()) {
            try (InputStream in = Files.newInputStream(kept)) {
                return Sha256.of(in, out);
            }
        }
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(kept)) {
            SealedPieces pieces = new SealedPieces(in);
            for (byte[] line = pieces.next(); line.length > 0; line = pieces.next()) {
                byte[] piece = seal.open(line);
                if (piece == null) {
                    return "";
                }
                digest.update(piece);
                out.write(piece);
            }
        }
        return Sha256.hex(digest);
    }

    /** The names of what is kept. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> papers = Files.list(folder)) {
            return papers.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Keeps every one of them in another place under another seal, flushed to the disk. */
    void copyAllTo(PaperFiles other) throws IOException {
        List<Path> all = all();
        if (all.isEmpty()) {
            return;
        }
        Files.createDirectories(other.folder);
        for (Path kept : all) {
            String sha256 = String.valueOf(kept.getFileName());
            if (!sha256.equals(other.flushed(other.folder.resolve(sha256), out -> read(kept, out)))) {
                throw Database.damaged("The attached file " + sha256 + " is not as it was attached. Nothing was changed.", null);
            }
        }
        StoreFiles.flushFolder(other.folder);
    }

    /** Seals each piece written to it and puts it on a line of its own. */
    private static final class SealingStream extends OutputStream {
        private final OutputStream out;
        private final JournalSeal seal;

        SealingStream(OutputStream out, JournalSeal seal) {
            this.out = out;
            this.seal = seal;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] piece, int from, int length) throws IOException {
            if (length > 0) {
                out.write(seal.seal(Arrays.copyOfRange(piece, from, from + length)));
                out.write('\n');
            }
        }
    }

    /** Lines of a sealed file; the last is empty. */
    private static final class SealedPieces {
        private final InputStream in;
        private byte[] buffer = new byte[0];
        private int at;

        SealedPieces(InputStream in) {
            this.in = in;
        }

        byte[] next() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            while (true) {
                int end = at;
                while (end < buffer.length && buffer[end] != '\n') {
                    end++;
                }
                line.write(buffer, at, end - at);
                if (end < buffer.length) {
                    at = end + 1;
                    return line.toByteArray();
                }
                buffer = in.readNBytes(1 << 16);
                at = 0;
                if (buffer.length == 0) {
                    return line.toByteArray();
                }
            }
        }
    }
}
