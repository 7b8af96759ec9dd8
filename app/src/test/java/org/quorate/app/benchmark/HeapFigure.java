package org.quorate.app.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much of the heap is in use once the demonstration is open, and after every screen and tab was gone to. */
final class HeapFigure implements Figure {
    private static final int MOST_MEGABYTES = 150;

    @Override
    public String name() {
        return "heap";
    }

    @Override
    public Iterable<String> measure() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("heap");
        try {
            once(data);
            Map<String, Long> marks = once(data);
            long most = Collections.max(marks.values());
            List<String> lines = new ArrayList<>();
            marks.forEach((where, megabytes) -> lines.add("%-24s %4d MB".formatted(where, megabytes)));
            lines.add("most in use, after a collection: %d MB (aim at most %d MB)".formatted(most, MOST_MEGABYTES));
            return lines;
        } finally {
            try (var files = Files.walk(data)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** The first run makes the demonstration, and is not what is measured. */
    private static Map<String, Long> once(Path data) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + Path.of("app", "src", "launcher", "java-options")));
        if (System.getenv("DISPLAY") == null) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), VisitingQuorate.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("QUORATE_HOME", data.toAbsolutePath() + File.separator);
        Process process = builder.start();
        Map<String, Long> marks = new LinkedHashMap<>();
        try (BufferedReader output = process.inputReader()) {
            output.lines().filter(line -> line.startsWith(Marks.SIGN)).map(line -> line.split(" "))
                    .forEach(words -> marks.put(words[1], Long.parseLong(words[2])));
        }
        if (process.waitFor() != 0) {
            throw new IOException("The window could not be gone through; its marks were: " + marks);
        }
        return marks;
    }
}
