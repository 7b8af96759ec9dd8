package org.quorate.app.demonstration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.minutes.Confirmation;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.SeatOffice;

/** Records of all minutes that were confirmed that the body's next meeting did so, and that whoever chaired it signed them. */
final class Confirmations {
    private final Writing writing;

    Confirmations(Writing writing) {
        this.writing = writing;
    }

    void write() {
        List<Meeting> meetings = writing.write().meetings().all();
        meetings.stream().filter(meeting -> meeting.minutes() == MinutesState.CONFIRMED)
                .forEach(meeting -> next(meetings, meeting).ifPresent(confirming -> writing.write().minutes().add(confirmed(meeting, confirming))));
    }

    private static Optional<Meeting> next(List<Meeting> meetings, Meeting after) {
        return meetings.stream()
                .filter(meeting -> meeting.body().equals(after.body()) && meeting.date().isAfter(after.date()))
                .filter(meeting -> meeting.state() == MeetingState.HELD || meeting.state().isUnderWay())
                .min(Comparator.comparing(Meeting::date));
    }

    private Confirmation confirmed(Meeting minutes, Meeting confirming) {
        Body body = writing.write().bodies().all().stream().filter(known -> known.id().equals(confirming.body())).findFirst().orElseThrow();
        String signed = writing.cast().roll(body, confirming.date()).inOffice().stream()
                .filter(entry -> entry.seat().office() == SeatOffice.CHAIR)
                .flatMap(entry -> Stream.ofNullable(entry.holder())).findFirst().map(Person::name).orElse("");
        return new Confirmation(minutes.id(), confirming.id(), signed, body.style().chairTitle(), confirming.date(), "Partnership Office");
    }
}
