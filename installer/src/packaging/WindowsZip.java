import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip for Windows computers where nothing may be installed but a JDK is present: the jars, JavaFX's parts for Windows, and the launcher. */
final class WindowsZip {
    private WindowsZip() {}

    static void make(List<Path> jars, Path javafxForWindows, Path launchers, Path file) throws IOException {
        List<Path> windowsParts = Tool.filesIn(javafxForWindows);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(zip, "quorate/bin/quorate.bat", launchers.resolve("quorate.bat"));
            add(zip, "quorate/lib/java-options", launchers.resolve("java-options"));
            for (Path jar : jars) {
                if (!JavafxJars.isForOneSystem(jar)) {
                    add(zip, "quorate/lib/" + jar.getFileName(), jar);
                } else if (windowsParts.stream().noneMatch(part -> JavafxJars.sameModule(part, jar))) {
                    throw new IllegalStateException(jar.getFileName() + " has no counterpart for Windows: name it in installer/pom.xml.");
                }
            }
            for (Path part : windowsParts) {
                add(zip, "quorate/lib/" + part.getFileName(), part);
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, Path content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(content, zip);
        zip.closeEntry();
    }
}
