package org.quorate.model.charter;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads in which state those counted are, however many words it takes: "who are present at the meeting and who vote on the question". */
final class RuleState {

    private static final String[] WHO = {"who are", "who is", "being", "that are", "as are", "which are", "are", "is", "then", "duly", "there", "actually",
        "who", "which", "to be", "personally", "together"};
    private static final String[] NOTWITHSTANDING = {"whether or not present", "whether present or not", "present or not", "whether or not they attend",
        "whether or not they are present", "whether or not in attendance", ", whether or not they attend", ", whether or not they are present",
        ", whether or not present"};
    private static final String[] IN_OFFICE = {"for the time being in office", "then in office", "in office", "then in post", "in post",
        "for the time being",
        "holding office"};
    private static final String[] VOTING = {"casting a vote", "taking part in the vote", "voting"};
    /** Only after "who" or "and" do these say who is counted; otherwise they say what those counted have to do. */
    private static final String[] VOTE = {"vote", "cast a vote", "have voted", "take part in the vote"};
    private static final String[] VOTING_SOME_WAY = {"voting in favour", "voting for", "voting against", "voting separately", "voting as",
        "vote in favour",
        "vote for", "vote against", "have voted in favour", "have voted for", "have voted against"};
    private static final String[] PRESENT = {"present", "in attendance", "attending", "attend", "in the room"};
    private static final String[] ENTITLED = {"entitled to attend and vote", "entitled to attend", "entitled to vote", "eligible to vote",
        "entitled to do so", "with voting rights", "with a vote", "entitled", "eligible"};
    private static final String[] AT = {"at", "in", "on"};
    private static final String[] ANY = {"the", "that", "any", "a", "such", "this", "the relevant"};
    private static final String[] OCCASION = {"meeting", "meeting in question", "question", "matter", "resolution", "motion", "item", "proposal",
        "decision",
        "issue", "vote", "time when the decision is made", "time the decision is made", "time the question is put", "time when the question is put",
        "time of the vote", "time the vote is taken", "date of the meeting", "time of the meeting", "time"};

    private final Set<Said> said = EnumSet.noneOf(Said.class);

    /** What may be said of those who are counted. */
    private enum Said {
        PRESENT, VOTING, ENTITLED, IN_OFFICE
    }

    private RuleState() {
    }

    /** The base the words that come next say; otherwise the one that was said before. */
    static @Nullable VotingBase read(RuleReader reader, @Nullable VotingBase otherwise) {
        RuleState state = new RuleState();
        boolean first = true;
        while (state.one(reader, first)) {
            first = false;
            occasion(reader);
        }
        return state.base(otherwise);
    }

    private @Nullable VotingBase base(@Nullable VotingBase otherwise) {
        if (said.contains(Said.VOTING)) {
            return VotingBase.VOTES_CAST;
        }
        if (said.contains(Said.PRESENT)) {
            return VotingBase.PRESENT;
        }
        if (said.contains(Said.IN_OFFICE)) {
            return VotingBase.IN_OFFICE;
        }
        return said.contains(Said.ENTITLED) && otherwise == null ? VotingBase.ENTITLED : otherwise;
    }

    private boolean one(RuleReader reader, boolean first) {
        if (reader.take(NOTWITHSTANDING)) {
            said.add(Said.IN_OFFICE);
            return true;
        }
        int start = reader.mark();
        boolean joined = reader.take(", and", "and", ",") && !first;
        int who = reader.mark();
        reader.skip(WHO);
        boolean relative = joined || reader.isAfter("who", "which");
        if (first && who > start) {
            reader.back(start);
            return false;
        }
        if (reader.take(NOTWITHSTANDING) || reader.take(IN_OFFICE)) {
            said.add(Said.IN_OFFICE);
        } else if (!reader.sees(VOTING_SOME_WAY) && (reader.take(VOTING) || (relative && reader.take(VOTE)))) {
            said.add(Said.VOTING);
        } else if (reader.take(PRESENT)) {
            if (reader.isAfter("attending", "attend")) {
                reader.take("the meeting", "that meeting", "a meeting");
            }
            said.add(Said.PRESENT);
        } else if (reader.take(ENTITLED)) {
            said.add(Said.ENTITLED);
        } else {
            reader.back(start);
            return false;
        }
        return true;
    }

    /** "Whether or not they attend", which those in office are counted anyway. */
    static boolean notwithstanding(RuleReader reader) {
        return reader.take(NOTWITHSTANDING);
    }

    /** When or on what, which adds nothing: "at that meeting", "on the question", "thereon". */
    static void occasion(RuleReader reader) {
        while (true) {
            int start = reader.mark();
            if (reader.take("thereon", "on it", "in person")) {
                continue;
            }
            if (!reader.take(AT) || !reader.take(ANY) || !reader.take(OCCASION)) {
                reader.back(start);
                return;
            }
        }
    }
}
