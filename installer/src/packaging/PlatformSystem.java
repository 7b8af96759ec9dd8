import java.util.Locale;

/** The systems an installer can be made for. Each is made on its own system: jpackage can't make another's. */
enum PlatformSystem {
    LINUX("quorate.png"),
    WINDOWS("quorate.ico"),
    MAC("quorate.icns");

    final String icon;

    PlatformSystem(String icon) {
        this.icon = icon;
    }

    static PlatformSystem current() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            return WINDOWS;
        }
        return name.contains("mac") ? MAC : LINUX;
    }
}
