package org.quorate.app.room;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Explanation;
import org.quorate.app.control.SeatMark;
import org.quorate.app.control.SeatReading;
import org.quorate.app.ruling.ItemStanding;
import org.quorate.app.ruling.SeatTally;
import org.quorate.app.verdict.Reasons;
import org.quorate.model.charter.VotingBase;
import org.quorate.model.decision.Ballot;
import org.quorate.model.ruling.NeededFinding;
import org.quorate.model.ruling.VoteCast;

/**
 * The vote, as the third panel shows it: what it needs before it is taken, and how it stands.
 *
 * @param headline as in "Needs 9 for, of 12 eligible members in office"
 * @param weights what an abstention or an absence weighs, as in "Against, abstaining, out and away weigh the same"
 * @param threshold as in "9 needed"; empty where no number is known
 * @param outOrAway how many who may vote are out or away
 * @param open whether it is being taken now; {@code known} is whether the rule knows a vote at all
 * @param admissible whether it may be taken now; where not, {@code refusal} says why
 * @param tied whether the casting vote would decide
 */
public record VoteScene(
        boolean known,
        String headline,
        @Nullable SeatReading reading,
        String threshold,
        String weights,
        int inFavour,
        int against,
        int abstaining,
        int outOrAway,
        boolean open,
        boolean admissible,
        String refusal,
        boolean tied,
        @Nullable Explanation why,
        @Nullable String silentOn) {
    private static final VoteScene NONE =
            new VoteScene(false, "", null, "", "", 0, 0, 0, 0, false, false, "", false, null, null);

    static VoteScene of(Draft draft, @Nullable Ballot ballot, ItemStanding standing, @Nullable String silentOn) {
        if (!(standing instanceof ItemStanding.Ruled ruled) || ruled.needed() == null) {
            return NONE;
        }
        NeededFinding needed = ruled.needed();
        boolean open = draft instanceof Draft.Voting;
        int inFavour = count(draft, ballot, VoteCast.FOR);
        int against = count(draft, ballot, VoteCast.AGAINST);
        int abstaining = count(draft, ballot, VoteCast.ABSTAIN);
        SeatTally seats = ruled.seats();
        boolean begun = open || ballot != null;
        return new VoteScene(
                true,
                headline(needed),
                reading(needed, seats, inFavour, against, begun),
                needed.needed() == null ? "" : needed.needed() + " needed",
                weights(needed),
                inFavour,
                against,
                abstaining,
                seats.out() + seats.away(),
                open,
                needed.admissible() || begun,
                needed.admissible() ? "" : "Consensus is tested first.",
                inFavour == against && inFavour > 0,
                Reasons.of(needed.needed() == null ? "What a vote needs" : "Why " + needed.needed() + "?", needed.reasoning().steps()),
                silentOn);
    }

    private static int count(Draft draft, @Nullable Ballot ballot, VoteCast cast) {
        if (draft instanceof Draft.Voting voting) {
            return voting.count(cast);
        }
        return ballot == null ? 0 : ballot.count(cast);
    }

    private static String headline(NeededFinding needed) {
        Integer number = needed.needed();
        Integer base = needed.base();
        if (number != null && base != null) {
            return "Needs " + number + " for, of " + base + " " + shortened(needed.baseWords());
        }
        return isOfVotes(needed.baseWords())
                ? "Counted of the " + needed.baseWords()
                : "The number needed is not settled";
    }

    private static boolean isOfVotes(String baseWords) {
        return Stream.of(VotingBase.values()).filter(VotingBase::isOfVotes).anyMatch(base -> base.words().equals(baseWords));
    }

    private static String shortened(String baseWords) {
        return baseWords.replace("eligible members", "eligible");
    }

    private static String weights(NeededFinding needed) {
        String base = needed.baseWords();
        if (base.equals(VotingBase.IN_OFFICE.words()) || base.equals(VotingBase.SEATS.words())) {
            return "Against, abstaining, out and away weigh the same";
        }
        if (base.equals(VotingBase.IN_OFFICE_LESS_CONFLICTED.words())) {
            return "Against, abstaining and away weigh the same";
        }
        if (base.equals(VotingBase.PRESENT.words())) {
            return "Against and abstaining weigh the same";
        }
        return isOfVotes(base) ? "Only " + base + " are counted" : "";
    }

    private static @Nullable SeatReading reading(
            NeededFinding needed, SeatTally seats, int inFavour, int against, boolean begun) {
        Integer number = needed.needed();
        Integer base = needed.base();
        if (number == null || base == null || base < inFavour + against) {
            return null;
        }
        if (begun) {
            return SeatReading.ofVote(inFavour, against, base, number, inFavour + " for of " + number + " needed, " + against + " against");
        }
        int here = Math.min(seats.here(), base);
        List<SeatMark> marks = new ArrayList<>(Collections.nCopies(here, SeatMark.UNKNOWN));
        marks.addAll(Collections.nCopies(base - here, SeatMark.AWAY));
        return new SeatReading(marks, number, here + " here may vote, " + number + " for needed of " + base);
    }
}
