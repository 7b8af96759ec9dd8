package org.quorate.app.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.app.register.Period;
import org.quorate.app.testing.DemonstrationFixture;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;

class DisputeRegisterExportTest {
    @TempDir
    Path folder;

    private DemonstrationFixture northfield;
    private DisputeService disputes;
    private DisputeRegisterExport export;

    @BeforeEach
    void open() {
        northfield = new DemonstrationFixture(folder);
        EnglishBankHolidays holidays = new EnglishBankHolidays();
        disputes = new DisputeService(northfield.store, northfield.acting, northfield.charters,
                new DisputeRulings(new Rulings(holidays), new WorkingDays(holidays)));
        export = new DisputeRegisterExport(northfield.store, northfield.acting, disputes);
    }

    @AfterEach
    void close() {
        northfield.close();
    }

    private Dispute opened(String title, String reason, @Nullable ItemId item) {
        List<String> parties = disputes.all().getFirst().dispute().partyNames();
        return disputes.open(new DisputeOpening(title, null, parties, parties, "Independent Chair", item, null, null, parties.getFirst(),
                northfield.acting.today(), reason, List.of("Canary letter of the trust"), List.of()));
    }

    /** The first item in a part of a held meeting of the body with that short name. */
    private ItemId item(String body, boolean partTwo) {
        return northfield.store.read(session -> session.meetings().all().stream()
                .filter(meeting -> meeting.reference().startsWith(body + " ") && meeting.state().isHeld())
                .flatMap(meeting -> session.meetings().itemsOf(meeting.id()).stream()).filter(one -> (one.privacy() != null) == partTwo)
                .findFirst().orElseThrow().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"disputes.xlsx", "disputes.docx", "disputes.csv"})
    void what_arose_in_part_2_and_what_the_parties_said_reach_members_and_never_the_public(String name) throws IOException {
        Dispute closed = opened("Canary sale of Harbour Lane", "Canary price", item("PB", true));
        Dispute alone = opened("Canary quarrel over beds", "Canary blame", null);
        Dispute open = opened("Rota of the winter beds", "Canary grievance", item("PB", false));
        Dispute working = opened("Canary shift of the working group", "Canary shift", item("EX", false));
        disputes.settle(open.reference(), null, northfield.acting.today(), "Canary terms");

        assertThat(text(export.export(Period.ALL, false, Optional.empty(), folder.resolve(name))))
                .contains(closed.reference(), "Canary sale of Harbour Lane", "Canary quarrel over beds", "Canary shift of the working group");
        assertThat(text(export.export(Period.ALL, true, Optional.empty(), folder.resolve("public-" + name))))
                .contains("Rota of the winter beds", alone.reference(), working.reference(), "Not published")
                .doesNotContain("Canary", "Harbour Lane", closed.reference() + "<")
                .doesNotContain(folder.toString());
    }

    private static String text(Path file) throws IOException {
        if (file.toString().endsWith(".csv")) {
            return Files.readString(file);
        }
        StringBuilder all = new StringBuilder();
        try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
