package org.quorate.app.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
    @TempDir Path folder;

    @Test
    void what_was_chosen_comes_back() throws IOException {
        PreferencesFile file = new PreferencesFile(folder.resolve("new/preferences.properties"));
        Preferences chosen = file.load();
        chosen.officeProperty().set("Democratic Services, Northfield");
        chosen.yourNameProperty().set("Siân Ó Dálaigh");
        chosen.themeProperty().set(ThemeChoice.DARK);
        chosen.setTextSize(130);
        chosen.windowProperty().set(new WindowPlace(-8, 20.5, 1366, 768, true));
        chosen.rememberLayout("decisions.columns", "date:130:shown|date|descending");
        chosen.rememberTemplate("/home/ann/northfield", "/home/ann/board.docx");
        file.save(chosen);
        Preferences kept = file.load();
        assertThat(kept.officeProperty().get()).isEqualTo("Democratic Services, Northfield");
        assertThat(kept.yourNameProperty().get()).isEqualTo("Siân Ó Dálaigh");
        assertThat(kept.themeProperty().get()).isEqualTo(ThemeChoice.DARK);
        assertThat(kept.textSizeProperty().get()).isEqualTo(130);
        assertThat(kept.windowProperty().get()).isEqualTo(new WindowPlace(-8, 20.5, 1366, 768, true));
        assertThat(kept.layouts()).isEqualTo(Map.of("decisions.columns", "date:130:shown|date|descending"));
        assertThat(kept.template("/home/ann/northfield")).contains("/home/ann/board.docx");
    }

    @Test
    void every_change_is_kept_at_once_and_no_draft_is_left() throws IOException {
        Path path = folder.resolve("preferences.properties");
        PreferencesFile file = new PreferencesFile(path);
        Preferences chosen = file.load();
        file.keep(chosen, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        chosen.rememberLayout("actions.columns", "x:1:shown|x|ascending");
        assertThat(file.load().layout("actions.columns")).isPresent();
        assertThat(folder).isDirectoryContaining(each -> each.equals(path));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void a_value_nobody_can_read_is_left_at_its_first_day_value() throws IOException {
        Path path = folder.resolve("preferences.properties");
        Files.writeString(path, "theme=PINK\ntext-size=900\nwindow=here\noffice=Kept\n", StandardCharsets.UTF_8);
        Preferences kept = new PreferencesFile(path).load();
        assertThat(kept.themeProperty().get()).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(kept.textSizeProperty().get()).isEqualTo(Preferences.LARGEST_TEXT);
        assertThat(kept.windowProperty().get()).isNull();
        assertThat(kept.officeProperty().get()).isEqualTo("Kept");
    }

    @Test
    void a_damaged_file_is_said_to_be_damaged() throws IOException {
        Path path = folder.resolve("preferences.properties");
        Files.writeString(path, "office=\\u12", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new PreferencesFile(path).load()).isInstanceOf(IOException.class).hasMessageContaining("damaged");
    }
}
