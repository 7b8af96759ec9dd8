import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The Java runtime that is shipped inside the installer: the JDK's modules the program needs, with JavaFX built in. */
final class RuntimeImage {
    private static final List<String> JDK_MODULES = List.of(
        "java.base", "java.desktop", "java.logging", "java.management", "java.naming", "java.net.http", "java.prefs", "java.sql", "java.xml",
        "java.xml.crypto", "jdk.charsets", "jdk.localedata", "jdk.net", "jdk.unsupported", "jdk.zipfs");

    private RuntimeImage() {}

    static void make(List<Path> javafxJars, Path work, Path image) throws IOException {
        Path modules = Tool.emptied(work.resolve("modules"));
        List<String> wanted = new ArrayList<>(JDK_MODULES);
        for (Path jar : javafxJars) {
            wanted.add(makeModule(jar, Tool.emptied(work.resolve("unpacked")), modules));
        }
        Tool.emptied(image.getParent());
        Tool.ofTheJdk("jlink", List.of(
            "--module-path", modules.toString(), "--add-modules", String.join(",", wanted), "--output", image.toString(),
            "--no-header-files", "--no-man-pages", "--strip-debug", "--include-locales=en", "--generate-cds-archive"));
    }

    /**
     * Returns the name of the module. As a jmod the native libraries land in the runtime's own folder; from a jar they would be unpacked into
     * the home of each person at start.
     */
    private static String makeModule(Path jar, Path unpacked, Path modules) throws IOException {
        Path classes = Files.createDirectories(unpacked.resolve("classes"));
        Path libraries = Files.createDirectories(unpacked.resolve("libraries"));
        try (JarFile file = new JarFile(jar.toFile())) {
            for (var entry : (Iterable<JarEntry>) file.stream()::iterator) {
                if (entry.isDirectory()) {
                    continue;
                }
                Path target = (isNative(entry.getName()) ? libraries : classes).resolve(entry.getName());
                Files.createDirectories(target.getParent());
                try (var content = file.getInputStream(entry)) {
                    Files.copy(content, target);
                }
            }
        }
        String name = ModuleFinder.of(jar).findAll().iterator().next().descriptor().name();
        List<String> arguments = new ArrayList<>(List.of("create", "--class-path", classes.toString()));
        if (!Tool.filesIn(libraries).isEmpty()) {
            arguments.addAll(List.of("--libs", libraries.toString()));
        }
        arguments.add(modules.resolve(name + ".jmod").toString());
        Tool.ofTheJdk("jmod", arguments);
        return name;
    }

    private static boolean isNative(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.contains("/") && (lower.endsWith(".so") || lower.endsWith(".dll") || lower.endsWith(".dylib"));
    }
}
