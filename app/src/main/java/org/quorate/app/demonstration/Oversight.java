package org.quorate.app.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.app.assurance.AssuranceRulings;
import org.quorate.app.escalation.EscalationRulings;
import org.quorate.app.partnership.OrganisationNamed;
import org.quorate.model.assurance.AssuranceMove;
import org.quorate.model.assurance.AssuranceMoveId;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.escalation.Escalation;
import org.quorate.model.escalation.EscalationAct;
import org.quorate.model.escalation.EscalationEvent;
import org.quorate.model.escalation.EscalationId;
import org.quorate.model.escalation.EscalationStep;
import org.quorate.model.escalation.Materiality;
import org.quorate.model.segment.Quarter;
import org.quorate.model.segment.SegmentEntry;
import org.quorate.model.segment.SegmentEntryId;
import org.quorate.model.segment.SegmentKind;
import org.quorate.persistence.calendar.EnglishBankHolidays;

/** Escalations, levels of assurance and a year of segments of the demonstration partnership. */
final class Oversight {
    /** The days on which review meetings were held. */
    static final List<Integer> REVIEWED_DAYS_AGO = List.of(230, 131, 28);

    private static final String OFFICE = "Northfield Partnership Office";
    private static final String COMMISSIONING = "NHS Northfield Commissioning";
    private static final String REGION = "NHS England";
    private static final String ACUTE = "Northfield Acute Hospitals NHS Trust";
    private static final String COMMUNITY = "Northfield Community Health NHS Trust";
    private static final String MENTAL = "Northfield Mental Health NHS Trust";

    private final Writing writing;
    private final EscalationRulings rulings;
    private final AssuranceRulings levels;
    private int count;

    Oversight(Writing writing) {
        this.writing = writing;
        this.rulings = new EscalationRulings(writing.engine(), new WorkingDays(new EnglishBankHolidays()));
        this.levels = new AssuranceRulings(writing.engine());
    }

    void write() {
        escalations();
        assurance();
        segments();
    }

    private void escalations() {
        keep("Waits for diagnostic scans", ACUTE, "the monthly performance report", "Access and outcomes", Materiality.SERIOUS, 190, List.of(
                did(180, EscalationStep.CONCERN, COMMISSIONING, null), did(172, EscalationStep.DISCUSS, COMMISSIONING, "fortnightly figures are shared"),
                did(150, EscalationStep.PROPOSE, REGION, "the figures did not improve"),
                did(REVIEWED_DAYS_AGO.get(1), EscalationStep.RAISE, REGION, null).at("Quarterly Review", false),
                did(129, EscalationStep.AGREE, COMMISSIONING + " leadership team", null),
                did(128, EscalationStep.LEAD, null, "Director of Performance"),
                did(127, EscalationStep.APPROVE, COMMISSIONING, null).inForm("letter"), did(125, EscalationStep.APPROVE, REGION, null).inForm("email"),
                did(124, EscalationStep.COMMUNICATE, COMMISSIONING, null).inForm("letter"),
                did(110, EscalationStep.ADVANCE, REGION, "a support team joins the Trust"),
                did(45, EscalationStep.OUTCOME, REGION, "the wait is back within six weeks"), did(40, EscalationStep.CLOSE, REGION, null)));
        keep("Theatre staffing below the safe minimum", MENTAL, "an inspection without notice", "Quality of care", Materiality.SERIOUS, 64, List.of(
                did(62, EscalationStep.EXCEPTIONAL, REGION, "patients were at immediate risk over a weekend"),
                did(60, EscalationStep.LEAD, null, "Regional Executive Director")));
        keep("Overspend on agency staff", COMMUNITY, "the month 8 finance report", "Finance and use of resources", Materiality.SIGNIFICANT, 52, List.of(
                did(50, EscalationStep.CONCERN, COMMISSIONING, null), did(44, EscalationStep.DISCUSS, COMMISSIONING, "a recovery plan is asked for"),
                did(35, EscalationStep.PROPOSE, COMMISSIONING, "no plan has come"),
                did(REVIEWED_DAYS_AGO.get(2), EscalationStep.RAISE, COMMISSIONING, null).at("Quarterly Review", false),
                did(26, EscalationStep.AGREE, COMMISSIONING + " leadership team", null), did(20, EscalationStep.LEAD, null, "Director of Finance"),
                did(9, EscalationStep.APPROVE, COMMISSIONING, null).inForm("letter")));
        keep("Ambulances queue at the front door", ACUTE, "three nights of delays above four hours", "Access and outcomes", Materiality.SERIOUS, 13, List.of(
                did(12, EscalationStep.PROPOSE, REGION, "it cannot wait for the next review"), did(10, EscalationStep.CALL, REGION, null)));
        keep("Staff survey results of the crisis teams", MENTAL, "the annual staff survey", "People", Materiality.MINOR, 8, List.of(
                did(7, EscalationStep.CONCERN, COMMISSIONING, null)));
    }

    private EscalationAct did(int daysAgo, EscalationStep step, @Nullable String by, @Nullable String words) {
        return EscalationAct.of(step, by, day(daysAgo), words);
    }

    private LocalDate day(int daysAgo) {
        return writing.today().minusDays(daysAgo);
    }

    /** Every step is ruled on as it was recorded, so that nothing stands here that the charter would not let happen. */
    private void keep(String title, String about, String trigger, String theme, Materiality materiality, int identifiedDaysAgo, List<EscalationAct> acts) {
        count++;
        List<EscalationEvent> ruled = new ArrayList<>();
        EscalationId id = new EscalationId(writing.write().ids().next());
        Escalation escalation = null;
        for (EscalationAct act : acts) {
            ruled.add(new EscalationEvent(act, null, null, null, act.on(), OFFICE));
            escalation = new Escalation(id, "E-" + count, title, OrganisationNamed.in(writing.write(), about), trigger, day(identifiedDaysAgo + 3),
                    day(identifiedDaysAgo), theme, materiality, null, ruled, 0);
            ruled.set(ruled.size() - 1, rulings.ruled(escalation, writing.charter()));
            escalation = escalation.withLast(ruled.getLast());
        }
        if (escalation != null) {
            writing.write().escalations().save(escalation.isFormal() ? escalation.following("escalation") : escalation);
        }
    }

    private void assurance() {
        move(COMMUNITY, null, "routine", 400, null, null, null, null);
        move(MENTAL, null, "routine", 400, null, null, null, null);
        move(ACUTE, null, "routine", 400, null, null, null, null);
        move(ACUTE, "routine", "enhanced", 140, COMMISSIONING, null, "Waits for scans grow in every specialty", "Recovery plan, reviewed each month");
        move(MENTAL, "routine", "enhanced", 120, REGION, "the inspection found what the commissioner had not been told",
                "Staffing below the minimum on two wards", "Improvement plan of the inspection");
        move(MENTAL, "enhanced", "intensive", 58, REGION, null, "Immediate risk to patients at weekends", null);
    }

    private void move(String organisation, @Nullable String from, String level, int daysAgo, @Nullable String by, @Nullable String reason,
            @Nullable String risk, @Nullable String plan) {
        String title = level.substring(0, 1).toUpperCase(Locale.UK) + level.substring(1);
        AssuranceMove move = new AssuranceMove(new AssuranceMoveId(writing.write().ids().next()), OrganisationNamed.in(writing.write(), organisation), level,
                title, day(daysAgo), by, reason, risk, plan, null, null, null, day(daysAgo), OFFICE);
        writing.write().assuranceMoves().add(levels.ruled(writing.charter(), from, move));
    }

    /** Four quarters that have ended; the decision of the last for one trust, and one recommendation, are still missing. */
    private void segments() {
        Quarter last = Quarter.of(Quarter.of(writing.today()).firstDay().minusDays(1));
        List<Quarter> quarters = new ArrayList<>(List.of(last));
        for (int before = 1; before < 4; before++) {
            quarters.addFirst(Quarter.of(quarters.getFirst().firstDay().minusDays(1)));
        }
        int[] acute = {2, 2, 3, 3};
        int[] community = {2, 2, 2, 2};
        int[] mental = {2, 3, 3, 4};
        int[] system = {2, 2, 2, 3};
        for (int place = 0; place < quarters.size(); place++) {
            Quarter quarter = quarters.get(place);
            boolean latest = place == quarters.size() - 1;
            trust(ACUTE, quarter, acute[place], place == 2 ? 2 : acute[place], List.of("Access and outcomes"), true);
            if (place != 1) {
                trust(COMMUNITY, quarter, community[place], community[place], List.of("Finance and use of resources"), true);
            }
            trust(MENTAL, quarter, mental[place], mental[place], List.of("Quality of care", "People"), !latest);
            entry(null, quarter, SegmentKind.SELF_ASSESSMENT, system[place], COMMISSIONING, 9, List.of());
            entry(null, quarter, SegmentKind.DECISION, system[place], REGION, 12, List.of());
        }
    }

    private void trust(String name, Quarter quarter, int recommended, int decided, List<String> themes, boolean isDecided) {
        entry(name, quarter, SegmentKind.RECOMMENDATION, recommended, "Segmentation meeting", 6, themes);
        if (isDecided) {
            entry(name, quarter, SegmentKind.DECISION, decided, REGION, 12, themes);
        }
    }

    private void entry(@Nullable String organisation, Quarter quarter, SegmentKind kind, int segment, String by, int daysAfter, List<String> themes) {
        LocalDate on = quarter.lastDay().plusDays(daysAfter);
        LocalDate day = on.isAfter(writing.today()) ? writing.today() : on;
        writing.write().segmentEntries().add(new SegmentEntry(new SegmentEntryId(writing.write().ids().next()),
                organisation == null ? null : OrganisationNamed.in(writing.write(), organisation), quarter, kind, segment, by, day,
                kind == SegmentKind.RECOMMENDATION ? "Segmentation meeting" : "Quarterly Review", themes, null,
                "It was put on record by whoever the charter names.", "permitted", writing.charter().version(), day, OFFICE));
    }
}
