package org.quorate.app.clock;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.register.Period;
import org.quorate.app.register.PublicMeetings;
import org.quorate.model.Refused;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Partnership;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.reports.calendar.CalendarFile;
import org.quorate.reports.content.CalendarContent;
import org.quorate.reports.content.CalendarEntry;
import org.quorate.reports.output.ReportFile;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.publication.PublicGate;

/** Writes the meetings and the days to keep as a calendar that calendar programs read. */
public final class CalendarExport {
    private static final String ENDING = ".ics";

    private final Store store;
    private final Acting acting;
    private final ClockService clocks;

    public CalendarExport(Store store, Acting acting, ClockService clocks) {
        this.store = store;
        this.acting = acting;
        this.clocks = clocks;
    }

    /**
     * Writes what falls in a period, whole or not at all.
     *
     * @param isPublic only the meetings to which the public is admitted
     * @throws IOException in plain words where the file cannot be written
     */
    public Path export(Period period, boolean isPublic, Path target) throws IOException {
        if (!String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new Refused("A calendar is written in the form that calendar programs read: end the file's name in .ics.");
        }
        String identity = store.highWater().store();
        Instant now = acting.clock().instant();
        CalendarContent content = store.read(session -> content(session, period, identity, now));
        Edition<CalendarContent> edition = isPublic ? PublicGate.calendar(content) : Edition.forMembers(content);
        ReportFile.write(target, out -> CalendarFile.write(edition, out));
        return target;
    }

    private CalendarContent content(ReadSession session, Period period, String identity, Instant now) {
        String name = session.profile().find().map(Partnership::name).orElse("Partnership");
        Map<BodyId, Body> bodies = session.bodies().all().stream().collect(Collectors.toMap(Body::id, Function.identity()));
        PublicMeetings open = PublicMeetings.of(session);
        List<CalendarEntry> entries = new ArrayList<>();
        for (Meeting meeting : session.meetings().all()) {
            Body body = bodies.get(meeting.body());
            if (body != null && period.contains(meeting.date())) {
                entries.add(meeting(session.meetings().itemsOf(meeting.id()), meeting, body, identity, open));
            }
        }
        for (PlacedClock placed : clocks.running(session, acting.today())) {
            RunningClock clock = placed.clock();
            clock.lastDay().filter(day -> clock.kind() != ClockKind.MEETING && period.contains(day))
                    .ifPresent(day -> entries.add(day(clock, day, identity)));
        }
        return new CalendarContent(name, now, entries);
    }

    private static CalendarEntry meeting(List<AgendaItem> items, Meeting meeting, Body body, String identity, PublicMeetings open) {
        boolean cancelled = meeting.state() == MeetingState.CANCELLED;
        return new CalendarEntry.OfMeeting(uid("meeting/" + meeting.id().value(), identity), (cancelled ? "Cancelled: " : "") + body.name(),
                meeting.reference() + (cancelled ? ", cancelled" : ""), meeting.venue().place(), meeting.date().atTime(meeting.start()),
                ends(meeting, items), meeting.venue().watchLink(), cancelled, meeting.revision(), isPublic(open, meeting, items));
    }

    private static @Nullable LocalDateTime ends(Meeting meeting, List<AgendaItem> items) {
        if (meeting.plannedEnd() != null) {
            return meeting.date().atTime(meeting.plannedEnd());
        }
        int minutes = items.stream().mapToInt(AgendaItem::minutes).sum();
        return minutes == 0 ? null : meeting.date().atTime(meeting.start()).plusMinutes(minutes);
    }

    /** Whether the public is admitted to some of it; never where it is wholly in Part 2. */
    private static boolean isPublic(PublicMeetings open, Meeting meeting, List<AgendaItem> items) {
        return open.admits(meeting) && (items.isEmpty() || items.stream().anyMatch(item -> item.privacy() == null));
    }

    private static CalendarEntry day(RunningClock clock, LocalDate day, String identity) {
        String clauses = clock.clauses();
        String reason = clock.reason().paragraph();
        return new CalendarEntry.OfDay(uid(clock.key(), identity), clock.what() + ": " + clock.about().title(),
                clock.toDo() + (reason.isEmpty() ? "" : "\n" + reason) + (clauses.isEmpty() ? "" : "\n" + clauses), day);
    }

    private static String uid(String key, String identity) {
        return key.replace('/', '-') + "@" + identity;
    }
}
