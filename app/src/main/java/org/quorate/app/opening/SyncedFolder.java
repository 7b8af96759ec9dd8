package org.quorate.app.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recognises folders that another program copies elsewhere while the store is in use, which can damage it. */
public final class SyncedFolder {
    private static final List<String> NAMES = List.of("OneDrive", "Dropbox", "Google Drive", "GoogleDrive", "iCloud Drive", "Nextcloud");

    private SyncedFolder() {}

    /** The name of the service that keeps the folder in step, if its path names one. */
    public static Optional<String> of(Path path) {
        for (Path part : path.toAbsolutePath()) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            Optional<String> known = NAMES.stream().filter(each -> name.startsWith(each.toLowerCase(Locale.ROOT))).findFirst();
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }
}
