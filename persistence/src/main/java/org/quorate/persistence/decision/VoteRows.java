package org.quorate.persistence.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.quorate.model.decision.Ballot;
import org.quorate.model.decision.BallotId;
import org.quorate.model.decision.ConsensusTest;
import org.quorate.model.decision.ConsensusTestId;
import org.quorate.model.decision.VoteCounts;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.VoteCast;
import org.quorate.persistence.generated.tables.records.BallotRecord;
import org.quorate.persistence.generated.tables.records.ConsensusTestRecord;
import org.quorate.persistence.row.ListText;

/** Tests of consensus and votes as rows. */
final class VoteRows {
    private VoteRows() {}

    static ConsensusTestRecord row(ConsensusTest test) {
        return new ConsensusTestRecord(test.id().value(), test.item().value(), test.at(), bySeat(test.positions()));
    }

    static ConsensusTest test(ConsensusTestRecord row) {
        return new ConsensusTest(new ConsensusTestId(row.getId()), new ItemId(row.getItemId()), row.getTestedAt(),
                bySeat(row.getPositions(), Position::valueOf));
    }

    static BallotRecord row(Ballot ballot) {
        VoteCounts counts = ballot.counts();
        VoteCast casting = ballot.castingVote();
        return new BallotRecord(ballot.id().value(), ballot.item().value(), ballot.at(), bySeat(ballot.votes()),
                counts == null ? null : counts.inFavour(), counts == null ? null : counts.against(), counts == null ? null : counts.abstaining(),
                casting == null ? null : casting.name());
    }

    static Ballot ballot(BallotRecord row) {
        VoteCounts counts = row.getCountedFor() == null ? null
                : new VoteCounts(row.getCountedFor(), row.getCountedAgainst(), row.getCountedAbstaining());
        String casting = row.getCastingVote();
        return new Ballot(new BallotId(row.getId()), new ItemId(row.getItemId()), row.getTakenAt(), bySeat(row.getVotes(), VoteCast::valueOf),
                counts, casting == null ? null : VoteCast.valueOf(casting));
    }

    // In order of the seats' numbers, so that the same answers are always the same text.
    private static <T extends Enum<T>> String bySeat(Map<SeatId, T> answers) {
        Map<Long, T> sorted = new TreeMap<>();
        answers.forEach((seat, answer) -> sorted.put(seat.value(), answer));
        return ListText.of(sorted.entrySet(), (entry, node) -> node.put("seat", entry.getKey()).put("answer", entry.getValue().name()));
    }

    private static <T> Map<SeatId, T> bySeat(String json, Function<String, T> answer) {
        Map<SeatId, T> found = new LinkedHashMap<>();
        ListText.parse(json).forEach(node -> found.put(new SeatId(node.path("seat").asLong()), answer.apply(ListText.text(node, "answer"))));
        return found;
    }
}
