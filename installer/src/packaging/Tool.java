import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;

/** Runs other programs, and stops the build with their words when one of them fails. */
final class Tool {
    private Tool() {}

    /** A tool of the JDK that runs this program: jmod, jlink or jpackage. */
    static void ofTheJdk(String name, List<String> arguments) {
        ToolProvider tool = ToolProvider.findFirst(name).orElseThrow(() -> new IllegalStateException("This JDK has no " + name + "."));
        int exit = tool.run(System.out, System.err, arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException(name + " failed with exit code " + exit + ".");
        }
    }

    static void run(List<String> command) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(command.getFirst() + " failed with exit code " + exit + ".");
        }
    }

    /** An empty folder at this place, whatever was there before. */
    static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var inside = Files.walk(folder)) {
                inside.sorted(Comparator.reverseOrder()).forEach(Tool::delete);
            }
        }
        return Files.createDirectories(folder);
    }

    static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
