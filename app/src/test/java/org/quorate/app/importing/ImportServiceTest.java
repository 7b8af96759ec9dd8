package org.quorate.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.app.partnership.OpenStore;
import org.quorate.app.partnership.SeatService;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionState;
import org.quorate.model.decision.Comparison;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.decision.Resolution;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.AttendanceLog;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.PageRange;
import org.quorate.model.meeting.Presence;
import org.quorate.model.meeting.Room;
import org.quorate.model.minutes.MinuteBlock;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.Roll;
import org.quorate.model.partnership.SeatClass;
import org.quorate.persistence.importing.ImportProblem;
import org.quorate.persistence.importing.ImportRefused;
import org.quorate.persistence.store.ReadSession;

class ImportServiceTest {
    private static final String FIRST = "format: quorate-import/1\n";

    @TempDir
    Path folder;

    private OpenStore open;
    private ImportService service;

    @BeforeEach
    void open() {
        open = OpenStore.in(folder);
        service = new ImportService(open.store(), open.acting());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void the_board_of_24_november_2020_comes_in_as_its_minutes_say() {
        service.importFile(real("cheshire-east-hwb-2020-11-24.yaml"));

        open.store().read(session -> {
            Meeting meeting = session.meetings().findByReference("HWB 2020-11-24").orElseThrow();
            assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
            Room room = roomOf(session, meeting);
            assertThat(present(room, SeatClass.VOTING)).hasSize(10).startsWith("Councillor S Corcoran");
            assertThat(present(room, SeatClass.NON_VOTING)).containsExactly("Lorraine O'Donnell");
            assertThat(present(room, SeatClass.ASSOCIATE)).hasSize(4);
            assertThat(room.others()).hasSize(6).allMatch(other -> other.seatClass() == SeatClass.IN_ATTENDANCE);
            assertThat(room.presiding().orElseThrow().filledBy().name()).isEqualTo("Councillor S Corcoran");
            assertThat(room.entries()).filteredOn(entry -> entry.presence() == Presence.APOLOGIES).extracting(entry -> entry.filledBy().name())
                .containsExactly("Dr Patrick Kearns", "Councillor Jill Rhodes");
            List<AgendaItem> items = session.meetings().itemsOf(meeting.id());
            assertThat(items).extracting(AgendaItem::minuteNumber).containsExactly(21, 22, 23, 24, 25, 26, 27, 28, 29);
            List<Decision> decisions = session.decisions().of(meeting.id());
            assertThat(decisions).extracting(Decision::reference)
                .containsExactlyInAnyOrder("HWB 23", "HWB 25", "HWB 26", "HWB 27", "HWB 28", "HWB 29");
            assertThat(decisions).filteredOn(decision -> decision.reference().equals("HWB 27")).singleElement().satisfies(decision -> {
                assertThat(decision.resolution()).isInstanceOf(Resolution.Numbered.class);
                assertThat(decision.outcome()).isEqualTo(DecisionOutcome.RECEIVED);
                assertThat(decision.comparison()).isEqualTo(Comparison.NOT_NEEDED);
            });
            assertThat(session.minutes().of(items.get(6).id()).orElseThrow().blocks()).hasSize(8)
                .filteredOn(MinuteBlock.Bullet.class::isInstance).hasSize(5);
            assertThat(session.interests().declarationsAt(meeting.id())).hasSize(1);
            return null;
        });
    }

    @Test
    void the_agenda_of_26_january_2021_comes_in_with_its_pages_and_standing_paragraphs() {
        service.importFile(real("cheshire-east-hwb-2020-11-24.yaml"));
        ImportTally tally = service.importFile(real("cheshire-east-hwb-2021-01-26.yaml"));

        assertThat(tally.sentence()).startsWith("Added 1 meeting, 8 items");
        open.store().read(session -> {
            Meeting meeting = session.meetings().findByReference("HWB 2021-01-26").orElseThrow();
            List<AgendaItem> items = session.meetings().itemsOf(meeting.id());
            assertThat(items).extracting(AgendaItem::pages).containsExactly(null, null, new PageRange(3, 6), null, new PageRange(7, 96), null,
                new PageRange(97, 102), new PageRange(103, 130));
            assertThat(items.get(3).paragraphs()).hasSize(2);
            assertThat(items).extracting(AgendaItem::minuteNumber).containsOnlyNulls();
            assertThat(session.bodies().all().getFirst().style().contact()).isNotNull();
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"cheshire-east-hwb-2020-11-24.yaml", "cheshire-merseyside-board-2020.yaml",
        "cheshire-merseyside-board-2021-proposal.yaml"})
    void importing_the_same_file_again_changes_nothing(String file) {
        assertThat(service.importFile(real(file)).addedCount()).isPositive();

        assertThat(service.importFile(real(file)).sentence()).isEqualTo("Everything was on record already; nothing was changed.");
    }

    @Test
    void one_wrong_entry_and_nothing_is_written_and_every_mistake_is_told() {
        List<ImportProblem> problems = problems("""
            partners:
              - {name: Northfield Council, type: Local authority}
              - {name: Nobody Knows}
            bodies:
              - name: Partnership Board
                short_name: PB
                reports_to: The Moon
                constituencies:
                  - name: Lay
                    seats:
                      - {title: One, holder: Ada Example, partner: Southfield Council}
            meetings:
              - body: PB
                date: 2026-05-01
                start: 14:00
                venue: Town Hall
                present: [Ben Example]
            """);

        assertThat(problems).extracting(problem -> problem.spot().line()).containsExactly(4, 6, 12, 18);
        assertThat(problems).extracting(ImportProblem::text).satisfiesExactly(
            text -> assertThat(text).contains("needs a \"type\""),
            text -> assertThat(text).contains("The Moon"),
            text -> assertThat(text).contains("Southfield Council").contains("not a partner"),
            text -> assertThat(text).contains("Ben Example holds no seat").contains("deputy_for"));
        assertThat(open.store().<Integer>read(session -> session.partners().all().size() + session.people().all().size() + session.bodies()
            .all().size()))
            .isZero();
    }

    @Test
    void a_changed_file_changes_what_differs_and_ends_what_was_succeeded() {
        importText(board("Ada Example", ""));
        ImportTally tally = importText(board("Ben Example", ", from: 2026-09-01"));

        assertThat(tally.sentence()).isEqualTo("Added 1 person, 1 appointment.");
        open.store().read(session -> {
            assertThat(roll(session, LocalDate.of(2026, 8, 31)).inOffice().getFirst().holder().name()).isEqualTo("Ada Example");
            assertThat(roll(session, LocalDate.of(2026, 9, 1)).inOffice().getFirst().holder().name()).isEqualTo("Ben Example");
            return null;
        });
        assertThat(problems(board("Cas Example", ""))).singleElement()
            .satisfies(problem -> assertThat(problem.text()).contains("held by someone else").contains("took over"));
    }

    @Test
    void deputies_movements_and_actions_come_in() {
        importText(board("Ada Example", "") + """
            meetings:
              - body: PB
                date: 2026-05-01
                start: 14:00
                venue: Town Hall
                state: held
                present: [{name: Dee Example, deputy_for: Ada Example}]
                comings_and_goings:
                  - {who: Dee Example, at: 14:30, what: left}
                items:
                  - title: Roads
                    actions:
                      - {text: Mend the road, owner: [Ada Example, Director of Roads], due: 2026-06-01}
            actions:
              - {reference: A-9, text: Paint the road, raised: 2026-05-02, state: done, closed: 2026-05-20}
            """);

        open.store().read(session -> {
            Meeting meeting = session.meetings().all().getFirst();
            Roll roll = roll(session, meeting.date());
            AttendanceLog log = new AttendanceLog(session.attendances().of(meeting.id()));
            assertThat(log.roomAt(meeting.date().atTime(14, 10), roll, null).here()).isOne();
            assertThat(log.roomAt(meeting.date().atTime(14, 30), roll, null).here()).isZero();
            assertThat(session.actions().all()).extracting(Action::reference).containsExactlyInAnyOrder("A-1", "A-9");
            Action road = session.actions().findByReference("A-1").orElseThrow();
            assertThat(road.ownerNames()).isEqualTo("Ada Example, Director of Roads");
            assertThat(road.owners().getFirst().person()).isNotNull();
            assertThat(road.raisedOn()).isEqualTo(meeting.date());
            assertThat(session.actions().findByReference("A-9").orElseThrow().state()).isEqualTo(ActionState.DONE);
            return null;
        });
    }

    @Test
    void a_file_that_is_not_there_or_names_an_unknown_charter_is_refused_in_words() {
        assertThat(catchThrowableOfType(ImportRefused.class, () -> service.importFile(folder.resolve("none.yaml"))))
            .hasMessageContaining("none.yaml does not exist");
        assertThat(problems("charter: rules-of-the-moon\n")).singleElement()
            .satisfies(problem -> assertThat(problem.text()).contains("no charter \"rules-of-the-moon\"").contains("cheshire-merseyside-2020"));
    }

    @Test
    void an_unknown_charter_is_told_together_with_everything_else_that_is_wrong() {
        assertThat(problems("charter: rules-of-the-moon\n" + board("Ada Example", "") + """
            partners:
              - {name: Nobody Knows}
            """)).extracting(ImportProblem::text).satisfiesExactly(
            text -> assertThat(text).contains("no charter \"rules-of-the-moon\""), text -> assertThat(text).contains("needs a \"type\""));
    }

    @Test
    void an_unknown_charter_is_told_together_with_what_is_wrong_in_the_form_of_the_file() {
        assertThat(problems("charter: {use: rules-of-the-moon, in_force_from: soon}\nparners: []\n" + board("Ada Example", ""))).extracting(
            ImportProblem::text).satisfiesExactly(
            text -> assertThat(text).contains("no charter \"rules-of-the-moon\""), text -> assertThat(text).contains("soon is not a date"),
            text -> assertThat(text).contains("did you mean \"partners\"?"));
        assertThat(problems("charter: {in_force_from: soon}\n")).extracting(ImportProblem::text).satisfiesExactly(
            text -> assertThat(text).contains("needs \"use\""), text -> assertThat(text).contains("soon is not a date"));
    }

    private static String board(String holder, String rest) {
        return """
            bodies:
              - name: Partnership Board
                short_name: PB
                constituencies:
                  - name: Lay
                    seats:
                      - {title: One, exists_from: 2026-04-01, holder: %s%s}
            """.formatted(holder, rest);
    }

    private ImportTally importText(String text) {
        return service.importFile(write(text));
    }

    private List<ImportProblem> problems(String text) {
        ImportRefused refused = catchThrowableOfType(ImportRefused.class, () -> importText(text));
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    private Path write(String text) {
        try {
            return Files.writeString(folder.resolve("import.yaml"), FIRST + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Roll roll(ReadSession session, LocalDate date) {
        Body body = session.bodies().all().getFirst();
        return SeatService.rollOn(session, body.id(), date);
    }

    private static Room roomOf(ReadSession session, Meeting meeting) {
        return new AttendanceLog(session.attendances().of(meeting.id())).roomAt(meeting.date().atTime(14, 30), roll(session, meeting.date()), null);
    }

    private static List<String> present(Room room, SeatClass seatClass) {
        return room.entries().stream().filter(entry -> entry.presence().isHere() && entry.seat().seat().seatClass() == seatClass)
            .map(entry -> Objects.requireNonNull(entry.filledBy())).map(Person::name).toList();
    }

    static Path real(String name) {
        try {
            return Path.of(Objects.requireNonNull(ImportServiceTest.class.getResource("/import/" + name)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
