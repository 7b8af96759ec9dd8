package org.quorate.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.app.partnership.BodyDraft;
import org.quorate.app.partnership.BodyService;
import org.quorate.app.partnership.OpenStore;
import org.quorate.app.partnership.PartnerDraft;
import org.quorate.app.partnership.PartnershipService;
import org.quorate.app.partnership.SeatDraft;
import org.quorate.app.partnership.SeatService;
import org.quorate.model.Refused;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.Roll;
import org.quorate.model.partnership.RollEntry;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatOffice;
import org.quorate.reports.sheet.Sheet;
import org.quorate.reports.sheet.SheetCell;

class PeopleImportServiceTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private OpenStore open;
    private PeopleImportService service;
    private PartnershipService partnership;
    private SeatService seats;
    private BodyId board;

    @BeforeEach
    void open() {
        open = OpenStore.in(folder);
        service = new PeopleImportService(open.store(), open.acting());
        partnership = new PartnershipService(open.store(), open.acting());
        seats = new SeatService(open.store(), open.acting());
        BodyService bodies = new BodyService(open.store(), open.acting());
        board = bodies.addBody(BodyDraft.of("Partnership Board", "PB"));
        seats.addSeats(board, bodies.addConstituency(board, "Local authority"), SeatDraft.voting("Local authority", SINCE), 2);
        seats.addSeats(board, bodies.addConstituency(board, "Lay"), SeatDraft.voting("Lay", SINCE), 1);
        partnership.addPartner(PartnerDraft.of("Northfield Metropolitan Borough Council", "Local authority"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void a_seat_called_chair_is_that_of_whoever_chairs_unless_two_are_called_so() {
        PeoplePreview done = accept("""
            Name;Position;Constituency
            Ada Example;Chair;Lay
            Ben Example;Vice-Chair;Lay
            Cas Example;Member;Lay
            """);
        assertThat(done.mistakes()).isZero();
        assertThat(roll(SINCE).inOffice()).extracting(entry -> entry.holder().name() + ": " + entry.seat().office()).containsExactlyInAnyOrder(
            "Ada Example: CHAIR", "Ben Example: VICE_CHAIR", "Cas Example: MEMBER");
        assertThat(done.findings()).extracting(CellFinding::text).contains("Chair is taken as the seat of the chair of the body.");
    }

    @ParameterizedTest
    @CsvSource({"Position held,SEAT", "Term starts,FROM", "Date of appointment,FROM", "Term of office expires,TERM_ENDS", "Nominated by,ORGANISATION",
        "Named substitute,DEPUTY", "Voting / non-voting,CLASS", "Board member,NAME", "Role,JOB_TITLE"})
    void a_column_is_known_by_the_headings_people_give_it(String heading, Field field) {
        assertThat(Field.named(heading)).contains(field);
    }

    @Test
    void of_two_seats_called_chair_neither_is_taken_to_be_that_of_whoever_chairs() {
        accept("""
            Name;Position;Constituency
            Ada Example;Chair;Lay
            Ben Example;Chair;Lay
            """);
        assertThat(roll(SINCE).inOffice()).extracting(entry -> entry.seat().office()).containsOnly(SeatOffice.MEMBER);
    }

    @Test
    void people_fill_the_vacant_seats_of_their_constituencies_and_further_seats_are_made() {
        PeoplePreview done = accept("""
            Name;Constituency;Organisation;Appointed;Term ends
            Cllr Zoë Example;Local Authority;Northfield MBC;1 May 2026;30/04/2029
            Ben Example;Local authority;;;
            Cas Example;Local authority;;;
            Dee Example;Clinical;;;
            """);

        assertThat(done.mistakes()).isZero();
        Roll roll = roll(LocalDate.of(2026, 6, 1));
        assertThat(roll.inOffice()).extracting(entry -> entry.seat().title() + ": " + entry.holder().name()).containsExactlyInAnyOrder(
            "Local authority 1: Cllr Zoë Example", "Local authority 2: Ben Example", "Local authority 3: Cas Example", "Clinical 1: Dee Example");
        assertThat(roll.vacancies()).extracting(entry -> entry.seat().title()).containsExactly("Lay");
        assertThat(entry(roll, "Local authority 1").seat().partner()).isEqualTo(partnership.partners().getFirst().id());
        assertThat(entry(roll, "Local authority 1").holder().organisation()).isEqualTo("Northfield Metropolitan Borough Council");
        assertThat(roll(LocalDate.of(2026, 4, 30)).inOffice()).hasSize(3);
    }

    @Test
    void people_long_in_office_fill_the_seats_that_were_set_up_only_lately() {
        PeoplePreview done = accept("""
            Name;Constituency;Appointed
            Ada Example;Local authority;1 May 2024
            Ben Example;Local authority;1 May 2024
            Cas Example;Local authority;1 June 2026
            """);

        assertThat(done.mistakes()).isZero();
        assertThat(roll(LocalDate.of(2024, 5, 1)).inOffice()).extracting(entry -> entry.seat().title() + ": " + entry.holder().name())
            .containsExactlyInAnyOrder("Local authority 1: Ada Example", "Local authority 2: Ben Example");
        assertThat(roll(SINCE).vacancies()).extracting(entry -> entry.seat().title()).containsExactly("Lay");
        assertThat(roll(LocalDate.of(2026, 6, 1)).inOffice()).hasSize(3);
    }

    @Test
    void the_preview_writes_nothing_and_promises_what_accepting_does() {
        PeopleTable table = table("Name,Constituency\nAda Example,Lay\nBen Example,Lay\n");

        PeoplePreview foreseen = service.preview(table, choices());

        assertThat(foreseen.lines()).extracting(PeoplePreview.Line::outcome)
            .containsExactly("New person; fills Lay", "New person; new seat Lay 2");
        assertThat(partnership.people()).isEmpty();
        assertThat(open.store().recentActs(20)).noneMatch(act -> act.toString().contains("Looked at a list"));
        assertThat(service.accept(table, choices())).isEqualTo(foreseen);
    }

    @Test
    void every_mistake_is_told_with_its_row_and_column_and_one_stops_them_all() {
        PeopleTable table = table("""
            Name,Constituency,Appointed,Class
            Ada Example,Lay,31/02/2026,voting
            Ben Example,,1/5/2026,royal
            ,Lay,,
            """);

        assertThat(service.preview(table, choices()).findings()).extracting(CellFinding::sentence).containsExactly(
            "Row 2, column Appointed: 31/02/2026 is not a date. Write it as 1 May 2026 or 01/05/2026.",
            "Row 3, column Class: royal is none of voting, non-voting, associate, in attendance.",
            "Row 4, column Name: there is no name.");
        assertThatThrownBy(() -> service.accept(table, choices())).isInstanceOf(Refused.class).hasMessageContaining("Row 2, column Appointed");
        assertThat(partnership.people()).isEmpty();
    }

    @Test
    void rows_with_mistakes_can_be_left_out() {
        PeopleTable table = table("Name,Constituency,Appointed\nAda Example,Lay,31/02/2026\nBen Example,Lay,1/5/2026\n");

        service.accept(table, choices().leavingOutMistakes(true));

        assertThat(partnership.people()).extracting(Person::name).containsExactly("Ben Example");
    }

    @Test
    void people_on_record_are_found_however_their_name_is_typed_and_nobody_is_seated_twice() {
        accept("Name,Constituency\nCouncillor Zoë O’Example,Lay\n");

        PeoplePreview again = accept("Name,Constituency\nCllr Zoe O'Example,Lay\n");

        assertThat(again.lines()).singleElement().satisfies(line -> assertThat(line.outcome()).isEqualTo("On record; holds the seat Lay already"));
        assertThat(partnership.people()).hasSize(1);
        assertThat(service.preview(table("Name,Constituency\nNew One,Lay\nnew one,Lay\n"), choices()).findings())
            .extracting(CellFinding::sentence).containsExactly("Row 3, column Name: new one is in row 2 already.");
    }

    @Test
    void many_of_one_day_who_are_all_called_member_have_a_seat_each_also_when_the_list_comes_again() {
        String list = "Name,Position,Constituency\nAda Example,Chair,Lay\nBen Example,Member,Lay\nCas Example,Member,Lay\nDee Example,Member,Lay\n";

        assertThat(accept(list).lines()).extracting(PeoplePreview.Line::outcome).containsExactly(
            "New person; new seat Chair", "New person; new seat Member", "New person; new seat Member 2", "New person; new seat Member 3");
        PeoplePreview again = accept(list + "Eve Example,Member,Lay\n");
        assertThat(again.lines()).extracting(PeoplePreview.Line::outcome)
            .endsWith("On record; holds the seat Member 3 already", "New person; new seat Member 4");
        assertThat(again.findings()).extracting(CellFinding::text).containsExactly("Chair is taken as the seat of the chair of the body.");
    }

    @Test
    void two_constituencies_may_each_have_somebody_of_the_same_position() {
        assertThat(accept("Name,Position held,Sector\nAda Example,Chief Executive,Lay\nBen Example,Chief Executive,Officers\n").lines())
            .extracting(PeoplePreview.Line::outcome).containsExactly("New person; new seat Chief Executive", "New person; new seat Chief Executive 2");
    }

    @Test
    void what_stops_a_row_is_told_before_what_is_only_to_be_looked_at() {
        assertThat(service.preview(
            table("Name,Organisation,Appointed,Constituency\nAda Example,Nobody's Trust,1/5/2026,Lay\nada example,Nobody's Trust,,Lay\n"), choices())
            .lines().getLast().findings()).extracting(CellFinding::stops).containsExactly(true, false);
    }

    @Test
    void a_seat_named_in_the_list_is_taken_over_and_the_one_who_leaves_is_named() {
        accept("Name,Seat,Constituency\nAda Example,Lay,Lay\n");
        PeoplePreview done = accept("Name,Seat,Constituency,From\nBen Example,Lay,Lay,2026-09-01\n");

        assertThat(done.findings()).extracting(CellFinding::text).containsExactly("Ada Example leaves the seat Lay.");
        assertThat(entry(roll(LocalDate.of(2026, 9, 1)), "Lay").holder().name()).isEqualTo("Ben Example");
    }

    @Test
    void organisations_may_become_partners_and_deputies_and_offices_are_read() {
        accept("""
            First name\tSurname\tTitle\tOrganisation\tConstituency\tChair\tDeputy\tClass
            Ada\tExample\tDr\tSouthfield NHS FT\tLay\tChair\tDee Example\tvoting
            Ben\tExample\tMr\tSouthfield NHS Foundation Trust\tOfficers\t\t\tin attendance
            """, new PeopleChoices(board, SINCE, "NHS provider", false));

        Roll roll = roll(SINCE);
        assertThat(partnership.partners()).hasSize(2);
        RollEntry chair = roll.inOffice().stream().filter(entry -> entry.seat().office() == SeatOffice.CHAIR).findFirst().orElseThrow();
        assertThat(chair.holder().name()).isEqualTo("Dr Ada Example");
        assertThat(chair.deputies()).extracting(Person::name).containsExactly("Dee Example");
        assertThat(entry(roll, "Officers 1").seat().seatClass()).isEqualTo(SeatClass.IN_ATTENDANCE);
    }

    @Test
    void a_list_without_headings_and_a_vacancy_are_understood_and_a_matching_can_be_changed() {
        PeopleTable bare = table("Ada Example\nBen Example\n");
        assertThat(bare.headingRow()).isZero();
        assertThat(bare.fieldOf(0)).contains(Field.NAME);

        PeopleTable table = table("Representative,Where from\nAda Example,Lay\nVacant,Local authority\n").matched(1, Field.CONSTITUENCY);
        assertThat(service.preview(table, choices()).lines()).extracting(PeoplePreview.Line::outcome)
            .containsExactly("New person; fills Lay", "Vacant seat Local authority 1");
        assertThatThrownBy(() -> service.preview(table.matched(0, null), choices())).isInstanceOf(Refused.class).hasMessageContaining("names");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ", "windows-1252, ", "UTF-8, BOM", "UTF-16, "})
    void text_files_are_read_in_the_letters_they_were_written_in(String letters, String mark) throws IOException {
        String text = (mark == null ? "" : "\uFEFF") + "Name;Note\r\n\"Zoë \"\"Z\"\" Example\";\"two\r\nlines; here\"\r\n";
        Path file = Files.write(folder.resolve("list.csv"), text.getBytes(letters.equals("UTF-16") ? StandardCharsets.UTF_16
            : Charset.forName(letters)));

        Sheet sheet = PeopleImportService.sheets(file).getFirst();
        assertThat(sheet.rows().get(1).cells()).extracting(SheetCell::text).containsExactly("Zoë \"Z\" Example", "two lines; here");
    }

    @Test
    void a_file_that_is_no_list_is_refused_in_words() throws IOException {
        assertThatThrownBy(() -> PeopleImportService.sheets(folder.resolve("none.xlsx"))).isInstanceOf(Refused.class)
            .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> PeopleImportService.sheets(Files.writeString(folder.resolve("empty.csv"), "\n\n")))
            .isInstanceOf(Refused.class).hasMessageContaining("nothing in it");
        assertThatThrownBy(() -> PeopleImportService.sheets(Files.writeString(folder.resolve("text.xlsx"), "Name")))
            .isInstanceOf(Refused.class).hasMessageContaining("damaged");
    }

    @ParameterizedTest
    @CsvSource({"1/5/2026, 2026-05-01", "01.05.26, 2026-05-01", "1st May 2026, 2026-05-01", "'Fri, 1 May 2026', 2026-05-01", "1-Sep-2026, 2026-09-01",
        "2026-05-01, 2026-05-01", "1 Sept 2026, 2026-09-01"})
    void dates_are_read_as_they_are_typed_here(String typed, LocalDate date) {
        assertThat(TypedDate.of(typed)).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"31/02/2026", "04/13/2026", "soon", "29 February 2026"})
    void days_that_do_not_exist_are_no_dates(String typed) {
        assertThat(TypedDate.of(typed)).isEmpty();
    }

    private PeoplePreview accept(String text) {
        return accept(text, choices());
    }

    private PeoplePreview accept(String text, PeopleChoices choices) {
        return service.accept(table(text), choices);
    }

    private static PeopleTable table(String text) {
        return PeopleTable.of(PeopleImportService.pasted(text));
    }

    private PeopleChoices choices() {
        return new PeopleChoices(board, SINCE, null, false);
    }

    private Roll roll(LocalDate date) {
        return seats.rollOn(board, date);
    }

    private static RollEntry entry(Roll roll, String title) {
        return roll.entries().stream().filter(entry -> entry.seat().title().equals(title)).findFirst().orElseThrow();
    }
}
