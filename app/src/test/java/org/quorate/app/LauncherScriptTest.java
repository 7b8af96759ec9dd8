package org.quorate.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the shell launcher against pretended Java runtimes, which only say how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherScriptTest {
    private static final Path SCRIPT = Path.of("src", "launcher", "quorate");

    @TempDir Path folder;
    private Path launcher;

    private record Outcome(int exit, String output, String errors) {}

    @BeforeEach
    void install_the_launcher_in_a_folder_with_a_blank_in_its_name() throws IOException {
        launcher = folder.resolve("my programs/quorate/bin/quorate");
        Files.createDirectories(launcher.getParent());
        Files.copy(SCRIPT, launcher);
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        Files.createDirectories(folder.resolve("my programs/quorate/lib"));
        for (String jar : List.of("b.jar", "a.jar", "C.jar")) {
            Files.createFile(folder.resolve("my programs/quorate/lib").resolve(jar));
        }
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(folder.resolve("no java here"));
    }

    @Test
    void java_home_comes_first() throws Exception {
        Path chosen = runtime("chosen", "25.0.1");
        runtime("places/other", "25.0.1");
        assertThat(run(Map.of("JAVA_HOME", chosen.toString(), "QUORATE_JAVA_PLACES", places())).output()).startsWith("chosen\n");
    }

    @Test
    void a_java_home_that_is_too_old_is_passed_over() throws Exception {
        Path old = runtime("old", "17.0.15");
        runtime("places/newer", "25");
        assertThat(run(Map.of("JAVA_HOME", old.toString(), "QUORATE_JAVA_PLACES", places())).output()).startsWith("newer\n");
    }

    @Test
    void among_the_usual_places_old_ones_are_passed_over_and_later_ones_will_do() throws Exception {
        runtime("places/a-jdk 1.8", "1.8.0_402");
        runtime("places/b-jdk 24", "24.0.2");
        runtime("places/c-jdk 26", "26-ea");
        assertThat(run(Map.of("QUORATE_JAVA_PLACES", folder.resolve("no java here") + ":" + places())).output()).startsWith("c-jdk 26\n");
    }

    @Test
    void a_runtime_two_folders_deeper_is_found_as_macos_keeps_it() throws Exception {
        runtime("places/temurin-25.jdk/Contents/Home", "25.0.1");
        assertThat(run(Map.of("QUORATE_JAVA_PLACES", places())).output()).startsWith("Home\n");
    }

    @Test
    void a_runtime_on_the_path_is_followed_to_its_folder() throws Exception {
        Path home = runtime("jdk", "25.0.1");
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("java"), home.resolve("bin/java"));
        assertThat(run(Map.of("QUORATE_JAVA_PLACES", "", "PATH", bin + ":/usr/bin:/bin")).output()).startsWith("jdk\n");
    }

    @Test
    void a_runtime_without_a_release_file_is_asked_for_its_version() throws Exception {
        Path home = runtime("jdk", "25.0.1");
        Files.delete(home.resolve("release"));
        assertThat(run(Map.of("JAVA_HOME", home.toString(), "QUORATE_JAVA_PLACES", "", "PATH", "/usr/bin:/bin")).output()).startsWith("jdk\n");
    }

    @Test
    void without_java_it_says_so_in_one_sentence_and_exits_2() throws Exception {
        Path old = runtime("old", "24.0.2");
        Outcome outcome = run(Map.of("JAVA_HOME", old.toString(), "QUORATE_JAVA_PLACES", "", "PATH", folder.resolve("no java here").toString()));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors()).startsWith("Quorate needs Java 25 or newer and found none on this computer").hasLineCount(1);
    }

    @Test
    void arguments_arrive_unchanged_and_the_exit_code_comes_back() throws Exception {
        Path home = runtime("jdk", "25.0.1");
        Outcome outcome = run(Map.of("JAVA_HOME", home.toString()), "list", "two words", "", "a*b");
        assertThat(outcome.output()).endsWith("<org.quorate.app.Launcher>\n<list>\n<two words>\n<>\n<a*b>\n");
        assertThat(outcome.output()).contains("<" + classPath() + ">").contains("<@" + installation() + "/lib/java-options>");
        assertThat(outcome.exit()).isEqualTo(7);
        assertThat(outcome.errors()).isEmpty();
    }

    @Test
    void it_may_be_started_through_links_from_anywhere() throws Exception {
        Path home = runtime("jdk", "25.0.1");
        Path inner = Files.createSymbolicLink(folder.resolve("elsewhere/inner"), Path.of("../my programs/quorate/bin/quorate"));
        Path outer = Files.createSymbolicLink(folder.resolve("outer"), inner);
        Outcome outcome = run(outer, Map.of("JAVA_HOME", home.toString()));
        assertThat(outcome.output()).contains("<" + classPath() + ">");
    }

    @Test
    void a_closed_input_is_replaced_by_an_empty_one() throws Exception {
        Path home = runtime("jdk", "25.0.1");
        Path closing = executable(folder.resolve("closing"), "exec '" + launcher + "' <&-");
        assertThat(run(closing, Map.of("JAVA_HOME", home.toString())).output()).contains("input: /dev/null");
    }

    @Test
    void the_runtime_it_was_installed_with_comes_before_any_other() throws Exception {
        Path chosen = runtime("chosen", "26");
        runtime("my programs/quorate/runtime", "25.0.1");
        Outcome outcome = run(Map.of("JAVA_HOME", chosen.toString(), "QUORATE_JAVA_PLACES", places()));
        assertThat(outcome.output()).startsWith("runtime\n").doesNotContain("AOTCache");
    }

    @Test
    void the_start_up_cache_is_used_where_there_is_one() throws Exception {
        runtime("my programs/quorate/runtime", "25.0.1");
        Files.createFile(folder.resolve("my programs/quorate/lib/quorate.aot"));
        assertThat(run(Map.of()).output()).contains("<-XX:AOTCache=" + installation() + "/lib/quorate.aot>");
    }

    private Path installation() throws IOException {
        return launcher.getParent().getParent().toRealPath();
    }

    /** Capital letters first, as their numbers say and no locale would. */
    private String classPath() throws IOException {
        String lib = installation() + "/lib/";
        return lib + "C.jar:" + lib + "a.jar:" + lib + "b.jar";
    }

    private Outcome run(Map<String, String> environment, String... arguments) throws Exception {
        return run(launcher, environment, arguments);
    }

    private Outcome run(Path program, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        File output = folder.resolve("output").toFile();
        File errors = folder.resolve("errors").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.resolve("elsewhere").toFile())
            .redirectOutput(output).redirectError(errors);
        builder.environment().clear();
        builder.environment().putAll(new LinkedHashMap<>(Map.of("PATH", "/usr/bin:/bin", "HOME", folder.resolve("no java here").toString())));
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        return new Outcome(exit, Files.readString(output.toPath(), UTF_8), Files.readString(errors.toPath(), UTF_8));
    }

    private String places() {
        return folder.resolve("places").toString();
    }

    /** A folder that looks like a Java runtime; its java prints the folder's name and its arguments, and exits with 7. */
    private Path runtime(String name, String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        executable(home.resolve("bin/java"), """
            if [ "$1" = -version ]; then echo 'openjdk version "%s"' >&2; exit 0; fi
            echo '%s'
            [ -e /proc/self/fd ] && echo "input: $(readlink /proc/self/fd/0)" || echo "input: /dev/null"
            for argument in "$@"; do echo "<$argument>"; done
            exit 7
            """.formatted(version, home.getFileName()));
        return home;
    }

    private static Path executable(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
