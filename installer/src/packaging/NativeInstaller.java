import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The .msi and the .dmg, made by jpackage on Windows and on macOS. */
final class NativeInstaller {
    /** Never to be changed: by it Windows knows that a newer installer replaces an older one. */
    private static final String WINDOWS_UPGRADE_CODE = "5c1f1d2e-7c0b-4f5a-9d55-3f8a6d0c4b71";

    private NativeInstaller() {}

    static void make(PlatformSystem system, String version, Path image, Path packagingFiles, Path output) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
            "--type", system == PlatformSystem.WINDOWS ? "msi" : "dmg", "--name", "Quorate", "--app-version", version, "--vendor", "Quorate",
            "--description", "Meetings, decisions and minutes of a partnership", "--app-image", image.toString(), "--dest", output.toString()));
        if (system == PlatformSystem.WINDOWS) {
            arguments.addAll(List.of(
                "--file-associations", packagingFiles.resolve("association.properties").toString(), "--win-menu", "--win-menu-group", "Quorate",
                "--win-shortcut-prompt", "--win-dir-chooser", "--win-per-user-install", "--win-upgrade-uuid", WINDOWS_UPGRADE_CODE));
        }
        Tool.ofTheJdk("jpackage", arguments);
    }
}
