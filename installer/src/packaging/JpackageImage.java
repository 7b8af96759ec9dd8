import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program with its own runtime on Windows and macOS, as jpackage lays it out. */
final class JpackageImage {
    private JpackageImage() {}

    static Path make(PlatformSystem system, String version, Path jars, Path runtime, List<String> javaOptions, Path packagingFiles, Path output)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
            "--type", "app-image", "--name", "Quorate", "--app-version", version, "--vendor", "Quorate",
            "--input", jars.toString(), "--main-jar", "quorate-app-" + version + ".jar", "--main-class", "org.quorate.app.Launcher",
            "--runtime-image", runtime.toString(),
            "--icon", packagingFiles.resolve(system.icon).toString(), "--dest", Tool.emptied(output).toString()));
        for (String option : javaOptions) {
            arguments.addAll(List.of("--java-options", option));
        }
        if (system == PlatformSystem.MAC) {
            String association = packagingFiles.resolve("association.properties").toString();
            arguments.addAll(List.of("--mac-package-identifier", "org.quorate", "--file-associations", association));
        }
        Tool.ofTheJdk("jpackage", arguments);
        return output.resolve(system == PlatformSystem.MAC ? "Quorate.app" : "Quorate");
    }
}
