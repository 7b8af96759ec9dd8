package org.quorate.reports.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.reports.EveryRegister.CANARY;
import static org.quorate.reports.EveryRegister.DAY;
import static org.quorate.reports.EveryRegister.OPEN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.reports.EveryRegister;
import org.quorate.reports.ZipParts;
import org.quorate.reports.calendar.CalendarFile;
import org.quorate.reports.content.CalendarContent;
import org.quorate.reports.content.CalendarEntry;
import org.quorate.reports.register.RegisterFormat;

/**
 * A word that the public may not read stands in every field of every register that is not meant for it, in business of Part 2, of a body that does not
 * meet in public and of no meeting, and in the words of a search; every byte of every format is looked through for it.
 */
class PublicRegistersTest {
    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("org.quorate.reports.EveryRegister#inEveryFormat")
    void what_was_not_heard_in_public_stands_in_no_byte_of_a_public_register(String name, RegisterFormat format, EveryRegister.Printed register)
            throws IOException {
        assertThat(text(register, true, format)).doesNotContainIgnoringCase(CANARY).contains(OPEN);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("org.quorate.reports.EveryRegister#inEveryFormat")
    void the_same_words_stand_in_the_register_for_members(String name, RegisterFormat format, EveryRegister.Printed register) throws IOException {
        assertThat(text(register, false, format)).contains(CANARY, OPEN);
    }

    @Test
    void a_public_register_still_says_its_days_and_that_it_was_narrowed() throws IOException {
        EveryRegister.Printed actions = EveryRegister.all().stream().filter(one -> one.get()[0].equals("actions"))
                .map(one -> (EveryRegister.Printed) one.get()[1]).findFirst().orElseThrow();
        assertThat(text(actions, true, RegisterFormat.WORKBOOK)).contains("From 1 April 2020", "Narrowed by the office",
                "Actions that arose from business taken in public");
    }

    @Test
    void the_public_calendar_holds_only_meetings_to_which_the_public_is_admitted() throws IOException {
        CalendarContent content = new CalendarContent("Northfield", Instant.EPOCH, List.of(
                new CalendarEntry.OfMeeting("1", OPEN, null, "Hall", LocalDateTime.of(2021, 1, 26, 14, 0), null, null, false, 0, true),
                new CalendarEntry.OfMeeting("2", CANARY, CANARY, CANARY, LocalDateTime.of(2021, 1, 27, 14, 0), null, CANARY, false, 0, false),
                new CalendarEntry.OfDay(CANARY, CANARY, CANARY, DAY)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarFile.write(PublicGate.calendar(content), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain(CANARY).contains(OPEN);
    }

    private static String text(EveryRegister.Printed register, boolean isPublic, RegisterFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        register.to(isPublic, format, out);
        byte[] file = out.toByteArray();
        String whole = new String(file, StandardCharsets.UTF_8);
        return whole.startsWith("PK") ? ZipParts.of(file).toString() : whole;
    }
}
