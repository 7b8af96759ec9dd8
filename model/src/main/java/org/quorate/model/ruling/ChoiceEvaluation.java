package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Fraction;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.charter.Slug;
import org.quorate.model.charter.VotingBase;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Finds who is chosen under one reading of what is open. */
final class ChoiceEvaluation {

    private static final List<Candidate> METHODS = words("most-votes", "run-off", "eliminate-lowest", "majority");
    private static final List<Candidate> BASES = words("votes-cast", "present", "in-office");
    private static final List<Candidate> ABSTENTIONS = words("not-cast", "cast");
    private static final List<Candidate> UNOPPOSED = words("chosen", "vote");

    private final Prepared prepared;
    private final OpenReadings readings;
    private final ChoiceCase question;
    private Working working = new Working();
    private List<String> standing;
    private boolean runOff;

    ChoiceEvaluation(Prepared prepared, OpenReadings readings, ChoiceCase question) {
        this.prepared = prepared;
        this.readings = readings;
        this.question = question;
        this.standing = question.candidates();
    }

    private static List<Candidate> words(String... words) {
        return Stream.of(words).map(word -> new Candidate(word, new Word(word))).toList();
    }

    static boolean isSame(String left, String right) {
        return Slug.of(left).equals(Slug.of(right));
    }

    Working run() {
        working = new Evaluation(prepared, readings).quorumOnly();
        working.method = "choice";
        if (!working.quorumMet) {
            working.outcome = Outcome.INQUORATE;
            return working;
        }
        if (isUnopposed()) {
            Setting rule = setting("choice.unopposed");
            note("There are no more candidates than places, so no vote is taken.", null, rule);
            chosen(standing);
            return working;
        }
        Setting method = setting("choice.method");
        String word = readings.ask(method, () -> METHODS).text();
        working.method = word;
        if (!word.equals("most-votes") && question.places() > 1) {
            return end(Outcome.REFUSED, "Refused, several places cannot be filled at once like this", "More than half of the votes chooses one at a time; "
                    + "here " + question.places() + " are to be chosen at once. Put each place as a question of its own.", method);
        }
        if (question.rounds().isEmpty()) {
            return end(Outcome.NOT_CARRIED, "Nobody is chosen, no votes recorded", "No votes have been recorded.", method);
        }
        rounds(word, method);
        return working;
    }

    private void rounds(String word, Setting method) {
        for (int index = 0; index < question.rounds().size(); index++) {
            ChoiceCase.Round round = question.rounds().get(index);
            if (!fits(round, index, method)) {
                return;
            }
            note(said(index) + ": " + Plain.list(standing.stream().map(one -> one + " " + round.of(one)).toList())
                    + (round.against() == 0 ? "" : " and " + round.against() + " against")
                    + (round.abstain() == 0 ? "." : "; " + round.abstain() + " abstained."), null, method);
            boolean decided = (word.equals("most-votes") || runOff) ? most(round, method) : majority(round, word, method);
            if (decided) {
                if (index + 1 < question.rounds().size()) {
                    working.chosen = List.of();
                    end(Outcome.REFUSED, "Refused, a vote was taken that was not to be", said(index + 1) + " was not to be taken: the one before it "
                            + "decided it.", method);
                }
                return;
            }
        }
        end(Outcome.DEFERRED, "Not decided yet, there is a new vote " + between(), "There is now a new vote " + between() + "; none is recorded.", method);
    }

    private String between() {
        return standing.size() == 1 ? "on " + standing.getFirst() : standing.size() == 2 ? "between " + Plain.list(standing) : "among " + Plain.list(standing);
    }

    private static String said(int index) {
        return index == 0 ? "First vote" : index == 1 ? "Second vote" : "Vote " + (index + 1);
    }

    private Setting setting(String end) {
        return prepared.mentionsForMatter(end) ? prepared.ofMatter(end) : prepared.ofBody(end);
    }

    private void note(String text, @Nullable String arithmetic, Setting setting) {
        working.notes.add(new Step(text, arithmetic, setting.path(), setting.provenance().clause()));
    }

    private Working end(Outcome outcome, String headline, String text, Setting setting) {
        working.outcome = outcome;
        working.choice = headline;
        note(text, null, setting);
        return working;
    }

    private void chosen(List<String> names) {
        working.outcome = Outcome.CARRIED;
        working.chosen = names;
        working.choice = Plain.list(names) + (names.size() == 1 ? " is chosen" : " are chosen");
    }

    private boolean isUnopposed() {
        return standing.size() <= question.places() && question.rounds().isEmpty()
                && readings.ask(setting("choice.unopposed"), () -> UNOPPOSED).text().equals("chosen");
    }

    /** Whether the votes of a round can be right; says why not. */
    private boolean fits(ChoiceCase.Round round, int index, Setting method) {
        List<String> out = round.votes().keySet().stream().filter(name -> standing.stream().noneMatch(one -> isSame(one, name))).toList();
        if (!out.isEmpty()) {
            end(Outcome.REFUSED, "Refused, there are votes for somebody who no longer stands", said(index) + " has votes for " + Plain.list(out)
                    + ", and it is a vote " + between() + ".", method);
            return false;
        }
        Participation participation = new Participation(prepared, readings, working);
        int may = 0;
        for (int group = 0; group < prepared.groups().size(); group++) {
            Group one = prepared.groups().get(group);
            may += working.eligible[group] ? participation.entitled(one) * (prepared.isWeighted() ? prepared.weightOf(one) : 1) : 0;
        }
        int most = round.votes().values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (round.against() > 0 && standing.size() > 1) {
            end(Outcome.REFUSED, "Refused, votes against can be given only to one who stands alone", said(index) + " has votes against, but it is a vote "
                    + between() + ".", method);
            return false;
        }
        if (most + round.against() + round.abstain() > may || round.all() > (may - round.abstain()) * question.places()) {
            end(Outcome.REFUSED, "Refused, more votes are recorded than may be cast", said(index) + " has " + round.all() + " votes and " + round.abstain()
                    + " abstentions, but only " + Plain.members(may) + " of those here may vote"
                    + (question.places() == 1 ? "." : ", for as many as " + question.places() + " each."), method);
            return false;
        }
        return true;
    }

    /** Chooses whoever has the most votes; true once that is over. */
    private boolean most(ChoiceCase.Round round, Setting method) {
        List<String> ranked = standing.stream().filter(one -> round.of(one) > 0).sorted(Comparator.comparingInt(round::of).reversed()).toList();
        if (round.against() > 0 && round.all() <= round.against()) {
            end(Outcome.NOT_CARRIED, "Nobody is chosen, there are not more votes for than against", "Nobody is chosen: there are not more votes for than "
                    + "against.", method);
            return true;
        }
        if (ranked.isEmpty()) {
            end(Outcome.NOT_CARRIED, "Nobody is chosen, nobody had a vote", "Nobody had a vote.", method);
            return true;
        }
        int places = Math.min(question.places(), ranked.size());
        int last = round.of(ranked.get(places - 1));
        List<String> safe = ranked.stream().filter(one -> round.of(one) > last).toList();
        List<String> equal = ranked.stream().filter(one -> round.of(one) == last).toList();
        List<String> all = new ArrayList<>(safe);
        if (equal.size() > places - safe.size()) {
            note(Plain.list(equal) + " have " + last + (last == 1 ? " vote" : " votes") + " each, and only " + Plain.number(places - safe.size())
                    + " of them can be chosen.", null, method);
            ChoiceTie tie = new ChoiceTie(prepared, readings, working, round);
            List<String> kept = tie.keep(equal, places - safe.size());
            if (kept == null) {
                return !tie.isVotedAgain();
            }
            all.addAll(kept);
        } else {
            all.addAll(equal);
        }
        chosen(standing.stream().filter(all::contains).toList());
        note(working.choice + ", with the most votes.", null, method);
        return true;
    }

    /** Chooses whoever has more than half, or says who still stands; true once that is over. */
    private boolean majority(ChoiceCase.Round round, String word, Setting method) {
        VotingBase base = baseOf();
        int whole = whole(base, round);
        String leader = standing.stream().max(Comparator.comparingInt(round::of)).orElseThrow();
        int votes = round.of(leader);
        int needed = Math.max(1, Fraction.HALF.moreThanOf(whole));
        boolean held = votes > 0 && Fraction.HALF.isExceededBy(votes, whole);
        String arithmetic = "2 × " + votes + " = " + 2 * votes + (held ? ", more than " : ", not more than ") + whole;
        Setting of = prepared.mentionsForMatter("choice.of") || prepared.mentions("choice.of") ? setting("choice.of") : method;
        note("More than half of the " + Plain.counted(whole, base.words()) + " is " + needed + "; " + (held ? leader + " has " + votes + " and is chosen."
                : "the most anybody has is " + votes + "."), arithmetic, of);
        if (held) {
            chosen(List.of(leader));
            return true;
        }
        if (standing.size() == 2 && votes > 0 && 2 * votes == whole && !word.equals("run-off") && standing.stream().allMatch(one -> round.of(one) == votes)) {
            ChoiceTie tie = new ChoiceTie(prepared, readings, working, round);
            List<String> kept = tie.keep(standing, 1);
            if (kept != null) {
                chosen(kept);
                note(working.choice + ".", null, method);
            }
            return kept != null || !tie.isVotedAgain();
        }
        return switch (word) {
            case "run-off" -> standing.size() > 1 ? runsOff(round, method) : nobody(method);
            case "eliminate-lowest" -> standing.size() > 1 ? goesOn(round, standing.size() - 1, method) : nobody(method);
            default -> nobody(method);
        };
    }

    private boolean nobody(Setting method) {
        end(Outcome.NOT_CARRIED, "Nobody is chosen, nobody has more than half", "Nobody is chosen.", method);
        return true;
    }

    private boolean runsOff(ChoiceCase.Round round, Setting method) {
        runOff = standing.size() == 2 || !goesOn(round, 2, method);
        return !runOff;
    }

    /** Keeps so many of those with the most votes; true where equal votes put an end to it. */
    private boolean goesOn(ChoiceCase.Round round, int keep, Setting method) {
        List<String> ranked = standing.stream().sorted(Comparator.comparingInt(round::of).reversed()).toList();
        int last = round.of(ranked.get(keep - 1));
        List<String> safe = ranked.stream().filter(one -> round.of(one) > last).toList();
        List<String> equal = ranked.stream().filter(one -> round.of(one) == last).toList();
        List<String> all = new ArrayList<>(safe);
        if (equal.size() > keep - safe.size()) {
            note(Plain.list(equal) + " have " + last + (last == 1 ? " vote" : " votes") + " each, and only " + Plain.number(keep - safe.size())
                    + " of them can go on.", null, method);
            ChoiceTie tie = new ChoiceTie(prepared, readings, working, round);
            List<String> kept = tie.keep(equal, keep - safe.size());
            if (kept == null) {
                return !tie.isVotedAgain();
            }
            all.addAll(kept);
        } else {
            all.addAll(equal);
        }
        List<String> out = standing.stream().filter(one -> !all.contains(one)).toList();
        standing = standing.stream().filter(all::contains).toList();
        note(Plain.list(out) + (out.size() == 1 ? " drops out." : " drop out."), null, method);
        return false;
    }

    private VotingBase baseOf() {
        boolean own = prepared.mentionsForMatter("choice.of") || prepared.mentions("choice.of");
        Setting setting = own ? setting("choice.of") : prepared.ofBody("simple-majority.base");
        String word = readings.ask(setting, () -> BASES).text();
        return Stream.of(VotingBase.values()).filter(base -> base.word().equals(word)).findFirst().orElse(VotingBase.VOTES_CAST);
    }

    private int whole(VotingBase base, ChoiceCase.Round round) {
        return switch (base) {
            case FOR_AND_AGAINST -> round.all() + round.against();
            case VOTES_CAST -> round.all() + round.against() + (round.abstain() > 0
                    && readings.ask(prepared.ofBody("abstentions"), () -> ABSTENTIONS).text().equals("cast")
                    ? round.abstain() : 0);
            default -> new Voting(prepared, readings, working).membersOf(base);
        };
    }
}
