package org.quorate.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.dialog.Previews;
import org.quorate.app.preferences.Preferences;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.ImmediateTasks;
import org.quorate.persistence.store.StoreFiles;
import org.quorate.reports.word.WordTemplate;

/** Which template a document is written in, and what is said where that template is of no use. */
class DocumentMakingTest {
    @TempDir
    Path folder;

    private final Preferences preferences = new Preferences();
    private final ImmediateTasks tasks = new ImmediateTasks();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<String> written = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private PartnershipTemplate template;
    private DocumentMaking documents;
    private Path board;

    @BeforeEach
    void prepare() throws IOException {
        template = new PartnershipTemplate(preferences, StoreFiles.of(folder.resolve("northfield")), tasks, dialogs);
        documents = new DocumentMaking(tasks, dialogs, new Previews(folder, opened::add), template);
        board = folder.resolve("board.docx");
        WordTemplate.standard().saveTo(board);
    }

    private Path make(boolean isPublic, Optional<Path> styles, Path target) throws IOException {
        if (styles.isPresent()) {
            WordTemplate.from(styles.get());
        }
        written.add(styles.map(file -> String.valueOf(file.getFileName())).orElse("built-in") + (isPublic ? ", public" : ""));
        return Files.writeString(target, "a document");
    }

    private void choose(Path file) {
        dialogs.willChoose(file);
        template.askForAnother(() -> { });
    }

    @Test
    void the_built_in_template_is_used_until_another_is_chosen_and_the_choice_is_of_this_partnership_only() {
        documents.preview("the agenda", "agenda.docx", this::make);
        choose(board);
        documents.preview("the agenda", "agenda.docx", this::make);
        assertThat(written).containsExactly("built-in", "board.docx");
        assertThat(opened).hasSize(2);
        assertThat(new PartnershipTemplate(preferences, StoreFiles.of(folder.resolve("southfield")), tasks, dialogs).file()).isEmpty();
        template.useBuiltIn();
        assertThat(template.file()).isEmpty();
    }

    @Test
    void a_template_that_is_gone_is_named_and_the_built_in_one_is_used_only_when_the_person_says_so() throws IOException {
        choose(board);
        Files.delete(board);
        documents.preview("the agenda", "agenda.docx", this::make);
        assertThat(written).isEmpty();
        assertThat(dialogs.question().text()).contains("\"board.docx\" is not there").contains("Nothing has been written.");
        dialogs.press("Use the built-in one this time");
        assertThat(written).containsExactly("built-in");
        assertThat(template.file()).contains(board);
    }

    @Test
    void another_template_can_be_chosen_where_the_first_is_gone_and_from_the_question_for_whom_it_is() throws IOException {
        choose(folder.resolve("board.docx"));
        Path other = folder.resolve("other.docx");
        Files.move(board, other);
        documents.preview("the agenda", "agenda.docx", this::make);
        dialogs.willChoose(other);
        dialogs.press("Choose another template…");
        assertThat(written).containsExactly("other.docx");

        Files.move(other, board);
        documents.export("the agenda", "agenda.docx", this::make);
        assertThat(dialogs.question().text()).contains("the template other.docx");
        dialogs.willChoose(board);
        dialogs.press("Another template…");
        assertThat(dialogs.question().text()).contains("the template board.docx");
        dialogs.willChoose(folder.resolve("out.docx"));
        dialogs.press("For the public");
        assertThat(written).containsExactly("other.docx", "board.docx, public");
    }

    @Test
    void a_file_that_is_no_template_is_refused_when_it_is_chosen() throws IOException {
        choose(Files.writeString(folder.resolve("notes.docx"), "plain words"));
        assertThat(template.file()).isEmpty();
        assertThat(tasks.shown()).singleElement().satisfies(failure -> assertThat(failure.sentence()).contains("\"notes.docx\" cannot be read"));
    }

    @Test
    void the_built_in_template_can_be_saved_to_begin_ones_own_with() throws IOException {
        dialogs.willChoose(folder.resolve("ours.docx"));
        template.saveBuiltIn();
        choose(folder.resolve("ours.docx"));
        assertThat(dialogs.told().getLast()).contains("ours.docx has every style that is needed");
        assertThat(template.file()).contains(folder.resolve("ours.docx"));
    }

    @Test
    void without_a_program_for_word_documents_it_is_said_where_the_document_lies() {
        new DocumentMaking(tasks, dialogs, new Previews(folder, file -> false), template).preview("the agenda", "agenda.docx", this::make);
        assertThat(dialogs.told().getLast()).startsWith("This computer has no program for Word documents.").endsWith("agenda.docx");
    }
}
