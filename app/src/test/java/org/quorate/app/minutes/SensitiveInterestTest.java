package org.quorate.app.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
import org.quorate.model.interest.InterestId;
import org.quorate.model.interest.InterestKind;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBlock;
import org.quorate.model.partnership.Person;
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

    @Test
    void an_interest_in_part_2_business_or_a_sensitive_one_is_in_no_byte_of_the_public_minutes_and_an_open_one_of_the_same_person_is() throws IOException {
        try (Store store = DemonstrationStores.at(folder.resolve("northfield"), SECRETARY)) {
            AgendaItem partTwo = store.read(session -> session.meetings().allItems()).stream()
                    .filter(item -> item.privacy() != null && store.read(session -> session.minutes().of(item.id())).isPresent())
                    .findFirst().orElseThrow();
            Meeting meeting = store.read(session -> session.meetings().find(partTwo.meeting())).orElseThrow();
            AgendaItem partOne = store.read(session -> session.meetings().itemsOf(meeting.id())).stream()
                    .filter(item -> item.privacy() == null && item.standing() == StandingItem.NONE).findFirst().orElseThrow();
            Person person = store.read(session -> session.people().all()).getFirst();
            Person another = store.read(session -> session.people().all()).getLast();
            store.write("Callum Staines", "Declared interests", session -> {
                for (String nature : List.of("Canaryland is his", "his brother works for the Open Trust")) {
                    session.interests().save(new Declaration(new DeclarationId(session.ids().next()), meeting.id(),
                            nature.startsWith("Canary") ? partTwo.id() : partOne.id(), person.id(), InterestKind.NON_PECUNIARY, nature, Handling.NOTED, 0));
                }
                session.interests().save(new Interest(new InterestId(session.ids().next()), another.id(), InterestKind.INDIRECT, "a canary in the house",
                        meeting.date(), null, true, 0));
                session.minutes().save(new Minute(partOne.id(), List.of(
                        MinuteBlock.Bullet.of("Seen: A Canary in the House."),
                        MinuteBlock.Paragraph.of(person.name() + " declared an interest in item 9 because of canaries, in other words."),
                        MinuteBlock.Paragraph.of(MinuteSentences.declaration(person.name(), "non-pecuniary",
                                "item " + partOne.position() + ", " + partOne.title(), "his brother works for the Open Trust", Handling.NOTED))),
                        session.minutes().of(partOne.id()).map(Minute::revision).orElse(0)));
                return true;
            });
            MinutesExport export = new MinutesExport(new MinutesService(store, SECRETARY), SECRETARY);
            assertThat(everyByte(export.export(meeting.id(), false, Optional.empty(), folder.resolve("full.docx")))).contains("canar");
            assertThat(everyByte(export.export(meeting.id(), true, Optional.empty(), folder.resolve("public.docx")))).doesNotContain("canar")
                    .contains("open trust", "details are withheld as sensitive", "declared an interest in an item considered in the absence of the public");
        }
    }

    private static String everyByte(Path document) throws IOException {
        StringBuilder whole = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(Files.newInputStream(document))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                whole.append(part.getName()).append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return whole.toString().toLowerCase(Locale.UK);
    }

    private static String text(Path document) throws IOException {
        try (InputStream in = Files.newInputStream(document); XWPFDocument word = new XWPFDocument(in)) {
            return String.join("\n", word.getParagraphs().stream().map(XWPFParagraph::getText).toList()).toLowerCase(Locale.UK);
        }
    }
}
