import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes what people install: {@code java BuildInstaller.java VERSION REPOSITORY JAVAFX_FOR_WINDOWS OUTPUT}, called by the Maven profile "dist".
 * OUTPUT receives {@code image} (the program with its own runtime) and {@code dist} (the files to hand out).
 */
public final class BuildInstaller {
    private BuildInstaller() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String version = arguments[0];
        Path repository = Path.of(arguments[1]);
        Path javafxForWindows = Path.of(arguments[2]);
        Path output = Path.of(arguments[3]);
        Path work = Files.createDirectories(output.resolve("work"));
        Path dist = Tool.emptied(output.resolve("dist"));
        Path packagingFiles = repository.resolve("installer/src/jpackage");
        PlatformSystem system = PlatformSystem.current();

        List<Path> jars = Tool.filesIn(repository.resolve("app/target/quorate/lib")).stream().filter(file -> file.toString().endsWith(".jar")).toList();
        Path runtime = work.resolve("runtime/image");
        RuntimeImage.make(jars.stream().filter(JavafxJars::isForOneSystem).toList(), work, runtime);
        Path programs = Tool.emptied(work.resolve("programs"));
        for (Path jar : jars) {
            if (!JavafxJars.isJavafx(jar)) {
                Files.copy(jar, programs.resolve(jar.getFileName()));
            }
        }
        List<String> javaOptions = JavaOptions.of(repository);
        if (system == PlatformSystem.LINUX) {
            Path script = repository.resolve("app/src/launcher/quorate");
            Path image = LinuxImage.make(programs, runtime, javaOptions, script, output.resolve("image"));
            LinuxImage.rememberStart(image, work);
            Path icons = repository.resolve("app/src/main/resources/org/quorate/app/icons");
            DebianPackage.make(version, image, packagingFiles, icons, work, dist);
        } else {
            Path image = JpackageImage.make(system, version, programs, runtime, javaOptions, packagingFiles, output.resolve("image"));
            NativeInstaller.make(system, version, image, packagingFiles, dist);
        }
        WindowsZip.make(jars, javafxForWindows, repository.resolve("app/src/launcher"), dist.resolve("quorate-windows.zip"));
    }
}
