package org.quorate.app.preferences;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the program keeps the person's stores, preferences and log.
 *
 * @param path the folder; made when something is first kept there
 */
public record DataFolder(Path path) {

    /**
     * The folder asked for, else QUORATE_HOME, else the usual place of the computer.
     *
     * @param asked what the {@code --home} option said, or null
     * @param environment looks up an environment variable, null when it is not set
     * @param system looks up a system property
     */
    public static DataFolder find(@Nullable String asked, UnaryOperator<@Nullable String> environment, UnaryOperator<String> system) {
        String home = environment.apply("QUORATE_HOME");
        if (asked != null && !asked.isBlank()) {
            return new DataFolder(Path.of(asked));
        }
        if (home != null && !home.isBlank()) {
            return new DataFolder(Path.of(home));
        }
        return new DataFolder(usual(environment, system));
    }

    private static Path usual(UnaryOperator<@Nullable String> environment, UnaryOperator<String> system) {
        Path person = Path.of(system.apply("user.home"));
        String computer = system.apply("os.name").toLowerCase(Locale.ROOT);
        if (computer.startsWith("windows")) {
            String local = environment.apply("LOCALAPPDATA");
            return (local == null ? person.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Quorate");
        }
        if (computer.startsWith("mac")) {
            return person.resolve("Library").resolve("Application Support").resolve("Quorate");
        }
        String data = environment.apply("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? person.resolve(".local").resolve("share") : Path.of(data)).resolve("quorate");
    }

    public Path preferences() {
        return path.resolve("preferences.properties");
    }

    /** What was last seen of each partnership, to notice one that went back to an older state. */
    public Path storesSeen() {
        return path.resolve("stores-seen.properties");
    }

    public Path log() {
        return path.resolve("quorate.log");
    }

    /** The path, without extension, of the demonstration partnership. */
    public Path demonstration() {
        return path.resolve("demonstration");
    }

    public Path backups() {
        return path.resolve("backups");
    }
}
