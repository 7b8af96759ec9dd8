import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program with its own runtime, ready to be copied or installed. */
final class ApplicationImage {
    private static final String MAIN_CLASS = "org.quorate.app.Launcher";

    /** ControlsFX reaches into JavaFX; in the shipped runtime JavaFX is a set of modules, and these doors have to be opened for it. */
    private static final List<String> DOORS = List.of(
        "javafx.base/com.sun.javafx.event", "javafx.base/com.sun.javafx.collections", "javafx.base/com.sun.javafx.runtime",
        "javafx.graphics/com.sun.javafx.scene", "javafx.graphics/com.sun.javafx.scene.traversal", "javafx.graphics/com.sun.javafx.util",
        "javafx.graphics/com.sun.javafx.css", "javafx.controls/com.sun.javafx.scene.control",
        "javafx.controls/com.sun.javafx.scene.control.behavior", "javafx.controls/com.sun.javafx.scene.control.inputmap");

    /** Which Java options pay at start was measured; warnings of the runtime itself must not get between a command and its output. */
    private static final List<String> OPTIONS = List.of(
        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable", "-Xlog:all=error:stderr", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8");

    private ApplicationImage() {}

    static Path make(PlatformSystem system, String version, Path jars, Path runtime, Path packagingFiles, Path output) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
            "--type", "app-image", "--name", system.programName, "--app-version", version, "--vendor", "Quorate",
            "--input", jars.toString(), "--main-jar", "quorate-app-" + version + ".jar", "--main-class", MAIN_CLASS,
            "--runtime-image", runtime.toString(), "--icon", packagingFiles.resolve(system.icon).toString(), "--dest", Tool.emptied(output).toString()));
        for (String option : javaOptions()) {
            arguments.addAll(List.of("--java-options", option));
        }
        if (system == PlatformSystem.MAC) {
            arguments.addAll(List.of("--mac-package-identifier", "org.quorate", "--file-associations", packagingFiles.resolve("association.properties").toString()));
        }
        Tool.ofTheJdk("jpackage", arguments);
        return output.resolve(system == PlatformSystem.MAC ? system.programName + ".app" : system.programName);
    }

    /**
     * Runs the program once without a screen and keeps what the runtime loaded and linked, so that the installed program starts sooner. Only when that
     * worked is the program told of it: an option naming a missing file would be an error at every start.
     */
    static void rememberStart(Path image, PlatformSystem system, Path work) throws IOException, InterruptedException {
        if (system != PlatformSystem.LINUX) {
            return;
        }
        Path programs = image.resolve("lib/app");
        Path configuration = programs.resolve(system.programName + ".cfg");
        Path memory = programs.resolve("quorate.aot");
        Path home = Tool.emptied(work.resolve("training-home"));
        List<String> command = new ArrayList<>(List.of(image.resolve("lib/runtime/bin/java").toString()));
        command.addAll(javaOptions());
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-XX:AOTCacheOutput=" + memory));
        command.addAll(List.of("-classpath", classPath(configuration, programs), MAIN_CLASS));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(work.resolve("training.log").toFile());
        builder.environment().put("QUORATE_HOME", home.toString());
        builder.environment().put("HOME", home.toString());
        Process training = builder.start();
        if (!training.waitFor(25, TimeUnit.SECONDS)) {
            training.destroy();
        }
        if (!training.waitFor(2, TimeUnit.MINUTES)) {
            training.destroyForcibly().waitFor();
        }
        if (Files.exists(memory)) {
            String told = Files.readString(configuration).replace("[JavaOptions]\n", "[JavaOptions]\njava-options=-XX:AOTCache=$APPDIR/quorate.aot\n");
            Files.writeString(configuration, told);
        } else {
            System.err.println("No start-up cache was made (see " + work.resolve("training.log") + "); the program starts without it.");
        }
    }

    /** The class path exactly as the program's own start file gives it: the start-up cache is only used for the same one. */
    private static String classPath(Path configuration, Path programs) throws IOException {
        List<String> entries = new ArrayList<>();
        for (String line : Files.readAllLines(configuration)) {
            if (line.startsWith("app.classpath=")) {
                entries.add(line.substring("app.classpath=".length()).replace("$APPDIR", programs.toString()));
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    private static List<String> javaOptions() {
        List<String> options = new ArrayList<>(OPTIONS);
        options.add("--enable-native-access=javafx.graphics,ALL-UNNAMED");
        DOORS.forEach(door -> options.add("--add-exports=" + door + "=ALL-UNNAMED"));
        return options;
    }
}
