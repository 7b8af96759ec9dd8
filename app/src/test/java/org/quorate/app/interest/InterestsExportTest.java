package org.quorate.app.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.app.attendance.AttendanceExport;
import org.quorate.app.ledger.PartnershipClocks;
import org.quorate.app.register.Period;
import org.quorate.app.testing.DemonstrationFixture;
import org.quorate.model.interest.Declaration;
import org.quorate.model.interest.DeclarationId;
import org.quorate.model.interest.Handling;
import org.quorate.model.interest.InterestKind;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.partnership.Person;

class InterestsExportTest {
    private static final String SECRET = "Canary lives next to a refuge";
    private static final String PRIVATE = "Canary owns the Harbour Lane site";
    private static final String MISTAKEN = "Canary declared by mistake";

    @TempDir
    Path folder;

    private DemonstrationFixture northfield;
    private InterestService service;
    private InterestsExport export;

    @BeforeEach
    void open() {
        northfield = new DemonstrationFixture(folder);
        service = new InterestService(northfield.store, northfield.acting);
        export = new InterestsExport(northfield.store, northfield.acting);
    }

    @AfterEach
    void close() {
        northfield.close();
    }

    private Person person() {
        return service.people().getFirst();
    }

    private void register(String nature, boolean sensitive) {
        service.register(new InterestDraft(person().id(), InterestKind.OTHER_REGISTRABLE, nature, null, LocalDate.of(2027, 1, 4), "=1+1", sensitive));
    }

    private void declare(String nature, boolean partTwo) {
        Person person = person();
        northfield.store.change("Test", "Declare", session -> {
            AgendaItem item = session.meetings().allItems().stream().filter(one -> (one.privacy() != null) == partTwo).findFirst().orElseThrow();
            Meeting meeting = session.meetings().find(item.meeting()).orElseThrow();
            session.interests().save(new Declaration(new DeclarationId(session.ids().next()), meeting.id(), item.id(), person.id(),
                    InterestKind.NON_PECUNIARY, nature, Handling.STEPPED_OUT, 0));
        });
    }

    private void takeBack(String nature) {
        service.takeBack(service.all().stream().filter(entry -> entry.nature().equals(nature)).findFirst().orElseThrow(), "it was somebody else");
    }

    @ParameterizedTest
    @ValueSource(strings = {"interests.xlsx", "interests.docx", "interests.csv"})
    void sensitive_details_part_2_and_what_was_taken_back_reach_members_and_never_the_public(String name) throws IOException {
        register(SECRET, true);
        declare(PRIVATE, true);
        declare(MISTAKEN, false);
        takeBack(MISTAKEN);
        assertThat(text(export.export(Period.ALL, false, Optional.empty(), folder.resolve(name)))).contains(SECRET, PRIVATE, MISTAKEN);
        assertThat(text(export.export(Period.ALL, true, Optional.empty(), folder.resolve("public-" + name)))).doesNotContain("Canary", "Harbour Lane")
                .contains("withheld as sensitive", "absence of the public and press");
    }

    @Test
    void a_declaration_taken_back_stays_on_record_with_the_reason_and_who_said_so() {
        declare(MISTAKEN, false);
        takeBack(MISTAKEN);
        InterestEntry entry = service.all().stream().filter(one -> one.nature().equals(MISTAKEN)).findFirst().orElseThrow();
        assertThat(entry.state()).isEqualTo("Taken back");
        assertThat(entry.standing()).isInstanceOfSatisfying(InterestEntry.Standing.Declared.class, declared ->
                assertThat(declared.withdrawal()).satisfies(withdrawal -> {
                    assertThat(withdrawal.why()).isEqualTo("it was somebody else");
                    assertThat(withdrawal.by()).isEqualTo("Callum Staines");
                }));
    }

    @Test
    void an_interest_that_ended_stays_in_the_register_and_can_go_on_again() {
        register("Governor of a school", false);
        var interest = ((InterestEntry.Standing.Registered) entry("Governor of a school").standing()).interest();
        var ended = service.end(interest, LocalDate.of(2027, 1, 10));
        assertThat(entry("Governor of a school").state()).isEqualTo("Ended");
        service.reopen(ended);
        assertThat(entry("Governor of a school").state()).isEqualTo("Current");
    }

    @Test
    void words_that_a_spreadsheet_would_run_are_kept_as_words() throws IOException {
        register("Shares in a pharmacy", false);
        assertThat(Files.readString(export.export(Period.ALL, false, Optional.empty(), folder.resolve("i.csv")))).contains(",'=1+1,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.docx", "a.csv"})
    void attendance_is_shown_as_so_many_of_so_many_and_names_no_account_or_folder(String name) throws IOException {
        String text = text(new AttendanceExport(northfield.store, northfield.acting).export(Period.ALL, true, Optional.empty(), folder.resolve(name)));
        assertThat(text).contains("8 of 8").doesNotContain(System.getProperty("user.name") + "<", folder.toString());
    }

    @Test
    void the_public_calendar_names_no_working_group_and_no_deadline_and_keeps_its_uids() throws IOException {
        var calendar = PartnershipClocks.calendar(northfield.store, northfield.acting, northfield.charters, northfield.engine);
        String first = Files.readString(calendar.export(Period.ALL, true, folder.resolve("a.ics")));
        assertThat(first).contains("SUMMARY:Partnership Board").doesNotContain("Executive", "Co-ordination", "Action", "Issue the agenda");
        assertThat(Files.readString(calendar.export(Period.ALL, true, folder.resolve("b.ics")))).isEqualTo(first);
    }

    private InterestEntry entry(String nature) {
        return service.all().stream().filter(one -> one.nature().equals(nature)).findFirst().orElseThrow();
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
