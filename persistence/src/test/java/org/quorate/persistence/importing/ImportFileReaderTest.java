package org.quorate.persistence.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.PageRange;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.minutes.MinuteBlock;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatOffice;

class ImportFileReaderTest {
    private static final String FIRST = "format: quorate-import/1\n";

    @Test
    void a_body_is_read_with_its_seats_and_holders() {
        BodyEntry body = read("""
            bodies:
              - name: Partnership Board
                short_name: PB
                house_style: {chair: Chairman, headings: {in_attendance: Officers}}
                constituencies:
                  - name: Local authority
                    class: non-voting
                    column: Councils
                    seats:
                      - {title: Elected member, office: chair, holder: Councillor A Example, from: 2020-05-01, deputies: [B Example]}
                      - title: Chief executive
                        class: voting
                        holder: {name: C Example, organisation: Northfield Council}
                        former_holders: [{name: D Example, until: 2020-04-30, why: retired}]
                  - {name: Lay, seats: 2}
            """).bodies().getFirst();

        assertThat(body.constituencies()).extracting(block -> block.seats().size()).containsExactly(2, 2);
        BodyEntry.SeatEntry first = body.constituencies().getFirst().seats().getFirst();
        assertThat(first.office()).isEqualTo(SeatOffice.CHAIR);
        assertThat(first.seatClass()).isEqualTo(SeatClass.NON_VOTING);
        assertThat(first.column()).isEqualTo("Councils");
        assertThat(first.tenures().getFirst().from()).isEqualTo(LocalDate.of(2020, 5, 1));
        BodyEntry.SeatEntry second = body.constituencies().getFirst().seats().getLast();
        assertThat(second.seatClass()).isEqualTo(SeatClass.VOTING);
        assertThat(second.tenures()).extracting(tenure -> tenure.person().name()).containsExactly("D Example", "C Example");
        assertThat(body.constituencies().getLast().seats()).extracting(BodyEntry.SeatEntry::title).containsExactly("Lay 1", "Lay 2");
    }

    @Test
    void a_meeting_is_read_with_its_items_and_minutes() {
        MeetingEntry meeting = read("""
            meetings:
              - body: PB
                date: 2020-11-24
                start: 14:00
                venue: {place: Virtual Meeting, virtual: yes}
                state: held
                concluded: 15:10
                items:
                  - title: Public Speaking Time/Open Session
                    standing: public speaking
                    pages: 7 - 96
                    text: |
                      The Board heard
                      two speakers:

                      - one on roads
                      - one on schools
                    resolved: [the first be noted, the second be received]
            """).meetings().getFirst();

        assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
        assertThat(meeting.minutes()).isEqualTo(MinutesState.DRAFT);
        assertThat(meeting.commenced()).isEqualTo(LocalTime.of(14, 0));
        ItemEntry item = meeting.items().getFirst();
        assertThat(item.standing()).isEqualTo(StandingItem.PUBLIC_SPEAKING);
        assertThat(item.pages()).isEqualTo(new PageRange(7, 96));
        assertThat(item.text()).containsExactly(MinuteBlock.Paragraph.of("The Board heard two speakers:"),
            MinuteBlock.Bullet.of("one on roads"), MinuteBlock.Bullet.of("one on schools"));
        assertThat(item.resolved()).hasSize(2);
    }

    @Test
    void every_problem_is_told_at_once_each_with_its_line_and_column() {
        List<ImportProblem> problems = problems(FIRST + """
            bodies:
              - nam: Board
                short_name: PB
            meetings:
              - body: PB
                date: 31/02/2026
                start: quarter past two
                venue: Town Hall
                items: [{title: Roads, pages: 9-3, purpose: shout}]
            """);

        assertThat(problems).extracting(problem -> problem.spot().line()).containsExactly(3, 3, 7, 8, 10, 10);
        assertThat(problems.getFirst().toString()).startsWith("Line 3, column 5: ");
        assertThat(problems).extracting(ImportProblem::text).anySatisfy(text -> assertThat(text).contains("needs \"name\""))
            .anySatisfy(text -> assertThat(text).contains("no \"nam\"").contains("did you mean \"name\"?"));
        assertThat(problems.get(2).text()).contains("31/02/2026 is not a date");
        assertThat(problems.get(3).text()).contains("quarter past two is not a time");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | holds no keys",
        "'partnership: {name: A, office: B}' | does not say what it is",
        "'format: quorate-import/2' | says it is \"quorate-import/2\"",
        "'- a list' | holds no keys",
        "'format: quorate-import/1\nbodies: [' | not well-formed",
        "'format: quorate-import/1\npeople: [&a Ada, *a]' | alias",
        "'format: quorate-import/1\npeople: [Ada]\npeople: [Ben]' | given twice",
        "'format: quorate-import/1\npeople: {name: [Ada]}' | one text, not a list",
        "'format: quorate-import/1\nactions: [{text: Do it, state: done}]' | needs \"closed\""})
    void a_file_that_cannot_be_taken_says_why(String text, String said) {
        assertThat(problems(text)).anySatisfy(problem -> assertThat(problem.text()).contains(said));
    }

    @Test
    void a_file_of_nothing_but_brackets_is_refused_and_harms_nothing() {
        assertThat(problems(FIRST + "people: " + "[".repeat(100_000))).isNotEmpty();
    }

    @Test
    void a_mark_at_the_beginning_of_the_file_and_windows_line_ends_do_no_harm() {
        assertThat(ImportFileReader.read("\uFEFFformat: quorate-import/1\r\npeople:\r\n  - Ada Example\r\n").people())
            .extracting(ImportFile.PersonEntry::name).containsExactly("Ada Example");
    }

    private static ImportFile read(String text) {
        return ImportFileReader.read(FIRST + text);
    }

    private static List<ImportProblem> problems(String text) {
        ImportRefused refused = catchThrowableOfType(ImportRefused.class, () -> ImportFileReader.read(text));
        assertThat(refused).isNotNull();
        return refused.problems();
    }
}
