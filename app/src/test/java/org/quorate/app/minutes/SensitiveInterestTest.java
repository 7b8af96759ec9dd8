package org.quorate.app.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.acting.Acting;
import org.quorate.app.testing.DemonstrationStores;
import org.quorate.model.interest.Declaration;
import org.quorate.model.interest.DeclarationId;
import org.quorate.model.interest.Handling;
import org.quorate.model.interest.Interest;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBlock;
import org.quorate.persistence.store.Store;

class SensitiveInterestTest {
    private static final Acting SECRETARY =
            new Acting(() -> "Callum Staines", Clock.fixed(Instant.parse("2027-01-18T12:00:00Z"), Acting.ZONE));

    @TempDir
    Path folder;

    @Test
    void a_sensitive_interest_is_withheld_from_the_public_even_where_it_stands_in_a_list() throws IOException {
        try (Store store = DemonstrationStores.at(folder.resolve("northfield"), SECRETARY)) {
            Meeting meeting = store.read(session -> session.meetings().all()).stream()
                    .filter(each -> each.reference().startsWith("PB") && each.state().isHeld())
                    .findFirst()
                    .orElseThrow();
            Interest sensitive = store.read(session -> session.interests().all()).stream()
                    .filter(Interest::sensitive)
                    .findFirst()
                    .orElseThrow();
            AgendaItem item = store.read(session -> session.meetings().itemsOf(meeting.id())).getFirst();
            store.write("Callum Staines", "Declared an interest", session -> {
                session.interests().save(new Declaration(
                        new DeclarationId(session.ids().next()), meeting.id(), item.id(), sensitive.person(), sensitive.kind(),
                        sensitive.nature(), Handling.NOTED, 0));
                int revision = session.minutes().of(item.id()).map(Minute::revision).orElse(0);
                session.minutes().save(new Minute(
                        item.id(),
                        List.of(MinuteBlock.Bullet.of("An ordinary point."),
                                MinuteBlock.Bullet.of("It was said that: " + sensitive.nature().toUpperCase(Locale.UK) + ".")),
                        revision));
                return true;
            });

            Path full = folder.resolve("full.docx");
            Path forPublic = folder.resolve("public.docx");
            MinutesExport export = new MinutesExport(new MinutesService(store, SECRETARY), SECRETARY);
            export.export(meeting.id(), false, Optional.empty(), full);
            export.export(meeting.id(), true, Optional.empty(), forPublic);

            assertThat(text(full)).contains(sensitive.nature().toLowerCase(Locale.UK));
            assertThat(text(forPublic)).contains("an ordinary point").doesNotContain(sensitive.nature().toLowerCase(Locale.UK));
        }
    }

    private static String text(Path document) throws IOException {
        try (InputStream in = Files.newInputStream(document); XWPFDocument word = new XWPFDocument(in)) {
            return String.join("\n", word.getParagraphs().stream().map(XWPFParagraph::getText).toList()).toLowerCase(Locale.UK);
        }
    }
}
