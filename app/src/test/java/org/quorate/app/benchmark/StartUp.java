package org.quorate.app.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * From the start of the process to the first painted pulse, and to the partnership being on the screen: of Quorate as Maven starts it, and as
 * installed if {@code mvn -Pdist} has made its image, beside a window with nothing in it. They take turns, so that all see the same computer.
 */
final class StartUp implements Figure {
    private static final int ROUNDS = 7;

    @Override
    public String name() {
        return "start-up";
    }

    @Override
    public List<String> measure() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("quorate-benchmark");
        Map<String, List<String>> programs = programs();
        once(programs.get("Quorate"), data);
        Map<String, Map<String, List<Long>>> found = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var program : programs.entrySet()) {
                Map<String, List<Long>> marks = found.computeIfAbsent(program.getKey(), name -> new TreeMap<>());
                once(program.getValue(), data).forEach((mark, value) -> marks.computeIfAbsent(mark, name -> new ArrayList<>()).add(value));
            }
        }
        return lines(found);
    }

    private static Map<String, List<String>> programs() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        List<String> usual = List.of("@" + Path.of("app", "src", "launcher", "java-options"));
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put("bare window", command(java, usual, classPath, BareWindow.class));
        programs.put("Quorate", command(java, usual, classPath, TimedQuorate.class));
        Path image = Path.of("installer", "target", "image", "quorate");
        if (Files.isDirectory(image)) {
            List<String> installed = List.of("@" + image.resolve("lib/java-options"), "-XX:AOTCache=" + image.resolve("lib/quorate.aot").toAbsolutePath());
            String itsJava = image.resolve("runtime/bin/java").toString();
            programs.put("Quorate, installed", command(itsJava, installed, classPathOf(image), TimedQuorate.class));
        }
        return programs;
    }

    /** The class path of the installed program, as its launcher gives it, and after it the classes that measure. */
    private static String classPathOf(Path image) throws IOException {
        try (var jars = Files.list(image.resolve("lib").toAbsolutePath())) {
            List<String> entries = new ArrayList<>(jars.map(Path::toString).filter(name -> name.endsWith(".jar")).sorted().toList());
            entries.add(Path.of("app", "target", "test-classes").toString());
            return String.join(File.pathSeparator, entries);
        }
    }

    private static List<String> command(String java, List<String> options, String classPath, Class<?> main) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        if (System.getenv("DISPLAY") == null) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("-classpath", classPath, main.getName()));
        return command;
    }

    /** Milliseconds since the start of the process for each mark it told; for {@code heap}, megabytes. */
    private static Map<String, Long> once(List<String> command, Path data) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("QUORATE_HOME", data.toString());
        Map<String, Long> marks = new TreeMap<>();
        long started = System.currentTimeMillis();
        Process process = builder.start();
        try (BufferedReader output = process.inputReader()) {
            output.lines().filter(line -> line.startsWith(Marks.SIGN)).map(line -> line.split(" ")).forEach(words ->
                marks.put(words[1], words[1].equals("heap") ? Long.parseLong(words[2]) : Long.parseLong(words[2]) - started));
        }
        process.waitFor();
        return marks;
    }

    private static List<String> lines(Map<String, Map<String, List<Long>>> found) {
        long bare = median(found.get("bare window").getOrDefault("painted", List.of(0L)));
        List<String> lines = new ArrayList<>();
        found.forEach((program, marks) -> marks.forEach((mark, values) -> {
            long middle = median(values);
            lines.add(mark.equals("heap")
                ? "%s: heap %d MB once usable".formatted(program, middle)
                : "%s: %s after %d ms (%d to %d), %.2f of the bare window".formatted(program, mark, middle,
                    values.stream().min(Long::compare).orElseThrow(), values.stream().max(Long::compare).orElseThrow(), (double) middle / bare));
        }));
        return lines;
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
