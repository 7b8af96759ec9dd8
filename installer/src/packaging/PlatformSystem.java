import java.util.Locale;

/** The systems an installer can be made for. Each is made on its own system: jpackage can't make another's. */
enum PlatformSystem {
    LINUX("quorate", "quorate.png"),
    WINDOWS("Quorate", "quorate.ico"),
    MAC("Quorate", "quorate.icns");

    /** The name of the program's file and of the folder it is installed in. */
    final String programName;
    final String icon;

    PlatformSystem(String programName, String icon) {
        this.programName = programName;
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
