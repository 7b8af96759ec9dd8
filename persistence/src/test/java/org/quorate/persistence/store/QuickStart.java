package org.quorate.persistence.store;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Starts a program with its classes read from an archive made beforehand, because fifty starts would otherwise take most of the time of a test. */
final class QuickStart {
    private static final List<String> LIGHT = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private final Path archive;
    private final String classPath;

    /** Runs the program once with these arguments, and nothing to read, to see which classes it needs. */
    QuickStart(Path folder, Class<?> program, String... arguments) throws IOException, InterruptedException {
        archive = folder.resolve("classes.jsa");
        List<String> parts = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(part);
            // An archive takes classes from jars only.
            parts.add(Files.isDirectory(path) ? jarOf(path, folder.resolve("part" + parts.size() + ".jar")).toString() : part);
        }
        classPath = String.join(File.pathSeparator, parts);
        List<String> training = command("-XX:ArchiveClassesAtExit=" + archive, program, arguments);
        new ProcessBuilder(training).redirectInput(ProcessBuilder.Redirect.from(Files.createFile(folder.resolve("nothing")).toFile()))
                .redirectErrorStream(true).redirectOutput(folder.resolve("training.txt").toFile()).start().waitFor();
    }

    Process start(Class<?> program, String... arguments) throws IOException {
        return new ProcessBuilder(command("-XX:SharedArchiveFile=" + archive, program, arguments)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private List<String> command(String archiving, Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), archiving));
        command.addAll(LIGHT);
        command.addAll(List.of("-Xlog:disable", "-cp", classPath, program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path jarOf(Path folder, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out); Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new JarEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return jar;
    }
}
