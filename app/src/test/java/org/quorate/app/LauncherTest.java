package org.quorate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LauncherTest {

    @Test
    void no_arguments_open_the_window() {
        assertThat(wantsWindow()).isTrue();
    }

    @Test
    void options_of_the_window_and_a_copy_open_the_window() {
        assertThat(wantsWindow("--home", "folder", "--today=2027-01-18", "northfield.quorate")).isTrue();
        assertThat(wantsWindow("--demonstration")).isTrue();
    }

    @Test
    void a_verb_or_help_goes_to_the_command_line() {
        assertThat(wantsWindow("list", "meetings", "--store", "x")).isFalse();
        assertThat(wantsWindow("--help")).isFalse();
        assertThat(wantsWindow("--today", "2027-01-18", "demo", "store")).isFalse();
        assertThat(wantsWindow("restore", "f.quorate", "--to", "x")).isFalse();
    }

    @Test
    void the_options_of_the_window_are_read_in_both_ways_of_writing_them() {
        StartOptions options = StartOptions.read(List.of(
                "--home=folder", "--today", "2027-01-18", "--as", "Ann", "--password-file", "secret.txt", "x.quorate"));
        assertThat(options).isEqualTo(new StartOptions(
                "folder", null, Path.of("x.quorate"), LocalDate.of(2027, 1, 18), "Ann", Path.of("secret.txt"), false));
    }

    private static boolean wantsWindow(String... arguments) {
        return Launcher.wantsWindow(arguments);
    }
}
