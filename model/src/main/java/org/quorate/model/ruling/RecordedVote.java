package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Whether a vote was recorded by name where enough members asked for it. */
final class RecordedVote {

    private final Prepared prepared;
    private final OpenReadings readings;
    private final Working working;
    private final Voting voting;

    RecordedVote(Prepared prepared, OpenReadings readings, Working working, Voting voting) {
        this.prepared = prepared;
        this.readings = readings;
        this.working = working;
        this.voting = voting;
    }

    /** False when enough members asked for names and the votes were counted by hand. */
    boolean isAsAsked() {
        Integer asked = prepared.question().proceedings().recordedVoteAskedBy();
        if (asked == null || asked == 0) {
            return true;
        }
        Setting setting = prepared.ofBody("recorded-vote.on-request-of");
        int needed = voting.neededOf(readings.ask(setting, () -> readingsAround(asked)), 1);
        working.recordedVoteNeeded = needed;
        if (asked >= needed && prepared.question().hands() != null) {
            working.refusal = Plain.members(asked) + " asked for a recorded vote and " + needed + (needed == 1 ? " is" : " are")
                    + " enough, but the votes were counted by hand. Take the vote again and record who voted how.";
            return false;
        }
        return true;
    }

    private static List<Candidate> readingsAround(int asked) {
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(asked == 1 ? "1" : "1 to " + asked, new SettingValue.Support(new Method.AtLeast(asked))));
        candidates.add(new Candidate("more than " + asked, new SettingValue.Support(new Method.AtLeast(asked + 1))));
        return candidates;
    }
}
