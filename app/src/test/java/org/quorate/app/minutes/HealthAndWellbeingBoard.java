package org.quorate.app.minutes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.quorate.model.interest.Declaration;
import org.quorate.model.interest.DeclarationId;
import org.quorate.model.interest.Handling;
import org.quorate.model.interest.InterestKind;
import org.quorate.model.meeting.AttendanceChange;
import org.quorate.model.meeting.AttendanceEvent;
import org.quorate.model.meeting.AttendanceEventId;
import org.quorate.model.meeting.Attendee;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.AppointmentId;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.ClassHeading;
import org.quorate.model.partnership.Constituency;
import org.quorate.model.partnership.ConstituencyId;
import org.quorate.model.partnership.Contact;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.model.partnership.Partnership;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.ResolutionVerb;
import org.quorate.model.partnership.Seat;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.partnership.SeatOffice;
import org.quorate.persistence.store.WriteSession;

/** The board of the printed minutes of 24 November 2020, read from the test resources. */
final class HealthAndWellbeingBoard {
    static final LocalDate NOVEMBER = LocalDate.of(2020, 11, 24);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private HealthAndWellbeingBoard() {}

    /** One line of the list: class, office, name, organisation. */
    private record Line(String seatClass, String office, String name, String organisation) {
        static Line of(String text) {
            String[] cells = text.split("\\|", -1);
            return new Line(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip());
        }
    }

    private static List<Line> lines() {
        try (InputStream in = Objects.requireNonNull(HealthAndWellbeingBoard.class.getResourceAsStream("board-2020.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).map(Line::of).toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    static BodyId setUp(WriteSession session) {
        session.profile().save(new Partnership("Cheshire East", "Democratic Services", 0));
        BodyId id = new BodyId(session.ids().next());
        HouseStyle style = new HouseStyle(
                "CHESHIRE EAST COUNCIL", "Board", "Chairman", "Vice-Chairman", ResolutionVerb.RESOLVED,
                List.of(new ClassHeading(SeatClass.IN_ATTENDANCE, "Cheshire East Council Officers/Others")), "", null,
                "It should be noted that Part 1 items of this meeting are recorded and the recording uploaded on to the Council's website.",
                new Contact("Democratic Services", null, null));
        session.bodies().save(new Body(
                id, "Cheshire East Health and Wellbeing Board", "HWB", null, null, null, "", style, 1, 0));
        ConstituencyId block = new ConstituencyId(session.ids().next());
        session.seats().save(new Constituency(block, id, "Members", 1));
        int place = 1;
        for (Line line : lines()) {
            PersonId person = new PersonId(session.ids().next());
            session.people().save(new Person(person, line.name(), line.organisation().isEmpty() ? null : line.organisation(), null, null, 0));
            if (!line.seatClass().equals("OFFICER")) {
                seat(session, id, block, place++, line, person);
            }
        }
        return id;
    }

    private static void seat(WriteSession session, BodyId body, ConstituencyId block, int place, Line line, PersonId person) {
        SeatId seat = new SeatId(session.ids().next());
        SeatClass seatClass = SeatClass.valueOf(line.seatClass().replace("APOLOGIES", "VOTING"));
        session.seats().save(new Seat(
                seat, body, block, "Member " + place, seatClass, SeatOffice.valueOf(line.office()), null, null, place, LONG_AGO, null, 0));
        session.seats().save(new Appointment(new AppointmentId(session.ids().next()), seat, person, LONG_AGO, null, null, null));
    }

    /** Who was there, who sent apologies, and the one interest declared. */
    static void attended(WriteSession session, BodyId body, MeetingId meeting) {
        LocalDateTime start = NOVEMBER.atTime(LocalTime.of(14, 0));
        List<Person> people = session.people().all();
        List<Seat> seats = session.seats().of(body);
        int order = 1;
        int seat = 0;
        for (Line line : lines()) {
            Person person = people.stream().filter(known -> known.name().equals(line.name())).findFirst().orElseThrow();
            boolean officer = line.seatClass().equals("OFFICER");
            Attendee attendee = officer
                    ? new Attendee.Other(person.id(), SeatClass.IN_ATTENDANCE)
                    : new Attendee.OfSeat(seats.get(seat++).id(), null);
            AttendanceChange change = line.seatClass().equals("APOLOGIES") ? new AttendanceChange.Apologies() : new AttendanceChange.Arrived(true);
            session.attendances().save(new AttendanceEvent(
                    new AttendanceEventId(session.ids().next()), meeting, start, order++, attendee, change, null));
            if (line.office().equals("CHAIR")) {
                session.interests().save(new Declaration(
                        new DeclarationId(session.ids().next()), meeting, null, person.id(), InterestKind.NON_PECUNIARY,
                        "by virtue of his wife being a GP", Handling.NOTED, 0));
            }
        }
    }

    /** The narrative of each item as printed, in order; empty where it is proposed from the record. */
    static List<List<String>> narratives() {
        try (InputStream in = Objects.requireNonNull(HealthAndWellbeingBoard.class.getResourceAsStream("minutes-2020.txt"))) {
            List<List<String>> all = new ArrayList<>();
            for (String item : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== .*$\\R?", -1)) {
                all.add(item.lines().filter(line -> !line.isBlank()).toList());
            }
            return all.subList(1, all.size());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
