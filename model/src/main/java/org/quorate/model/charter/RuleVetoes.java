package org.quorate.model.charter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads what stops a vote: "unless two trustees vote against", "with no negative vote cast by a permanent member". */
final class RuleVetoes {

    private static final String[] UNLESS = {"unless", "except where", "except if", "save where", "but not if"};
    private static final String[] AGAINST = {"votes against", "vote against", "voting against", "voted against", "cast against", "against", "rejects",
        "reject",
        "being against", "voting in opposition", "is against", "are against", "votes no", "vote no"};
    private static final String[] OBJECTS = {"objects", "object", "objecting", "opposes", "oppose", "opposing", "dissents", "dissent", "dissenting",
        "vetoes", "veto"};
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
            vetoes.add(one());
        } while (reader.take("or unless", "or", "nor"));
        return true;
    }

    /** Adds who must not be against, if that comes next. */
    boolean negative(List<Veto> vetoes) {
        int start = reader.mark();
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
            OptionalInt number = RuleQuantity.number(reader);
            if (number.isPresent() && number.getAsInt() + (fewer ? 0 : 1) > 0) {
                reader.take("votes", "vote", "voices");
                Optional<RulePeople> people = RulePeople.read(reader, body, RuleQuantity.ALL);
                reader.take("being", "are", "is", "cast");
                if (reader.take(AGAINST)) {
                    reader.take(IT);
                    vetoes.add(new Veto(Veto.Who.NUMBER, number.getAsInt() + (fewer ? 0 : 1), people.map(RuleVetoes::bloc).orElse(null), true));
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

    private @Nullable Bloc ofAny() {
        reader.skip("any", "one", "of", "either", "the", "a", "an");
        return RulePeople.read(reader, body, RuleQuantity.ALL).map(RuleVetoes::bloc).orElse(null);
    }

    private static @Nullable Bloc bloc(RulePeople people) {
        Within within = people.within();
        return within == null ? null : new Bloc(within.listed().stream().flatMap(bloc -> bloc.anyOf().stream()).toList());
    }

    private Veto one() {
        int start = reader.mark();
        Optional<RuleQuantity> share = RuleQuantity.read(reader).filter(many -> many.fraction() != null);
        if (share.isEmpty()) {
            reader.back(start);
        }
        boolean any = share.isEmpty() && reader.take("any one of the", "any one of", "any of the", "any of", "any one", "any", "one of the",
                "one or more of the", "either of the",
                "one or more", "at least one of the", "a", "an", "one");
        Optional<RuleQuantity> quantity = any ? Optional.empty() : share.or(() -> RuleQuantity.read(reader));
        reader.take("of");
        reader.take("the");
        Optional<RulePeople> people = RulePeople.read(reader, body, quantity.orElse(RuleQuantity.ALL));
        boolean voting = reader.take(AGAINST);
        if (people.isEmpty() || !(voting || reader.take(OBJECTS))) {
            throw new NotUnderstood(reader.notUnderstood("a way of deciding")
                    + " What stops a vote is written as \"unless any of A votes against\" or"
                    + " \"unless 2 members object\".");
        }
        reader.take(IT);
        Bloc bloc = bloc(people.get());
        if (any || (quantity.isEmpty() && bloc == null)) {
            return new Veto(Veto.Who.NUMBER, 1, bloc, voting);
        }
        if (quantity.isEmpty()) {
            return new Veto(Veto.Who.UNSAID, 1, bloc, voting);
        }
        RuleQuantity many = quantity.get();
        if (many.of(null) instanceof Method.AtLeast(int number)) {
            return new Veto(Veto.Who.NUMBER, number, bloc, voting);
        }
        if (many.isAll() && bloc != null) {
            return new Veto(Veto.Who.ALL, 1, bloc, voting);
        }
        if (many.equals(RuleQuantity.MOST) && bloc != null && people.get().base() == null) {
            return new Veto(Veto.Who.MOST, 1, bloc, voting);
        }
        Fraction fraction = many.fraction();
        if (fraction == null || many.plus() != 0) {
            reader.back(start);
            throw new NotUnderstood(reader.notUnderstood("a way of deciding"));
        }
        VotingBase base = people.get().base() == VotingBase.ALL_MEMBERS ? VotingBase.IN_OFFICE : people.get().base();
        return new Veto(Veto.Who.SHARE, 1, bloc, voting, new Veto.Portion(fraction, many.moreThan(), base));
    }
}
