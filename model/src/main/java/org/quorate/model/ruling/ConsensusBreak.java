package org.quorate.model.ruling;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.VotingBase;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** How many must object to break a consensus, where the charter says that it takes more than one: a number, or a share of those who could object. */
final class ConsensusBreak {

    static final String MEANING = "too-few-object";
    private static final List<Candidate> OF = Stream.of("present", "in-office").map(word -> new Candidate(word, new Word(word))).toList();

    private final Prepared prepared;
    private final OpenReadings readings;
    private final Working working;

    ConsensusBreak(Prepared prepared, OpenReadings readings, Working working) {
        this.prepared = prepared;
        this.readings = readings;
        this.working = working;
    }

    private static Setting needed(Prepared prepared) {
        return prepared.ofBody("consensus.broken-by");
    }

    /** Whether it is this that consensus means here: the charter says so, or says how many break it and nothing else. */
    static boolean isMeant(Prepared prepared) {
        Setting meaning = prepared.ofBody("consensus.meaning");
        return meaning.isSilent() ? !prepared.mentions("consensus.meaning") && prepared.isSpoken(needed(prepared)) : meaning.valueText().equals(MEANING);
    }

    /** Whether too few object to break it. */
    boolean isHeld() {
        int objecting = working.object;
        if (objecting == 0) {
            return true;
        }
        SettingValue value = readings.ask(needed(prepared), () -> around(objecting));
        int number = new Voting(prepared, readings, working).neededOf(switch (value) {
            case SettingValue.Support(Method.Measure measure) -> new SettingValue.Support(ofMembers(measure));
            case SettingValue.EitherSupport(boolean greater, List<Method.Measure> of) -> new SettingValue.EitherSupport(greater,
                    of.stream().map(this::ofMembers).toList());
            default -> value;
        }, 1);
        working.objectionsNeeded = number;
        return objecting < number;
    }

    /** A share of those who could object is of those present or of those in office; of which of them is asked where the charter does not say. */
    private Method.Measure ofMembers(Method.Measure measure) {
        if (!(measure instanceof Method.Vote vote)) {
            return measure;
        }
        @Nullable VotingBase said = vote.base();
        VotingBase base = said != null && said.isOfVotes() ? VotingBase.PRESENT
                : said != null ? said
                : readings.ask(prepared.ofBody("veto.of"), () -> OF).text().equals("in-office") ? VotingBase.IN_OFFICE : VotingBase.PRESENT;
        return new Method.Vote(vote.key(), vote.fraction(), vote.moreThan(), base, vote.plus());
    }

    /** What an open number may be: as few as object here, or more. */
    private static List<Candidate> around(int objecting) {
        return List.of(new Candidate(objecting == 1 ? "1" : "1 to " + objecting, new SettingValue.Support(new Method.AtLeast(objecting))),
                new Candidate("more than " + objecting, new SettingValue.Support(new Method.AtLeast(objecting + 1))));
    }
}
