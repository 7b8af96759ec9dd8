package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What makes a meeting quorate. */
public sealed interface QuorumRule {

    /**
     * A number of members, and who must be among them.
     *
     * @param amount how many members
     * @param needs who must be there, all of them
     */
    record Plain(QuorumAmount amount, List<QuorumNeed> needs) implements QuorumRule {
        public Plain {
            needs = List.copyOf(needs);
        }
    }

    /**
     * Several rules of which so many must hold: one for "either … or", all for "both … and".
     *
     * @param atLeast how many must hold
     * @param rules two or more
     */
    record Several(int atLeast, List<QuorumRule> rules) implements QuorumRule {
        public Several {
            rules = List.copyOf(rules);
            if (rules.size() < 2 || atLeast < 1 || atLeast > rules.size()) {
                throw new IllegalArgumentException(atLeast + " of " + rules.size() + " ways cannot be asked for: there must be two or more, and at least"
                        + " one of them has to hold.");
            }
        }
    }

    /** Whoever is there, one member at least. */
    record ThosePresent() implements QuorumRule {
    }

    /** The same as for any other meeting or matter of the body; only where the rule is for a particular one. */
    record Same() implements QuorumRule {
    }

    /** The same rule as another body has, its fractions counted of this one. */
    record SameAs(String body) implements QuorumRule {
    }

    /** A plain number of members and nothing more. */
    static QuorumRule ofNumber(int number) {
        return new Plain(new QuorumAmount.Fixed(number), List.of());
    }

    /** Every requirement in it, in whatever branch. */
    default Stream<QuorumNeed> everyNeed() {
        return switch (this) {
            case Plain plain -> plain.needs().stream();
            case Several several -> several.rules().stream().flatMap(QuorumRule::everyNeed);
            case ThosePresent ignored -> Stream.empty();
            case Same ignored -> Stream.empty();
            case SameAs ignored -> Stream.empty();
        };
    }

    /** Every amount in it, those of its requirements too. */
    default Stream<QuorumAmount> amounts() {
        return switch (this) {
            case Plain plain -> Stream.concat(plain.amount().all(), plain.needs().stream().flatMap(QuorumNeed::all).flatMap(QuorumRule::amountOf));
            case Several several -> several.rules().stream().flatMap(QuorumRule::amounts);
            case ThosePresent ignored -> Stream.empty();
            case Same ignored -> Stream.empty();
            case SameAs ignored -> Stream.empty();
        };
    }

    private static Stream<QuorumAmount> amountOf(QuorumNeed need) {
        return switch (need) {
            case QuorumNeed.Members members -> members.count().all();
            case QuorumNeed.Partners partners -> partners.count().all();
            case QuorumNeed.Blocks blocks -> blocks.count().all();
            case QuorumNeed.ShareOfEach each -> each.share().all();
            case QuorumNeed.Holding holding -> holding.share().all();
            case QuorumNeed.AtMost most -> most.count().all();
            case QuorumNeed.Others ignored -> Stream.empty();
            case QuorumNeed.Outnumbering ignored -> Stream.empty();
            case QuorumNeed.Either ignored -> Stream.empty();
        };
    }

    /** The keys of constituencies, sides and roles it names. */
    default Stream<String> keys() {
        return switch (this) {
            case Plain plain -> Stream.concat(blocksOf(plain.amount()), plain.needs().stream().flatMap(QuorumNeed::keys));
            case Several several -> several.rules().stream().flatMap(QuorumRule::keys);
            case ThosePresent ignored -> Stream.empty();
            case Same ignored -> Stream.empty();
            case SameAs ignored -> Stream.empty();
        };
    }

    /** The keys an amount is limited to. */
    static Stream<String> blocksOf(QuorumAmount amount) {
        return amount.all().flatMap(one -> one instanceof QuorumAmount.Share share ? share.blocks().stream() : Stream.empty());
    }

    /** Whether it leaves open of what a fraction is a fraction. */
    default boolean leavesBaseOpen() {
        return amounts().anyMatch(amount -> amount instanceof QuorumAmount.Share share && share.base() == null);
    }

    /** Whether it counts votes by their weight. */
    default boolean weighs() {
        return everyNeed().flatMap(QuorumNeed::all).anyMatch(QuorumNeed.Holding.class::isInstance);
    }

    /** The least number of members it may ever ask for, whatever the size of the body: one where it goes by a fraction. */
    default int fewest() {
        return switch (this) {
            case Plain plain -> plain.amount().fewest();
            case Several several -> several.rules().stream().mapToInt(QuorumRule::fewest).sorted().limit(several.atLeast()).max().orElse(1);
            case ThosePresent ignored -> 1;
            case Same ignored -> 1;
            case SameAs ignored -> 1;
        };
    }

    /** The same rule with every key put through a change, to bring names to keys. */
    default QuorumRule renamed(UnaryOperator<String> change) {
        return switch (this) {
            case Plain(QuorumAmount amount, List<QuorumNeed> needs) ->
                    new Plain(renamed(amount, change), needs.stream().map(need -> renamed(need, change)).toList());
            case Several(int atLeast, List<QuorumRule> rules) -> new Several(atLeast, rules.stream().map(rule -> rule.renamed(change)).toList());
            case ThosePresent present -> present;
            case Same same -> same;
            case SameAs same -> same;
        };
    }

    private static QuorumNeed renamed(QuorumNeed need, UnaryOperator<String> change) {
        return switch (need) {
            case QuorumNeed.Members(QuorumAmount count, List<String> from) ->
                    new QuorumNeed.Members(renamed(count, change), from.stream().map(change).toList());
            case QuorumNeed.Partners(QuorumAmount count, List<String> among) -> new QuorumNeed.Partners(count, renamed(change, among));
            case QuorumNeed.AtMost(QuorumAmount count, List<String> from) -> new QuorumNeed.AtMost(count, renamed(change, from));
            case QuorumNeed.Others(int number, List<String> than) -> new QuorumNeed.Others(number, renamed(change, than));
            case QuorumNeed.Outnumbering(List<String> more, List<String> fewer) ->
                    new QuorumNeed.Outnumbering(renamed(change, more), renamed(change, fewer));
            case QuorumNeed.Blocks(QuorumAmount count, int each, QuorumNeed.Of of) -> new QuorumNeed.Blocks(count, each,
                    of instanceof QuorumNeed.Listed(List<String> keys) ? new QuorumNeed.Listed(keys.stream().map(change).toList()) : of);
            case QuorumNeed.ShareOfEach(QuorumAmount.Share share, QuorumNeed.Of of) -> new QuorumNeed.ShareOfEach(share,
                    of instanceof QuorumNeed.Listed(List<String> keys) ? new QuorumNeed.Listed(keys.stream().map(change).toList()) : of);
            case QuorumNeed.Holding holding -> holding;
            case QuorumNeed.Either(List<QuorumNeed> needs) -> new QuorumNeed.Either(needs.stream().map(one -> renamed(one, change)).toList());
        };
    }

    private static List<String> renamed(UnaryOperator<String> change, List<String> keys) {
        return keys.stream().map(change).toList();
    }

    private static QuorumAmount renamed(QuorumAmount amount, UnaryOperator<String> change) {
        return switch (amount) {
            case QuorumAmount.Fixed fixed -> fixed;
            case QuorumAmount.Share(Fraction fraction, @Nullable QuorumBase base, List<String> blocks, boolean moreThan,
                    QuorumAmount.@Nullable Rounding rounding) ->
                    new QuorumAmount.Share(fraction, base, blocks.stream().map(change).toList(), moreThan, rounding);
            case QuorumAmount.Greatest(List<QuorumAmount> amounts) -> new QuorumAmount.Greatest(renamed(amounts, change));
            case QuorumAmount.Least(List<QuorumAmount> amounts) -> new QuorumAmount.Least(renamed(amounts, change));
            case QuorumAmount.Plus(QuorumAmount inner, int more) -> new QuorumAmount.Plus(renamed(inner, change), more);
            case QuorumAmount.Table(QuorumBase base, List<QuorumAmount.Table.Row> rows, QuorumAmount above) -> new QuorumAmount.Table(base,
                    rows.stream().map(row -> new QuorumAmount.Table.Row(row.upTo(), renamed(row.amount(), change))).toList(), renamed(above, change));
        };
    }

    private static List<QuorumAmount> renamed(List<QuorumAmount> amounts, UnaryOperator<String> change) {
        List<QuorumAmount> changed = new ArrayList<>();
        amounts.forEach(amount -> changed.add(renamed(amount, change)));
        return changed;
    }
}
