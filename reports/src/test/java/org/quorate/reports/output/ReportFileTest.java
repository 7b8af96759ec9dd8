package org.quorate.reports.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_failure_half_way_leaves_the_earlier_file_and_nothing_beside_it() throws IOException {
        Path target = Files.writeString(folder.resolve("minutes.docx"), "earlier");
        assertThatThrownBy(() -> ReportFile.write(target, out -> {
            out.write(1);
            throw new IOException("No space left on device");
        })).isInstanceOf(ReportNotWritten.class).hasMessage("\"minutes.docx\" could not be finished: the disk may be full"
                + " or no longer there. Nothing was changed. Make room or choose another place, and try again.");
        assertThat(target).hasContent("earlier");
        assertThat(folder.toFile().list()).containsExactly("minutes.docx");
    }

    @Test
    void a_fault_in_the_program_leaves_nothing_beside_the_target_either() {
        assertThatThrownBy(() -> ReportFile.write(folder.resolve("a.docx"), out -> {
            throw new IllegalStateException("fault");
        })).hasMessage("fault");
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void an_existing_report_is_replaced_whole() throws IOException {
        Path target = Files.writeString(folder.resolve("log.csv"), "a much longer earlier file");
        ReportFile.write(target, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(target).hasContent("new");
        assertThat(folder.toFile().list()).containsExactly("log.csv");
    }

    @Test
    void a_folder_that_is_missing_or_in_the_way_is_said_in_plain_words() {
        assertThatThrownBy(() -> ReportFile.write(folder.resolve("missing/a.docx"), out -> { }))
                .hasMessage("The folder for \"a.docx\" does not exist. Create it, or choose another.");
        assertThatThrownBy(() -> ReportFile.write(folder, out -> { })).hasMessageContaining("is a folder");
    }
}
