package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and writes whose objection stops a vote: "any of icb objects", "2 members object", "all of local-authority vote against". */
final class VetoText {

    private static final String ACTION = " (objects?|votes? against|opposes?|rejects?)(?: (?:to )?(?:it|them|the (?:proposal|motion)))?";
    private static final Pattern CLAUSE = Pattern.compile("(.+?)" + ACTION + "(?: or (.+))?");
    private static final Pattern MEMBERS = Pattern.compile("(?:at least )?(\\d{1,3}|any|one|two|three|four|five)(?: or more)? "
            + "(?:members?|of those (?:present|voting))");
    private static final Pattern SOME = Pattern.compile("(?:at least )?(\\d{1,3}|any|one|two|three|four|five)(?: members?)? (?:of|from) (?:the )?(.+)");
    private static final Pattern SO_MANY = Pattern.compile("(?:at least )?(\\d{1,3}|two|three|four|five)(?: or more)? (?:of )?(?:the )?(.+)");
    private static final Pattern MOST = Pattern.compile("(?:most|a majority|more than half) of (?:the )?(.+)");
    private static final Pattern ALL = Pattern.compile("(?:(?:all|both|every member|every one) of (?:the )?|both (?:the )?)(.+)");

    private static final Pattern SHARE = Pattern.compile("(?:at least |not less than )?(more than |over )?(half|one half|an? [a-z]+|(?:one|two|three) [a-z]+"
            + "|\\d+/\\d+|\\d+(?:\\.\\d)? ?(?:%|per cent))( or more)?(?: of (?:the |all |all the )*(.+))?");
    private static final Pattern STATE = Pattern.compile("(.+?) (present|voting|in office)");
    private static final Pattern LIMITED = Pattern.compile("(members|those)(?: of| from)(?: the)? (.+?)(?: (present|voting|in office))?");
    private static final Pattern EITHER = Pattern.compile("^either (?:of )?(?:the )?");

    private VetoText() {
    }

    static List<Veto> read(String text) {
        List<Veto> vetoes = new ArrayList<>();
        String rest = text.strip();
        while (rest != null) {
            Matcher clause = CLAUSE.matcher(rest);
            if (!clause.matches()) {
                throw new NotUnderstood("\"" + rest + "\" does not say who stops it. Expected something like \"any of icb objects\","
                        + " \"2 members object\", \"most of local-authority vote against\" or \"all of local-authority object\".");
            }
            vetoes.addAll(vetoes(clause.group(1).strip(), clause.group(2).matches("votes? against|rejects?")));
            rest = clause.group(3);
        }
        return vetoes;
    }

    /** "A or B objects" is two objections, of which each is enough; "any of A or B" counts the members of both. */
    private static List<Veto> vetoes(String who, boolean byVote) {
        String named = EITHER.matcher(who).replaceFirst("");
        return named.equals(who) && Stream.of(MEMBERS, SOME, SO_MANY, MOST, ALL).anyMatch(several -> several.matcher(who).matches()) ? List.of(veto(who,
                byVote))
                : Stream.of(named.split(",? or (?:the )?|, (?:the )?", -1)).map(one -> veto(one, byVote)).toList();
    }

    private static Veto veto(String who, boolean byVote) {
        Matcher members = MEMBERS.matcher(who);
        if (members.matches()) {
            return new Veto(Veto.Who.NUMBER, MethodText.number(members.group(1)), null, byVote);
        }
        Matcher share = SHARE.matcher(who);
        if (share.matches() && FractionText.read(share.group(2)).isPresent()) {
            return share(share, byVote);
        }
        Matcher some = SOME.matcher(who);
        if (some.matches()) {
            return new Veto(Veto.Who.NUMBER, MethodText.number(some.group(1)), MethodText.bloc(some.group(2)), byVote);
        }
        Matcher soMany = SO_MANY.matcher(who);
        if (soMany.matches()) {
            return new Veto(Veto.Who.NUMBER, MethodText.number(soMany.group(1)), MethodText.bloc(soMany.group(2)), byVote);
        }
        Matcher most = MOST.matcher(who);
        if (most.matches()) {
            return new Veto(Veto.Who.MOST, 1, MethodText.bloc(most.group(1)), byVote);
        }
        Matcher all = ALL.matcher(who);
        if (all.matches()) {
            return new Veto(Veto.Who.ALL, 1, MethodText.bloc(all.group(1)), byVote);
        }
        return new Veto(Veto.Who.UNSAID, 1, MethodText.bloc(who), byVote);
    }

    /** "a third of the members present", "more than half of officers": of whom is left open where it only says "members". */
    private static Veto share(Matcher said, boolean byVote) {
        Fraction fraction = FractionText.read(said.group(2)).orElseThrow();
        String of = said.group(4);
        boolean moreThan = said.group(1) != null;
        if (of == null || of.matches("members|them|voting members|directors|trustees")) {
            return new Veto(Veto.Who.SHARE, 1, null, byVote, new Veto.Portion(fraction, moreThan, null));
        }
        Optional<VotingBase> base = DecisionTopics.votingBase(of);
        if (base.isPresent()) {
            return new Veto(Veto.Who.SHARE, 1, null, byVote, new Veto.Portion(fraction, moreThan, base.get()));
        }
        Matcher limited = LIMITED.matcher(of);
        Matcher state = STATE.matcher(of);
        String bloc = limited.matches() ? limited.group(2) : state.matches() ? state.group(1) : of;
        String when = limited.matches() ? limited.group(3) : state.matches() ? state.group(2) : null;
        return new Veto(Veto.Who.SHARE, 1, MethodText.bloc(bloc), byVote, new Veto.Portion(fraction, moreThan, when == null ? null
                : DecisionTopics.votingBase("members " + when).orElse(null)));
    }

    static String write(Veto veto) {
        return write(veto, bloc -> bloc.text());
    }

    /** As a sentence says it, with the members it speaks of by their names. */
    static String words(Veto veto, UnaryOperator<String> names) {
        return write(veto, bloc -> bloc.anyOf().stream().map(names).collect(Collectors.joining(" or ")));
    }

    private static String write(Veto veto, Function<Bloc, String> name) {
        @Nullable Bloc bloc = veto.bloc();
        boolean one = veto.who() == Veto.Who.UNSAID || (veto.who() == Veto.Who.NUMBER && veto.number() == 1);
        String action = veto.byVoteOnly() ? one ? " votes against" : " vote against" : one ? " objects" : " object";
        String members = bloc == null ? "" : name.apply(bloc);
        return switch (veto.who()) {
            case NUMBER -> bloc == null ? veto.number() == 1 ? "any member" : veto.number() + " members"
                    : (veto.number() == 1 ? "any" : veto.number()) + " of " + members;
            case MOST -> "most of " + members;
            case ALL -> "all of " + members;
            case SHARE -> portion(Objects.requireNonNull(veto.portion()), members);
            case UNSAID -> members;
        } + action;
    }

    private static String portion(Veto.Portion portion, String members) {
        VotingBase base = portion.base();
        String of = base == null ? members : members.isEmpty() ? base.word() : members + " " + (base == VotingBase.IN_OFFICE ? "in office"
                : base == VotingBase.VOTES_CAST ? "voting" : base.word());
        return (portion.moreThan() ? "more than " : "at least ") + portion.fraction() + (of.isEmpty() ? "" : " of " + of);
    }
}
