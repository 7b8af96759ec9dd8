package org.quorate.model.ruling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Fraction;
import org.quorate.model.charter.Assent;

/**
 * Who assented, to be held against whose assent is enough.
 *
 * @param named the offices and other words that assented: "chair", "board"
 * @param assenting how many of each group assented
 * @param sizes how many there are in each group; a group that is missing is unknown
 */
public record AssentCount(Set<String> named, Map<Assent.Group, Integer> assenting, Map<Assent.Group, Integer> sizes) {

    public AssentCount {
        named = Set.copyOf(named);
        assenting = Map.copyOf(assenting);
        sizes = Map.copyOf(sizes);
    }

    /** Whether any of the ways is satisfied. */
    public boolean satisfies(Assent support) {
        return support.ways().stream().anyMatch(this::satisfies);
    }

    private boolean satisfies(Assent.Way way) {
        return switch (way) {
            case Assent.Way.Named(String word) -> named.contains(word);
            case Assent.Way.Headcount(int number, Assent.Group of) -> assenting(of) >= number;
            case Assent.Way.Share share -> assenting(share.of()) >= needed(share);
            case Assent.Way.Greater(Assent.Way left, Assent.Way right) -> satisfies(left) && satisfies(right);
            case Assent.Way.Lesser(Assent.Way left, Assent.Way right) -> satisfies(left) || satisfies(right);
        };
    }

    private int assenting(Assent.Group group) {
        return assenting.getOrDefault(group, 0);
    }

    private int needed(Assent.Way.Share share) {
        @Nullable Integer size = sizes.get(share.of());
        if (size == null) {
            throw new UnusableCase(List.of(new UnusableCase.Reason("", "The charter counts a share of " + share.of().words()
                    + ": say how many there are.")));
        }
        Fraction fraction = share.fraction();
        return share.moreThan() ? fraction.moreThanOf(size) : fraction.atLeastOf(size);
    }

    /** What a way asks for, with its arithmetic: "one third of members, 4 of 12". */
    public String inNumbers(Assent support) {
        return String.join(", or ", support.ways().stream().map(this::inNumbers).toList());
    }

    private String inNumbers(Assent.Way way) {
        return switch (way) {
            case Assent.Way.Named(String word) -> word.equals("body") ? "a resolution of the body" : "the " + word;
            case Assent.Way.Headcount(int number, Assent.Group of) -> number + " " + of.words();
            case Assent.Way.Share share ->
                    (share.moreThan() ? "more than " : "") + share.fraction() + " of " + share.of().words() + " (" + needed(share) + " of "
                    + sizes.get(share.of()) + ")";
            case Assent.Way.Greater(Assent.Way left, Assent.Way right) -> "the greater of " + inNumbers(left) + " and " + inNumbers(right);
            case Assent.Way.Lesser(Assent.Way left, Assent.Way right) -> "the lesser of " + inNumbers(left) + " and " + inNumbers(right);
        };
    }
}
