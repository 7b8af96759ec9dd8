package org.quorate.persistence.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The one-file copy of a partnership ({@code .quorate}): a zip of the store's files with a manifest of their SHA-256. It is written beside its place and
 * put there whole; every hash is verified before anything of it is used.
 */
final class StoreCopy {
    static final String FORMAT = "quorate-copy/1";
    static final String MANIFEST = "manifest.json";
    static final String DATABASE = "store.mv.db";
    static final String JOURNAL = "store.journal";
    static final String PAPERS = "store.papers/";

    private StoreCopy() {}

    /** Copies a store in use, between two acts. */
    static void write(StoreFiles files, ActWriter store, Path target, CopyProgress progress) throws IOException {
        Path h2Copy = Files.createTempFile("quorate-copy", ".zip");
        try {
            store.database().copyTo(h2Copy);
            try (ZipFile zip = new ZipFile(h2Copy.toFile())) {
                ZipEntry entry = zip.stream().filter(each -> each.getName().endsWith(".mv.db")).findFirst()
                        .orElseThrow(() -> new IOException("H2 wrote no database into its copy."));
                long total = entry.getSize() + store.journal().end() + lengthOfPapers(files);
                writeWhole(target, new Watch(progress, total), out -> {
                    try (InputStream database = zip.getInputStream(entry)) {
                        out.add(DATABASE, database);
                    }
                    addRest(files, store.journal().end(), out);
                });
            }
        } finally {
            Files.deleteIfExists(h2Copy);
        }
    }

    /** Copies the files of a store that is closed and still ours. */
    static void writeClosed(StoreFiles files, Path target) throws IOException {
        writeWhole(target, new Watch(CopyProgress.UNWATCHED, 0), out -> {
            try (InputStream database = Files.newInputStream(files.database())) {
                out.add(DATABASE, database);
            }
            addRest(files, Files.size(files.journal()), out);
        });
    }

    private static void addRest(StoreFiles files, long journalLength, Contents out) throws IOException {
        try (InputStream journal = Files.newInputStream(files.journal())) {
            out.add(JOURNAL, journal, journalLength);
        }
        if (!Files.isDirectory(files.papers())) {
            return;
        }
        try (Stream<Path> papers = Files.list(files.papers())) {
            for (Path paper : papers.filter(Files::isRegularFile).sorted().toList()) {
                try (InputStream in = Files.newInputStream(paper)) {
                    out.add(PAPERS + paper.getFileName(), in);
                }
            }
        }
    }

    private interface Filling {
        void fill(Contents out) throws IOException;
    }

    private static long lengthOfPapers(StoreFiles files) throws IOException {
        long total = 0;
        if (Files.isDirectory(files.papers())) {
            try (Stream<Path> papers = Files.list(files.papers())) {
                for (Path paper : papers.filter(Files::isRegularFile).toList()) {
                    total += Files.size(paper);
                }
            }
        }
        return total;
    }

    private static void writeWhole(Path target, Watch watch, Filling filling) throws IOException {
        Path absolute = target.toAbsolutePath();
        if (Files.exists(absolute)) {
            throw new StoreFailure(StoreFailure.Kind.EXISTS, "There is already a file called " + absolute.getFileName() + ". Choose another name.");
        }
        Path making = absolute.resolveSibling(absolute.getFileName() + ".making");
        try {
            try (FileChannel channel = FileChannel.open(making, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
                    ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel))) {
                Contents contents = new Contents(zip, watch);
                filling.fill(contents);
                contents.addManifest();
                zip.finish();
                channel.force(true);
            }
            Files.move(making, absolute, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(making);
        }
    }

    /** Counts what was written, for whoever watches. */
    private static final class Watch {
        private final CopyProgress progress;
        private final long total;
        private long written;

        Watch(CopyProgress progress, long total) {
            this.progress = progress;
            this.total = total;
        }

        void add(long bytes) {
            written += bytes;
            progress.reached(written, Math.max(written, total));
        }
    }

    /** The zip being filled, and the hash of each part for the manifest. */
    private record Contents(ZipOutputStream zip, Watch watch, Map<String, String> hashes) {
        Contents(ZipOutputStream zip, Watch watch) {
            this(zip, watch, new TreeMap<>());
        }

        void add(String name, InputStream content) throws IOException {
            add(name, content, Long.MAX_VALUE);
        }

        void add(String name, InputStream content, long length) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            MessageDigest digest = Sha256.digest();
            byte[] buffer = new byte[1 << 16];
            long left = length;
            for (int read = content.read(buffer); read > 0 && left > 0; read = content.read(buffer)) {
                int count = (int) Math.min(read, left);
                digest.update(buffer, 0, count);
                zip.write(buffer, 0, count);
                left -= count;
                watch.add(count);
            }
            hashes.put(name, Sha256.hex(digest));
            zip.closeEntry();
        }

        void addManifest() throws IOException {
            ObjectNode manifest = JournalText.JSON.createObjectNode().put("format", FORMAT);
            ObjectNode files = manifest.putObject("sha256");
            hashes.forEach(files::put);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(JournalText.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
        }
    }
}
