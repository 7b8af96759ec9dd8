package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads how many of all the members a quorum asks for: "one third of the members in office, rounded up, or three, whichever is the greater". */
final class QuorumCounted {

    private static final String[] FLOOR = {"subject to a minimum of", "with a minimum of", "subject to an absolute minimum of", "but not less than",
        "but not fewer than", "but no fewer than", "but no less than", "but in any event not less than", "but in any case not less than",
        "being not less than", "being at least",
        "being no fewer than", "and not less than", "but never fewer than", "but never less than", "and in any event not less than",
        "and in any case not fewer than", "and not fewer than", "provided that it is not less than", "but at least", "and in no case less than",
        "and never less than", "and never fewer than", "minimum", "minimum of", "or a minimum of",
        "and in no case shall the quorum of a meeting be less than", "and in no case shall it be less than",
                "and in no case shall the quorum be less than",
        "and in no case fewer than", "but in no case fewer than", "but in no case less than"};
    private static final String[] CEILING = {"and a maximum of", "but not more than", "but no more than", "up to a maximum of", "with a maximum of"};
    private static final String[] GREATER = {"greater", "greatest", "higher", "larger", "more"};
    private static final String[] LESSER = {"lesser", "less", "fewer", "lower", "smaller"};
    private static final String[] WHOLE = {"whole number of", "whole", "full number of", "full", "entire", "complete number of", "complete"};

    private final RuleReader reader;
    private final int seats;

    /** @param seats how many voting seats the body has, 0 where that is not fixed */
    QuorumCounted(RuleReader reader, int seats) {
        this.reader = reader;
        this.seats = seats;
    }

    /** How many there must be; empty where only who must be there is said. */
    Optional<QuorumAmount> read() {
        if (reader.take("the greater of", "the greatest of", "the higher of", "the larger of", "whichever is the greater of", "whichever is greater of")) {
            return Optional.of(new QuorumAmount.Greatest(listed()));
        }
        if (reader.take("the lesser of", "the least of", "the lower of", "the smaller of", "whichever is the lesser of", "whichever is the fewer of")) {
            return Optional.of(new QuorumAmount.Least(listed()));
        }
        return one().map(first -> bounded(alternative(first)));
    }

    private List<QuorumAmount> listed() {
        List<QuorumAmount> amounts = new ArrayList<>();
        do {
            int start = reader.mark();
            Optional<QuorumAmount> next = one();
            if (next.isEmpty() && amounts.size() > 1) {
                reader.back(start - 1);
                return amounts;
            }
            if (next.isEmpty()) {
                throw new NotUnderstood(reader.notUnderstood("a quorum"));
            }
            amounts.add(next.get());
        } while (reader.take(", and", "and", ", or", "or", ","));
        return amounts;
    }

    private QuorumAmount alternative(QuorumAmount first) {
        int start = reader.mark();
        QuorumGrammar.present(reader);
        reader.take(",");
        if (reader.take("or")) {
            reader.take(",");
            boolean greater = which(GREATER);
            reader.take(",");
            Optional<QuorumAmount> second = one();
            QuorumGrammar.present(reader);
            reader.take(",", "(");
            if (second.isPresent() && (greater || which(GREATER))) {
                reader.take(")");
                return new QuorumAmount.Greatest(List.of(first, second.get()));
            }
            if (second.isPresent() && which(LESSER)) {
                reader.take(")");
                return new QuorumAmount.Least(List.of(first, second.get()));
            }
        }
        reader.back(start);
        return first;
    }

    /** "Whichever is the greater number", "if greater", "where greater". */
    private boolean which(String... which) {
        int start = reader.mark();
        if (reader.take("whichever is the", "whichever is", "whichever be the", "whichever be", "whichever shall be the", "whichever shall be",
                "whichever number is the", "whichever number is", "if", "where", "if this is", "where this is", "if that is", "where that is")
                && reader.take(which)) {
            reader.take("number", "figure", "of the two");
            return true;
        }
        reader.back(start);
        return false;
    }

    /** The amount with the least and the most that it may ever be, if these are said. */
    QuorumAmount bounded(QuorumAmount amount) {
        int start = reader.mark();
        QuorumGrammar.present(reader);
        reader.take(",", "(");
        QuorumAmount bounded = amount;
        if (reader.take(FLOOR) || never()) {
            int number = reader.mark();
            OptionalInt least = RuleQuantity.number(reader);
            reader.skip("voting", "eligible");
            boolean members = reader.take(RuleTokens.MEMBERS);
            if (least.isEmpty() || (!members && !reader.isAtEnd() && !reader.sees(",", ";", ")", "and", "or", "including", "present", "are", "who"))) {
                reader.back(start);
                return amount;
            }
            if (reader.sees("from", "of")) {
                reader.back(number);
                reader.back(start);
                return amount;
            }
            bounded = new QuorumAmount.Greatest(List.of(bounded, new QuorumAmount.Fixed(least.getAsInt())));
        }
        if (reader.take(CEILING)) {
            OptionalInt most = RuleQuantity.number(reader);
            reader.take(RuleTokens.MEMBERS);
            if (most.isPresent()) {
                bounded = new QuorumAmount.Least(List.of(bounded, new QuorumAmount.Fixed(most.getAsInt())));
            }
        }
        reader.take(")");
        if (bounded.equals(amount)) {
            reader.back(start);
        }
        return bounded;
    }

    /** "Save that in no case may the quorum be fewer than". */
    private boolean never() {
        int start = reader.mark();
        reader.take("save that", "except that", "provided that", "but", "and", "so however that");
        if (reader.take("in no case", "in no event", "in no circumstances", "never", "at no time")) {
            reader.skip("shall", "may", "must", "will", "can", "the quorum of a meeting", "the quorum", "it", "the number present", "the number", "be");
            if (reader.take("less than", "fewer than")) {
                return true;
            }
        }
        reader.back(start);
        return false;
    }

    /** So many of all the members; what is said of some of them only is a requirement and not read here. */
    private Optional<QuorumAmount> one() {
        int start = reader.mark();
        OptionalInt more = RuleQuantity.number(reader);
        reader.take(RuleTokens.MEMBERS);
        if (more.isPresent() && reader.take("more than")) {
            Optional<QuorumAmount> share = one().filter(than -> than instanceof QuorumAmount.Share);
            if (share.isPresent()) {
                return share.map(than -> new QuorumAmount.Plus(than, more.getAsInt()));
            }
        }
        reader.back(start);
        Optional<RuleQuantity> quantity = RuleQuantity.readForQuorum(reader);
        Optional<QuorumAmount> amount = quantity.flatMap(many -> many.fraction() == null ? number(many) : share(many));
        if (amount.isEmpty()) {
            reader.back(start);
        }
        return amount;
    }

    private Optional<QuorumAmount> number(RuleQuantity many) {
        if (reader.take("of the", "of")) {
            soManyThereAre();
        }
        reader.skip("voting", "eligible");
        boolean named = reader.take(RuleTokens.MEMBERS, "in number", "of them") || reader.isAtEnd()
                || reader.sees(",", ";", "or", "and", "including", "with", ".", ")", "of whom", "of which", "provided", "plus", "if")
                || reader.sees(QuorumGrammar.PRESENT) || reader.sees(QuorumGrammar.FORM);
        reader.take("entitled to vote", "entitled to attend and vote");
        QuorumGrammar.ofBody(reader);
        if (!named || reader.sees("from each", "from", "of each", "from at least")) {
            return Optional.empty();
        }
        return Optional.of(new QuorumAmount.Fixed(many.moreThan() ? many.number() + 1 : many.number()));
    }

    /** "Of the nine trustees": the number there are, if that is a number of all of them. */
    private OptionalInt soManyThereAre() {
        int mark = reader.mark();
        OptionalInt all = RuleQuantity.number(reader);
        if (all.isPresent() && (!reader.sees(RuleTokens.MEMBERS, "voting " + RuleTokens.MEMBERS) || all.getAsInt() != seats)) {
            reader.back(mark);
            return OptionalInt.empty();
        }
        return all;
    }

    private Optional<QuorumAmount> share(RuleQuantity many) {
        QuorumAmount.@Nullable Rounding rounding = rounding();
        OptionalInt every = many.isAll() ? soManyThereAre() : OptionalInt.empty();
        if (every.isPresent() && reader.take(RuleTokens.MEMBERS, "voting " + RuleTokens.MEMBERS)) {
            QuorumGrammar.ofBody(reader);
            return Optional.of(new QuorumAmount.Fixed(every.getAsInt()));
        }
        int of = reader.mark();
        Optional<QuorumBase> base = reader.take("of", "from among") || many.isAll() || reader.sees("the " + RuleTokens.MEMBERS, RuleTokens.MEMBERS)
                ? base()
                : Optional.empty();
        if (base.isPresent() && reader.sees("of each", "from each", "in each", "of both", "from both")) {
            return Optional.empty();
        }
        if (base.isEmpty()) {
            reader.back(of);
            if (!reader.isAtEnd() && !reader.sees(QuorumGrammar.PRESENT)) {
                return Optional.empty();
            }
        }
        boolean plus = reader.take("plus one", "plus 1", "and one more") || many.plus() == 1;
        rounding = rounding == null ? rounding() : rounding;
        QuorumAmount share = new QuorumAmount.Share(many.fraction() == null ? Fraction.WHOLE : many.fraction(), base.orElse(null), List.of(),
                many.moreThan(),
                many.moreThan() ? null : rounding);
        return Optional.of(plus ? new QuorumAmount.Plus(share, 1) : share);
    }

    private QuorumAmount.@Nullable Rounding rounding() {
        int start = reader.mark();
        reader.take(",", "(");
        QuorumAmount.@Nullable Rounding found = null;
        if (reader.take("rounded up", "rounding up", "fractions being rounded up", "any fraction being rounded up")) {
            found = QuorumAmount.Rounding.UP;
        } else if (reader.take("rounded down", "rounding down", "disregarding fractions", "ignoring fractions", "fractions being disregarded")) {
            found = QuorumAmount.Rounding.DOWN;
        } else if (reader.take("rounded to the nearest", "to the nearest")) {
            found = QuorumAmount.Rounding.NEAREST;
        }
        if (found == null) {
            reader.back(start);
            return null;
        }
        reader.skip("if necessary", "where necessary", "to", "a", "an", "the", "next", "nearest", "whole", "complete", "number", "member");
        reader.take(")");
        return found;
    }

    private Optional<QuorumBase> base() {
        reader.skip("of", "the", "its", "all", "those");
        boolean whole = reader.take(WHOLE);
        reader.skip("total number of", "total", "number of", "then", "current", "the", "all", "its");
        boolean eligible = reader.take("eligible");
        reader.skip("voting", "serving", "current");
        if (reader.take("seats", "places")) {
            return Optional.of(eligible ? QuorumBase.ELIGIBLE_SEATS : QuorumBase.SEATS);
        }
        if (!reader.take(RuleTokens.MEMBERS + " who are " + RuleTokens.MEMBERS, "those who are " + RuleTokens.MEMBERS, RuleTokens.MEMBERS)
                && !reader.thisBody()) {
            return Optional.empty();
        }
        QuorumGrammar.ofBody(reader);
        boolean suspended = reader.take("who are not suspended", "not suspended", "excluding those suspended");
        VotingBase state = reader.sees(QuorumGrammar.PRESENT) ? null : RuleState.read(reader, null);
        boolean vacancies = reader.take("including vacancies", ", including vacancies", "including vacant seats", "( including vacancies )");
        boolean without = reader.take("excluding vacancies", ", excluding vacancies", "not counting vacancies", "( excluding vacancies )",
                "excluding any vacancies",
                ", excluding any vacancies", "disregarding vacancies", ", disregarding vacancies");
        QuorumGrammar.ofBody(reader);
        return Optional.of(suspended ? QuorumBase.IN_OFFICE_LESS_SUSPENDED : eligible ? QuorumBase.ELIGIBLE : state == VotingBase.ENTITLED
                ? QuorumBase.ENTITLED
                : vacancies || (whole && !without && state == null) ? QuorumBase.SEATS : QuorumBase.IN_OFFICE);
    }
}
