package org.quorate.app.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.acting.Acting;
import org.quorate.app.meeting.AgendaExport;
import org.quorate.app.meeting.AgendaService;
import org.quorate.app.meeting.ItemDetails;
import org.quorate.app.meeting.MeetingDetails;
import org.quorate.app.meeting.MeetingService;
import org.quorate.model.calendar.BankHolidays;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.PageRange;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.Venue;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBlock;
import org.quorate.model.partnership.BodyId;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;
import org.quorate.reports.content.AttendanceClass;
import org.quorate.reports.content.MinuteItem;
import org.quorate.reports.content.MinutesContent;

/** The meeting of 24 November 2020 and the agenda of 26 January 2021, entered as a secretary enters them and printed. */
class PrintedMeetingTest {
    private static final Map<Integer, List<String>> RESOLVED = Map.of(
            23, List.of("the minutes of the meeting held on 22 September 2020 be approved as a correct record"),
            25, List.of("the presentation be received"),
            26, List.of("the verbal update be noted"),
            27, List.of("the Annual Report be received and noted", "the five key priorities for 2020/21 be noted"),
            28, List.of("the update be received"),
            29, List.of("the update be noted"));

    @TempDir
    Path folder;

    private Store store;
    private BodyId board;
    private MeetingService meetings;
    private AgendaService agendas;
    private MinutesService minutes;
    private MinutesExport minutesExport;
    private AgendaExport agendaExport;
    private MeetingId november;

    @BeforeEach
    void enter() {
        Clock clock = Clock.fixed(LocalDate.of(2021, 1, 15).atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        store = Store.create(folder.resolve("board"), StoreOptions.with(clock));
        Acting acting = new Acting(() -> "Test Secretary", clock);
        meetings = new MeetingService(store, acting);
        agendas = new AgendaService(store, acting, (session, day) -> Optional.empty(), new WorkingDays(BankHolidays.none()));
        minutes = new MinutesService(store, acting);
        minutesExport = new MinutesExport(minutes, acting);
        agendaExport = new AgendaExport(store, acting, agendas);
        board = store.write("Test", "Set up", HealthAndWellbeingBoard::setUp);
        november = heldInNovember();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private MeetingId heldInNovember() {
        MeetingId id = meetings.plan(new MeetingDetails(
                board, HealthAndWellbeingBoard.NOVEMBER, LocalTime.of(14, 0), null, new Venue("Virtual Meeting", true, null, null, null),
                21, LocalDate.of(2020, 9, 22)));
        agendas.add(id, ItemDetails.of("Cheshire and Merseyside Health and Care Partnership", Purpose.RECEIVE, 15));
        agendas.add(id, ItemDetails.of("'Test, Trace, Contain, Enable' Update", Purpose.NOTE, 10));
        agendas.add(id, ItemDetails.of("Safeguarding Adults Board Annual Report 2019-2020", Purpose.NOTE, 10));
        agendas.add(id, ItemDetails.of("Cheshire East Integrated Care Partnership Update", Purpose.RECEIVE, 10));
        agendas.add(id, ItemDetails.of("Cheshire East Place Partnership Update", Purpose.NOTE, 10));
        store.write("Test", "Attendance", session -> {
            HealthAndWellbeingBoard.attended(session, board, id);
            return null;
        });
        minutes.recordHeld(id, LocalTime.of(14, 0), LocalTime.of(15, 10));
        minutes.begin(id);
        List<List<String>> narratives = HealthAndWellbeingBoard.narratives();
        for (MinuteEntry entry : minutes.read(id).entries()) {
            List<MinuteBlock> blocks = narratives.get(entry.item().position() - 1).stream().map(PrintedMeetingTest::block).toList();
            if (!blocks.isEmpty()) {
                minutes.write(new Minute(entry.item().id(), blocks, entry.minute().revision()));
            }
            if (RESOLVED.containsKey(entry.number())) {
                minutes.resolve(entry.item().id(), RESOLVED.get(entry.number()));
            }
        }
        minutes.sendOut(id);
        return id;
    }

    private static MinuteBlock block(String line) {
        return line.startsWith("- ") ? MinuteBlock.Bullet.of(line.substring(2)) : MinuteBlock.Paragraph.of(line);
    }

    private MeetingId plannedForJanuary() {
        MeetingId id = meetings.plan(new MeetingDetails(
                board, LocalDate.of(2021, 1, 26), LocalTime.of(14, 0), null,
                new Venue("Virtual Meeting", true, "https://example.org/watch", "01632 960000", "123456"), null, null));
        AgendaItem previous = agendas.read(id).items().get(2);
        agendas.change(previous, "Pages", details -> details.withPages(new PageRange(3, 6)));
        agendas.add(id, ItemDetails.of("Integrating Care - NHS England's Proposals and the draft Memorandum", Purpose.DISCUSS, 20)
                .withPurposeText("To consider a report on the proposals.").withPages(new PageRange(7, 96)));
        agendas.add(id, ItemDetails.of("'Test, Trace, Contain, Enable' Update", Purpose.RECEIVE, 10)
                .withPurposeText("To receive a verbal update on Test, Trace, Contain, Enable."));
        agendas.add(id, ItemDetails.of("Cheshire East Place Partnership Update", Purpose.RECEIVE, 10)
                .withPurposeText("To receive an update on the Cheshire East Place Partnership.").withPages(new PageRange(97, 102)));
        agendas.add(id, ItemDetails.of("Cheshire East Integrated Care Partnership Strategy and Transformation Plan", Purpose.DISCUSS, 20)
                .withPurposeText("To consider the ICP Strategy and Transformation Plan.").withPages(new PageRange(103, 130)));
        return id;
    }

    @Test
    void the_four_classes_are_listed_in_their_order_with_the_chairman_first() {
        MinutesContent content = minutesExport.content(november);
        assertThat(content.attendance()).extracting(AttendanceClass::heading).containsExactly(
                "Voting Members", "Non-Voting Members", "Associate Non-voting Members", "Cheshire East Council Officers/Others");
        assertThat(content.attendance()).extracting(list -> list.people().size()).containsExactly(10, 1, 4, 6);
        assertThat(content.attendance().getFirst().inPrintedOrder().getFirst().printed()).isEqualTo("Councillor S Corcoran (Chairman)");
        assertThat(content.attendance().getFirst().inPrintedOrder().get(5).printed()).isEqualTo("Dr Andrew Wilson (Vice-Chairman)");
    }

    @Test
    void minutes_are_numbered_21_to_29_and_the_next_meeting_begins_at_30() {
        assertThat(minutesExport.content(november).items()).extracting(MinuteItem::number)
                .containsExactly("21", "22", "23", "24", "25", "26", "27", "28", "29");
        assertThat(agendas.read(plannedForJanuary()).numbering().first()).isEqualTo(30);
    }

    @Test
    void resolutions_stand_in_23_and_25_to_29_only_one_of_them_numbered() {
        List<MinuteItem> items = minutesExport.content(november).items();
        assertThat(items.stream().filter(item -> !item.resolutions().isEmpty()).map(MinuteItem::number))
                .containsExactly("23", "25", "26", "27", "28", "29");
        assertThat(items.stream().filter(item -> item.resolutions().stream().anyMatch(resolution -> resolution.numbered())).map(MinuteItem::number))
                .containsExactly("27");
    }

    @Test
    void apologies_and_interests_are_worded_from_the_record() {
        List<MinuteEntry> entries = minutes.read(november).entries();
        assertThat(entries.getFirst().minute().blocks().getFirst().text())
                .isEqualTo("Apologies were received from Dr Patrick Kearns and Councillor Jill Rhodes.");
        assertThat(entries.get(1).minute().blocks().getFirst().text())
                .isEqualTo("Councillor S Corcoran declared a non-pecuniary interest by virtue of his wife being a GP.");
    }

    @Test
    void the_printed_minutes_carry_times_and_the_signature_line() throws IOException {
        Path file = minutesExport.export(november, true, Optional.empty(), folder.resolve("minutes.docx"));
        String text = text(file);
        assertThat(text)
                .contains("Minutes of a virtual meeting of the")
                .contains("held on Tuesday, 24th November, 2020")
                .contains("The meeting commenced at 2.00 pm and concluded at 3.10 pm")
                .contains("APOLOGIES FOR ABSENCE")
                .contains("That the presentation be received.")
                .contains("the five key priorities for 2020/21 be noted.");
        assertThat(text).doesNotContain("PART 1").doesNotContain("silent").doesNotContain("Assent");
        assertThat(text.lastIndexOf("Councillor S Corcoran (Chairman)")).isGreaterThan(text.indexOf("The meeting commenced"));
        keepForLooking(file);
    }

    @Test
    void the_printed_agenda_carries_purposes_standing_paragraphs_and_page_ranges() throws IOException {
        Path file = agendaExport.export(plannedForJanuary(), true, Optional.empty(), folder.resolve("agenda.docx"));
        String text = text(file);
        assertThat(text)
                .contains("Cheshire East Health and Wellbeing Board Agenda")
                .contains("Tuesday 26th January 2021")
                .contains("2.00 pm")
                .contains("(Pages 3 - 6)", "(Pages 7 - 96)", "(Pages 97 - 102)", "(Pages 103 - 130)")
                .contains("To approve the minutes of the meeting held on 24 November 2020.")
                .contains("three clear working days")
                .contains("the Chairman or person presiding")
                .contains("PART 1");
        assertThat(text).doesNotContain("PART 2");
        keepForLooking(file);
    }

    @Test
    void the_public_agenda_tells_nothing_of_a_part_2_item_but_what_it_may() throws IOException {
        MeetingId id = plannedForJanuary();
        agendas.add(id, ItemDetails.of("Sale of CANARYTITLE", Purpose.DECIDE, 10)
                .withPurposeText("To sell CANARYPURPOSE.")
                .withPrivacy(new Privacy("Paragraph 3 applies", "A surplus site", "Options for a surplus site", "CANARYINTEREST")));
        Path file = agendaExport.export(id, true, Optional.empty(), folder.resolve("public.docx"));
        assertThat(text(file)).contains("A surplus site", "Paragraph 3 applies", "PART 2").doesNotContain("CANARY");
        Path full = agendaExport.export(id, false, Optional.empty(), folder.resolve("full.docx"));
        assertThat(text(full)).contains("Sale of CANARYTITLE");
        keepForLooking(full);
    }

    /** Every text part of the document, tags taken out. */
    private static String text(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().filter(part -> part.getName().endsWith(".xml")).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    all.append(xml.replaceAll("<w:tab/>", "\t").replaceAll("<[^>]+>", "")).append('\n');
                }
            }
        }
        return all.toString().replace("&apos;", "'").replace("&amp;", "&");
    }

    /** Keeps a copy under target, so that a person can look at the pages. */
    private static void keepForLooking(Path file) throws IOException {
        Path kept = Path.of("target", "looked-at");
        Files.createDirectories(kept);
        Files.copy(file, kept.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
