package org.quorate.model.ruling;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Bloc;
import org.quorate.model.charter.Condition;
import org.quorate.model.charter.CountedBy;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.charter.VotingBase;
import org.quorate.model.charter.Within;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Counts a vote against what its method needs. */
final class Voting {

    private static final List<Candidate> BASES_OF_ELIGIBLE =
            bases(VotingBase.IN_OFFICE, VotingBase.SEATS, VotingBase.PRESENT, VotingBase.IN_OFFICE_LESS_CONFLICTED);
    private static final List<Candidate> BASES_OF_A_MAJORITY = bases(VotingBase.VOTES_CAST, VotingBase.PRESENT, VotingBase.IN_OFFICE);
    private static final List<Candidate> ABSTENTIONS = words("not-cast", "cast");
    private static final List<Candidate> NONE_ELIGIBLE = words("fails", "left-out");

    private final Prepared prepared;
    private final OpenReadings readings;
    private final Working working;
    private final Participation participation;
    private final Ballots ballots;

    Voting(Prepared prepared, OpenReadings readings, Working working) {
        this.prepared = prepared;
        this.readings = readings;
        this.working = working;
        this.participation = new Participation(prepared, readings, working);
        this.ballots = new Ballots(prepared, working, participation);
    }

    private static List<Candidate> bases(VotingBase... bases) {
        return words(Stream.of(bases).map(VotingBase::word).toArray(String[]::new));
    }

    private static List<Candidate> words(String... words) {
        return Stream.of(words).map(word -> new Candidate(word, new Word(word))).toList();
    }

    /** Takes the vote as recorded and says whether it carries. */
    void take(Method method) {
        working.startVote(method);
        boolean names = Method.conditions(method).stream().anyMatch(condition -> condition.within() != null || condition.by() != CountedBy.USUAL);
        if (!ballots.count(names) || !recorded() || !new Proxies(prepared, readings).areWithinLimit(working)) {
            working.outcome = Outcome.REFUSED;
            return;
        }
        base(method);
        boolean held = held(method, false);
        working.tied = working.shares.stream().anyMatch(share -> share.tied(working.shares.size() == 1));
        if (!held && working.tied && prepared.question().castingVote() == VoteCast.FOR && held(method, true) && castingVote()) {
            working.castingUsed = true;
            held = true;
        }
        Outcome tie = !held && working.tied && held(method, true) ? Ties.outcome(prepared, readings, working) : null;
        held = held || tie == Outcome.CARRIED;
        Objections objections = new Objections(prepared, readings, working, participation);
        working.stoppedBy = held ? objections.stopping(Method.vetoes(method)) : null;
        working.outcome = working.refusal != null ? Outcome.REFUSED : held && working.stoppedBy == null ? Outcome.CARRIED
                : tie == Outcome.DEFERRED ? tie : Outcome.NOT_CARRIED;
    }

    /** Whether every condition holds, each in as many of its groups as the rule asks. */
    private boolean held(Method method, boolean withCastingVote) {
        List<Condition> conditions = Method.conditions(method);
        for (int index = 0; index < conditions.size(); index++) {
            int number = index;
            Within within = conditions.get(index).within();
            long held = working.shares.stream().filter(share -> share.condition() == number)
                    .filter(share -> share.held() || (withCastingVote && share.tied(working.shares.size() == 1) && share.heldWithCastingVote())).count();
            if (held < (within == null ? 1 : within.atLeast(prepared.body()))) {
                return false;
            }
        }
        return true;
    }

    private boolean castingVote() {
        Setting own = prepared.ofMatter("casting-vote");
        boolean allowed = prepared.isSpoken(own) ? readings.ask(own, () -> Participation.YES_OR_NO).text().equals("yes") : participation.yes("casting-vote");
        return allowed && new CastingVote(prepared, readings, working).maySpeak();
    }

    private boolean recorded() {
        return new RecordedVote(prepared, readings, working, this).isAsAsked();
    }

    /** Finds of how many each share is counted, and what is needed. */
    void base(Method method) {
        List<Condition> conditions = Method.conditions(method);
        for (int index = 0; index < conditions.size(); index++) {
            Condition condition = conditions.get(index);
            Within within = condition.within();
            Counting counting = counting(condition.by(), null);
            if (within == null) {
                working.add(share(index, condition, null, counting));
            } else {
                for (Bloc bloc : within.blocs(prepared.body())) {
                    working.add(share(index, condition, bloc, condition.by() == CountedBy.PARTNER ? counting(condition.by(), bloc) : counting));
                }
            }
        }
    }

    private Counting counting(CountedBy by, @Nullable Bloc bloc) {
        return switch (by) {
            case USUAL -> ballots.usual();
            case MEMBER -> new Counting(prepared.members(), participation.eligible(prepared.members()), false);
            case WEIGHT -> new Counting(prepared.members(), participation.eligible(prepared.members()), true);
            case PARTNER -> new PartnerVotes(prepared, readings, participation).among(bloc);
        };
    }

    private Share share(int condition, Condition asked, @Nullable Bloc bloc, Counting counting) {
        @Nullable Bloc counted = asked.by() == CountedBy.PARTNER ? null : bloc;
        Ballots.Counted votes = ballots.of(counting, counted);
        boolean leftOut = bloc != null && !ballots.anyEligible(bloc)
                && readings.ask(prepared.ofBody("within.none-eligible"), () -> NONE_ELIGIBLE).text().equals("left-out");
        return switch (asked.measure()) {
            case Method.AtLeast number -> new Share(condition, bloc, asked, null, null, number.votes(), votes, leftOut);
            case Method.Vote vote -> {
                VotingBase base = baseOf(vote);
                int number = number(base, counted, votes, counting);
                yield new Share(condition, bloc, asked, base, number, vote.neededOf(number), votes, leftOut);
            }
        };
    }

    /** How many a measure asks for where it is no vote on the matter itself, such as how many must ask for a recorded vote. */
    int neededOf(Method.Measure measure) {
        return switch (measure) {
            case Method.AtLeast number -> number.votes();
            case Method.Vote vote -> vote.neededOf(number(baseOf(vote), null, ballots.of(null), ballots.usual()));
        };
    }

    /** How many a value asks for that is a number, a share, or the greater or the lesser of several; {@code otherwise} where it is none of these. */
    int neededOf(SettingValue value, int otherwise) {
        return switch (value) {
            case SettingValue.Support(Method.Measure measure) -> neededOf(measure);
            case SettingValue.EitherSupport(boolean greater, List<Method.Measure> of) -> greater ? of.stream().mapToInt(this::neededOf).max().orElse(otherwise)
                    : of.stream().mapToInt(this::neededOf).min().orElse(otherwise);
            default -> otherwise;
        };
    }

    private int number(VotingBase base, @Nullable Bloc bloc, Ballots.Counted counted, Counting counting) {
        return base == VotingBase.FOR_AND_AGAINST ? counted.votesFor() + counted.against()
                : base == VotingBase.VOTES_CAST ? votesCast(counted) : members(base, bloc, counting);
    }

    private VotingBase baseOf(Method.Vote vote) {
        @Nullable VotingBase given = vote.base();
        if (given != null) {
            return given;
        }
        Setting setting = prepared.ofBody(vote.key() + ".base");
        boolean ofEligible = vote.key().equals("majority-75");
        String word = readings.ask(setting, () -> ofEligible ? BASES_OF_ELIGIBLE : BASES_OF_A_MAJORITY).text();
        return Stream.of(VotingBase.values()).filter(base -> base.word().equals(word)).findFirst().orElse(VotingBase.IN_OFFICE);
    }

    private int votesCast(Ballots.Counted counted) {
        boolean counts = counted.abstain() > 0 && readings.ask(prepared.ofBody("abstentions"), () -> ABSTENTIONS).text().equals("cast");
        return counted.votesFor() + counted.against() + (counts ? counted.abstain() : 0);
    }

    /** How many members, or how much weight, a base counts where it is one of members and not of votes. */
    int membersOf(VotingBase base) {
        return members(base, null, ballots.usual());
    }

    private int members(VotingBase base, @Nullable Bloc bloc, Counting counting) {
        int number = 0;
        for (int index = 0; index < counting.groups().size(); index++) {
            Group group = counting.groups().get(index);
            boolean counts = base == VotingBase.ALL_MEMBERS ? participation.isMember(group) : counting.isEligible(index);
            if (counts && ballots.belongs(group, bloc)) {
                int withInterest = group.steppedOut() + group.declared();
                int conflicted = withInterest > 0 && leaves(base, group) ? withInterest : 0;
                int members = switch (base) {
                    case SEATS -> group.seats() - conflicted;
                    case PRESENT, VOTES_CAST, FOR_AND_AGAINST -> entitledHere(group);
                    case IN_OFFICE, IN_OFFICE_LESS_CONFLICTED -> group.filled() - conflicted;
                    case IN_OFFICE_LESS_SUSPENDED -> group.particulars().suspended() ? 0 : group.filled() - conflicted;
                    case ENTITLED -> group.particulars().suspended() && !participation.yes("suspended.vote") ? 0
                            : group.filled() - participation.keptFromVoting(group);
                    case ALL_MEMBERS -> group.filled();
                };
                number += members * counting.weight(prepared, group);
            }
        }
        return number;
    }

    /** Those who may vote and are here; whoever votes by proxy is only where the charter counts them as present. */
    private int entitledHere(Group group) {
        int entitled = participation.entitled(group);
        return group.proxies() > 0 && entitled > 0 && !participation.yes("proxies.base") ? Math.max(0, entitled - group.proxies()) : entitled;
    }

    /** Whether an interest takes a member of a group out of the base: only where the charter says so, of its kind or of every interest. */
    private boolean leaves(VotingBase base, Group group) {
        return base == VotingBase.IN_OFFICE_LESS_CONFLICTED
                || (base != VotingBase.PRESENT && base != VotingBase.ALL_MEMBERS && base != VotingBase.ENTITLED && prepared.leavesBase(group));
    }
}
