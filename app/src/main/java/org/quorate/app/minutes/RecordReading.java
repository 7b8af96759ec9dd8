package org.quorate.app.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.meeting.Found;
import org.quorate.app.meeting.RollReading;
import org.quorate.model.meeting.AttendanceLog;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.minutes.Confirmation;
import org.quorate.model.minutes.Correction;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.persistence.store.ReadSession;

/** Reads what is on record about minutes as a whole. */
final class RecordReading {
    private RecordReading() {}

    static MinutesRecord of(ReadSession session, Meeting meeting) {
        return new MinutesRecord(
                session.minutes().confirmationOf(meeting.id()).map(confirmation -> confirmed(session, confirmation)),
                session.minutes().correctionsTo(meeting.id()).stream().map(correction -> corrected(session, correction)).toList(),
                later(session, meeting));
    }

    private static MinutesRecord.Confirmed confirmed(ReadSession session, Confirmation confirmation) {
        MeetingId at = confirmation.at();
        return new MinutesRecord.Confirmed(confirmation, at == null ? null : Found.meeting(session, at));
    }

    static MinutesRecord.Corrected corrected(ReadSession session, Correction correction) {
        return new MinutesRecord.Corrected(
                correction, place(session, correction.item()), Found.meeting(session, correction.agreedAt()),
                WithheldInterests.withholds(session, correction));
    }

    private static String place(ReadSession session, @Nullable ItemId item) {
        return item == null ? "Those present and the times" : "Minute " + Found.item(session, item).minuteNumber();
    }

    private static List<MinutesRecord.LaterMeeting> later(ReadSession session, Meeting meeting) {
        if (meeting.minutes() == MinutesState.NONE || meeting.minutes() == MinutesState.DRAFT) {
            return List.of();
        }
        Body body = Found.bodyOf(session, meeting);
        Map<PersonId, Person> people =
                session.people().all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return session.meetings().of(meeting.body()).stream()
                .filter(other -> mayDecideOn(meeting, other))
                .map(other -> new MinutesRecord.LaterMeeting(other, AttendanceSection.of(
                        new AttendanceLog(session.attendances().of(other.id())), RollReading.of(session, body.id(), other.date()),
                        body.style(), people).signatory()))
                .toList();
    }

    /** Whether {@code other} is a later meeting of the same body that has begun. */
    static boolean mayDecideOn(Meeting minutes, Meeting other) {
        return other.body().equals(minutes.body())
                && other.date().atTime(other.start()).isAfter(minutes.date().atTime(minutes.start()))
                && !other.state().isAhead() && other.state() != MeetingState.CANCELLED;
    }

    /** The corrections a meeting agreed, gathered by the minutes they are of, earliest first. */
    static List<CorrectionWording.Agreed> agreedAt(ReadSession session, Meeting meeting) {
        Map<Meeting, List<String>> words = new LinkedHashMap<>();
        for (Correction correction : session.minutes().correctionsAgreedAt(meeting.id())) {
            if (correction.counts()) {
                MinutesRecord.Corrected corrected = corrected(session, correction);
                words.computeIfAbsent(Found.meeting(session, correction.minutes()), key -> new ArrayList<>())
                        .add(CorrectionWording.words(correction, corrected.place(), corrected.confidential()));
            }
        }
        return words.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().date()))
                .map(entry -> new CorrectionWording.Agreed(
                        entry.getKey().date(), isApproving(session, entry.getKey(), meeting), entry.getValue()))
                .toList();
    }

    private static boolean isApproving(ReadSession session, Meeting minutes, Meeting meeting) {
        Optional<Confirmation> confirmation = session.minutes().confirmationOf(minutes.id());
        return confirmation.map(each -> meeting.id().equals(each.at())).orElse(minutes.minutes() != MinutesState.CONFIRMED);
    }
}
