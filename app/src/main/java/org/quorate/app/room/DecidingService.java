package org.quorate.app.room;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.app.ruling.ItemRulings;
import org.quorate.app.ruling.ItemStanding;
import org.quorate.app.ruling.MeetingRecord;
import org.quorate.app.ruling.MeetingRecords;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.decision.Ballot;
import org.quorate.model.decision.BallotId;
import org.quorate.model.decision.ConsensusTest;
import org.quorate.model.decision.ConsensusTestId;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.decision.Resolution;
import org.quorate.model.decision.VoteCounts;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Room;
import org.quorate.model.meeting.RoomEntry;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.SeatEligibility;
import org.quorate.model.ruling.VoteCast;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;

/** Testing consensus, voting, and keeping what came of it. */
public final class DecidingService {
    private final Store store;
    private final Acting acting;
    private final CharterService charters;
    private final Rulings engine;
    private final Function<Ruling, String> json;

    /** @param json writes a ruling as the contract's JSON, to be kept with the decision */
    public DecidingService(
            Store store, Acting acting, CharterService charters, Rulings engine, Function<Ruling, String> json) {
        this.store = store;
        this.acting = acting;
        this.charters = charters;
        this.engine = engine;
        this.json = json;
    }

    /**
     * Keeps a test of consensus. Those who are here and may take part but are not named are kept as not having stated a
     * position, since silence is not agreement.
     */
    public ConsensusTest testConsensus(ItemId id, Map<SeatId, Position> positions, @Nullable LocalDateTime at) {
        return store.write(acting.name(), "Tested consensus on " + named(id), session -> {
            MeetingRecord record = recordOf(session, id);
            LocalDateTime when = at == null ? MeetingClock.now(record.meeting(), acting) : at;
            Map<SeatId, Position> all = asked(session, record, id, when);
            positions.forEach((seat, position) -> {
                requireHere(record.roomAt(when, id), seat);
                all.put(seat, position);
            });
            ConsensusTest test = new ConsensusTest(new ConsensusTestId(session.ids().next()), id, when, all);
            session.decisions().save(test);
            return test;
        });
    }

    /** Everyone here who may take part agrees, except those named. */
    public ConsensusTest allAgreeExcept(ItemId id, Map<SeatId, Position> exceptions, @Nullable LocalDateTime at) {
        Map<SeatId, Position> positions = new LinkedHashMap<>(store.read(session -> {
            MeetingRecord record = recordOf(session, id);
            LocalDateTime when = at == null ? MeetingClock.now(record.meeting(), acting) : at;
            return asked(session, record, id, when);
        }));
        positions.replaceAll((seat, none) -> Position.AGREE);
        positions.putAll(exceptions);
        return testConsensus(id, positions, at);
    }

    /** Keeps a vote by seat. */
    public Ballot vote(
            ItemId id, Map<SeatId, VoteCast> votes, @Nullable VoteCast castingVote, @Nullable LocalDateTime at) {
        return keep(id, votes, null, castingVote, at);
    }

    /** Keeps a vote of which only the hands were counted. */
    public Ballot voteByCount(
            ItemId id, VoteCounts counts, @Nullable VoteCast castingVote, @Nullable LocalDateTime at) {
        return keep(id, Map.of(), counts, castingVote, at);
    }

    /**
     * Keeps what came of the item, with the resolution for the minutes: the ruling as it is computed now and, beside it, what
     * was declared. An earlier decision on the item is brought up to date.
     *
     * @param declared what the person presiding declared, or nothing where the ruling speaks for itself
     * @throws Refused where nothing was declared and there is no ruling to speak for itself
     */
    public Decision decide(ItemId id, Resolution resolution, @Nullable DecisionOutcome declared) {
        return store.write(acting.name(), "Put the decision on " + named(id) + " into the minutes", session -> {
            MeetingRecord record = recordOf(session, id);
            LocalDateTime now = MeetingClock.now(record.meeting(), acting);
            LocalDateTime put = record.putAt(id, now);
            CharterInForce charter = charters.inForceOn(session, record.meeting().date()).orElse(null);
            ItemStanding standing = charter == null ? null : new ItemRulings(engine, charter, record).at(item(record, id), put);
            int version = charter == null ? 0 : charter.version();
            return new DecisionKeeping(session, record, item(record, id), put, json)
                    .keep(standing, version, resolution, declared, now);
        });
    }

    private Ballot keep(
            ItemId id,
            Map<SeatId, VoteCast> votes,
            @Nullable VoteCounts counts,
            @Nullable VoteCast casting,
            @Nullable LocalDateTime at) {
        return store.write(acting.name(), "Recorded the vote on " + named(id), session -> {
            MeetingRecord record = recordOf(session, id);
            LocalDateTime when = at == null ? MeetingClock.now(record.meeting(), acting) : at;
            Room room = record.roomAt(when, id);
            votes.forEach((seat, vote) -> {
                if (vote != VoteCast.NONE) {
                    requireHere(room, seat);
                }
            });
            if (counts != null) {
                Required.that(counts.total() <= room.here(),
                        counts.total() + " votes were counted, but only " + room.here() + " members are in the room.");
            }
            if (casting != null) {
                requireCastingVote(session, record);
            }
            Ballot ballot = new Ballot(new BallotId(session.ids().next()), id, when, votes, counts, casting);
            session.decisions().save(ballot);
            return ballot;
        });
    }

    private void requireCastingVote(ReadSession session, MeetingRecord record) {
        boolean denied = charters.inForceOn(session, record.meeting().date())
                .flatMap(charter -> charter.bodyOf(record.body())
                        .flatMap(body -> charter.charter().setting(body.key() + ".casting-vote")))
                .filter(setting -> !setting.isSilent() && setting.valueText().equals("no"))
                .isPresent();
        Required.that(!denied, "The charter gives whoever presides no casting vote.");
    }

    /** Those who are here and may take part, as far as the charter says; nobody has stated a position yet. */
    private Map<SeatId, Position> asked(ReadSession session, MeetingRecord record, ItemId id, LocalDateTime when) {
        Map<SeatId, Position> asked = new LinkedHashMap<>();
        ItemStanding standing = standing(session, record, id, when).orElse(null);
        for (RoomEntry entry : record.roomAt(when, id).entries()) {
            boolean excluded = standing instanceof ItemStanding.Ruled ruled
                    && ruled.eligibilityOf(entry.seatId()).map(SeatEligibility::eligible).filter(Boolean.FALSE::equals).isPresent();
            if (entry.presence().isHere() && !excluded) {
                asked.put(entry.seatId(), Position.NOT_STATED);
            }
        }
        return asked;
    }

    private Optional<ItemStanding> standing(ReadSession session, MeetingRecord record, ItemId id, LocalDateTime when) {
        return charters.inForceOn(session, record.meeting().date())
                .map(charter -> new ItemRulings(engine, charter, record).at(item(record, id), when));
    }

    private static void requireHere(Room room, SeatId seat) {
        boolean here = room.entry(seat).filter(entry -> entry.presence().isHere()).isPresent();
        Required.that(here, room.entry(seat).map(entry -> entry.seat().seat().title()).orElse("This seat")
                + " is not in the room, so takes no part in this.");
    }

    private static MeetingRecord recordOf(ReadSession session, ItemId id) {
        AgendaItem item = session.meetings()
                .findItem(id)
                .orElseThrow(() -> new Refused("This item is no longer on the agenda."));
        return MeetingRecords.read(session, item.meeting());
    }

    private static AgendaItem item(MeetingRecord record, ItemId id) {
        return record.item(id).orElseThrow(() -> new Refused("This item is no longer on the agenda."));
    }

    private String named(ItemId id) {
        return store.read(session -> {
            MeetingRecord record = recordOf(session, id);
            return "item " + item(record, id).position() + " of " + record.meeting().reference();
        });
    }
}
