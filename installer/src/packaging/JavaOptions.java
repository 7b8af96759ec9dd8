import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java options of the installed program: those of every start, and those that its own runtime needs. The files explain them. */
final class JavaOptions {
    private JavaOptions() {}

    static List<String> of(Path repository) throws IOException {
        List<String> options = new ArrayList<>();
        options.addAll(Files.readAllLines(repository.resolve("app/src/launcher/java-options")));
        options.addAll(Files.readAllLines(repository.resolve("installer/src/jpackage/java-options")));
        options.removeIf(line -> line.startsWith("#") || line.isBlank());
        return options;
    }
}
