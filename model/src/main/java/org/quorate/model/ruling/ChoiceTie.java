package org.quorate.model.ruling;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Decides between candidates or options with equally many votes, as the charter says: a casting vote, a lot, a new vote, or none of them. */
final class ChoiceTie {

    private static final List<Candidate> WAYS = words("casting-vote", "lot", "vote-again", "next-meeting", "nobody");
    private static final List<Candidate> OF_VOTES = words("not-carried", "lot", "next-meeting");

    private final Prepared prepared;
    private final OpenReadings readings;
    private final Working working;
    private final ChoiceCase.Round round;
    private boolean votedAgain;

    ChoiceTie(Prepared prepared, OpenReadings readings, Working working, ChoiceCase.Round round) {
        this.prepared = prepared;
        this.readings = readings;
        this.working = working;
        this.round = round;
    }

    private static List<Candidate> words(String... words) {
        return Stream.of(words).map(word -> new Candidate(word, new Word(word))).toList();
    }

    /** Whether those with equally many votes are voted on again. */
    boolean isVotedAgain() {
        return votedAgain;
    }

    /** Those of them who are kept; null where nothing decides between them, and then the outcome says what follows. */
    @Nullable List<String> keep(List<String> equal, int places) {
        boolean own = prepared.mentionsForMatter("choice.if-tied") || prepared.mentions("choice.if-tied");
        Setting rule = !own ? null : prepared.mentionsForMatter("choice.if-tied") ? prepared.ofMatter("choice.if-tied") : prepared.ofBody("choice.if-tied");
        String way = rule == null ? "casting-vote" : readings.ask(rule, () -> WAYS).text();
        if (way.equals("casting-vote")) {
            Setting casting = prepared.mentionsForMatter("casting-vote") ? prepared.ofMatter("casting-vote") : prepared.ofBody("casting-vote");
            boolean allowed = rule != null || readings.ask(casting, () -> Participation.YES_OR_NO).text().equals("yes");
            List<String> kept = allowed ? byCastingVote(equal, places, rule == null ? casting : rule) : null;
            if (kept != null || rule != null) {
                return kept;
            }
            return prepared.mentions("if-tied") ? by(readings.ask(prepared.ofBody("if-tied"), () -> OF_VOTES).text(), prepared.ofBody("if-tied"), equal, places)
                    : working.choice != null ? null : by("nobody", casting, equal, places);
        }
        return by(way, Objects.requireNonNull(rule), equal, places);
    }

    private @Nullable List<String> by(String way, Setting rule, List<String> equal, int places) {
        switch (way) {
            case "lot" -> {
                return byLot(equal, places, rule);
            }
            case "vote-again" -> {
                votedAgain = true;
                note("Votes are equal, so there is a new vote.", rule);
            }
            case "next-meeting" -> end(Outcome.DEFERRED, "Deferred to the next meeting, votes are equal",
                    "Votes are equal, so it is put off to the next meeting.",
                    rule);
            default -> end(Outcome.NOT_CARRIED, "Nobody is chosen, votes are equal", "Votes are equal, and nothing decides between them.", rule);
        }
        return null;
    }

    private void note(String text, Setting setting) {
        working.notes.add(new Step(text, null, setting.path(), setting.provenance().clause()));
    }

    private void end(Outcome outcome, String headline, String text, Setting setting) {
        working.outcome = outcome;
        working.choice = headline;
        note(text, setting);
    }

    /** A casting vote is one more vote for one of them, so it keeps one, or all but those it leaves equal. */
    private @Nullable List<String> byCastingVote(List<String> equal, int places, Setting rule) {
        String vote = round.castingVote();
        List<String> kept = vote == null ? List.of() : equal.stream().filter(one -> ChoiceEvaluation.isSame(one, vote)).toList();
        if (kept.size() == places) {
            note("Votes are equal; the casting vote of whoever presides was given for " + kept.getFirst() + ".", rule);
            return kept;
        }
        end(Outcome.NOT_CARRIED, "Nobody is chosen, votes are equal", kept.isEmpty() ? "Votes are equal and no casting vote was given for any of them."
                : "Votes are equal; the casting vote for " + kept.getFirst() + " leaves the others equal.", rule);
        return null;
    }

    private @Nullable List<String> byLot(List<String> equal, int places, Setting rule) {
        List<String> drawn = round.lot().stream().flatMap(name -> equal.stream().filter(one -> ChoiceEvaluation.isSame(one, name))).distinct().toList();
        if (drawn.size() >= places) {
            List<String> kept = drawn.subList(0, places);
            note("Votes are equal; a lot was drawn and fell on " + Plain.list(kept) + ".", rule);
            return kept;
        }
        end(Outcome.SILENT, "Equal votes, the lot is still to be drawn", "Votes are equal. It is now to be decided by lot between " + Plain.list(equal)
                + "; none is recorded.", rule);
        return null;
    }
}
