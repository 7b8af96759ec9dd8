package org.quorate.app.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.app.action.ActionLogExport;
import org.quorate.app.task.Progress;
import org.quorate.app.testing.DemonstrationFixture;
import org.quorate.model.action.Action;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionId;

class ShownExportTest {
    private static final Progress UNWATCHED = (done, total) -> { };
    private static final List<String> CANARIES = List.of("Harbour Lane", "second offer", "instruct solicitors", "regraded", "post holders");

    @TempDir
    Path folder;

    private DemonstrationFixture northfield;
    private DecisionRegisterExport decisions;
    private ActionLogExport actions;

    @BeforeEach
    void open() {
        northfield = new DemonstrationFixture(folder);
        decisions = new DecisionRegisterExport(northfield.store, northfield.acting);
        actions = new ActionLogExport(northfield.store, northfield.acting);
    }

    @AfterEach
    void close() {
        northfield.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"register.xlsx", "register.docx", "register.csv"})
    void part_2_business_reaches_members_and_never_the_public(String name) throws IOException {
        List<DecisionId> all = northfield.store.read(session -> session.decisions().all().stream().map(Decision::id).toList());
        String forMembers = text(decisions.exportShown(all, List.of("View: All"), false, folder.resolve(name), UNWATCHED));
        assertThat(forMembers).contains("Harbour Lane", "second offer");
        String forPublic = text(decisions.exportShown(all, List.of("containing Harbour Lane"), true, folder.resolve("public-" + name), UNWATCHED));
        assertThat(forPublic).doesNotContain(CANARIES).contains("Voluntary sector compact");
        assertThat(forMembers).contains("Executive");
        assertThat(forPublic).doesNotContain("Executive<", ",Executive,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.xlsx", "log.docx", "log.csv"})
    void actions_of_part_2_reach_members_and_never_the_public(String name) throws IOException {
        var all = northfield.store.read(session -> session.actions().all().stream().map(Action::id).toList());
        assertThat(text(actions.exportShown(all, List.of(), false, folder.resolve(name), UNWATCHED))).containsIgnoringCase("instruct solicitors");
        String forPublic = text(actions.exportShown(all, List.of(), true, folder.resolve("public-" + name), UNWATCHED));
        CANARIES.forEach(canary -> assertThat(forPublic).doesNotContainIgnoringCase(canary));
        assertThat(forPublic).contains("Arrange the signing").doesNotContain("Give notice on the old lease");
    }

    @Test
    void the_file_holds_what_is_shown_in_its_order_and_says_how_it_was_chosen() throws IOException {
        List<Decision> shown = List.of(northfield.decision("Voluntary sector compact"), northfield.decision("Office move"));
        List<DecisionId> ids = shown.stream().map(Decision::id).toList();
        String text = text(decisions.exportShown(ids, List.of(), false, folder.resolve("two.csv"), UNWATCHED));
        assertThat(text).containsSubsequence("Voluntary sector compact", "Office move").doesNotContain("Risk register");
        String workbook = text(decisions.exportShown(ids, List.of("Outcome: By consensus"), false, folder.resolve("two.xlsx"), UNWATCHED));
        assertThat(workbook).contains("Outcome: By consensus");
    }

    @Test
    void an_export_cancelled_half_way_leaves_no_file() throws IOException {
        List<DecisionId> all = northfield.store.read(session -> session.decisions().all().stream().map(Decision::id).toList());
        Path target = Files.createDirectory(folder.resolve("out")).resolve("register.xlsx");
        assertThatThrownBy(() -> decisions.exportShown(all, List.of(), false, target, (done, total) -> {
            if (done == total / 2) {
                throw new CancellationException("Cancelled");
            }
        })).isInstanceOf(CancellationException.class);
        try (var left = Files.list(folder.resolve("out"))) {
            assertThat(left).isEmpty();
        }
    }

    /** Everything a file holds as text, metadata as well. */
    private static String text(Path file) throws IOException {
        if (file.toString().endsWith(".csv")) {
            return Files.readString(file);
        }
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append('\n').append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return text.toString();
    }
}
