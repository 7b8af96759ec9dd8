package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads what stops a vote: "unless two trustees vote against", "with no negative vote cast by a permanent member". */
final class RuleVetoes {

    private static final String[] UNLESS = {"unless", "except where", "except if", "save where", "but not if"};
    private static final String[] AGAINST = {"negative", "in the negative", "votes against", "vote against", "voting against", "voted against",
        "cast against", "against", "rejects",
        "reject",
        "being against", "voting in opposition", "is against", "are against", "votes no", "vote no"};
    private static final String[] OBJECTS = {"objects", "object", "objecting", "opposes", "oppose", "opposing", "dissents", "dissent", "dissenting",
        "vetoes", "veto", "disagrees", "disagree"};
    private static final String[] IT = {"of it", "to it", "it", "to the proposal", "the proposal", "the motion", "the resolution", "the decision"};
    private static final String[] NO_VOTE = {"no negative votes", "no negative vote", "no votes against", "no vote against", "no dissenting votes",
        "no dissenting vote", "no adverse votes", "no adverse vote", "no votes", "no vote", "without a negative vote", "without a vote against",
        "without any vote against", "without the veto", "no veto", "no vetoes", "without a veto", "without dissent", "without opposition", "no opposition",
        "no dissent", "no objection", "without objection", "no objections", "without any objection", "without an objection"};
    private static final String[] NOBODY = {"nobody", "no one", "none", "neither", "no member", "no"};

    private final RuleReader reader;
    private final CharterBody body;

    RuleVetoes(RuleReader reader, CharterBody body) {
        this.reader = reader;
        this.body = body;
    }

    /** Adds what follows "unless", if that comes next. */
    boolean unless(List<Veto> vetoes) {
        if (!reader.take(UNLESS)) {
            return false;
        }
        do {
            vetoes.addAll(stopped());
        } while (reader.take("or unless", ", or", "or", "nor"));
        return true;
    }

    /** Adds who must not be against, if that comes next. */
    boolean negative(List<Veto> vetoes) {
        int start = reader.mark();
        if (rightOfVeto(vetoes)) {
            return true;
        }
        reader.take("with", "there being", "there is", "there are");
        if (reader.take(NO_VOTE)) {
            boolean objection = reader.said(start, reader.mark()).toLowerCase(Locale.ROOT).matches(".*(?:objection|dissent|opposition).*");
            reader.take("being cast", "cast", "given", "against");
            Bloc bloc = reader.take("by", "from", "of", "against from", "against by") ? ofAny() : null;
            reader.take(AGAINST);
            vetoes.add(new Veto(Veto.Who.NUMBER, 1, bloc, !objection));
            return true;
        }
        if (reader.take("no more than", "not more than", "at most", "fewer than", "less than")) {
            boolean fewer = reader.said(start, reader.mark()).toLowerCase(Locale.ROOT).matches(".*(?:fewer|less) than");
            int many = reader.mark();
            if (negativeShare(vetoes, fewer)) {
                return true;
            }
            reader.back(many);
            OptionalInt number = RuleQuantity.number(reader);
            if (number.isPresent() && number.getAsInt() + (fewer ? 0 : 1) > 0) {
                reader.take("votes", "vote", "voices");
                Optional<RulePeople> people = RulePeople.read(reader, body, RuleQuantity.ALL);
                reader.take("being", "are", "is", "cast");
                boolean voting = reader.take(AGAINST);
                if (voting || reader.take(OBJECTS)) {
                    reader.take(IT);
                    vetoes.add(new Veto(Veto.Who.NUMBER, number.getAsInt() + (fewer ? 0 : 1), people.map(RuleVetoes::bloc).orElse(null), voting));
                    return true;
                }
            }
            reader.back(start);
            return false;
        }
        if (reader.take(NOBODY)) {
            reader.take("of the", "of");
            Bloc bloc = ofAny();
            boolean voting = reader.take(AGAINST);
            if (voting || reader.take(OBJECTS)) {
                reader.take(IT);
                vetoes.add(new Veto(Veto.Who.NUMBER, 1, bloc, voting));
                return true;
            }
        }
        reader.back(start);
        return false;
    }

    /** "The Leader shall have a veto". */
    private boolean rightOfVeto(List<Veto> vetoes) {
        int start = reader.mark();
        reader.take("but", "and");
        Optional<RulePeople> people = RulePeople.read(reader, body, RuleQuantity.ALL).filter(of -> of.within() != null);
        if (people.isPresent() && reader.take("shall have", "will have", "has", "have", "having") && reader.take("a veto", "a right of veto",
                "the right of veto", "a power of veto", "the power of veto", "a right to veto it")) {
            vetoes.add(new Veto(Veto.Who.UNSAID, 1, bloc(people.get()), true));
            return true;
        }
        reader.back(start);
        return false;
    }

    /** "Not more than one quarter of the votes cast are negative". */
    private boolean negativeShare(List<Veto> vetoes, boolean fewer) {
        Optional<RuleQuantity> share = RuleQuantity.read(reader).filter(many -> many.fraction() != null && !many.moreThan() && many.plus() == 0);
        Fraction fraction = share.map(RuleQuantity::fraction).orElse(null);
        if (fraction == null) {
            return false;
        }
        reader.take("of");
        Optional<RulePeople> people = RulePeople.read(reader, body, share.get());
        reader.take("being", "are", "is", "cast");
        boolean voting = people.isPresent() && reader.take(AGAINST);
        if (people.isEmpty() || !(voting || reader.take(OBJECTS))) {
            return false;
        }
        reader.take(IT);
        vetoes.add(share(fraction, !fewer, people.get(), voting));
        return true;
    }

    private @Nullable Bloc ofAny() {
        reader.skip("any", "one", "of", "either", "the", "a", "an");
        return RulePeople.read(reader, body, RuleQuantity.ALL).map(RuleVetoes::bloc).orElse(null);
    }

    private static @Nullable Bloc bloc(RulePeople people) {
        Within within = people.within();
        return within == null ? null : new Bloc(within.listed().stream().flatMap(bloc -> bloc.anyOf().stream()).toList());
    }

    /** Who stops it, before the words say how: in any number of them, so many, or such a share. */
    private record Stopper(boolean any, @Nullable RuleQuantity quantity, RulePeople people) {
    }

    /** "The Mayor or any two health members vote against": each of those named stops it. */
    private List<Veto> stopped() {
        int start = reader.mark();
        List<Stopper> stoppers = new ArrayList<>();
        do {
            stoppers.add(stopper());
        } while (!reader.sees(AGAINST) && !reader.sees(OBJECTS) && reader.take(", or", "or", ","));
        boolean voting = reader.take(AGAINST);
        if (!voting && !reader.take(OBJECTS)) {
            throw unread();
        }
        reader.take(IT);
        return stoppers.stream().map(one -> veto(one, voting, start)).toList();
    }

    private NotUnderstood unread() {
        return new NotUnderstood(reader.notUnderstood("a way of deciding") + " What stops a vote is written as \"unless any of A votes against\" or"
                + " \"unless 2 members object\".");
    }

    private Stopper stopper() {
        int start = reader.mark();
        Optional<RuleQuantity> share = RuleQuantity.read(reader).filter(many -> many.fraction() != null);
        if (share.isEmpty()) {
            reader.back(start);
        }
        boolean several = share.isEmpty() && reader.take("any") && RuleQuantity.number(reader).stream().anyMatch(number -> number > 1);
        reader.back(share.isEmpty() ? start : reader.mark());
        boolean any = share.isEmpty() && !several && reader.take("any one of the", "any one of", "any of the", "any of", "any one", "any", "one of the",
                "one or more of the", "either of the", "one or more", "at least one of the", "a", "an", "one");
        Optional<RuleQuantity> quantity = any ? Optional.empty() : share.or(() -> RuleQuantity.read(reader));
        reader.take("of");
        reader.take("the");
        Optional<RulePeople> read = RulePeople.read(reader, body, quantity.orElse(RuleQuantity.ALL));
        boolean number = quantity.isPresent() && quantity.get().fraction() == null && (reader.sees(AGAINST) || reader.sees(OBJECTS));
        RulePeople people = read.or(() -> number ? Optional.of(RulePeople.EVERYBODY) : Optional.empty()).orElseThrow(this::unread);
        return new Stopper(any, quantity.orElse(null), people);
    }

    private Veto veto(Stopper stopper, boolean voting, int start) {
        Bloc bloc = bloc(stopper.people());
        RuleQuantity many = stopper.quantity();
        if (stopper.any() || (many == null && bloc == null)) {
            return new Veto(Veto.Who.NUMBER, 1, bloc, voting);
        }
        if (many == null) {
            return new Veto(Veto.Who.UNSAID, 1, bloc, voting);
        }
        if (many.of(null) instanceof Method.AtLeast(int number)) {
            return new Veto(Veto.Who.NUMBER, number, bloc, voting);
        }
        if (many.isAll() && bloc != null) {
            return new Veto(Veto.Who.ALL, 1, bloc, voting);
        }
        if (many.equals(RuleQuantity.MOST) && bloc != null && stopper.people().base() == null) {
            return new Veto(Veto.Who.MOST, 1, bloc, voting);
        }
        Fraction fraction = many.fraction();
        if (fraction == null || many.plus() != 0) {
            reader.back(start);
            throw new NotUnderstood(reader.notUnderstood("a way of deciding"));
        }
        return share(fraction, many.moreThan(), stopper.people(), voting);
    }

    private static Veto share(Fraction fraction, boolean moreThan, RulePeople people, boolean voting) {
        VotingBase base = people.base() == VotingBase.ALL_MEMBERS ? VotingBase.IN_OFFICE : people.base();
        return new Veto(Veto.Who.SHARE, 1, bloc(people), voting, new Veto.Portion(fraction, moreThan, base));
    }
}
