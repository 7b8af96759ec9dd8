package org.quorate.app;

import java.util.Arrays;
import java.util.Set;
import org.quorate.app.command.CommandLineProgram;

/** Where the program starts: a verb goes to the command line, which needs no display; anything else opens the window. */
public final class Launcher {
    private static final Set<String> WINDOW_OPTIONS = Set.of("--home", "--store", "--today", "--as", "--password-file");
    private static final Set<String> WINDOW_SWITCHES = Set.of("--demonstration", "--debug");

    private Launcher() {}

    public static void main(String[] args) {
        if (wantsWindow(args)) {
            WindowStart.main(args);
        } else {
            System.exit(CommandLineProgram.run(args));
        }
    }

    /** Whether the arguments are only those of the window: its options and perhaps a {@code .quorate} file to open. */
    static boolean wantsWindow(String[] args) {
        for (int place = 0; place < args.length; place++) {
            String argument = args[place];
            if (WINDOW_OPTIONS.contains(argument)) {
                place++;
            } else if (!isOptionWithValue(argument) && !WINDOW_SWITCHES.contains(argument) && !argument.endsWith(".quorate")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOptionWithValue(String argument) {
        return Arrays.stream(argument.split("=", 2)).findFirst().filter(WINDOW_OPTIONS::contains).isPresent() && argument.contains("=");
    }
}
