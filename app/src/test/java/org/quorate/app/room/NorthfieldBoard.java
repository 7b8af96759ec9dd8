package org.quorate.app.room;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.ruling.ItemRulings;
import org.quorate.app.ruling.ItemStanding;
import org.quorate.app.ruling.MeetingRecord;
import org.quorate.app.ruling.MeetingRecords;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.AttendanceChange;
import org.quorate.model.meeting.AttendanceEvent;
import org.quorate.model.meeting.AttendanceEventId;
import org.quorate.model.meeting.Attendee;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.meeting.Venue;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.AppointmentId;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Constituency;
import org.quorate.model.partnership.ConstituencyId;
import org.quorate.model.partnership.Deputy;
import org.quorate.model.partnership.DeputyId;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.Seat;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.partnership.SeatOffice;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;
import org.quorate.persistence.store.WriteSession;

/** A board of fifteen in office and one vacancy, with a meeting of ten items, in a real store; nobody has come yet. */
final class NorthfieldBoard implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2027, 1, 26);
    private static final String[][] SEATS = {
        {"Independent Chair", "Independent Chair"},
        {"Local authority", "Elected member, East"}, {"Local authority", "Elected member, West"},
        {"Local authority", "Elected member, Coast"}, {"Local authority", "Chief Executive, East"},
        {"Local authority", "Elected member, Moor"},
        {"NHS commissioning", "Clinical Chair"}, {"NHS commissioning", "Accountable Officer"},
        {"NHS commissioning", "Director of Finance"},
        {"NHS providers", "Acute chief executive"}, {"NHS providers", "Community chief executive"},
        {"NHS providers", "Mental health director"},
        {"Primary care", "Network director, North"}, {"Primary care", "Network director, South"},
        {"Public voice", "Voluntary sector lead"}, {"Public voice", "Healthwatch chair"}};
    private static final String[][] ITEMS = {
        {"Apologies for absence", ""}, {"Declarations of interest", ""}, {"Minutes of the last meeting", ""},
        {"Chief Officer's report", ""}, {"Workforce programme", "ordinary"}, {"Winter plan", "ordinary"},
        {"Apportionment of transformation funding 2027/28", "transformation-funding"},
        {"Workforce programme, year 2", "ordinary"}, {"Capital priorities 2027/28", "capital-priorities"},
        {"Surplus estate", "ordinary"}};

    final Store store;
    final Acting acting;
    final CharterService charters;
    final AttendanceService attendance;
    final RoomService room;
    final DecidingService deciding;
    final Rulings engine = new Rulings(new EnglishBankHolidays());
    final MeetingId meeting = new MeetingId(9_001);
    private final SettableClock clock = new SettableClock();
    private final Map<String, SeatId> seats = new LinkedHashMap<>();
    private final Map<String, PersonId> people = new LinkedHashMap<>();
    private final List<ItemId> items = new ArrayList<>();

    NorthfieldBoard(Path folder) {
        clock.now = DAY.atTime(14, 0);
        store = Store.create(folder.resolve("northfield"), StoreOptions.with(Clock.systemUTC()));
        acting = new Acting(() -> "R. Clerk", clock);
        charters = new CharterService(store, acting);
        attendance = new AttendanceService(store, acting);
        room = new RoomService(store, acting);
        deciding = new DecidingService(store, acting, charters, engine, ruling -> "{}");
        store.change("R. Clerk", "Set up the board", this::setUp);
        charters.adoptShipped("northfield", LocalDate.of(2026, 12, 1), "Adopted by the Board");
    }

    private void setUp(WriteSession session) {
        Body body = new Body(
                new BodyId(session.ids().next()), "Partnership Board", "PB", "partnership-board", null, null, "", HouseStyle.plain(), 1, 0);
        session.bodies().save(body);
        Map<String, ConstituencyId> blocks = new LinkedHashMap<>();
        int position = 0;
        for (String[] seat : SEATS) {
            position++;
            ConstituencyId block = blocks.computeIfAbsent(seat[0], name -> {
                ConstituencyId id = new ConstituencyId(session.ids().next());
                session.seats().save(new Constituency(id, body.id(), name, blocks.size() + 1));
                return id;
            });
            seat(session, body, block, seat[1], position);
        }
        Meeting planned = new Meeting(
                meeting, "PB 2027-01-26", body.id(), DAY, LocalTime.of(14, 0), LocalTime.of(16, 0), Venue.at("Council Chamber"),
                MeetingState.PLANNED, MinutesState.NONE, null, null, 41, null, 0);
        session.meetings().save(planned);
        for (String[] item : ITEMS) {
            ItemId id = new ItemId(session.ids().next());
            items.add(id);
            session.meetings().save(new AgendaItem(
                    id, meeting, items.size(), item[0], StandingItem.NONE, item[1].isEmpty() ? null : item[1], Purpose.DECIDE, null,
                    List.of(), null, null, 10, null, null, 0));
        }
    }

    private void seat(WriteSession session, Body body, ConstituencyId block, String title, int position) {
        SeatId id = new SeatId(session.ids().next());
        seats.put(title, id);
        boolean chair = title.equals("Independent Chair");
        session.seats().save(new Seat(
                id, body.id(), block, title, chair ? SeatClass.NON_VOTING : SeatClass.VOTING, chair ? SeatOffice.CHAIR : SeatOffice.MEMBER,
                null, null, position, LocalDate.of(2020, 1, 1), null, 0));
        if (title.endsWith("Moor")) {
            return;
        }
        PersonId person = new PersonId(session.ids().next());
        people.put(title, person);
        session.people().save(new Person(person, "Holder of " + title, null, null, null, 0));
        session.seats().save(new Appointment(
                new AppointmentId(session.ids().next()), id, person, LocalDate.of(2026, 1, 1), null, null, null));
        if (title.startsWith("Community")) {
            PersonId deputy = new PersonId(session.ids().next());
            people.put("Deputy", deputy);
            session.people().save(new Person(deputy, "Deputy for the community trust", null, null, null, 0));
            session.seats().save(new Deputy(new DeputyId(session.ids().next()), id, deputy, LocalDate.of(2026, 1, 1), null));
        }
    }

    SeatId seat(String title) {
        return seats.get(title);
    }

    PersonId person(String title) {
        return people.get(title);
    }

    /** The item with that number on the agenda. */
    ItemId item(int position) {
        return items.get(position - 1);
    }

    /** Sets the clock to a time on the day of the meeting. */
    void at(int hour, int minute) {
        clock.now = DAY.atTime(hour, minute);
    }

    /** Opens the meeting at two, with everyone in office there except those named. */
    void openWithAllBut(String... away) {
        at(14, 0);
        room.open(meeting, null);
        store.change("R. Clerk", "Ticked everyone in", session -> {
            int order = 0;
            for (String title : people.keySet()) {
                if (seats.containsKey(title) && !List.of(away).contains(title)) {
                    session.attendances().save(new AttendanceEvent(
                            new AttendanceEventId(session.ids().next()), meeting, DAY.atTime(14, 0), ++order,
                            new Attendee.OfSeat(seat(title), null), new AttendanceChange.Arrived(false), null));
                }
            }
        });
    }

    MeetingRecord record() {
        return store.read(session -> MeetingRecords.read(session, meeting));
    }

    ItemRulings rulings() {
        return new ItemRulings(engine, charters.inForceOn(DAY).orElseThrow(), record());
    }

    /** How an item stands now. */
    ItemStanding.Ruled standing(int item) {
        return (ItemStanding.Ruled) rulings().at(record().item(item(item)).orElseThrow(), acting.now());
    }

    @Override
    public void close() {
        store.close();
    }

    /** A clock that a test sets. */
    static final class SettableClock extends Clock {
        private LocalDateTime now = DAY.atStartOfDay();

        @Override
        public java.time.ZoneId getZone() {
            return Acting.ZONE;
        }

        @Override
        public Clock withZone(java.time.@Nullable ZoneId zone) {
            return this;
        }

        @Override
        public java.time.Instant instant() {
            return now.atZone(Acting.ZONE).toInstant();
        }
    }
}
