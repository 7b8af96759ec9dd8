package org.quorate.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The copies made on close: a handful, the oldest dropped only after the newest was read back and found whole. */
final class KeptCopies {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final String ENDING = ".quorate";

    private KeptCopies() {}

    static void add(StoreFiles files, StoreOptions options) throws IOException {
        Files.createDirectories(files.backups());
        Path copy = files.backups().resolve(files.name() + "-" + STAMP.format(options.clock().instant()) + ENDING);
        Files.deleteIfExists(copy);
        StoreCopy.writeClosed(files, copy);
        CopyUnpacking.verify(copy);
        List<Path> kept = of(files);
        for (Path old : kept.subList(0, Math.max(0, kept.size() - options.backupsKept()))) {
            Files.delete(old);
        }
    }

    /** The copies of this store, oldest first; the stamp in the name sorts them. */
    static List<Path> of(StoreFiles files) throws IOException {
        if (!Files.isDirectory(files.backups())) {
            return List.of();
        }
        Pattern ours = Pattern.compile(Pattern.quote(files.name()) + "-\\d{8}-\\d{6}" + Pattern.quote(ENDING));
        try (Stream<Path> all = Files.list(files.backups())) {
            return all.filter(each -> ours.matcher(String.valueOf(each.getFileName())).matches()).sorted().toList();
        }
    }
}
