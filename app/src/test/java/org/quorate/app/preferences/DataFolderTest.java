package org.quorate.app.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DataFolderTest {

    @Test
    void an_option_comes_before_the_environment_and_that_before_the_usual_place() {
        Map<String, String> environment = Map.of("QUORATE_HOME", "set", "XDG_DATA_HOME", "data");
        assertThat(find("asked", environment, "Linux")).isEqualTo(Path.of("asked"));
        assertThat(find(null, environment, "Linux")).isEqualTo(Path.of("set"));
        assertThat(find(null, Map.of("XDG_DATA_HOME", "data"), "Linux")).isEqualTo(Path.of("data/quorate"));
    }

    @Test
    void each_kind_of_computer_has_its_usual_place() {
        assertThat(find(null, Map.of(), "Linux")).isEqualTo(Path.of("person/.local/share/quorate"));
        assertThat(find(null, Map.of(), "Mac OS X")).isEqualTo(Path.of("person/Library/Application Support/Quorate"));
        assertThat(find(null, Map.of("LOCALAPPDATA", "local"), "Windows 11")).isEqualTo(Path.of("local/Quorate"));
    }

    private static Path find(@Nullable String asked, Map<String, String> environment, String computer) {
        return DataFolder.find(asked, environment::get, Map.of("os.name", computer, "user.home", "person")::get).path();
    }
}
