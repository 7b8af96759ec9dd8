package org.quorate.model.ruling;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** What follows when votes are equal and no casting vote decides. Asked only where the charter speaks of it: otherwise equal votes do not carry. */
final class Ties {

    private static final List<Candidate> WAYS = Stream.of("not-carried", "lot", "next-meeting").map(word -> new Candidate(word, new Word(word))).toList();

    private static final List<Candidate> LOT = Stream.of("for", "against").map(word -> new Candidate(word, new Word(word))).toList();

    private Ties() {
    }

    static Setting rule(Prepared prepared) {
        return prepared.ofBody("if-tied");
    }

    /** The outcome of equal votes, or null where they simply do not carry. */
    static @Nullable Outcome outcome(Prepared prepared, OpenReadings readings, Working working) {
        if (!prepared.mentions("if-tied")) {
            return null;
        }
        working.tieBroken = readings.ask(rule(prepared), () -> WAYS).text();
        return switch (working.tieBroken) {
            case "lot" -> fell(prepared, readings) ? Outcome.CARRIED : Outcome.NOT_CARRIED;
            case "next-meeting" -> Outcome.DEFERRED;
            default -> null;
        };
    }

    /** Whether a path asks how the lot fell, which no charter says but the record of the meeting. */
    static boolean isLot(String path) {
        return path.endsWith(".if-tied.lot");
    }

    /** Whether the lot fell for it; while none is recorded it may fall either way. */
    private static boolean fell(Prepared prepared, OpenReadings readings) {
        VoteCast lot = prepared.question().proceedings().lot();
        return lot == VoteCast.FOR
                || (lot != VoteCast.AGAINST && readings.ask(prepared.ofBody("if-tied.lot"), () -> LOT).text().equals("for"));
    }

    /** What was done about equal votes, as a sentence. */
    static @Nullable String sentence(Prepared prepared, Working working) {
        String way = working.tieBroken;
        VoteCast lot = prepared.question().proceedings().lot();
        return way == null ? null : switch (way) {
            case "lot" -> lot == VoteCast.FOR ? "Votes were equal; a lot was drawn and fell for it." : lot == VoteCast.AGAINST
                    ? "Votes were equal; a lot was drawn and fell against it." : "Votes were equal. It is now to be decided by lot; none is recorded.";
            case "next-meeting" -> "Votes were equal, so it is put off to the next meeting.";
            default -> null;
        };
    }
}
