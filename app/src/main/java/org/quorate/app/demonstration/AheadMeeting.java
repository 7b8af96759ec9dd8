package org.quorate.app.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.model.interest.Declaration;
import org.quorate.model.interest.DeclarationId;
import org.quorate.model.interest.Handling;
import org.quorate.model.interest.InterestKind;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.AttendanceChange;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.PageRange;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.meeting.Venue;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.RollEntry;

/** A meeting of the demonstration that is still ahead: its agenda, and who has replied. */
final class AheadMeeting {
    private static final String PRIVATE = "private: ";
    private static final Set<String> APOLOGIES = Set.of("Mental health director");
    private static final Set<String> NOT_REPLIED =
            Set.of("Chief Executive, East", "Network director, South", "Voluntary sector lead", "Healthwatch chair");
    private final Writing writing;
    private final Body body;
    private final MeetingId id;

    AheadMeeting(Writing writing, Body body) {
        this.writing = writing;
        this.body = body;
        this.id = new MeetingId(writing.write().ids().next());
    }

    void write(LocalDate date, LocalTime start, @Nullable LocalDate previous, MeetingState state, boolean withBusiness) {
        Meeting meeting = new Meeting(
                id, body.shortName() + " " + date, body.id(), date, start, start.plusHours(2),
                Venue.at("Council Chamber, Northfield House"), state, MinutesState.NONE, null, null, null, previous, 0);
        writing.write().meetings().save(meeting);
        if (state == MeetingState.CANCELLED) {
            return;
        }
        Agendas agenda = new Agendas(writing.write(), id);
        agenda.standing(previous, body.shortName().equals("PB"));
        if (withBusiness) {
            business(agenda);
        }
        agenda.items().forEach(writing.write().meetings()::save);
        if (withBusiness && body.shortName().equals("PB")) {
            replies(meeting);
            interest(agenda.items());
        }
    }

    private void business(Agendas agenda) {
        boolean mine = false;
        for (List<String> line : Script.lines("ahead.txt", 6)) {
            String first = line.getFirst();
            if (first.startsWith("== ")) {
                mine = first.substring(3).equals(body.shortName());
            } else if (mine) {
                boolean closed = first.startsWith(PRIVATE);
                Purpose purpose = Purpose.valueOf(line.get(1));
                String title = closed ? first.substring(PRIVATE.length()) : first;
                agenda.add(
                        title, StandingItem.NONE, line.get(2), purpose, "To " + purpose.words().toLowerCase(Locale.UK)
                                + (purpose == Purpose.DECIDE ? " on " : " ") + "a report: " + title + ".",
                        List.of(), closed ? withoutReason() : null, line.get(3), Integer.parseInt(line.get(4)), pages(line.get(5)));
            }
        }
    }

    /** A Part 2 item whose reason was not chosen yet, so that the agenda shows a finding. */
    private static Privacy withoutReason() {
        return new Privacy(null, "Options for a surplus site", null, null);
    }

    private static @Nullable PageRange pages(String text) {
        if (text.isEmpty()) {
            return null;
        }
        String[] ends = text.split("-", 2);
        return new PageRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    private void replies(Meeting meeting) {
        Attending attending = new Attending(writing, meeting, writing.cast().roll(body, meeting.date()));
        LocalDateTime at = writing.today().minusDays(3).atTime(9, 0);
        for (RollEntry entry : attending.roll().inOffice()) {
            String seat = entry.seat().title();
            if (APOLOGIES.contains(seat)) {
                attending.add(at, entry.seat().id(), null, new AttendanceChange.Apologies());
            } else if (!NOT_REPLIED.contains(seat)) {
                attending.add(at, entry.seat().id(), null, new AttendanceChange.Coming(seat.endsWith("Coast")));
            }
        }
    }

    private void interest(List<AgendaItem> items) {
        items.stream()
                .filter(item -> "transformation-funding".equals(item.matter()))
                .findFirst()
                .ifPresent(item -> writing.write().interests().save(new Declaration(
                        new DeclarationId(writing.write().ids().next()), id, item.id(),
                        writing.cast().person("Dr Anneli Sorensen").id(), InterestKind.FINANCIAL,
                        "partner in a practice named in Table 1", Handling.STEPPED_OUT, 0)));
    }
}
