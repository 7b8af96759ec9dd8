package org.quorate.model.ruling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every ruling carries.
 *
 * @param charterVersion the charter it was made under
 * @param headline the ruling in a few words: "Not carried, one short"
 * @param method how it was decided: "consensus", "majority-75", or null
 * @param quorum whether the meeting was quorate, or null when that was not asked
 * @param vote the vote, or null when none was taken
 * @param dates the days, or null when the question was not one of time
 * @param silentOn the settings whose silence leaves the outcome open; empty unless the ruling is silent
 * @param readings what each reading of those settings gives
 * @param open settings still open that did not change the outcome, such as what follows a missed 75%
 * @param reasoning every step
 * @param chosen who or what is chosen, where there was a choice among several; otherwise none
 */
public record RulingDetail(String charterVersion, String headline, @Nullable String method, @Nullable QuorumFinding quorum,
        @Nullable VoteFinding vote,
                           @Nullable DatesFinding dates, List<String> silentOn, List<Reading> readings, List<String> open, Reasoning reasoning,
                           List<String> chosen) {

    public RulingDetail {
        silentOn = List.copyOf(silentOn);
        readings = List.copyOf(readings);
        open = List.copyOf(open);
        chosen = List.copyOf(chosen);
    }

    /** What a ruling carries where there was no choice among several. */
    public RulingDetail(String charterVersion, String headline, @Nullable String method, @Nullable QuorumFinding quorum, @Nullable VoteFinding vote,
            @Nullable DatesFinding dates, List<String> silentOn, List<Reading> readings, List<String> open, Reasoning reasoning) {
        this(charterVersion, headline, method, quorum, vote, dates, silentOn, readings, open, reasoning, List.of());
    }
}
