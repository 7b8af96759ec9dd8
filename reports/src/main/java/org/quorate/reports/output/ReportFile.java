package org.quorate.reports.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Puts a report in its place whole or not at all: it is written beside its target and then takes the target's name, so
 * that a failure leaves an earlier file as it was.
 */
public final class ReportFile {
    private ReportFile() {
    }

    /** Writes the report; throws {@link ReportNotWritten} in plain words when it cannot be written. */
    public static void write(Path target, Writing writing) throws ReportNotWritten {
        String name = String.valueOf(target.getFileName());
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new ReportNotWritten("\"" + name + "\" is a folder. Give the report a file name of its own.");
        }
        if (!Files.isDirectory(folder)) {
            throw new ReportNotWritten("The folder for \"" + name + "\" does not exist. Create it, or choose another.");
        }
        writeBeside(target, folder, name, writing);
    }

    private static void writeBeside(Path target, Path folder, String name, Writing writing) throws ReportNotWritten {
        Path draft = draft(folder, name);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                writing.to(out);
            }
            putInPlace(draft, target);
        } catch (AccessDeniedException e) {
            throw new ReportNotWritten("\"" + name + "\" cannot be replaced: it may be open in Word or Excel. Close it"
                    + " there, or save under another name.", discard(draft, e));
        } catch (IOException e) {
            throw new ReportNotWritten("\"" + name + "\" could not be finished: the disk may be full or no longer there."
                    + " Nothing was changed. Make room or choose another place, and try again.", discard(draft, e));
        } catch (RuntimeException | Error e) {
            discard(draft, e);
            throw e;
        }
    }

    private static Path draft(Path folder, String name) throws ReportNotWritten {
        Path draft = folder.resolve("." + name + "." + UUID.randomUUID() + ".part");
        try {
            return Files.createFile(draft);
        } catch (IOException e) {
            throw new ReportNotWritten("\"" + name + "\" cannot be written: this folder does not allow new files, or the"
                    + " disk is full. Choose another folder.", e);
        }
    }

    private static <T extends Throwable> T discard(Path draft, T cause) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException left) {
            cause.addSuppressed(left);
        }
        return cause;
    }

    private static void putInPlace(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
