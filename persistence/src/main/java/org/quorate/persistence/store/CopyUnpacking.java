package org.quorate.persistence.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Takes a one-file copy apart again, verifying every hash of its manifest before anything is put in place. */
final class CopyUnpacking {
    private static final Pattern KNOWN_PART = Pattern.compile("store\\.mv\\.db|store\\.journal|store\\.papers/[0-9a-f]{64}");

    private CopyUnpacking() {}

    static void restore(Path copy, StoreFiles to) throws IOException {
        StoreCreation.refuseExisting(to);
        Files.createDirectories(to.folder());
        Path aside = Files.createTempDirectory(to.folder(), ".restoring");
        try {
            StoreFiles made = unpack(copy, aside);
            Files.move(made.papers(), to.papers(), StandardCopyOption.ATOMIC_MOVE);
            Files.move(made.journal(), to.journal(), StandardCopyOption.ATOMIC_MOVE);
            Files.move(made.database(), to.database(), StandardCopyOption.ATOMIC_MOVE);
            StoreFiles.flushFolder(to.folder());
        } finally {
            remove(aside);
        }
    }

    static StoreFiles unpackAside(Path copy) throws IOException {
        Path aside = Files.createTempDirectory("quorate-copy");
        try {
            return unpack(copy, aside);
        } catch (IOException | RuntimeException e) {
            remove(aside);
            throw e;
        }
    }

    /** Reads the whole copy and compares every part with the manifest, keeping nothing. */
    static void verify(Path copy) throws IOException {
        eachPart(copy, (name, in) -> Sha256.of(in, OutputStream.nullOutputStream()));
    }

    private static StoreFiles unpack(Path copy, Path folder) throws IOException {
        Files.createDirectories(folder.resolve(StoreCopy.PAPERS));
        eachPart(copy, (name, in) -> {
            try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
                return Sha256.of(in, out);
            }
        });
        return new StoreFiles(folder.resolve("store"));
    }

    private interface Part {
        String hashOf(String name, InputStream content) throws IOException;
    }

    private static void eachPart(Path copy, Part work) throws IOException {
        if (!Files.isRegularFile(copy)) {
            throw new StoreFailure(StoreFailure.Kind.MISSING, "There is no copy of a partnership at " + copy + ".");
        }
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            Map<String, String> manifest = manifest(zip, copy);
            Set<String> found = new HashSet<>();
            for (ZipEntry entry : zip.stream().filter(each -> !each.getName().equals(StoreCopy.MANIFEST)).toList()) {
                String name = entry.getName();
                String hash = manifest.get(name);
                if (hash == null || !KNOWN_PART.matcher(name).matches()) {
                    throw altered(copy, "it holds a part its manifest does not name", null);
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    if (!work.hashOf(name, in).equals(hash)) {
                        throw altered(copy, "a part is not as it was when the copy was made", null);
                    }
                }
                found.add(name);
            }
            if (!found.equals(manifest.keySet())) {
                throw altered(copy, "a part is missing", null);
            }
        } catch (ZipException | java.io.EOFException e) {
            throw altered(copy, "it cannot be read to its end", e);
        }
    }

    private static Map<String, String> manifest(ZipFile zip, Path copy) throws IOException {
        ZipEntry entry = zip.getEntry(StoreCopy.MANIFEST);
        if (entry == null) {
            throw altered(copy, "it has no manifest", null);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(content);
            // The manifest vouches for the other parts, so the archive's own sum vouches for it: damage is not a newer version.
            if (sum.getValue() != entry.getCrc()) {
                throw altered(copy, "its manifest is not as it was when the copy was made", null);
            }
            JsonNode node = JournalText.JSON.readTree(content);
            if (!StoreCopy.FORMAT.equals(node.path("format").asText())) {
                throw new StoreFailure(StoreFailure.Kind.NEWER, copy.getFileName()
                        + " was made by a newer version of Quorate. Install that version to use it.");
            }
            Map<String, String> hashes = new TreeMap<>();
            node.path("sha256").properties().forEach(part -> hashes.put(part.getKey(), part.getValue().asText()));
            if (!hashes.keySet().containsAll(Set.of(StoreCopy.DATABASE, StoreCopy.JOURNAL))) {
                throw altered(copy, "its manifest is incomplete", null);
            }
            return hashes;
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            throw altered(copy, "its manifest cannot be read", e);
        }
    }

    private static StoreFailure altered(Path copy, String how, @Nullable Throwable cause) {
        return new StoreFailure(StoreFailure.Kind.DAMAGED, copy.getFileName() + " is damaged: " + how + ". Nothing was restored; use another copy.", cause);
    }

    static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
