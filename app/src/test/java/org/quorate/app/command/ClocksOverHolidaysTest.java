package org.quorate.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.app.charter.CharterService;
import org.quorate.app.ledger.PartnershipClocks;
import org.quorate.app.meeting.TestStore;
import org.quorate.app.register.Period;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;
import org.quorate.model.action.ActionState;
import org.quorate.model.action.DueDate;
import org.quorate.model.action.Owner;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;

/** The clocks of meetings after Christmas, Easter, the end of summer time and a leap day: in the ledger, on the command line and in the calendar alike. */
class ClocksOverHolidaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @TempDir
    static Path folder;

    private static List<RunningClock> ledger;
    private static JsonNode listed;
    private static String calendar;

    @BeforeAll
    static void meetings() throws IOException {
        try (TestStore test = TestStore.on(folder, TODAY)) {
            CharterService charters = new CharterService(test.store, test.acting);
            charters.adoptShipped("northfield", LocalDate.of(2020, 1, 1), "Agreed by the Board");
            for (String day : List.of("2027-01-05", "2027-03-31", "2027-11-02", "2028-03-02")) {
                test.meetings.plan(test.at(LocalDate.parse(day)));
            }
            test.store.change("Test", "An action", session -> session.actions().save(new Action(new ActionId(session.ids().next()), "A-1", "Send the plan",
                    List.of(new Owner(null, "Chief Officer")), null, null, null, TODAY, List.of(new DueDate(LocalDate.of(2028, 2, 29), TODAY, null)),
                    ActionState.OPEN, List.of(), null, null, 0)));
            Rulings engine = new Rulings(new EnglishBankHolidays());
            ledger = PartnershipClocks.of(test.store, test.acting, charters, engine).running().stream().map(placed -> placed.clock()).toList();
            Path ics = PartnershipClocks.calendar(test.store, test.acting, charters, engine).export(Period.ALL, false,
                    folder.resolve("clocks.ics"));
            calendar = Files.readString(ics).replace("\r\n ", "");
        }
        listed = list("2026-12-01");
    }

    private static JsonNode list(String today) throws IOException {
        Console console = new Console();
        assertThat(console.run("list", "clocks", "--store", folder.resolve("partnership").toString(), "--today", today, "--json")).as(console.err()).isZero();
        return new ObjectMapper().readTree(console.out());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', value = {
        "Christmas | QUESTIONS | PB 2027-01-05 | 2026-12-29 | 2026-12-30 2026-12-31 2027-01-04",
        "Christmas | NOTICE | PB 2027-01-05 | 2026-12-23 | 2026-12-24 2026-12-29 2026-12-30 2026-12-31 2027-01-04",
        "Easter | QUESTIONS | PB 2027-03-31 | 2027-03-23 | 2027-03-24 2027-03-25 2027-03-30",
        "Easter | NOTICE | PB 2027-03-31 | 2027-03-19 | 2027-03-22 2027-03-23 2027-03-24 2027-03-25 2027-03-30",
        "End of summer time | QUESTIONS | PB 2027-11-02 | 2027-10-27 | 2027-10-28 2027-10-29 2027-11-01",
        "End of summer time | NOTICE | PB 2027-11-02 | 2027-10-25 | 2027-10-26 2027-10-27 2027-10-28 2027-10-29 2027-11-01",
        "Leap day | QUESTIONS | PB 2028-03-02 | 2028-02-25 | 2028-02-28 2028-02-29 2028-03-01",
        "Leap day | NOTICE | PB 2028-03-02 | 2028-02-23 | 2028-02-24 2028-02-25 2028-02-28 2028-02-29 2028-03-01"})
    void the_last_day_and_every_counted_day_are_the_same_in_ledger_list_and_calendar(String over, ClockKind kind, String meeting, LocalDate last,
            String counted) {
        RunningClock clock = ledger.stream().filter(one -> one.kind() == kind && one.about().reference().equals(meeting)).findFirst().orElseThrow();
        assertThat(clock.lastDay()).contains(last);
        assertThat(clock.end()).isInstanceOfSatisfying(ClockEnd.By.class,
                by -> assertThat(by.counted()).map(LocalDate::toString).containsExactlyInAnyOrder(counted.split(" ")));

        JsonNode row = StreamSupport.stream(listed.spliterator(), false).filter(one -> one.path("ref").asText().equals(clock.key())).findFirst().orElseThrow();
        assertThat(row.path("due").asText()).isEqualTo(last.toString());
        List<String> days = new ArrayList<>();
        row.path("counted").forEach(day -> days.add(day.asText()));
        assertThat(days).containsExactlyInAnyOrder(counted.split(" "));
        assertThat(calendar).contains("DTSTART;VALUE=DATE:" + last.toString().replace("-", "") + "\r\n");
    }

    @Test
    void what_is_due_on_a_leap_day_is_due_that_day_and_overdue_on_the_next() throws IOException {
        assertThat(state(list("2028-02-28"))).isNotEqualTo("overdue");
        assertThat(state(list("2028-02-29"))).contains("today");
        assertThat(state(list("2028-03-01"))).isEqualTo("overdue");
    }

    private static String state(JsonNode clocks) {
        return StreamSupport.stream(clocks.spliterator(), false).filter(one -> one.path("about").asText().equals("A-1")).findFirst().orElseThrow()
                .path("state").asText();
    }
}
