package org.quorate.persistence.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.quorate.model.Identities;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;
import org.quorate.model.action.ActionState;
import org.quorate.model.action.DueDate;
import org.quorate.model.action.Owner;
import org.quorate.model.action.Progress;
import org.quorate.model.decision.Ballot;
import org.quorate.model.decision.BallotId;
import org.quorate.model.decision.ConsensusTest;
import org.quorate.model.decision.ConsensusTestId;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.decision.DecisionMethod;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.decision.Declared;
import org.quorate.model.decision.Resolution;
import org.quorate.model.decision.RulingOnRecord;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
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
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.ClassHeading;
import org.quorate.model.partnership.Constituency;
import org.quorate.model.partnership.ConstituencyId;
import org.quorate.model.partnership.Contact;
import org.quorate.model.partnership.FormerName;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.ResolutionVerb;
import org.quorate.model.partnership.Seat;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.partnership.SeatOffice;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.VoteCast;

/** One of everything, every field filled in, as it reads back after its first save. */
final class Sample {
    static final LocalDate DAY = LocalDate.of(2021, 1, 26);
    static final LocalDateTime MOMENT = LocalDateTime.of(2021, 1, 26, 14, 2, 3, 456_789_000);
    final Person person;
    final Partner partner;
    final Body body;
    final Constituency constituency;
    final Seat seat;
    final Meeting meeting;
    final AgendaItem item;
    final Decision decision;
    final Action action;
    final ConsensusTest test;
    final Ballot ballot;

    Sample(Identities ids, int revision) {
        person = new Person(new PersonId(ids.next()), "Dr A Example", "Example Trust", "Director", "a@example.org", revision);
        partner = new Partner(new PartnerId(ids.next()), "Example Trust", "NHS provider", "NHS",
                List.of(new FormerName("Old Trust", DAY), new FormerName("E. Trust", null)), List.of("East", "West"), revision);
        body = new Body(new BodyId(ids.next()), "Partnership Board", "PB", "partnership-board", null, null, "Monthly", style(), 2, revision);
        constituency = new Constituency(new ConstituencyId(ids.next()), body.id(), "Providers", 3);
        seat = new Seat(new SeatId(ids.next()), body.id(), constituency.id(), "Provider, East", SeatClass.VOTING, SeatOffice.CHAIR, partner.id(), "NHS", 4,
                DAY, DAY.plusYears(3), revision);
        meeting = new Meeting(new MeetingId(ids.next()), "PB 2021-01-26", body.id(), DAY, LocalTime.of(14, 0), LocalTime.of(16, 30),
                new Venue("Virtual Meeting", true, "https://example.org/watch", "01234", "98"), MeetingState.HELD, MinutesState.DRAFT,
                LocalTime.of(14, 1), LocalTime.of(16, 2), 21, DAY.minusMonths(2), revision);
        item = new AgendaItem(new ItemId(ids.next()), meeting.id(), 7, "Apportionment", StandingItem.NONE, "funding", Purpose.DECIDE,
                "To decide the apportionment.", List.of("First.", "Second."), new Privacy("Paragraph 3", "Funding", "A decision on funding.", "Outweighs."),
                "The Director", 20, new PageRange(7, 96), 27, revision);
        decision = new Decision(new DecisionId(ids.next()), "PB 27", meeting.id(), item.id(), "Apportionment", DecisionOutcome.NOT_CARRIED,
                DecisionMethod.QUALIFIED_MAJORITY, new Declared(DecisionOutcome.NOT_CARRIED, "the Chair"),
                new RulingOnRecord.Computed("not-carried", "Not carried, one short", "Nine eligible.", "{\"outcome\":\"not-carried\"}", 3, MOMENT),
                Resolution.of(List.of("the report be noted", "it be brought back")), MOMENT, revision);
        action = new Action(new ActionId(ids.next()), "A-98", "Bring the report back.",
                List.of(new Owner(person.id(), "Dr A Example"), new Owner(null, "Finance")),
                partner.id(), item.id(), decision.id(), DAY, List.of(new DueDate(DAY.plusDays(9), DAY, null), new DueDate(DAY.plusDays(20), DAY, "late")),
                ActionState.DONE, List.of(new Progress(DAY, "Dr A Example", "Begun.")), DAY.plusDays(19), meeting.id(), revision);
        test = new ConsensusTest(new ConsensusTestId(ids.next()), item.id(), MOMENT, Map.of(seat.id(), Position.OBJECT));
        ballot = new Ballot(new BallotId(ids.next()), item.id(), MOMENT, Map.of(seat.id(), VoteCast.FOR), null, VoteCast.AGAINST);
    }

    private static HouseStyle style() {
        return new HouseStyle("EXAMPLE COUNCIL", "Board", "Chairman", "Vice-Chairman", ResolutionVerb.AGREED,
                List.of(new ClassHeading(SeatClass.ASSOCIATE, "Associates")), "PB", "Part 1 is public.", "May be recorded.",
                new Contact("B Example", "01234", "b@example.org"));
    }

    /** Saves it all. */
    void saveIn(WriteSession session) {
        session.people().save(person);
        session.partners().save(partner);
        session.bodies().save(body);
        session.seats().save(constituency);
        session.seats().save(seat);
        session.meetings().save(meeting);
        session.meetings().save(item);
        session.decisions().save(decision);
        session.actions().save(action);
        session.decisions().save(test);
        session.decisions().save(ballot);
    }
}
