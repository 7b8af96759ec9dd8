import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The program with its own runtime on Linux: {@code bin/quorate}, {@code lib/app}, {@code lib/runtime}. Its launcher is a script, because jpackage's
 * asks the package manager at every start which package it came from, which took longer than starting Java.
 */
final class LinuxImage {
    private LinuxImage() {}

    static Path make(Path jars, Path runtime, Path packagingFiles, Path output) throws IOException, InterruptedException {
        Path image = Tool.emptied(output).resolve("quorate");
        Files.createDirectories(image.resolve("lib"));
        Files.createDirectories(image.resolve("bin"));
        Tool.run(List.of("cp", "-a", runtime.toString(), image.resolve("lib/runtime").toString()));
        Tool.run(List.of("cp", "-a", jars.toString(), image.resolve("lib/app").toString()));
        String names = Tool.filesIn(jars).stream().map(jar -> jar.getFileName().toString()).collect(Collectors.joining(" "));
        String script = Files.readString(packagingFiles.resolve("linux/quorate.sh"))
            .replace("@JARS@", names).replace("@OPTIONS@", quoted(JavaOptions.readFrom(packagingFiles)));
        Path launcher = Files.writeString(image.resolve("bin/quorate"), script);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
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
        ProcessBuilder builder = new ProcessBuilder(image.resolve("bin/quorate").toString()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("QUORATE_JAVA_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw -XX:AOTCacheOutput=" + cache);
        builder.environment().put("QUORATE_HOME", home.toString());
        builder.environment().put("HOME", home.toString());
        Process training = builder.start();
        if (!training.waitFor(25, TimeUnit.SECONDS)) {
            training.destroy();
        }
        if (!training.waitFor(2, TimeUnit.MINUTES)) {
            training.destroyForcibly().waitFor();
        }
        if (!Files.exists(cache)) {
            System.err.println("No start-up cache was made (see " + log + "); the program starts without it.");
        }
    }

    private static String quoted(List<String> options) {
        return options.stream().map(option -> "'" + option + "'").collect(Collectors.joining(" "));
    }
}
