package org.quorate.app.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.testing.DemonstrationFixture;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.LetterKind;
import org.quorate.model.partnership.Partner;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.reports.content.LetterContent;

/** Each kind of letter as it reads, with the right names and articles, over the demonstration partnership. */
class LetterKindsTest {
    private static final String TRUST = "Northfield Community Health NHS Trust";
    private static final String WEST = "Northfield West Council";

    @TempDir
    Path folder;

    private DemonstrationFixture northfield;
    private DisputeService disputes;
    private LetterExport letters;

    @BeforeEach
    void open() {
        northfield = new DemonstrationFixture(folder);
        EnglishBankHolidays holidays = new EnglishBankHolidays();
        DisputeRulings rulings = new DisputeRulings(new Rulings(holidays), new WorkingDays(holidays));
        disputes = new DisputeService(northfield.store, northfield.acting, northfield.charters, rulings);
        letters = new LetterExport(northfield.store, northfield.acting, northfield.charters, rulings);
    }

    @AfterEach
    void close() {
        northfield.close();
    }

    private Dispute step(String dispute, EventKind kind, String by, int dayOfJanuary, String reason) {
        return disputes.record(dispute, new ProcedureEvent(kind, by, LocalDate.of(2027, 1, dayOfJanuary), reason, List.of(), List.of(TRUST, WEST), null, null,
                false), Map.of(), List.of());
    }

    /** What the letter about the latest event says, in one piece. */
    private String letter(Dispute dispute, LetterKind kind) {
        return text(letters.read(dispute.reference(), kind, dispute.events().size() - 1));
    }

    private static String text(LetterContent letter) {
        assertThat(letter.paragraphs()).allSatisfy(paragraph -> assertThat(paragraph).doesNotContain("{", "null", "the the", "the Northfield"));
        return String.join(" ", letter.paragraphs()) + " For " + letter.inNameOf();
    }

    private String invitation(String reference) {
        return text(letters.read(reference, LetterKind.INVITATION, disputes.named(reference).dispute().lastMove()));
    }

    @Test
    void a_referral_that_was_received_is_acknowledged_with_the_end_of_the_stage() {
        assertThat(letter(step("D-4", EventKind.RECEIVE, "Executive", 4, null), LetterKind.RECEIPT))
                .contains("was received on 4 January 2027", "in the hands of the Executive", "ends on 22 January 2027 or 3 February 2027");
    }

    @Test
    void a_clock_that_was_stopped_and_goes_on_gives_its_new_end() {
        assertThat(letter(step("D-4", EventKind.PAUSE, "Executive", 5, "a bed count is being made"), LetterKind.PAUSE))
                .contains("the clock of Stage I", "was stopped", "a bed count is being made", "not counted");
        assertThat(letter(step("D-4", EventKind.RESUME, "Executive", 8, null), LetterKind.RESUMPTION))
                .contains("was set going again", "The time of this stage ends on 25 January 2027.");
    }

    @Test
    void whoever_stands_aside_is_named_with_who_acts_instead_and_the_invitation_is_to_the_meeting_of_those() {
        assertThat(invitation("D-4")).contains("in the hands of the Executive", "Tuesday 16 February 2027 at 9.30 am");
        assertThat(letter(step("D-4", EventKind.STAND_ASIDE, "Executive", 11, "its members run the beds"), LetterKind.STAND_ASIDE))
                .contains("the Executive stood aside on 11 January 2027", "who acts instead: the Assembly");
        assertThat(invitation("D-4")).contains("in the hands of the Assembly", "Tuesday 9 March 2027");
    }

    @Test
    void an_answer_is_passed_on_in_the_words_of_the_party_that_gave_it() {
        assertThat(letter(step("D-3", EventKind.REJECT, WEST, 15, "the split is not fair"), LetterKind.ANSWER))
                .contains(WEST + " told us that it does not accept the recommendation", "It says this: the split is not fair.", "The matter is at Stage II.");
    }

    @Test
    void a_partner_renamed_in_mid_dispute_is_written_to_under_the_new_name_and_the_matter_keeps_the_old_one() {
        northfield.store.change("Secretary", "Renamed a partner", session -> {
            Partner west = session.partners().all().stream().filter(partner -> partner.isKnownAs(WEST)).findFirst().orElseThrow();
            session.partners().save(west.renamed("Westmoor Unitary Council", LocalDate.of(2027, 1, 10)));
        });
        LetterContent letter = letters.read("D-4", LetterKind.INVITATION, disputes.named("D-4").dispute().lastMove());
        assertThat(letter.to()).contains("Westmoor Unitary Council (formerly " + WEST + ")");
        assertThat(text(letter)).contains("between " + TRUST + " and " + WEST);
    }

    @Test
    void no_shipped_wording_implies_legal_force() {
        assertThat(LetterKind.values()).allSatisfy(kind -> assertThat(letters.wording(kind).toLowerCase(Locale.UK)).isNotBlank()
                .doesNotContain("must", "shall not", "legal", "binding", "oblig", "enforce", "require"));
    }
}
