package org.quorate.model.charter;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.quorate.model.calendar.NumberWords;

/** Says a quorum as a person does, with the constituencies, sides and roles by their names: "5 members, among them one from Councils and the chair". */
final class QuorumSentence {

    private final UnaryOperator<String> names;
    private final UnaryOperator<String> bodies;

    QuorumSentence(Charter charter, CharterBody body) {
        this.names = MethodWords.names(body);
        this.bodies = key -> charter.body(key).map(one -> "the " + one.name()).orElse(key.replace('-', ' '));
    }

    /** The quorum after "A meeting is quorate with". */
    String of(QuorumRule rule) {
        return switch (rule) {
            case QuorumRule.Plain(QuorumAmount amount, List<QuorumNeed> needs) -> of(amount)
                    + (needs.isEmpty() ? "" : ", among them " + listed(needs.stream().map(this::of).toList()));
            case QuorumRule.Several(int atLeast, List<QuorumRule> rules) -> (atLeast == 1 ? "one of these: " : atLeast == rules.size() ? "all of these: "
                    : NumberWords.of(atLeast) + " of these: ") + rules.stream().map(this::of).collect(Collectors.joining(atLeast == 1
                    ? "; or " : "; "));
            case QuorumRule.ThosePresent ignored -> "whoever is present";
            case QuorumRule.Same ignored -> "the same number as otherwise";
            case QuorumRule.SameAs(String other) -> "what makes " + bodies.apply(other) + " quorate, counted of its own members";
        };
    }

    private static String listed(List<String> needs) {
        return needs.size() < 2 ? String.join("", needs) : String.join(", ", needs.subList(0, needs.size() - 1)) + " and " + needs.getLast();
    }

    private String of(QuorumAmount amount) {
        return amount instanceof QuorumAmount.Fixed(int number) ? number + (number == 1 ? " member" : " members") : inner(amount);
    }

    private String inner(QuorumAmount amount) {
        return switch (amount) {
            case QuorumAmount.Share share when !share.blocks().isEmpty() -> share(share);
            case QuorumAmount.Greatest(List<QuorumAmount> amounts) when amount.leavesOut() -> "the greatest of " + listed(amounts.stream().map(this::inner)
                    .toList());
            case QuorumAmount.Least(List<QuorumAmount> amounts) when amount.leavesOut() -> "the least of " + listed(amounts.stream().map(this::inner)
                    .toList());
            case QuorumAmount.Plus(QuorumAmount inner, int more) when amount.leavesOut() -> inner(inner) + " plus " + more;
            default -> QuorumAmountText.write(amount);
        };
    }

    private String share(QuorumAmount.Share share) {
        if (share.leavesOut()) {
            String but = share.blocks().stream().map(names).collect(Collectors.joining(" or "));
            return (share.moreThan() ? "more than " : "") + share.fraction() + (share.base() == null ? " of the " + but
                    : " of " + share.base().words() + but.replaceFirst("^members", "")) + (share.rounding() == null ? "" : " rounded "
                    + share.rounding().words());
        }
        String of = share.blocks().stream().map(names).collect(Collectors.joining(" or "));
        return (share.moreThan() ? "more than " : "") + share.fraction() + (share.base() == null ? " of " : " of " + share.base().words() + " from ") + of;
    }

    private String of(QuorumNeed need) {
        return switch (need) {
            case QuorumNeed.Members(QuorumAmount count, List<String> from) when from.equals(List.of(QuorumNeed.CHAIR)) -> "the chair";
            case QuorumNeed.Members(QuorumAmount.Fixed(int number), List<String> from) -> NumberWords.of(number) + " from " + joined(from);
            case QuorumNeed.Members(QuorumAmount.Share share, List<String> from) when share.base() == QuorumBase.PRESENT ->
                    (share.moreThan() ? "more than " : "") + share.fraction() + " of those present from " + joined(from);
            case QuorumNeed.Members(QuorumAmount count, List<String> ignored) -> inner(count);
            case QuorumNeed.Partners(QuorumAmount count, List<String> among) -> (count.equals(QuorumNeed.ALL_OF_THEM) ? "a member of every Partner"
                    : "members of " + (count instanceof QuorumAmount.Fixed(int number) ? NumberWords.of(number) + " different Partners"
                    : ofThem(count) + " the Partners")) + (among.isEmpty() ? "" : " among " + joined(among));
            case QuorumNeed.AtMost(QuorumAmount.Fixed(int number), List<String> from) -> "no more than " + NumberWords.of(number) + " counted from "
                    + joined(from);
            case QuorumNeed.AtMost(QuorumAmount.Share share, List<String> from) -> "no more than " + share.fraction() + " of those present from "
                    + joined(from);
            case QuorumNeed.AtMost(QuorumAmount count, List<String> from) -> "no more than " + inner(count) + " from " + joined(from);
            case QuorumNeed.Others(int number, List<String> than) -> NumberWords.of(number) + " other than " + joined(than);
            case QuorumNeed.Outnumbering(List<String> more, List<String> fewer) -> "more from " + joined(more) + " than from " + joined(fewer);
            case QuorumNeed.Blocks(QuorumAmount count, int each, QuorumNeed.Of of) -> NumberWords.of(each) + " from "
                    + (count.equals(QuorumNeed.ALL_OF_THEM) ? "each of " : (each == 1 ? "" : "each of ") + ofThem(count) + " ") + blocks(of);
            case QuorumNeed.ShareOfEach(QuorumAmount.Share share, QuorumNeed.Of of) -> QuorumAmountText.write(share) + " of each of " + blocks(of);
            case QuorumNeed.Holding(QuorumAmount.Share share) -> holding(share);
            case QuorumNeed.Either(List<QuorumNeed> needs) -> needs.stream().map(this::of).collect(Collectors.joining(", or "));
        };
    }

    /** "members holding at least half of the votes". */
    private static String holding(QuorumAmount.Share share) {
        return "members holding " + (share.moreThan() ? "more than " : "at least ") + share.fraction() + " of the votes" + (share.base() == null ? ""
                : " of the " + share.base().words());
    }

    private static String ofThem(QuorumAmount count) {
        return count instanceof QuorumAmount.Fixed(int number) ? NumberWords.of(number) + " of"
                : count instanceof QuorumAmount.Share share ? (share.moreThan() ? "more than " : "") + share.fraction() + " of" : "";
    }

    private String blocks(QuorumNeed.Of of) {
        return of instanceof QuorumNeed.Listed(List<String> keys) ? listed(keys.stream().map(names).toList()) : "the " + ((QuorumNeed.Kind) of).many();
    }

    private String joined(List<String> keys) {
        return keys.stream().map(names).collect(Collectors.joining(" or "));
    }
}
