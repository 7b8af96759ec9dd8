package org.quorate.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.model.meeting.MeetingId;

class MinuteNumberingTest {
    @TempDir
    Path folder;

    private TestStore test;

    @BeforeEach
    void open() {
        test = TestStore.on(folder, LocalDate.of(2027, 1, 4));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void numbers_run_on_from_one_meeting_of_the_body_to_its_next() {
        test.meetings.plan(test.at(LocalDate.of(2026, 11, 24)).withFirstMinuteNumber(21));
        MeetingId next = test.meetings.plan(test.at(LocalDate.of(2027, 1, 26)));
        MinuteNumbering numbering = test.agendas.read(next).numbering();
        assertThat(numbering.first()).isEqualTo(25);
        assertThat(numbering.hasGap()).isFalse();
        assertThat(numbering.reasons().getFirst()).contains("is expected to end with minute 24");
    }

    @Test
    void a_cancelled_meeting_takes_no_numbers() {
        MeetingId cancelled = test.meetings.plan(test.at(LocalDate.of(2026, 11, 24)));
        test.meetings.cancel(cancelled);
        MeetingId next = test.meetings.plan(test.at(LocalDate.of(2027, 1, 26)));
        assertThat(test.agendas.read(next).numbering().first()).isEqualTo(1);
    }

    @Test
    void a_chosen_first_number_that_leaves_a_gap_is_a_finding() {
        test.meetings.plan(test.at(LocalDate.of(2026, 11, 24)).withFirstMinuteNumber(21));
        MeetingId next = test.meetings.plan(test.at(LocalDate.of(2027, 1, 26)).withFirstMinuteNumber(30));
        Agenda agenda = test.agendas.read(next);
        assertThat(agenda.numbering().hasGap()).isTrue();
        assertThat(agenda.findings()).extracting(AgendaFinding::about).contains("Minute numbers");
    }
}
