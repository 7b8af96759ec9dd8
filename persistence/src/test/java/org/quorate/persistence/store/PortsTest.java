package org.quorate.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.model.Identities;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.model.decision.Ballot;
import org.quorate.model.decision.BallotId;
import org.quorate.model.decision.VoteCounts;
import org.quorate.model.interest.Declaration;
import org.quorate.model.interest.DeclarationId;
import org.quorate.model.interest.Handling;
import org.quorate.model.interest.Interest;
import org.quorate.model.interest.InterestId;
import org.quorate.model.interest.InterestKind;
import org.quorate.model.meeting.AttendanceChange;
import org.quorate.model.meeting.AttendanceEvent;
import org.quorate.model.meeting.AttendanceEventId;
import org.quorate.model.meeting.Attendee;
import org.quorate.model.meeting.Happening;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.Proceeding;
import org.quorate.model.minutes.Confirmation;
import org.quorate.model.minutes.Correction;
import org.quorate.model.minutes.CorrectionId;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBlock;
import org.quorate.model.minutes.TextRun;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.AppointmentId;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Deputy;
import org.quorate.model.partnership.DeputyId;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.model.partnership.Partnership;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.recommendation.BodyThen;
import org.quorate.model.recommendation.Happened;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.RecommendationEvent;
import org.quorate.model.recommendation.RecommendationId;

/** Whatever is saved through a port reads back the same. */
class PortsTest {
    @TempDir
    Path folder;

    private Store store;
    private Sample sample;

    @BeforeEach
    void open() {
        store = Store.create(folder.resolve("Board"), StoreOptions.with(InstantSource.fixed(Instant.parse("2021-01-26T14:00:00Z"))));
        long[] given = {0};
        Identities counted = () -> ++given[0];
        sample = new Sample(counted, 1);
        store.change("A Secretary", "Set everything up.", session -> new Sample(session.ids(), 0).saveIn(session));
    }

    @AfterEach
    void close() {
        assertThat(store.check()).isEmpty();
        store.close();
    }

    private void change(Consumer<WriteSession> act) {
        store.change("A Secretary", "Changed something.", act);
    }

    private void look(Consumer<ReadSession> look) {
        store.read(session -> {
            look.accept(session);
            return session;
        });
    }

    @Test
    void people_partners_bodies_and_seats_read_back_as_saved() {
        look(session -> {
            assertThat(session.people().find(sample.person.id())).contains(sample.person);
            assertThat(session.partners().find(sample.partner.id())).contains(sample.partner);
            assertThat(session.partners().all()).containsExactly(sample.partner);
            assertThat(session.bodies().find(sample.body.id())).contains(sample.body);
            assertThat(session.seats().constituenciesOf(sample.body.id())).containsExactly(sample.constituency);
            assertThat(session.seats().find(sample.seat.id())).contains(sample.seat);
            assertThat(session.seats().of(sample.body.id())).containsExactly(sample.seat);
        });
    }

    @Test
    void meetings_items_decisions_and_actions_read_back_as_saved() {
        look(session -> {
            assertThat(session.meetings().findByReference("PB 2021-01-26")).contains(sample.meeting);
            assertThat(session.meetings().of(sample.body.id())).containsExactly(sample.meeting);
            assertThat(session.meetings().itemsOf(sample.meeting.id())).containsExactly(sample.item);
            assertThat(session.decisions().findByReference("PB 27")).contains(sample.decision);
            assertThat(session.decisions().of(sample.item.id())).containsExactly(sample.decision);
            assertThat(session.decisions().page(0, 10)).containsExactly(sample.decision);
            assertThat(session.decisions().page(1, 10)).isEmpty();
            assertThat(session.decisions().testsOf(sample.item.id())).containsExactly(sample.test);
            assertThat(session.decisions().ballotsOf(sample.item.id())).containsExactly(sample.ballot);
            assertThat(session.actions().findByReference("A-98")).contains(sample.action);
        });
    }

    @Test
    void a_vote_kept_by_hands_counted_reads_back_as_saved() {
        Ballot counted = new Ballot(new BallotId(900), sample.item.id(), Sample.MOMENT.plusMinutes(1), Map.of(), new VoteCounts(6, 1, 0), null);
        change(session -> session.decisions().save(counted));
        look(session -> assertThat(session.decisions().ballotsOf(sample.item.id())).containsExactly(sample.ballot, counted));
    }

    @Test
    void every_kind_of_attendance_event_reads_back_as_saved() {
        Attendee seat = new Attendee.OfSeat(sample.seat.id(), null);
        Attendee deputy = new Attendee.OfSeat(sample.seat.id(), sample.person.id());
        Attendee other = new Attendee.Other(sample.person.id(), SeatClass.IN_ATTENDANCE);
        List<AttendanceChange> changes = List.of(new AttendanceChange.Coming(true), new AttendanceChange.Apologies(), new AttendanceChange.Arrived(false),
                new AttendanceChange.SteppedOut(sample.item.id(), "interest declared"), new AttendanceChange.CameBack(), new AttendanceChange.TookChair(),
                new AttendanceChange.Left());
        List<Attendee> who = List.of(seat, deputy, other, seat, seat, deputy, other);
        List<AttendanceEvent> events = new java.util.ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            events.add(new AttendanceEvent(new AttendanceEventId(700 + i), sample.meeting.id(), Sample.MOMENT, i + 1, who.get(i), changes.get(i), null));
        }
        change(session -> events.forEach(session.attendances()::save));
        look(session -> assertThat(session.attendances().of(sample.meeting.id())).isEqualTo(events));
        AttendanceEvent struck = events.getFirst().struckOutBecause("entered for the wrong person");
        change(session -> session.attendances().save(struck));
        look(session -> assertThat(session.attendances().of(sample.meeting.id())).contains(struck).hasSize(events.size()));
    }

    @Test
    void the_course_of_a_meeting_and_its_minutes_read_back_as_saved() {
        List<Proceeding> course = List.of(new Proceeding(sample.meeting.id(), 1, Sample.MOMENT, new Happening.ItemBegan(sample.item.id())),
                new Proceeding(sample.meeting.id(), 2, Sample.MOMENT, new Happening.Adjourned()),
                new Proceeding(sample.meeting.id(), 3, Sample.MOMENT, new Happening.Resumed()),
                new Proceeding(sample.meeting.id(), 4, Sample.MOMENT, new Happening.Closed()));
        Minute minute = new Minute(sample.item.id(), List.of(new MinuteBlock.Paragraph(List.of(TextRun.plain("The Board "), new TextRun("agreed", true, true))),
                MinuteBlock.Bullet.of("one"), MinuteBlock.Numbered.of("first")), 0);
        change(session -> {
            course.forEach(session.proceedings()::add);
            session.minutes().save(minute);
        });
        look(session -> assertThat(session.proceedings().of(sample.meeting.id())).isEqualTo(course));
        look(session -> assertThat(session.minutes().of(sample.meeting.id())).containsExactly(new Minute(sample.item.id(), minute.blocks(), 1)));
        look(session -> assertThat(session.minutes().of(sample.item.id())).isPresent());
    }

    @Test
    void corrections_and_confirmations_of_minutes_read_back_as_saved() {
        Meeting later = new Meeting(new MeetingId(800), "PB 2021-03-30", sample.body.id(), Sample.DAY.plusDays(63), LocalTime.of(14, 0), null,
                sample.meeting.venue(), MeetingState.HELD, MinutesState.NONE, LocalTime.of(14, 0), LocalTime.of(15, 0), null, null, 0);
        Correction correction = new Correction(new CorrectionId(801), sample.meeting.id(), sample.item.id(), "ten", "eleven", later.id(), Sample.DAY,
                "A Secretary", null);
        Correction general = new Correction(new CorrectionId(802), sample.meeting.id(), null, "Dr B", "", later.id(), Sample.DAY, "A Secretary", null);
        Confirmation confirmation = new Confirmation(sample.meeting.id(), later.id(), "Dr A Example", "Chair", Sample.DAY, "A Secretary");
        change(session -> {
            session.meetings().save(later);
            session.minutes().add(correction);
            session.minutes().add(general);
            session.minutes().add(confirmation);
        });
        look(session -> {
            assertThat(session.minutes().correctionsTo(sample.meeting.id())).containsExactly(correction, general);
            assertThat(session.minutes().correctionsAgreedAt(later.id())).containsExactly(correction, general);
            assertThat(session.minutes().confirmationOf(sample.meeting.id())).contains(confirmation);
        });
        Correction struck = correction.struckOutBecause("recorded for the wrong minute");
        change(session -> session.minutes().strikeOut(struck));
        look(session -> assertThat(session.minutes().findCorrection(correction.id())).contains(struck));
        assertThatThrownBy(() -> change(session -> session.minutes().add(confirmation))).isInstanceOf(StoreFailure.class);
    }

    @Test
    void appointments_deputies_interests_and_recommendations_read_back_as_saved() {
        Appointment appointment = new Appointment(new AppointmentId(501), sample.seat.id(), sample.person.id(), Sample.DAY, Sample.DAY.plusYears(1),
                Sample.DAY.plusDays(3), "resigned");
        Deputy deputy = new Deputy(new DeputyId(502), sample.seat.id(), sample.person.id(), Sample.DAY, null);
        Interest interest = new Interest(new InterestId(503), sample.person.id(), InterestKind.PECUNIARY, "Owns shares.", Sample.DAY, null, true, 0);
        Declaration declaration = new Declaration(new DeclarationId(504), sample.meeting.id(), sample.item.id(), sample.person.id(), InterestKind.INDIRECT,
                "A relative works there.", Handling.STEPPED_OUT, 0);
        Body executive = new Body(new BodyId(505), "Executive", "EX", null, sample.body.id(), sample.body.id(), "", HouseStyle.plain(), 1, 0);
        Recommendation recommendation = new Recommendation(new RecommendationId(506), "R-1", "Sign off the portfolio", null, null, null, null, null, null,
                List.of(new RecommendationEvent(new Happened.Made(new BodyThen(executive.id(), executive.name()), sample.item.id()), Sample.DAY, null,
                        List.of("minute 3"), 1, Sample.DAY, "Secretary")), 0);
        change(session -> {
            session.seats().save(appointment);
            session.seats().save(deputy);
            session.interests().save(interest);
            session.interests().save(declaration);
            session.bodies().save(executive);
            session.recommendations().save(recommendation);
            session.profile().save(new Partnership("Example Partnership", "The Office", 0));
        });
        look(session -> {
            assertThat(session.seats().appointmentsOf(sample.body.id())).containsExactly(appointment);
            assertThat(session.seats().appointmentsTo(sample.seat.id())).containsExactly(appointment);
            assertThat(session.seats().deputiesOf(sample.body.id())).containsExactly(deputy);
            assertThat(session.interests().all()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("revision").containsExactly(interest);
            assertThat(session.interests().declarationsAt(sample.meeting.id()))
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("revision").containsExactly(declaration);
            assertThat(session.bodies().all()).extracting(Body::name).containsExactly("Executive", "Partnership Board");
            assertThat(session.recommendations().all()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("revision").containsExactly(recommendation);
            assertThat(session.profile().find()).contains(new Partnership("Example Partnership", "The Office", 1));
        });
    }

    @Test
    void the_charter_in_force_is_the_latest_version_that_has_begun() {
        change(session -> {
            session.charters().add(new AdoptedCharter(1, "format: quorate-charter/1", Sample.DAY, "The Board", "Adopted."));
            session.charters().add(new AdoptedCharter(2, "format: quorate-charter/1", Sample.DAY.plusDays(9), "The Board", "Settled the quorum."));
        });
        look(session -> assertThat(session.charters().inForceOn(Sample.DAY.minusDays(1))).isEmpty());
        look(session -> assertThat(session.charters().inForceOn(Sample.DAY.plusDays(8)).orElseThrow().version()).isEqualTo(1));
        look(session -> assertThat(session.charters().inForceOn(Sample.DAY.plusDays(9)).orElseThrow().version()).isEqualTo(2));
        look(session -> assertThat(session.charters().all()).hasSize(2));
    }

    @Test
    void what_something_else_refers_to_is_not_removed() {
        assertThatThrownBy(() -> change(session -> session.partners().remove(sample.partner.id())))
                .isInstanceOf(StoreFailure.class).hasMessageContaining("refers to it");
        look(session -> assertThat(session.partners().all()).hasSize(1));
    }

    @Test
    void a_meeting_is_removed_with_its_agenda_but_not_with_its_decisions() {
        assertThatThrownBy(() -> change(session -> session.meetings().remove(sample.meeting.id())))
                .isInstanceOf(StoreFailure.class).hasMessageContaining("refers to it");
        change(session -> {
            session.decisions().testsOf(sample.item.id());
            session.actions().remove(sample.action.id());
            session.decisions().remove(sample.decision.id());
        });
        look(session -> assertThat(session.decisions().all()).isEmpty());
    }

    @Test
    void one_act_may_save_the_same_thing_twice_but_a_later_act_must_have_read_it_again() {
        Person renamed = new Person(sample.person.id(), "Dr B Example", null, null, null, 1);
        change(session -> {
            session.people().save(renamed);
            session.people().save(new Person(sample.person.id(), "Dr C Example", null, null, null, 1));
        });
        look(session -> assertThat(session.people().find(sample.person.id()).orElseThrow().revision()).isEqualTo(2));
        assertThatThrownBy(() -> change(session -> session.people().save(renamed))).isInstanceOf(StaleChange.class);
    }

    @Test
    void saving_through_a_reading_session_is_refused() {
        assertThatThrownBy(() -> store.read(session -> {
            session.people().save(sample.person);
            return session;
        })).isInstanceOf(StoreFailure.class).hasMessageContaining("only reading");
    }
}
