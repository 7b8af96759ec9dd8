package org.quorate.app.ruling;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.CharterInForce;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.decision.Ballot;
import org.quorate.model.decision.ConsensusTest;
import org.quorate.model.decision.VoteCounts;
import org.quorate.model.interest.Declaration;
import org.quorate.model.interest.Handling;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Presence;
import org.quorate.model.meeting.Room;
import org.quorate.model.meeting.RoomEntry;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.Seat;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.ruling.Attendance;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.HandCount;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.SeatInCase;
import org.quorate.model.ruling.SeatState;
import org.quorate.model.ruling.VoteCast;

/** Puts the room, the positions and the votes on record to the engine as a case. */
final class CaseFromRoom {
    /** The matter of an item that names none. */
    static final String ORDINARY = "ordinary";

    private final CharterInForce charter;
    private final MeetingRecord record;
    private final SeatLabels labels;

    CaseFromRoom(CharterInForce charter, MeetingRecord record) {
        this.charter = charter;
        this.record = record;
        this.labels = SeatLabels.of(record.roll());
    }

    /** Why the charter cannot rule on the item at all, or nothing where it can. */
    Optional<String> obstacle(AgendaItem item) {
        if (charter.bodyOf(record.body()).isEmpty()) {
            return Optional.of("The charter does not describe the " + record.body().name() + " yet.");
        }
        String wanted = item.matter() == null ? ORDINARY : item.matter();
        if (charter.charter().matter(wanted).isEmpty()) {
            return Optional.of(item.matter() == null
                    ? "The charter names no ordinary business: say what kind of question this item puts."
                    : "The charter no longer has the matter \"" + wanted + "\": choose another for this item.");
        }
        return Optional.empty();
    }

    /** The room as it was at that moment, with the last positions and votes by then. */
    DecisionCase at(AgendaItem item, LocalDateTime moment) {
        return of(item, moment, CaseFromRoom::stateNow);
    }

    /** The room as it is expected to be for an item ahead. */
    DecisionCase expected(AgendaItem item, LocalDateTime moment, Function<RoomEntry, SeatState> states) {
        return of(item, moment, states);
    }

    private DecisionCase of(AgendaItem item, LocalDateTime moment, Function<RoomEntry, SeatState> states) {
        Room room = record.roomAt(moment, item.id());
        Optional<ConsensusTest> test = record.testOf(item.id(), moment);
        Optional<Ballot> ballot = record.ballotOf(item.id(), moment);
        Map<SeatId, Position> positions = test.map(ConsensusTest::positions).orElse(Map.of());
        Map<SeatId, VoteCast> votes = ballot.map(Ballot::votes).orElse(Map.of());
        List<SeatInCase> seats = room.entries().stream()
                .map(entry -> seat(entry, item.id(), states.apply(entry))
                        .taking(positions.getOrDefault(entry.seatId(), Position.NOT_STATED))
                        .voting(votes.getOrDefault(entry.seatId(), VoteCast.NONE)))
                .toList();
        return new DecisionCase(
                bodyKey(),
                matterKey(item),
                record.meeting().date(),
                test.isPresent(),
                room.presiding().map(entry -> labels.of(entry.seatId())).orElse(null),
                ballot.map(Ballot::castingVote).orElse(null),
                Map.of(),
                new Attendance.Seats(seats),
                ballot.map(Ballot::counts).map(CaseFromRoom::hands).orElse(null));
    }

    String bodyKey() {
        return charter.bodyOf(record.body()).map(CharterBody::key).orElse(record.body().name());
    }

    String matterKey(AgendaItem item) {
        String wanted = item.matter() == null ? ORDINARY : item.matter();
        return charter.charter().matter(wanted).map(CharterMatter::key).orElse(wanted);
    }

    SeatLabels labels() {
        return labels;
    }

    private SeatInCase seat(RoomEntry entry, ItemId item, SeatState state) {
        Seat seat = entry.seat().seat();
        Partner partner = partnerOf(seat);
        String constituency = entry.seat().constituency().name();
        boolean known = charter.bodyOf(record.body())
                .flatMap(body -> body.constituency(constituency))
                .isPresent();
        return new SeatInCase(
                labels.of(seat.id()),
                known ? constituency : null,
                seat.seatClass(),
                partner == null ? null : partner.name(),
                columnOf(seat, partner),
                state,
                reason(entry, item),
                Position.NOT_STATED,
                VoteCast.NONE);
    }

    private @Nullable Partner partnerOf(Seat seat) {
        PartnerId partner = seat.partner();
        return partner == null ? null : record.partners().get(partner);
    }

    /** The seat's own column, else its partner's; nothing leaves it to the charter, where it may be unassigned (A15). */
    private @Nullable String columnOf(Seat seat, @Nullable Partner partner) {
        String column = seat.column() == null && partner != null ? partner.column() : seat.column();
        return column == null || charter.charter().applicability().column(column).isEmpty() ? null : column;
    }

    private @Nullable String reason(RoomEntry entry, ItemId item) {
        if (entry.presence() == Presence.STEPPED_OUT) {
            return entry.reason();
        }
        Person person = entry.filledBy();
        return person == null
                ? null
                : record.declarations().stream()
                        .filter(declaration -> item.equals(declaration.item()) && declaration.person().equals(person.id()))
                        .filter(declaration -> declaration.handling() != Handling.DISPENSATION)
                        .findFirst()
                        .map(CaseFromRoom::words)
                        .orElse(null);
    }

    private static String words(Declaration declaration) {
        return "interest declared, " + declaration.handling().words();
    }

    private static SeatState stateNow(RoomEntry entry) {
        return switch (entry.presence()) {
            case VACANT -> SeatState.VACANT;
            case PRESENT -> SeatState.PRESENT;
            case REMOTE -> SeatState.REMOTE;
            case DEPUTY -> SeatState.DEPUTY;
            case STEPPED_OUT -> SeatState.STEPPED_OUT;
            case NOT_HERE, EXPECTED, APOLOGIES, LEFT -> SeatState.ABSENT;
        };
    }

    private static HandCount hands(VoteCounts counts) {
        return new HandCount(counts.inFavour(), counts.against(), counts.abstaining());
    }
}
