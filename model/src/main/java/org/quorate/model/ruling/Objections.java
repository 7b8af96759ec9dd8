package org.quorate.model.ruling;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Bloc;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.charter.Veto;
import org.quorate.model.charter.VotingBase;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Finds whether an objection stops what would otherwise be carried. */
final class Objections {

    private static final List<Candidate> WHO = Stream.of("any", "most", "all").map(word -> new Candidate(word, new Word(word))).toList();

    private static final List<Candidate> OF = Stream.of("present", "in-office").map(word -> new Candidate(word, new Word(word))).toList();

    private final Prepared prepared;
    private final OpenReadings readings;
    private final Working working;
    private final Participation participation;
    private final Ballots ballots;

    Objections(Prepared prepared, OpenReadings readings, Working working, Participation participation) {
        this.prepared = prepared;
        this.readings = readings;
        this.working = working;
        this.participation = participation;
        this.ballots = new Ballots(prepared, working, participation);
    }

    /** The first objection that stops it, or null. */
    @Nullable Stopped stopping(List<Veto> vetoes) {
        for (Veto veto : vetoes) {
            HandCount hands = prepared.question().hands();
            if (hands != null && (veto.bloc() != null || (!veto.byVoteOnly() && hands.against() == 0))) {
                working.refusal = "The votes were counted by hand, but the rule asks who objected. Say who voted how.";
                return null;
            }
            int objecting = hands == null ? objecting(veto) : hands.against();
            Stopped found = new Stopped(veto, objecting, objecting == 0 ? null : needed(veto));
            if (objecting > 0 && stops(found)) {
                return found;
            }
            if (objecting > 0) {
                working.tooFew.add(found);
            }
        }
        return null;
    }

    private int objecting(Veto veto) {
        int objecting = 0;
        for (int index = 0; index < prepared.groups().size(); index++) {
            Group group = prepared.groups().get(index);
            if (working.eligible[index] && ballots.belongs(group, veto.bloc()) && participation.entitled(group) > 0) {
                int against = group.tally().against();
                objecting += veto.byVoteOnly() ? against : Math.max(against, group.tally().object());
            }
        }
        return objecting;
    }

    /** How many must object where the rule gives a number or a share; otherwise null. */
    private @Nullable Integer needed(Veto veto) {
        return switch (veto.who()) {
            case NUMBER -> veto.number();
            case SHARE -> needed(veto, Objects.requireNonNull(veto.portion()));
            case MOST, ALL, UNSAID -> null;
        };
    }

    private boolean stops(Stopped found) {
        Veto veto = found.veto();
        return switch (veto.who()) {
            case NUMBER, SHARE -> found.objecting() >= Objects.requireNonNull(found.needed());
            case MOST -> most(found);
            case ALL -> all(found);
            case UNSAID -> (most(found) && all(found)) || switch (readings.ask(prepared.ofBody("veto.by"), () -> WHO).text()) {
                case "most" -> most(found);
                case "all" -> all(found);
                default -> true;
            };
        };
    }

    /** How many make so great a share; of whom is asked only where the rule does not say. */
    private int needed(Veto veto, Veto.Portion portion) {
        @Nullable VotingBase said = portion.base();
        String base = said != null ? said.word() : readings.ask(prepared.ofBody("veto.of"), () -> OF).text();
        Bloc bloc = veto.bloc();
        return portion.neededOf(switch (base) {
            case "in-office" -> members(bloc, false);
            case "votes-cast" -> voted(bloc);
            default -> members(bloc, true);
        });
    }

    private int voted(@Nullable Bloc bloc) {
        Ballots.Counted counted = ballots.of(bloc);
        return counted.votesFor() + counted.against();
    }

    private boolean most(Stopped found) {
        return 2 * found.objecting() > members(found.veto().bloc(), false);
    }

    private boolean all(Stopped found) {
        return found.objecting() >= members(found.veto().bloc(), true);
    }

    private int members(@Nullable Bloc bloc, boolean here) {
        int number = 0;
        for (int index = 0; index < prepared.groups().size(); index++) {
            Group group = prepared.groups().get(index);
            if (working.eligible[index] && ballots.belongs(group, bloc)) {
                number += here ? participation.entitled(group) : group.filled();
            }
        }
        return number;
    }

    /**
     * An objection that stops a vote, or would if more joined in.
     *
     * @param objecting how many objected
     * @param needed how many stop it; null where the rule gives neither a number nor a share
     */
    record Stopped(Veto veto, int objecting, @Nullable Integer needed) {
    }
}
