package org.quorate.app.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.meeting.ItemDetails;
import org.quorate.app.meeting.TestStore;
import org.quorate.model.Refused;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.minutes.CorrectionId;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBlock;

/** What a later meeting corrects in minutes, and that it confirms them. */
class CorrectionServiceTest {
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 26);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 30);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 25);

    @TempDir
    Path folder;

    private TestStore test;
    private MinutesService minutes;
    private CorrectionService corrections;
    private MeetingId january;
    private MeetingId march;
    private ItemId estate;

    @BeforeEach
    void two_meetings_the_first_with_its_minutes_sent_out() {
        test = TestStore.on(folder, LocalDate.of(2027, 4, 6));
        minutes = new MinutesService(test.store, test.acting);
        corrections = minutes.corrections();
        january = test.meetings.planEmpty(test.at(JANUARY));
        test.agendas.add(january, ItemDetails.of("Estate", Purpose.DECIDE, 10));
        hold(january);
        minutes.begin(january);
        estate = test.agendas.read(january).items().getFirst().id();
        write(estate, "The Board heard that ten practices had moved. It thanked the ten.");
        minutes.resolve(estate, List.of("the plan for ten practices be approved", "the report be noted"));
        minutes.sendOut(january);
        march = test.meetings.plan(test.at(MARCH));
    }

    @AfterEach
    void close() {
        assertThat(test.store.check()).isEmpty();
        test.close();
    }

    private void hold(MeetingId meeting) {
        minutes.recordHeld(meeting, LocalTime.of(14, 0), LocalTime.of(15, 0));
    }

    private void write(ItemId item, String text) {
        minutes.write(new Minute(item, List.of(MinuteBlock.Paragraph.of(text)), minutes.minute(item).revision()));
    }

    private ItemId approvalItem(MeetingId meeting) {
        return test.agendas.read(meeting).items().stream().filter(item -> item.standing() == StandingItem.PREVIOUS_MINUTES)
                .map(AgendaItem::id).findFirst().orElseThrow();
    }

    private String resolution(MeetingId meeting, ItemId item) {
        return minutes.read(meeting).entry(item).orElseThrow().decisions().getFirst().resolution().sentence();
    }

    private void holdMarch() {
        hold(march);
        minutes.begin(march);
    }

    private CorrectionId correct(String was, String becomes) {
        return corrections.record(january, new CorrectionService.Draft(estate, was, becomes, march));
    }

    @Test
    void a_correction_changes_the_minute_and_keeps_what_it_said_with_who_when_and_which_meeting_agreed() {
        holdMarch();
        correct("ten practices had moved", "eleven practices had moved");
        assertThat(minutes.minute(estate).blocks()).containsExactly(
                MinuteBlock.Paragraph.of("The Board heard that eleven practices had moved. It thanked the ten."));
        MinutesRecord.Corrected kept = minutes.read(january).onRecord().corrections().getFirst();
        assertThat(kept.place()).isEqualTo("Minute 1");
        assertThat(kept.change()).isEqualTo("“ten practices had moved” became “eleven practices had moved”");
        assertThat(kept.origin()).isEqualTo("Agreed by the meeting on Tue 30 Mar 2027; recorded on Tue 6 Apr 2027 by Test Secretary.");
    }

    @Test
    void a_resolution_is_corrected_like_the_narrative_and_what_was_decided_stays() {
        holdMarch();
        correct("plan for ten", "plan for eleven");
        assertThat(resolution(january, estate)).isEqualTo("That the plan for eleven practices be approved; and the report be noted.");
    }

    @Test
    void words_that_are_not_there_or_there_twice_are_refused_and_nothing_is_recorded() {
        holdMarch();
        assertThatThrownBy(() -> correct("twelve", "eleven")).isInstanceOf(Refused.class).hasMessageContaining("not in minute 1");
        assertThatThrownBy(() -> correct("ten practices", "eleven practices")).isInstanceOf(Refused.class).hasMessageContaining("2 times");
        assertThatThrownBy(() -> correct("thanked", "thanked")).isInstanceOf(Refused.class).hasMessageContaining("the same");
        assertThat(minutes.read(january).onRecord().corrections()).isEmpty();
    }

    @Test
    void only_a_later_meeting_of_the_body_that_has_begun_corrects_or_confirms() {
        assertThatThrownBy(() -> correct("thanked", "praised")).isInstanceOf(Refused.class).hasMessageContaining("has begun");
        assertThatThrownBy(() -> corrections.confirm(january, march, "", "")).isInstanceOf(Refused.class).hasMessageContaining("has begun");
        holdMarch();
        assertThatThrownBy(() -> corrections.record(march, new CorrectionService.Draft(null, "a", "b", january)))
                .isInstanceOf(Refused.class).hasMessageContaining("sent out");
        minutes.sendOut(march);
        assertThatThrownBy(() -> corrections.record(march, new CorrectionService.Draft(null, "a", "b", january)))
                .isInstanceOf(Refused.class).hasMessageContaining("later meeting");
    }

    @Test
    void the_minutes_of_the_meeting_that_approves_say_the_corrections() {
        holdMarch();
        minutes.resolve(approvalItem(march), List.of("the minutes of the meeting held on 26 January 2027 be approved as a correct record"));
        CorrectionId first = correct("had moved", "would move");
        assertThat(resolution(march, approvalItem(march))).isEqualTo("That the minutes of the meeting held on 26 January 2027 be approved as a correct"
                + " record, subject to the following correction: in minute 1, “had moved” be replaced by “would move”.");
        correct(" It thanked the ten.", "");
        assertThat(resolution(march, approvalItem(march))).endsWith("subject to the following corrections: in minute 1, “had moved” be replaced by"
                + " “would move”; and in minute 1, the words “It thanked the ten.” be taken out.");
        corrections.strikeOut(first, "not agreed after all");
        assertThat(resolution(march, approvalItem(march))).endsWith("subject to the following correction: in minute 1, the words “It thanked the ten.” be"
                + " taken out.");
        assertThat(minutes.minute(estate).blocks().getFirst().text()).contains("had moved");
        assertThat(minutes.read(january).onRecord().corrections()).hasSize(2);
        assertThat(minutes.read(january).onRecord().counting()).hasSize(1);
    }

    @Test
    void a_resolution_not_taken_yet_is_proposed_with_the_corrections() {
        holdMarch();
        correct("had moved", "would move");
        assertThat(minutes.read(march).entry(approvalItem(march)).orElseThrow().proposedResolution()).containsExactly(
                "the minutes of the meeting held on 26 January 2027 be approved as a correct record, subject to the following correction:"
                        + " in minute 1, “had moved” be replaced by “would move”");
    }

    @Test
    void confirmed_minutes_say_by_which_meeting_and_who_signed_and_are_corrected_by_resolution_of_a_later_one() {
        holdMarch();
        correct("had moved", "would move");
        corrections.confirm(january, march, "Dr Bea Vicechair", "Vice-Chair");
        assertThat(minutes.read(january).state()).isEqualTo(MinutesState.CONFIRMED);
        assertThat(minutes.read(january).onRecord().confirmed().orElseThrow().words())
                .isEqualTo("Confirmed as a correct record by the meeting on Tue 30 Mar 2027; signed by Dr Bea Vicechair (Vice-Chair).");
        assertThatThrownBy(() -> write(estate, "Something else.")).isInstanceOf(Refused.class);
        MeetingId may = test.meetings.plan(test.at(MAY));
        hold(may);
        minutes.begin(may);
        corrections.record(january, new CorrectionService.Draft(estate, "would move", "will move", may));
        assertThat(minutes.read(may).entry(approvalItem(may)).orElseThrow().proposedResolution()).containsExactly(
                "the minutes of the meeting held on 30 March 2027 be approved as a correct record",
                "the minutes of the meeting held on 26 January 2027, confirmed before, be corrected: in minute 1, “would move” be replaced by “will move”");
    }

    @Test
    void the_printed_minutes_carry_their_confirmation_their_corrections_and_whoever_signed() throws IOException {
        holdMarch();
        correct("had moved", "would move");
        corrections.confirm(january, march, "Dr Bea Vicechair", "Vice-Chair");
        List<String> lines = printed(january, false);
        assertThat(lines).containsSubsequence("The meeting commenced at 2.00 pm and concluded at 3.00 pm",
                "Confirmed as a correct record at the meeting held on Tuesday, 30th March, 2027, with the following correction:",
                "Minute 1: “had moved” became “would move”", "Dr Bea Vicechair (Vice-Chair)");
    }

    @Test
    void a_correction_of_part_2_business_is_not_told_to_the_public_in_either_minutes() throws IOException {
        MeetingId may = test.meetings.planEmpty(test.at(MAY));
        test.agendas.add(may, new ItemDetails("Land", StandingItem.NONE, null, Purpose.NOTE, null, List.of(),
                new Privacy("Paragraph 3", "Land", null, null), null, 10, null));
        ItemId secret = test.agendas.read(may).items().getFirst().id();
        hold(may);
        minutes.begin(may);
        write(secret, "The canary price was noted.");
        minutes.sendOut(may);
        MeetingId july = test.meetings.plan(test.at(LocalDate.of(2027, 7, 27)));
        hold(july);
        minutes.begin(july);
        corrections.record(may, new CorrectionService.Draft(secret, "canary price", "canary rent", july));
        minutes.resolve(approvalItem(july), minutes.read(july).entry(approvalItem(july)).orElseThrow().proposedResolution());
        corrections.confirm(may, july, "", "");
        assertThat(String.join("\n", printed(may, false))).contains("canary rent");
        assertThat(String.join("\n", printed(may, true))).contains("not for publication").doesNotContain("canary");
        assertThat(String.join("\n", printed(july, false))).contains("not for publication").doesNotContain("canary");
    }

    private List<String> printed(MeetingId meeting, boolean isPublic) throws IOException {
        Path file = folder.resolve("minutes.docx");
        new MinutesExport(minutes, test.acting).export(meeting, isPublic, Optional.empty(), file);
        try (InputStream in = Files.newInputStream(file); XWPFDocument word = new XWPFDocument(in)) {
            return word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }
}
