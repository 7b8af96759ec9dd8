package org.quorate.app.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.app.clock.ClockSource;
import org.quorate.app.clock.PlacedClock;
import org.quorate.app.control.TimeWords;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.model.calendar.DayText;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.ClockSubject;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.clock.RunningClock.Closing;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.ruling.Reasoning;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.Step;
import org.quorate.persistence.store.ReadSession;

/** The clocks of meetings: when they are, and every notice their charter asks for. */
public final class MeetingClocks implements ClockSource {
    private final ChartersInForce charters;
    private final Rulings engine;

    public MeetingClocks(ChartersInForce charters, Rulings engine) {
        this.charters = charters;
        this.engine = engine;
    }

    @Override
    public List<PlacedClock> clocks(ReadSession session, LocalDate today) {
        Map<BodyId, Body> bodies = session.bodies().all().stream().collect(Collectors.toMap(Body::id, Function.identity()));
        List<PlacedClock> clocks = new ArrayList<>();
        for (Meeting meeting : session.meetings().all()) {
            Body body = bodies.get(meeting.body());
            if (body != null && (meeting.state().isAhead() || meeting.state().isUnderWay())) {
                clocks.add(meeting(meeting, body, today));
                if (!meeting.date().isBefore(today)) {
                    AgendaRules rules = new AgendaRules(charters.on(session, meeting.date()).orElse(null), body);
                    clocks.addAll(new NoticeClocks(engine, rules, meeting).on(today));
                }
            }
        }
        return clocks;
    }

    private static PlacedClock meeting(Meeting meeting, Body body, LocalDate today) {
        boolean past = meeting.date().isBefore(today);
        String toDo = past ? "Say whether the meeting was held, or cancel it." : meeting.state() == MeetingState.PLANNED ? "Issue its agenda, then hold it."
                : "Hold the meeting.";
        return new PlacedClock(new RunningClock(
                "meeting/" + meeting.id().value(), ClockKind.MEETING, body.name(), subject(meeting, body), null,
                new ClockEnd.By(meeting.date(), meeting.start(), List.of()), null,
                Reasoning.of(List.of(new Step("The meeting is called for " + TimeWords.words(meeting.start()) + ", "
                        + meeting.venue().place() + ".", null, null, null))),
                toDo, Closing.BY_ITS_RECORD), Place.of(NavigationTarget.MEETINGS, meeting.id().value()));
    }

    /** Where an agenda is issued. */
    static Place agendaOf(Meeting meeting) {
        return Place.of(NavigationTarget.MEETINGS, meeting.id().value(), "agenda");
    }

    /** What a meeting's notices are about. */
    static ClockSubject subject(Meeting meeting, Body body) {
        return ClockSubject.of(meeting.reference(), body.name() + ", " + DayText.of(meeting.date()), body.name());
    }
}
