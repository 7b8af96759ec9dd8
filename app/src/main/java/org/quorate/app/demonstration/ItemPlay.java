package org.quorate.app.demonstration;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quorate.app.ruling.ItemRulings;
import org.quorate.app.ruling.ItemStanding;
import org.quorate.app.ruling.RulingJson;
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
import org.quorate.model.interest.Declaration;
import org.quorate.model.interest.DeclarationId;
import org.quorate.model.interest.Handling;
import org.quorate.model.interest.InterestKind;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.AttendanceChange;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.Room;
import org.quorate.model.meeting.RoomEntry;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBlock;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.VoteCast;
import org.quorate.persistence.store.WriteSession;

/** Plays one item of a meeting of the demonstration: who steps out, the positions, the vote, what is declared, the minute. */
final class ItemPlay {
    private static final Set<Way> WITHOUT_COUNT = Set.of(Way.ASSENT, Way.WITHDRAWN, Way.INQUORATE);
    private static final Set<Way> OBJECTED = Set.of(Way.OBJECTION, Way.CARRIED, Way.SHORT);
    private final Writing writing;
    private final WriteSession write;
    private final Body body;
    private final Meeting meeting;
    private final Attending attending;
    private final AgendaItem item;

    ItemPlay(Writing writing, Body body, Meeting meeting, Attending attending, AgendaItem item) {
        this.writing = writing;
        this.write = writing.write();
        this.body = body;
        this.meeting = meeting;
        this.attending = attending;
        this.item = item;
    }

    /** What happens in the room before the item is put. */
    void prepare(Business business, LocalDateTime at, List<Declaration> declarations) {
        if (business.way() == Way.SHORT) {
            SeatId seat = writing.cast().seat("PB", "Clinical Chair");
            Declaration declaration = new Declaration(
                    new DeclarationId(write.ids().next()), meeting.id(), item.id(), writing.cast().person("Dr Anneli Sorensen").id(),
                    InterestKind.FINANCIAL, "partner in a practice named in Table 1", Handling.STEPPED_OUT, 0);
            declarations.add(declaration);
            write.interests().save(declaration);
            attending.add(at.plusMinutes(1), seat, null, new AttendanceChange.SteppedOut(item.id(), "interest declared"));
        }
        if (business.way() == Way.INQUORATE) {
            attending.log().roomAt(at, attending.roll(), item.id()).entries().stream()
                    .filter(entry -> entry.presence().isHere() && entry.seat().seat().seatClass() == SeatClass.VOTING)
                    .sorted((one, other) -> Integer.compare(other.seat().seat().position(), one.seat().seat().position()))
                    .limit(3)
                    .forEach(entry -> attending.add(at.minusMinutes(1), entry.seatId(), null, new AttendanceChange.Left()));
        }
    }

    /** The test of consensus and the vote, as the way of the item has them. */
    void deliberate(
            Business business,
            LocalDateTime at,
            Map<ItemId, List<ConsensusTest>> tests,
            Map<ItemId, List<Ballot>> ballots) {
        if (WITHOUT_COUNT.contains(business.way())) {
            return;
        }
        List<RoomEntry> here = votersHere(at.plusMinutes(5));
        if (business.way() != Way.SIMPLE && business.way() != Way.DEADLOCK) {
            Map<SeatId, Position> positions = new HashMap<>();
            here.forEach(entry -> positions.put(entry.seatId(), Position.AGREE));
            if (OBJECTED.contains(business.way())) {
                positions.put(here.get(Math.min(2, here.size() - 1)).seatId(), Position.OBJECT);
            } else if (business.way() == Way.RESERVATIONS) {
                positions.put(here.getLast().seatId(), Position.RESERVATIONS);
            }
            ConsensusTest test = new ConsensusTest(
                    new ConsensusTestId(write.ids().next()), item.id(), at.plusMinutes(6), positions);
            tests.put(item.id(), List.of(test));
            write.decisions().save(test);
        }
        if (business.way() == Way.CARRIED || business.way() == Way.SHORT || business.way() == Way.SIMPLE || business.way() == Way.DEADLOCK) {
            Map<SeatId, VoteCast> votes = new HashMap<>();
            here.forEach(entry -> votes.put(entry.seatId(), VoteCast.FOR));
            if (business.way() == Way.DEADLOCK) {
                for (int place = 0; place < here.size(); place++) {
                    votes.put(here.get(place).seatId(), place % 2 == 0 ? VoteCast.FOR : VoteCast.AGAINST);
                }
            } else if (business.way() == Way.SIMPLE) {
                votes.put(here.getLast().seatId(), VoteCast.AGAINST);
            } else {
                votes.put(here.get(2).seatId(), VoteCast.AGAINST);
            }
            Ballot ballot = new Ballot(new BallotId(write.ids().next()), item.id(), at.plusMinutes(8), votes, null);
            ballots.put(item.id(), List.of(ballot));
            write.decisions().save(ballot);
        }
    }

    /** The voting seats filled here that take part in the item's matter. */
    private List<RoomEntry> votersHere(LocalDateTime at) {
        Room room = attending.log().roomAt(at, attending.roll(), item.id());
        boolean funding = item.matter() != null && !item.matter().equals("ordinary");
        return room.entries().stream()
                .filter(entry -> entry.presence().isHere() && entry.seat().seat().seatClass() == SeatClass.VOTING)
                .filter(entry -> !funding || !entry.seat().constituency().name().equals("Public voice"))
                .toList();
    }

    /** The minute, the decision with its ruling, and the actions. */
    void conclude(Business business, LocalDateTime at, ItemRulings rulings) {
        write.minutes().save(new Minute(
                item.id(),
                business.narrative().stream().<MinuteBlock>map(MinuteBlock.Paragraph::of).toList(),
                0));
        RulingOnRecord ruling = WITHOUT_COUNT.contains(business.way()) && business.way() != Way.INQUORATE
                ? new RulingOnRecord.NotComputed("Taken by assent; nobody counted.")
                : computed(rulings, at);
        DecisionOutcome outcome = outcome(business);
        Decision decision = new Decision(
                new DecisionId(write.ids().next()), body.shortName() + " " + item.minuteNumber(), meeting.id(), item.id(),
                item.title(), outcome, method(business.way()), new Declared(outcome, "the Chair"), ruling,
                Resolution.of(business.resolution()), at, 0);
        write.decisions().save(decision);
        new TaskPlay(writing, meeting, item, decision).keep(business.tasks());
    }

    /** Business taken by assent without more: the minutes of the meeting before. */
    void assent(List<String> resolution) {
        write.decisions().save(new Decision(
                new DecisionId(write.ids().next()), body.shortName() + " " + item.minuteNumber(), meeting.id(), item.id(),
                item.title(), DecisionOutcome.AGREED, DecisionMethod.ASSENT, new Declared(DecisionOutcome.AGREED, "the Chair"),
                new RulingOnRecord.NotComputed("Taken by assent; nobody counted."), Resolution.of(resolution),
                meeting.date().atTime(meeting.start()).plusMinutes(8), 0));
    }

    private RulingOnRecord computed(ItemRulings rulings, LocalDateTime at) {
        return switch (rulings.whenPut(item, at)) {
            case ItemStanding.Ruled ruled -> {
                Ruling ruling = ruled.ruling();
                yield new RulingOnRecord.Computed(
                        ruling.outcome().word(), ruling.headline(), ruling.text(), RulingJson.write(ruling),
                        rulings.charter().version(), at);
            }
            case ItemStanding.Unruled unruled -> new RulingOnRecord.NotComputed(unruled.why());
        };
    }

    private static DecisionOutcome outcome(Business business) {
        return switch (business.way()) {
            case ASSENT -> business.purpose() == Purpose.NOTE || business.purpose() == Purpose.DISCUSS
                    ? DecisionOutcome.NOTED
                    : DecisionOutcome.RECEIVED;
            case CONSENSUS, RESERVATIONS, PRIVATE -> DecisionOutcome.AGREED;
            case OBJECTION -> DecisionOutcome.UNDECIDED;
            case CARRIED, SIMPLE -> DecisionOutcome.CARRIED;
            case SHORT, DEADLOCK -> DecisionOutcome.NOT_CARRIED;
            case INQUORATE -> DecisionOutcome.DEFERRED;
            case WITHDRAWN -> DecisionOutcome.WITHDRAWN;
        };
    }

    private static DecisionMethod method(Way way) {
        return switch (way) {
            case ASSENT -> DecisionMethod.ASSENT;
            case CONSENSUS, RESERVATIONS, PRIVATE, OBJECTION -> DecisionMethod.CONSENSUS;
            case CARRIED, SHORT -> DecisionMethod.QUALIFIED_MAJORITY;
            case SIMPLE, DEADLOCK -> DecisionMethod.SIMPLE_MAJORITY;
            case INQUORATE, WITHDRAWN -> DecisionMethod.NONE;
        };
    }
}
