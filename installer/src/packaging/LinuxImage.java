import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The program with its own runtime on Linux: {@code bin/quorate}, {@code lib}, {@code runtime}. It is started by the script that starts it without
 * an installer too, because jpackage's launcher asks the package manager at every start which package it came from, and that takes longer than
 * starting Java.
 */
final class LinuxImage {
    private static final int TRAINING_SECONDS = 25;

    private LinuxImage() {}

    static Path make(Path jars, Path runtime, List<String> javaOptions, Path script, Path output) throws IOException, InterruptedException {
        Path image = Tool.emptied(output).resolve("quorate");
        Files.createDirectories(image.resolve("bin"));
        Tool.run(List.of("cp", "-a", runtime.toString(), image.resolve("runtime").toString()));
        Tool.run(List.of("cp", "-a", jars.toString(), image.resolve("lib").toString()));
        Tool.run(List.of("install", "-m", "755", script.toString(), image.resolve("bin/quorate").toString()));
        Files.write(image.resolve("lib/java-options"), javaOptions);
        return image;
    }

    /**
     * Runs the program once without a screen and keeps what the runtime loaded and linked, so that the installed program starts sooner. Where that
     * fails the program simply starts without: its launcher looks whether the cache is there.
     */
    static void rememberStart(Path image, Path work) throws IOException, InterruptedException {
        Path cache = image.resolve("lib/quorate.aot");
        Path log = work.resolve("training.log");
        Path home = Tool.emptied(work.resolve("training-home"));
        ProcessBuilder builder = new ProcessBuilder(image.resolve("bin/quorate").toString(), "--demonstration");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("QUORATE_JAVA_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw -XX:AOTCacheOutput=" + cache);
        builder.environment().put("QUORATE_HOME", home.toString());
        builder.environment().put("HOME", home.toString());
        Process training = builder.start();
        if (!training.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS)) {
            training.destroy();
        }
        if (!training.waitFor(2, TimeUnit.MINUTES)) {
            training.destroyForcibly().waitFor();
        }
        if (!Files.exists(cache)) {
            System.err.println("No start-up cache was made (see " + log + "); the program starts without it.");
        }
    }
}
