package org.quorate.app.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.app.clock.ClockSource;
import org.quorate.app.clock.PlacedClock;
import org.quorate.app.register.Origins;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.model.calendar.DayText;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Setting;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.ClockSubject;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.clock.RunningClock.Closing;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.procedure.StageClock;
import org.quorate.model.ruling.Reasoning;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.Step;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.ReadSession;

/** The clocks of disputes: the stage each one is at, and every letter a step asked for that has not gone. */
public final class DisputeClocks implements ClockSource {
    private final CharterService charters;
    private final DisputeRulings rulings;

    public DisputeClocks(CharterService charters, DisputeRulings rulings) {
        this.charters = charters;
        this.rulings = rulings;
    }

    /** Over England's bank holidays, as everywhere. */
    public static DisputeClocks of(CharterService charters, Rulings engine) {
        return new DisputeClocks(charters, new DisputeRulings(engine, new WorkingDays(new EnglishBankHolidays())));
    }

    @Override
    public List<PlacedClock> clocks(ReadSession session, LocalDate today) {
        List<PlacedClock> clocks = new ArrayList<>();
        charters.inForceOn(session, today).ifPresent(charter -> {
            Origins origins = new Origins(session);
            for (Dispute dispute : session.disputes().all()) {
                DisputeStanding standing = rulings.place(dispute, charter.charter(), today);
                AgendaItem item = origins.item(dispute.item());
                ClockSubject about = new ClockSubject(dispute.reference(), dispute.title(), item == null ? null : origins.bodyName(origins.meetingOf(item)),
                        item == null || item.privacy() != null);
                if (standing.isRunning() && !standing.clocks().isEmpty()) {
                    clocks.add(placed(dispute, stage(standing, about, charter)));
                }
                dispute.lettersOwed().forEach(owed -> clocks.add(placed(dispute, letter(dispute, owed, about))));
            }
        });
        return clocks;
    }

    /** How many disputes run on a day. */
    public int running(ReadSession session, LocalDate today) {
        return charters.inForceOn(session, today).map(charter -> (int) session.disputes().all().stream()
                .filter(dispute -> rulings.place(dispute, charter.charter(), today).isRunning()).count()).orElse(0);
    }

    private static PlacedClock placed(Dispute dispute, RunningClock clock) {
        return new PlacedClock(clock, Place.of(NavigationTarget.DISPUTES, dispute.id().value()));
    }

    private static RunningClock stage(DisputeStanding standing, ClockSubject about, CharterInForce charter) {
        Dispute dispute = standing.dispute();
        StageClock first = standing.clocks().getFirst();
        String prefix = dispute.procedure() + "." + stageKey(standing, charter);
        String clause = charter.charter().setting(prefix + ".days").map(Setting::provenance).map(from -> from.clause()).orElse(null);
        List<Step> steps = ClockReading.why(standing.clocks(), null).tests().stream()
                .map(test -> new Step(test.text(), null, prefix + ".days", clause)).toList();
        return new RunningClock("dispute/" + dispute.id().value() + "/" + dispute.events().size() + "/stage", ClockKind.DISPUTE, standing.stage() + " ends",
                about, first.start(), end(standing, prefix), standing.actor(), Reasoning.of(steps),
                "When " + standing.stage() + " of " + dispute.reference() + " has run out unresolved, it goes on, and its letter goes with it.",
                Closing.BY_ITS_RECORD);
    }

    private static String stageKey(DisputeStanding standing, CharterInForce charter) {
        return charter.charter().procedure(standing.dispute().procedure()).stream().flatMap(procedure -> procedure.stages().stream())
                .filter(stage -> stage.title().equals(standing.stage())).map(stage -> stage.key()).findFirst().orElse("");
    }

    private static ClockEnd end(DisputeStanding standing, String prefix) {
        StageClock first = standing.clocks().getFirst();
        LocalDate still = first.standsStillSince();
        LocalDate due = standing.due();
        if (still != null) {
            return new ClockEnd.Waiting("the clock to go on", still);
        }
        if (due != null) {
            return new ClockEnd.By(due, null, first.counted());
        }
        return standing.dues().isEmpty() ? new ClockEnd.Waiting("what starts its days", null)
                : new ClockEnd.Silent(prefix + (standing.clocks().stream().map(StageClock::start).distinct().count() > 1 ? ".starts" : ".day-type"),
                        standing.dues());
    }

    /** The charter gives a letter no time of its own, so it waits since the step that asked for it. */
    private static RunningClock letter(Dispute dispute, Dispute.OwedLetter owed, ClockSubject about) {
        String step = owed.event().what().kind().title() + " on " + DayText.of(owed.event().on()) + " asks for it.";
        return new RunningClock("dispute/" + dispute.id().value() + "/" + (owed.about() + 1) + "/letter/" + owed.kind().word(), ClockKind.DISPUTE,
                "Letter: " + owed.kind().title(), about, owed.event().on(), new ClockEnd.Waiting("the letter to go", owed.event().on()), null,
                Reasoning.of(List.of(new Step(step, null, null, null))), "Write the letter \"" + owed.kind().title() + "\", send it and record that it went.",
                Closing.BY_ITS_RECORD);
    }
}
