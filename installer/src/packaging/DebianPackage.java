import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * The .deb, laid out by hand as Debian expects it. jpackage's own runs desktop scripts when it is installed, which fail on a computer
 * without a desktop; files in the usual folders need no script, the system notices them.
 */
final class DebianPackage {
    private static final int[] ICON_SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

    private DebianPackage() {}

    static void make(String version, Path image, Path packagingFiles, Path windowIcons, Path work, Path output)
            throws IOException, InterruptedException {
        Path root = Tool.emptied(work.resolve("deb"));
        Files.createDirectories(root.resolve("opt"));
        Tool.run(List.of("cp", "-a", image.toString(), root.resolve("opt/quorate").toString()));
        Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(root.resolve("usr/bin/quorate"), Path.of("/opt/quorate/bin/quorate"));
        copy(packagingFiles.resolve("linux/quorate.desktop"), root.resolve("usr/share/applications/quorate.desktop"));
        copy(packagingFiles.resolve("linux/quorate-mime.xml"), root.resolve("usr/share/mime/packages/quorate.xml"));
        copy(packagingFiles.resolve("linux/copyright"), root.resolve("usr/share/doc/quorate/copyright"));
        for (int size : ICON_SIZES) {
            Path icons = root.resolve("usr/share/icons/hicolor/%1$dx%1$d".formatted(size));
            copy(windowIcons.resolve("quorate-" + size + ".png"), icons.resolve("apps/quorate.png"));
            copy(windowIcons.resolve("quorate-" + size + ".png"), icons.resolve("mimetypes/application-x-quorate.png"));
        }
        String control = Files.readString(packagingFiles.resolve("linux/control"))
            .replace("@VERSION@", version).replace("@ARCHITECTURE@", architecture()).replace("@KILOBYTES@", Long.toString(kilobytes(root)));
        Files.createDirectories(root.resolve("DEBIAN"));
        Files.writeString(root.resolve("DEBIAN/control"), control);
        openFoldersToEveryone(root);
        Path file = output.resolve("quorate_" + version + "_" + architecture() + ".deb");
        // zstd: xz, the default, takes minutes for a tenth less
        Tool.run(List.of("dpkg-deb", "--root-owner-group", "-Zzstd", "-z6", "--build", root.toString(), file.toString()));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rw-r--r--"));
    }

    /** Folders made under a strict umask would be shut to everybody but root once installed. */
    private static void openFoldersToEveryone(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            for (Path folder : (Iterable<Path>) files.filter(Files::isDirectory)::iterator) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static long kilobytes(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() / 1024;
        }
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "aarch64" -> "arm64";
            default -> "amd64";
        };
    }
}
