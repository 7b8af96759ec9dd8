import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The Java options of the installed program, from the file that explains them. */
final class JavaOptions {
    private JavaOptions() {}

    static List<String> readFrom(Path packagingFiles) throws IOException {
        return Files.readAllLines(packagingFiles.resolve("java-options")).stream().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    }
}
