package org.quorate.app.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.dispute.DisputeRulings;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Allowance;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.dispute.DisputeId;
import org.quorate.model.dispute.DisputeLetter;
import org.quorate.model.dispute.DisputeParty;
import org.quorate.model.dispute.LetterKind;
import org.quorate.model.partnership.Partner;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.persistence.calendar.EnglishBankHolidays;

/** The disputes of the demonstration partnership: one settled, one withdrawn, and three that run at different stages. */
final class Quarrels {
    private static final String OFFICE = "Northfield Partnership Office";
    private final Writing writing;
    private final WorkingDays calendar = new WorkingDays(new EnglishBankHolidays());
    private final DisputeRulings rulings;
    private final List<DisputeEvent> events = new ArrayList<>();
    private final List<DisputeLetter> letters = new ArrayList<>();

    Quarrels(Writing writing) {
        this.writing = writing;
        this.rulings = new DisputeRulings(writing.engine(), calendar);
    }

    void write() {
        settled();
        withFacilitator();
        atStageTwo();
        atStageOne();
        withdrawn();
        decided();
    }

    /** One that went through every stage and has every other kind of letter. */
    private void decided() {
        String coast = "Coast Council";
        String south = "South Primary Care Network";
        on(300, EventKind.OPEN, south, "the rent of the health centre at the harbour");
        letter(LetterKind.OPENING, 299);
        on(292, EventKind.FAIL, null, null);
        on(291, EventKind.REFER, south, null);
        letter(LetterKind.REFERRAL, 290);
        on(287, EventKind.BACK, south, "the council has new figures to talk over");
        letter(LetterKind.RETURN, 286);
        on(280, EventKind.FAIL, null, null);
        on(279, EventKind.REFER, south, null);
        letter(LetterKind.REFERRAL, 278);
        on(276, EventKind.SKIP, null, "the place arrangements do not cover leases");
        letter(LetterKind.PASSED_OVER, 275);
        on(274, EventKind.RECEIVE, "Executive", null);
        letter(LetterKind.RECEIPT, 273);
        on(270, EventKind.STAND_ASIDE, "Executive", "two of its members drew up the lease");
        letter(LetterKind.STAND_ASIDE, 269);
        happened(new ProcedureEvent(EventKind.PAUSE, "Assembly", day(262), "the report of the valuer is awaited", List.of(), List.of(coast, south), null, null,
                false));
        letter(LetterKind.PAUSE, 261, "Assembly");
        on(252, EventKind.RESUME, "Assembly", null);
        letter(LetterKind.RESUMPTION, 251, "Assembly");
        on(240, EventKind.FAIL, "Assembly", null);
        on(239, EventKind.REFER, "Assembly", null);
        letter(LetterKind.REFERRAL, 238);
        on(225, EventKind.MEET, "Co-ordination Group", null);
        on(225, EventKind.RECOMMEND, "Co-ordination Group", "the rent follows the number of rooms in use");
        letter(LetterKind.ADVICE, 223);
        on(223, EventKind.ADVISE, "Executive", null);
        on(215, EventKind.REJECT, coast, "the rooms are kept ready whether they are used or not");
        letter(LetterKind.ANSWER, 214);
        on(210, EventKind.REFER, "Executive", null);
        letter(LetterKind.REFERRAL, 209);
        on(200, EventKind.APPOINT, "Chief Officer", "a surveyor from outside the partnership");
        letter(LetterKind.FACILITATOR, 199);
        on(180, EventKind.MEET, "facilitator", null);
        on(160, EventKind.FAIL, null, null);
        on(159, EventKind.REFER, "Executive", null);
        letter(LetterKind.REFERRAL, 158);
        on(120, EventKind.DECIDE, "Partnership Board", "the network pays for two thirds of the rooms and the council for the rest");
        letter(LetterKind.DECISION, 118, "Partnership Board");
        keep("D-6", "Rent of the harbour health centre", south, coast);
    }

    private void withdrawn() {
        String moor = "Moor District Council";
        on(60, EventKind.OPEN, moor, "who keeps the shared stock of wheelchairs");
        letter(LetterKind.OPENING, 59);
        on(52, EventKind.MEET, null, null);
        on(47, EventKind.WITHDRAW, moor, "the two organisations found a store that both can use");
        letter(LetterKind.WITHDRAWAL, 46);
        keep("D-5", "Shared stock of wheelchairs", moor, "Northfield Community Health NHS Trust");
    }

    private void settled() {
        String coast = "Coast Council";
        String moor = "Moor District Council";
        on(150, EventKind.OPEN, coast, "who pays for patient transport across the boundary");
        letter(LetterKind.OPENING, 149);
        on(130, EventKind.FAIL, null, null);
        on(130, EventKind.REFER, coast, null);
        letter(LetterKind.REFERRAL, 129);
        on(124, EventKind.SKIP, null, "the two councils share no place arrangements");
        letter(LetterKind.PASSED_OVER, 123);
        on(110, EventKind.FAIL, "Executive", null);
        on(108, EventKind.REFER, "Executive", null);
        letter(LetterKind.REFERRAL, 107);
        on(95, EventKind.MEET, "Co-ordination Group", null);
        on(90, EventKind.SETTLE, coast, "each council pays for its own residents");
        letter(LetterKind.SETTLEMENT, 88);
        keep("D-1", "Patient transport across the boundary", coast, moor);
    }

    private void atStageOne() {
        String trust = "Northfield Community Health NHS Trust";
        on(40, EventKind.OPEN, trust, "where the community beds of the winter plan are to be");
        letter(LetterKind.OPENING, 39);
        on(31, EventKind.FAIL, null, null);
        on(30, EventKind.REFER, trust, null);
        letter(LetterKind.REFERRAL, 29);
        on(26, EventKind.SKIP, null, "the place arrangements do not cover beds");
        letter(LetterKind.PASSED_OVER, 25);
        keep("D-4", "Community beds in the winter plan", trust, "Northfield West Council");
    }

    private void atStageTwo() {
        String west = "Northfield West Council";
        String acute = "Northfield Acute Hospitals NHS Trust";
        on(75, EventKind.OPEN, west, "charges for delayed discharges");
        letter(LetterKind.OPENING, 74);
        on(66, EventKind.FAIL, null, null);
        on(66, EventKind.REFER, west, null);
        letter(LetterKind.REFERRAL, 65);
        on(62, EventKind.FAIL, null, null);
        on(61, EventKind.REFER, west, null);
        letter(LetterKind.REFERRAL, 60);
        happened(new ProcedureEvent(EventKind.EXTEND, "Executive", day(40), "a joint audit reports in ten days", List.of(), List.of(west, acute),
                Allowance.Length.read("10 days"), null, false));
        letter(LetterKind.EXTENSION, 39);
        on(24, EventKind.FAIL, "Executive", null);
        on(23, EventKind.REFER, "Executive", null);
        letter(LetterKind.REFERRAL, 22);
        on(9, EventKind.MEET, "Co-ordination Group", null);
        on(9, EventKind.RECOMMEND, "Co-ordination Group", "share the charge by the day on which a bed was asked for");
        keep("D-3", "Charges for delayed discharges", west, acute);
    }

    private void withFacilitator() {
        String north = "North Primary Care Network";
        String mental = "Northfield Mental Health NHS Trust";
        on(140, EventKind.OPEN, north, "who holds the budget for talking therapies");
        letter(LetterKind.OPENING, 139);
        on(128, EventKind.FAIL, null, null);
        on(128, EventKind.REFER, north, null);
        letter(LetterKind.REFERRAL, 127);
        on(126, EventKind.SKIP, null, "no place arrangements exist for mental health");
        letter(LetterKind.PASSED_OVER, 125);
        on(100, EventKind.FAIL, "Executive", null);
        on(99, EventKind.REFER, "Executive", null);
        letter(LetterKind.REFERRAL, 98);
        on(80, EventKind.RECOMMEND, "Co-ordination Group", "the Trust holds it and reports every quarter");
        letter(LetterKind.ADVICE, 78);
        on(78, EventKind.ADVISE, "Executive", null);
        on(70, EventKind.ACCEPT, mental, null);
        letter(LetterKind.ANSWER, 69);
        on(66, EventKind.REJECT, north, "it keeps the budget from the patients of the network");
        letter(LetterKind.ANSWER, 65);
        on(60, EventKind.REFER, "Executive", null);
        letter(LetterKind.REFERRAL, 59);
        on(50, EventKind.APPOINT, "Chief Officer", "a retired chief executive from outside the partnership");
        letter(LetterKind.FACILITATOR, 49);
        on(20, EventKind.MEET, "facilitator", null);
        keep("D-2", "Budget for talking therapies", north, mental);
    }

    /** A working day: offices are closed on the others. */
    private LocalDate day(int daysAgo) {
        LocalDate day = writing.today().minusDays(daysAgo);
        while (!calendar.isWorking(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private void on(int daysAgo, EventKind kind, @Nullable String by, @Nullable String reason) {
        happened(ProcedureEvent.of(kind, by, day(daysAgo), reason));
    }

    private void happened(ProcedureEvent event) {
        LocalDate on = event.on();
        events.add(new DisputeEvent(event, Map.of(), List.of(), null, null, null, on == null ? writing.today() : on, OFFICE));
    }

    private void letter(LetterKind kind, int daysAgo) {
        letter(kind, daysAgo, "Executive");
    }

    private void letter(LetterKind kind, int daysAgo, String inNameOf) {
        letters.add(new DisputeLetter(kind, events.size() - 1, List.of(OFFICE), inNameOf, day(daysAgo)));
    }

    /** Every event is ruled on as it was recorded, so that nothing stands here that the charter would not let happen. */
    private void keep(String reference, String title, String first, String second) {
        List<DisputeParty> parties = List.of(party(first), party(second));
        List<DisputeEvent> ruled = new ArrayList<>();
        DisputeId id = new DisputeId(writing.write().ids().next());
        for (DisputeEvent event : events) {
            ruled.add(event);
            ruled.set(ruled.size() - 1, rulings.ruled(dispute(id, reference, title, parties, ruled, List.of()), writing.charter()));
        }
        List<DisputeLetter> sent = letters.stream().map(letter -> new DisputeLetter(letter.kind(), letter.about(), List.of(first, second), letter.inNameOf(),
                letter.sentOn())).toList();
        writing.write().disputes().save(dispute(id, reference, title, parties, ruled, sent));
        events.clear();
        letters.clear();
    }

    private static Dispute dispute(DisputeId id, String reference, String title, List<DisputeParty> parties, List<DisputeEvent> events,
            List<DisputeLetter> letters) {
        return new Dispute(id, reference, title, "dispute", parties, "Independent Chair", null, null, null, null, null, null, events, letters, 0);
    }

    private DisputeParty party(String name) {
        Optional<Partner> partner = writing.write().partners().all().stream().filter(known -> known.isKnownAs(name)).findFirst();
        return new DisputeParty(partner.map(Partner::id).orElse(null), name, true);
    }
}
