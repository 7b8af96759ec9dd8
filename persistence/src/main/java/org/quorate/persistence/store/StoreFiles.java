package org.quorate.persistence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where the parts of a store lie. A store is named by a path without extension.
 *
 * @param base the path without extension, absolute
 */
public record StoreFiles(Path base) {

    /** Makes the path absolute and refuses a name the database cannot take. */
    public StoreFiles {
        base = base.toAbsolutePath().normalize();
        if (base.getFileName() == null || base.toString().contains(";")) {
            throw new StoreFailure(StoreFailure.Kind.UNUSABLE_PLACE,
                    "A partnership cannot be kept at " + base + ": the name needs a last part, and no semicolon. Choose another name.");
        }
    }

    /** The files of the store of this name; a name given with its .mv.db or .journal ending is understood too. */
    public static StoreFiles of(Path path) {
        Path file = path.getFileName();
        String name = file == null ? "" : file.toString();
        for (String ending : new String[] {".mv.db", ".journal"}) {
            if (name.endsWith(ending) && name.length() > ending.length()) {
                return new StoreFiles(path.resolveSibling(name.substring(0, name.length() - ending.length())));
            }
        }
        return new StoreFiles(path);
    }

    /** The store's own name, without folder. */
    public String name() {
        return base.getFileName().toString();
    }

    /** The folder that holds the store. */
    public Path folder() {
        Path parent = base.getParent();
        return parent == null ? base : parent;
    }

    /** The H2 file. */
    public Path database() {
        return withEnding(".mv.db");
    }

    /** The append-only journal. */
    public Path journal() {
        return withEnding(".journal");
    }

    /** The folder of attachments, each named by the SHA-256 of its content. */
    public Path papers() {
        return withEnding(".papers");
    }

    /** The folder of copies kept on close, beside the store. */
    public Path backups() {
        return folder().resolve("backups");
    }

    /** Whether any part of a store of this name is there. */
    public boolean anyExists() {
        return Files.exists(database()) || Files.exists(journal()) || Files.exists(papers());
    }

    Path withEnding(String ending) {
        return base.resolveSibling(name() + ending);
    }

    /** Makes a new or renamed file's name itself survive a power cut; Windows keeps names by other means and cannot open a folder. */
    static void flushFolder(Path folder) {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " could not be flushed to the disk.", e);
        }
    }
}
