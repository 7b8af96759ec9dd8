package org.quorate.app.home;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.escalation.EscalationRulings;
import org.quorate.app.escalation.EscalationService;
import org.quorate.app.dispute.DisputeClocks;
import org.quorate.app.home.HomeOverview.RecentChange;
import org.quorate.app.clock.ClockService;
import org.quorate.app.clock.PlacedClock;
import org.quorate.app.home.HomeOverview.ToDo;
import org.quorate.app.meeting.Agenda;
import org.quorate.app.meeting.AgendaService;
import org.quorate.app.recommendation.RecommendationService;
import org.quorate.app.ruling.ItemRulings;
import org.quorate.app.ruling.MeetingRecords;
import org.quorate.app.ruling.QuorumForecast;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.ClockMark;
import org.quorate.model.clock.ClockState;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.JournalRecord;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;

/** Reads what Home shows. */
public final class HomeOverviewService {
    private static final int RECENT = 6;
    private static final int MEETINGS = 3;
    private static final int DAYS_AHEAD = 14;
    private static final int DAYS_OF_NOTICE_LOOKED_AT = 40;

    private final Store store;
    private final Acting acting;
    private final AgendaService agendas;
    private final CharterService charters;
    private final Rulings engine;
    private final EscalationService escalations;
    private final RecommendationService recommendations;
    private final ClockService clocks;

    public HomeOverviewService(Store store, Acting acting, AgendaService agendas, CharterService charters, Rulings engine, ClockService clocks) {
        this.store = store;
        this.acting = acting;
        this.agendas = agendas;
        this.charters = charters;
        this.engine = engine;
        this.escalations = new EscalationService(store, acting, charters, new EscalationRulings(engine, new WorkingDays(new EnglishBankHolidays())));
        this.recommendations = new RecommendationService(store, acting, charters, engine);
        this.clocks = clocks;
    }

    public HomeOverview read() {
        LocalDateTime now = acting.now();
        LocalDate today = now.toLocalDate();
        List<Meeting> meetings = store.read(session -> session.meetings().all());
        List<Agenda> ahead = meetings.stream()
                .filter(meeting -> (meeting.state().isUnderWay() || meeting.state().isAhead()) && !meeting.date().isBefore(today))
                .filter(meeting -> !meeting.date().isAfter(today.plusDays(DAYS_OF_NOTICE_LOOKED_AT)))
                .sorted(Comparator.comparing(Meeting::date).thenComparing(Meeting::start))
                .map(meeting -> agendas.read(meeting.id()))
                .toList();
        List<NextMeeting> coming = coming(meetings, ahead, now);
        Optional<NextMeeting> next = coming.stream().findFirst();
        List<PlacedClock> running = clocks.running();
        DayPlan plan = new DayPlan(today, today.plusDays(DAYS_AHEAD - 1L));
        List<PlacedClock> disputes = running.stream().filter(placed -> placed.clock().kind() == ClockKind.DISPUTE).toList();
        List<PlacedClock> recommended = running.stream().filter(placed -> placed.clock().kind() == ClockKind.RECOMMENDATION).toList();
        List<ToDo> toDo = Stream.of(store.read(FirstSteps::of), plan.toDo(ahead, meetings, running, next), DisputeToDo.of(disputes, today),
                        EscalationToDo.of(escalations.all()), RecommendationToDo.of(recommendations.toRecord(), recommended, today))
                .flatMap(List::stream).sorted(DayPlan.MOST_PRESSING_FIRST).toList();
        return new HomeOverview(
                today, next.orElse(null), coming.stream().skip(1).toList(),
                store.<Boolean>read(FirstSteps::hasMembers), toDo, plan.clocks(ahead, running), recent(),
                (int) running.stream().filter(placed -> placed.clock().kind() == ClockKind.ACTION && placed.stateOn(today) == ClockState.OVERDUE).count(),
                store.<Integer>read(session -> DisputeClocks.of(charters, engine).running(session, today)));
    }

    /** Says that what a clock stands for was done today; refused where somebody has said so already. */
    public void done(RunningClock clock) {
        clocks.end(clock, ClockMark.Kind.DONE, acting.today(), null);
    }

    /** The meetings ahead, a few of them; where none is near, the first that is planned at all. */
    private List<NextMeeting> coming(List<Meeting> meetings, List<Agenda> ahead, LocalDateTime now) {
        List<Agenda> near = ahead.isEmpty()
                ? meetings.stream()
                        .filter(meeting -> meeting.state().isAhead() && !meeting.date().isBefore(now.toLocalDate()))
                        .min(Comparator.comparing(Meeting::date))
                        .map(meeting -> agendas.read(meeting.id()))
                        .stream().toList()
                : ahead;
        return near.stream().limit(MEETINGS).map(agenda -> NextMeetingReading.of(agenda, forecasts(agenda, now), now)).toList();
    }

    private List<QuorumForecast> forecasts(Agenda agenda, LocalDateTime now) {
        return store.read(session -> forecasts(session, agenda, now));
    }

    private List<QuorumForecast> forecasts(ReadSession session, Agenda agenda, LocalDateTime now) {
        return charters.inForceOn(session, agenda.meeting().date())
                .map(charter -> new ItemRulings(engine, charter, MeetingRecords.read(session, agenda.meeting().id())).forecasts(now))
                .orElse(List.of());
    }

    private List<RecentChange> recent() {
        List<RecentChange> recent = new ArrayList<>();
        for (JournalRecord act : store.recentActs(RECENT * 3)) {
            if (act.kind() == JournalRecord.Kind.ACT && recent.size() < RECENT) {
                recent.add(new RecentChange(act.what(), act.who(), act.at().atZone(Acting.ZONE).toLocalDateTime()));
            }
        }
        return recent;
    }

    /** Calls back, on the writing thread, after each change; the answer stops it. */
    public Runnable onChange(Runnable changed) {
        return store.onChange(change -> changed.run());
    }
}
