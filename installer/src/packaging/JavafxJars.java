import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells JavaFX's jars from the others by their names: {@code javafx-graphics-26.0.2-linux.jar}. */
final class JavafxJars {
    private static final Pattern FOR_ONE_SYSTEM =
        Pattern.compile("((?:javafx|jfx-incubator)-[a-z-]+-[0-9][0-9.]*)-(?:linux|win|mac)(?:-aarch64)?\\.jar");
    private static final Pattern ANY = Pattern.compile("(?:javafx|jfx-incubator)-.*\\.jar");

    private JavafxJars() {}

    static boolean isForOneSystem(Path jar) {
        return FOR_ONE_SYSTEM.matcher(jar.getFileName().toString()).matches();
    }

    static boolean isJavafx(Path jar) {
        return ANY.matcher(jar.getFileName().toString()).matches();
    }

    static boolean sameModule(Path one, Path other) {
        Matcher first = FOR_ONE_SYSTEM.matcher(one.getFileName().toString());
        Matcher second = FOR_ONE_SYSTEM.matcher(other.getFileName().toString());
        return first.matches() && second.matches() && first.group(1).equals(second.group(1));
    }
}
