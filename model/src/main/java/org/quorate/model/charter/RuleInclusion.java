package org.quorate.model.charter;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.quorate.model.partnership.SeatClass;

/** Reads who must be among those in favour: "such majority to include the Mayor", "of whom at least two must be lay members". */
final class RuleInclusion {

    private static final String[] INCLUDING = {"which majority must include", "such majority to include", "such majority including",
        "that majority including",
        "the majority including", "which majority includes", "such majority must include", "which must include", "which shall include", "which includes",
        "that includes", "which include", "who must include", "who include", "must include", "shall include", "to include", "include", "includes",
        "including in all cases", "including always", "including", "inclusive of", "comprising", "they include", "these include", "this includes",
        "the majority includes", "such majority includes", "that majority includes", "consisting of", "with among them"};
    private static final String[] VOTES = {"concurring votes of", "concurring vote of", "affirmative votes of", "affirmative vote of", "positive vote of",
        "positive votes of", "votes of", "vote of", "support of", "agreement of", "approval of", "consent of", "votes from", "vote from"};
    private static final String[] MUST_BE = {"must be", "shall be", "should be", "have to be", "has to be", "must", "are", "is", "being", "be", "to be"};

    private RuleInclusion() {
    }

    /** Adds what must be among those in favour, if that comes next. */
    static boolean read(RuleReader reader, CharterBody body, List<Condition> conditions) {
        int start = reader.mark();
        reader.take("and");
        if (reader.take("of whom", "of which")) {
            RuleQuantity quantity = RuleQuantity.read(reader).orElseThrow(() -> unread(reader, body));
            conditions.add(among(reader, body, quantity));
            return true;
        }
        Optional<RuleQuantity> leading = RuleQuantity.read(reader);
        boolean stated = reader.sees("of those present", "of those voting", "of those in", "of those entitled", "of those eligible", "of those attending",
                "of those who");
        if (leading.isPresent() && !stated && reader.take("of whom", "of which", "of them", "of those")) {
            conditions.add(among(reader, body, leading.get()));
            return true;
        }
        reader.back(start);
        if (!reader.take(INCLUDING)) {
            reader.take("and");
            if (!reader.take(INCLUDING)) {
                reader.back(start);
                return false;
            }
        }
        do {
            conditions.add(one(reader, body));
        } while (goesOn(reader, body));
        return true;
    }

    private static boolean goesOn(RuleReader reader, CharterBody body) {
        int mark = reader.mark();
        reader.take(",");
        reader.take("and");
        if (reader.mark() > mark) {
            int from = reader.mark();
            reader.skip("the", "an", "a", "at least");
            RuleQuantity.number(reader);
            reader.skip("of", "from", "the");
            boolean named = reader.name().isPresent() || !RuleGroups.called(reader, body).isEmpty();
            reader.back(from);
            if (named) {
                return true;
            }
        }
        reader.back(mark);
        return false;
    }

    private static Condition among(RuleReader reader, CharterBody body, RuleQuantity quantity) {
        reader.skip(MUST_BE);
        reader.take("drawn from", "from", "an", "a", "the");
        RulePeople people = RulePeople.read(reader, body, quantity).filter(of -> of.within() != null).orElseThrow(() -> unread(reader, body));
        return condition(quantity, people);
    }

    private static Condition one(RuleReader reader, CharterBody body) {
        int start = reader.mark();
        reader.take("the", "an", "a");
        boolean votes = reader.take(VOTES);
        if (!votes) {
            reader.back(start);
        }
        int counted = reader.mark();
        Optional<RuleQuantity> some = RuleQuantity.read(reader);
        Optional<Within> called = some.isPresent() && (reader.take("of the", "of") || some.get().isAll())
                ? RuleNames.called(reader, body, some.get(), start) : Optional.empty();
        if (called.isPresent()) {
            return new Condition(new Method.AtLeast(1), called.get());
        }
        reader.back(counted);
        int from = reader.mark();
        boolean definite = reader.sees("the");
        Optional<RuleQuantity> quantity = RuleQuantity.read(reader);
        reader.take("of the", "of", "from the", "from", "for from");
        RulePeople people = RulePeople.read(reader, body, quantity.orElse(RuleQuantity.ALL)).orElseThrow(() -> unread(reader, body));
        reader.take("vote");
        if (quantity.isEmpty() && votes && definite && several(body, people)) {
            return condition(RuleQuantity.ALL, people);
        }
        if (quantity.isEmpty() && people.within() != null) {
            return named(reader, body, people, from);
        }
        return condition(quantity.orElseThrow(() -> unread(reader, body)), people);
    }

    private static Condition condition(RuleQuantity quantity, RulePeople people) {
        return new Condition(quantity.of(people.base()), people.within(), people.by());
    }

    /** Members named without saying how many: the one there is, or one each; of a group of several nobody can tell. */
    static Condition named(RuleReader reader, CharterBody body, RulePeople people, int from) {
        String said = reader.said(from, reader.mark());
        String small = said.toLowerCase(Locale.ROOT);
        boolean article = small.matches("(?:an?|one|any) .*");
        boolean single = RuleTokens.single(small).equals(small);
        if (!article && (single ? small.startsWith("the ") && areSeveral(body, people) : several(body, people))) {
            throw new IllegalArgumentException(howMany(body, people, said));
        }
        return new Condition(new Method.AtLeast(1), Objects.requireNonNull(people.within()));
    }

    private static String howMany(CharterBody body, RulePeople people, String said) {
        List<String> keys = Objects.requireNonNull(people.within()).listed().stream().flatMap(bloc -> bloc.anyOf().stream()).toList();
        String several = keys.size() == 1 ? said.replaceFirst("^(?i)the ", "") : keys.stream().filter(key -> isOfSeveral(body, key)).map(body::blockName)
                .findFirst().orElse(said);
        boolean plural = !RuleTokens.single(several.toLowerCase(Locale.ROOT)).equals(several.toLowerCase(Locale.ROOT));
        return "\"" + said + "\" does not say how many of " + (keys.size() == 1 ? "them" : several) + ". Write \"all " + (plural ? "" : "members of ")
                + several
                + "\" or \"at least 1 of " + (keys.size() == 1 ? said : "the " + several) + "\".";
    }

    /** Refuses a group of several named without a number; "a trustee" and "trustee" are one. */
    static void requireNumber(RuleReader reader, CharterBody body, List<String> keys, int from) {
        boolean article = reader.isAfterAt(from, "a", "an", "one", "any");
        String said = reader.said(from, reader.mark());
        if (!article && keys.stream().anyMatch(key -> seats(body, key) != 1 && body.role(key).isEmpty())
                && !RuleTokens.single(said.toLowerCase(Locale.ROOT)).equals(said.toLowerCase(Locale.ROOT))) {
            throw new NotUnderstood("\"" + said + "\" does not say how many of them. Write \"all " + said + "\" or \"at least 1 of " + said + "\".");
        }
    }

    /** Whether a name is of one person: an office, or a constituency of a single seat. */
    static boolean isOfOne(CharterBody body, String key) {
        return seats(body, key) == 1 || (body.role(key).isPresent() && RuleTokens.single(body.blockName(key)).equals(body.blockName(key)));
    }

    /** Whether a name is certainly of several people: of a side, or of a constituency that may have two seats or more. */
    static boolean isOfSeveral(CharterBody body, String key) {
        return body.sides().stream().anyMatch(side -> side.key().equals(key)) || body.constituencies().stream().filter(one -> one.key().equals(key))
                .anyMatch(one -> one.fewest() > 1 || Objects.requireNonNullElse(one.most(), 0) > 1);
    }

    private static boolean areSeveral(CharterBody body, RulePeople people) {
        return Objects.requireNonNull(people.within()).listed().stream().flatMap(bloc -> bloc.anyOf().stream()).anyMatch(key -> isOfSeveral(body, key));
    }

    private static boolean several(CharterBody body, RulePeople people) {
        Within within = people.within();
        return within != null && within.kind() == null && within.listed().stream().flatMap(bloc -> bloc.anyOf().stream()).anyMatch(key -> seats(body,
                key) != 1);
    }

    /** How many seats a constituency has, 0 where that is not fixed. */
    static int seatsOf(CharterBody body, String key) {
        return seats(body, key);
    }

    /** How many seats a group has; 1 for the chair, 0 where that is not fixed, as of a role. */
    private static int seats(CharterBody body, String key) {
        return body.constituencies().stream().filter(one -> one.key().equals(key)).map(RuleInclusion::fixed).findFirst()
                .orElse(key.equals(QuorumNeed.CHAIR) ? 1 : 0);
    }

    /** How many voting seats a body has, 0 where that is not fixed. */
    static int seats(CharterBody body) {
        List<Integer> seats = body.constituencies().stream().filter(one -> one.seatClass() == SeatClass.VOTING).map(RuleInclusion::fixed).toList();
        return seats.contains(0) ? 0 : seats.stream().mapToInt(Integer::intValue).sum();
    }

    private static int fixed(Constituency one) {
        Integer most = one.most();
        return most != null && most == one.fewest() ? most : 0;
    }

    private static NotUnderstood unread(RuleReader reader, CharterBody body) {
        return new NotUnderstood(RuleHint.rule(reader, body));
    }
}
