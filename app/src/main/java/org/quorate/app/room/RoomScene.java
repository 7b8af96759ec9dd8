package org.quorate.app.room;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.ruling.ItemRulings;
import org.quorate.app.ruling.ItemStanding;
import org.quorate.app.ruling.MeetingRecord;
import org.quorate.model.action.Action;
import org.quorate.model.charter.Charter;
import org.quorate.model.decision.Ballot;
import org.quorate.model.decision.ConsensusTest;
import org.quorate.model.decision.Decision;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.minutes.Minute;
import org.quorate.model.ruling.Rulings;

/**
 * Everything the Room shows at one instant, worked out anew after each act: equal parts need not be drawn again.
 *
 * @param session as in "in session since 14:00"
 * @param proposed the words typed to be resolved and not in the minutes, or nothing
 * @param minuteNumber the number of the item's minute, or nothing before it is known
 * @param decision the item's decision, or nothing
 */
public record RoomScene(
        Meeting meeting,
        String session,
        ItemScene item,
        RollScene roll,
        QuorumScene quorum,
        ConsensusScene consensus,
        VoteScene vote,
        VerdictScene verdict,
        StripScene strip,
        Minute minute,
        @Nullable String proposed,
        @Nullable Integer minuteNumber,
        @Nullable Decision decision,
        List<Action> actions) {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    public RoomScene {
        actions = List.copyOf(actions);
    }

    /** Whether the item shown is the one the meeting is at. */
    public boolean isUnderWay() {
        return meeting.state().isUnderWay();
    }

    static RoomScene of(RoomData data, Rulings engine, AgendaItem item, Draft draft, LocalDateTime now) {
        MeetingRecord record = data.record();
        ItemRulings rulings = data.rulings(engine).orElse(null);
        Charter charter = data.charter() == null ? null : data.charter().charter();
        ItemStanding standing = standing(record, rulings, item, now);
        Optional<ConsensusTest> test = record.testOf(item.id(), now);
        Optional<Ballot> ballot = record.ballotOf(item.id(), now);
        ItemStanding tested = test.map(ConsensusTest::at).map(at -> standing(record, rulings, item, at)).orElse(null);
        boolean put = test.isPresent() || ballot.isPresent();
        ItemStanding whenPut = put ? standing(record, rulings, item, record.putAt(item.id(), now)) : standing;
        Decision decision = record.decisionOn(item.id()).orElse(null);
        return new RoomScene(
                record.meeting(),
                session(record.meeting()),
                ItemScene.of(record, item, standing, charter, now),
                RollScene.of(record, standing, spoken(draft, test, ballot)),
                QuorumScene.of(standing, charter, rulings == null ? "" : rulings.whatIf(item, now)),
                ConsensusScene.of(draft, test.orElse(null), tested),
                VoteScene.of(draft, ballot.orElse(null), standing, null),
                VerdictScene.of(put, whenPut, decision, charter),
                StripScene.of(record, record.course().currentItem().orElse(null), rulings, now),
                data.minuteOf(item.id()),
                data.proposed().get(item.id()),
                data.numbers().get(item.id()),
                decision,
                data.actions().getOrDefault(item.id(), List.of()));
    }

    private static ItemStanding standing(
            MeetingRecord record, @Nullable ItemRulings rulings, AgendaItem item, LocalDateTime at) {
        return rulings == null
                ? new ItemStanding.Unruled(record.roomAt(at, item.id()), "No charter has been adopted yet.")
                : rulings.at(item, at);
    }

    private static RollScene.Spoken spoken(Draft draft, Optional<ConsensusTest> test, Optional<Ballot> ballot) {
        return switch (draft) {
            case Draft.Testing testing -> new RollScene.Spoken(testing.positions(), Map.of());
            case Draft.Voting voting -> new RollScene.Spoken(Map.of(), voting.counts() == null ? voting.votes() : Map.of());
            case Draft.None ignored -> ballot.filter(vote -> vote.counts() == null)
                    .map(vote -> new RollScene.Spoken(Map.of(), vote.votes()))
                    .orElseGet(() -> test.map(kept -> new RollScene.Spoken(kept.positions(), Map.of()))
                            .orElse(RollScene.Spoken.NOTHING));
        };
    }

    private static String session(Meeting meeting) {
        if (meeting.state() == MeetingState.IN_SESSION && meeting.commenced() != null) {
            return "in session since " + meeting.commenced().format(TIME);
        }
        return meeting.state().words().toLowerCase(Locale.UK);
    }
}
