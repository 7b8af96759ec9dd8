package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads who must be among those who make a quorum: "one of whom shall be the Mayor", "with at least one member from each of the four groups". */
final class QuorumRequirements {

    private static final String[] WITH = {"including", "to include", "which must include", "which shall include", "who must include", "must include",
        "provided that",
        "provided always that", "provided", "so long as", "as long as", "with", "inclusive of", "and must include", "and shall include", "and including",
        "and to include", "which includes", "comprising", "and", "together with", "plus", "made up of", "consisting of", "being", "who include",
        "these include",
        "they include", "drawn"};
    private static final String[] MOST = {"no more than", "not more than", "at most", "a maximum of", "up to", "only"};
    private static final String[] MUST_BE = {"must", "shall", "should", "may", "can", "is", "are", "be", "being", "drawn", "from", "the", "a", "an", "to",
        "have"};
    /** After these the number before is one of members, and what follows says whose. */
    private static final String[] MEMBERS_FROM = {RuleTokens.MEMBERS + " drawn from", RuleTokens.MEMBERS + " from", RuleTokens.MEMBERS + " of",
        RuleTokens.MEMBERS + " present from", "from", "drawn from", "appointed by"};

    private final RuleReader reader;
    private final CharterBody body;
    private final List<QuorumNeed> needs = new ArrayList<>();
    private final QuorumGroups ofGroups;

    private int total;

    QuorumRequirements(RuleReader reader, CharterBody body) {
        this.reader = reader;
        this.body = body;
        this.ofGroups = new QuorumGroups(reader, body, needs);
    }

    List<QuorumNeed> found() {
        return List.copyOf(needs);
    }

    /** How many there must be in all, where that is said after who must be among them; 0 where it is not. */
    int total() {
        return total;
    }

    /** "The Mayor and four other members": five, of whom the Mayor is one. */
    Optional<QuorumAmount> office() {
        return QuorumOffice.read(reader, body, needs);
    }

    /** "Three members and the Chair": four. */
    QuorumAmount withOffice(QuorumAmount amount) {
        return QuorumOffice.after(reader, body, amount, needs);
    }

    /** What stands first where only who must be there is said. */
    void first() {
        if (!requirement()) {
            throw QuorumGrammar.notUnderstood(reader, body);
        }
    }

    /** Adds what must hold besides, if that comes next. */
    boolean further() {
        int start = reader.mark();
        if (inBrackets()) {
            return true;
        }
        reader.skip(",");
        if (reader.sees("or", "but not less than", "but not fewer than", "subject to", "but at least")) {
            reader.back(start);
            return false;
        }
        int joined = reader.mark();
        reader.take("and");
        if (ofWhom()) {
            return true;
        }
        reader.back(joined);
        boolean with = reader.take(WITH);
        reader.skip("there are", "there is", "that", "they include", "these include", "present are");
        if ((with || joined > start || reader.sees("holding", "having", "representing", "who together", "who hold", "who represent", "who between them"))
                && (ofWhom() || requirement())) {
            return true;
        }
        reader.back(start);
        return false;
    }

    /** "(Including not less than one from each council)". */
    private boolean inBrackets() {
        int start = reader.mark();
        if (reader.take("(") && reader.take(WITH)) {
            int before = needs.size();
            if ((ofWhom() || requirement())) {
                while (!reader.sees(")") && further()) {
                    reader.take(QuorumGrammar.PRESENT);
                }
                if (reader.take(")")) {
                    return true;
                }
            }
            needs.subList(before, needs.size()).clear();
        }
        reader.back(start);
        return false;
    }

    /** "Of whom at least one is a trustee", "one of whom shall be the Mayor", "of whom no more than two may be officers". */
    private boolean ofWhom() {
        int start = reader.mark();
        boolean first = reader.take("of whom", "of which");
        if (first && named()) {
            return true;
        }
        boolean most = reader.take(MOST);
        Optional<RuleQuantity> quantity = RuleQuantity.readForQuorum(reader);
        if (quantity.isEmpty() || !(first || reader.take("of whom", "of which", "of them", "of those present") || beingOfOne())) {
            reader.back(start);
            return false;
        }
        reader.skip(MUST_BE);
        boolean not = reader.take("not");
        reader.skip(MUST_BE);
        List<String> names = QuorumNames.read(reader, body);
        RuleQuantity many = quantity.get();
        if (many.number() != 1) {
            requireOneReading(start);
        }
        if (not && many.fraction() == null) {
            needs.add(new QuorumNeed.Others(many.number(), names));
        } else if (not) {
            throw QuorumGrammar.notUnderstood(reader, body);
        } else {
            needs.add(most ? new QuorumNeed.AtMost(ofThosePresent(many), names) : new QuorumNeed.Members(ofThosePresent(many), names));
        }
        while (also(many, most)) {
            reader.take(QuorumGrammar.PRESENT);
        }
        return true;
    }

    /** "The Treasurer shall be one", "council trustees shall not form the majority". */
    private boolean named() {
        int start = reader.mark();
        reader.skip("the", "either");
        List<String> names = reader.seesName() ? QuorumNames.read(reader, body) : List.of();
        Optional<QuorumNeed> sides = names.isEmpty() ? Optional.empty() : QuorumSides.read(reader, names);
        boolean one = !names.isEmpty() && names.stream().noneMatch(name -> RuleInclusion.isOfSeveral(body, name)) && reader.take("shall be one",
                "must be one",
                "is one", "should be one", "will be one");
        if (sides.isEmpty() && !one) {
            reader.back(start);
            return false;
        }
        needs.add(sides.orElseGet(() -> new QuorumNeed.Members(new QuorumAmount.Fixed(1), names)));
        return true;
    }

    /** "One being a lay member", "one nominated by the council": of those counted, though nothing says so. */
    private boolean beingOfOne() {
        int start = reader.mark();
        boolean being = reader.take("being", "to be", "must be", "shall be", "should be", "nominated by", "appointed by", "drawn from", "representing");
        int names = reader.mark();
        reader.skip("from", "the", "a", "an");
        boolean named = being && reader.seesName();
        reader.back(named ? names : start);
        return named;
    }

    /** "and one a Beta member". */
    private boolean also(RuleQuantity before, boolean most) {
        int start = reader.mark();
        reader.take(",");
        if (!most && reader.take("and")) {
            reader.take("at least");
            OptionalInt number = RuleQuantity.number(reader);
            reader.skip("nominated by", "appointed by", "representing");
            reader.skip(MUST_BE);
            Optional<String> name = number.isPresent() || before.number() == 1 ? reader.name() : Optional.empty();
            if (name.isPresent() && !reader.sees("of")) {
                needs.add(new QuorumNeed.Members(new QuorumAmount.Fixed(number.orElse(1)), List.of(name.get())));
                return true;
            }
        }
        reader.back(start);
        return false;
    }

    private static QuorumAmount ofThosePresent(RuleQuantity quantity) {
        return quantity.fraction() == null ? new QuorumAmount.Fixed(quantity.moreThan() ? quantity.number() + 1 : quantity.number())
                : new QuorumAmount.Share(quantity.fraction(), QuorumBase.PRESENT, List.of(), quantity.moreThan(), null);
    }

    /** Adds who must be there, if that comes next. */
    private boolean requirement() {
        int start = reader.mark();
        if (outnumbering() || QuorumHolding.read(reader, needs)) {
            return true;
        }
        boolean most = reader.take(MOST);
        Optional<RuleQuantity> quantity = reader.sees("each", "every", "both", "all of the") ? Optional.empty() : RuleQuantity.readForQuorum(reader);
        if (quantity.isEmpty()) {
            reader.skip("either", "a", "an", "the");
        }
        if (reader.sees("voting " + RuleTokens.MEMBERS, "eligible " + RuleTokens.MEMBERS)) {
            reader.skip("voting", "eligible");
        }
        boolean members = reader.take(MEMBERS_FROM);
        boolean of = members || reader.take("of");
        if (of) {
            reader.skip("the");
            reader.take(RuleTokens.MEMBERS + " of", RuleTokens.MEMBERS + " from", RuleTokens.MEMBERS + " in");
        }
        Optional<RuleQuantity> groups = reader.take("each of the", "each of", "each", "every one of the", "every", "both of the", "both", "all of the",
                "all")
                ? Optional.of(RuleQuantity.ALL) : Optional.empty();
        RuleQuantity many = quantity.orElse(new RuleQuantity(null, false, 0, 1));
        if (groups.isPresent() && !reader.sees("at least")) {
            return ofGroups.each(many);
        }
        if (quantity.isPresent() && !members && (ofGroups.some(many) || ofGroups.partners(many))) {
            return true;
        }
        Optional<RuleQuantity> among = many.fraction() == null ? RuleQuantity.readForQuorum(reader) : Optional.empty();
        if (among.isPresent()) {
            reader.take("of the", "of", "different");
            if (many.number() == 1 && (ofGroups.some(among.get()) || ofGroups.partners(among.get()) || ofGroups.listed(among.get()))) {
                return true;
            }
            throw QuorumGrammar.notUnderstood(reader, body);
        }
        if (quantity.isPresent() && many.fraction() == null && !most && reader.take(RuleTokens.MEMBERS + " in total", RuleTokens.MEMBERS + " in all",
                "in total", RuleTokens.MEMBERS + " altogether", RuleTokens.MEMBERS)) {
            total = many.moreThan() ? many.number() + 1 : many.number();
            return true;
        }
        int from = reader.mark();
        boolean some = reader.isAfterAt(start, "with", "comprising", "including", "and") && many.equals(RuleQuantity.MOST) && reader.isAfter("of")
                && !reader.sees("the");
        List<String> names = QuorumNames.read(reader, body);
        if (some && RuleInclusion.isOfSeveral(body, names.getFirst())) {
            throw new IllegalArgumentException("\"" + reader.said(start, reader.mark()) + "\" may be read in two ways. Write \"a majority of whom are "
                    + reader.said(from, reader.mark()) + "\" where most of those present have to be, or \"more than half of the "
                    + reader.said(from, reader.mark()) + "\" where most of them have to be present.");
        }
        if (of && !members && many.number() == 1) {
            QuorumNames.also(reader, names);
        } else if (of && quantity.isPresent()) {
            requireOneReading(start);
        }
        if (quantity.isEmpty() && !QuorumSides.follow(reader)) {
            RuleInclusion.requireNumber(reader, body, names, from);
        }
        QuorumAmount count = many.fraction() == null || most ? ofThosePresent(many)
                : new QuorumAmount.Share(many.fraction(), null, names, many.moreThan(), null);
        Optional<QuorumNeed> sides = QuorumSides.read(reader, names);
        if (sides.isPresent()) {
            needs.add(sides.get());
        } else {
            needs.add(most ? new QuorumNeed.AtMost(count, names) : new QuorumNeed.Members(count, names));
        }
        return reader.mark() > start;
    }

    /** Refuses "4 of councils, trusts and lay", which does not say whether it is four in all or four of each. */
    private void requireOneReading(int start) {
        int mark = reader.mark();
        if (reader.take(", and", "and", ",") && !reader.sees("the", "a", "an", "at least") && RuleQuantity.readForQuorum(reader).isEmpty()
                && reader.name().isPresent()) {
            throw new IllegalArgumentException("\"" + reader.said(start, reader.mark()) + "\" may be read in two ways. Give each group its own number,"
                    + " such as \"2 A and 2 B\", or join them by \"or\" where the number is of all of them together.");
        }
        reader.back(mark);
    }

    private boolean outnumbering() {
        int start = reader.mark();
        if (reader.take("more")) {
            Optional<String> more = reader.name();
            if (more.isPresent() && reader.take("than")) {
                needs.add(new QuorumNeed.Outnumbering(List.of(more.get()), QuorumNames.read(reader, body)));
                return true;
            }
        }
        reader.back(start);
        return false;
    }
}
