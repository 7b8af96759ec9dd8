package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quorate.model.charter.QuorumAmount;
import org.quorate.model.charter.QuorumBase;
import org.quorate.model.charter.QuorumNeed;
import org.quorate.model.charter.QuorumRule;

/** Tests one quorum rule against the members who count, under one reading of what is open. */
final class QuorumCount {

    private final Prepared prepared;
    private final Participation participation;
    private final QuorumPresent present;
    private final QuorumNumber numbers;

    QuorumCount(Prepared prepared, OpenReadings readings, Participation participation, QuorumPresent present) {
        this.prepared = prepared;
        this.participation = participation;
        this.present = present;
        this.numbers = new QuorumNumber(prepared, readings, participation, present);
    }

    /** What testing a rule found. */
    QuorumTest test(QuorumRule rule) {
        return switch (rule) {
            case QuorumRule.Plain(QuorumAmount amount, List<QuorumNeed> needs) -> plain(rule, amount, needs);
            case QuorumRule.Several(int atLeast, List<QuorumRule> rules) -> several(rule, atLeast, rules.stream().map(this::test).toList());
            case QuorumRule.ThosePresent ignored -> plain(rule, new QuorumAmount.Fixed(1), List.of());
            case QuorumRule.Same ignored -> throw unresolved();
            case QuorumRule.SameAs ignored -> throw unresolved();
        };
    }

    private static IllegalStateException unresolved() {
        return new IllegalStateException("\"The same\" stands for another quorum and is looked up before it is tested.");
    }

    private QuorumTest plain(QuorumRule rule, QuorumAmount amount, List<QuorumNeed> needs) {
        List<QuorumTest.Figure> figures = new ArrayList<>(0);
        int needed = numbers.needed(amount, figures);
        int fewer = Math.max(0, needed - present.all());
        QuorumNeeds required = new QuorumNeeds(prepared, participation, numbers, present, fewer == 0);
        int wanted = 0;
        List<QuorumNeed> unmet = new ArrayList<>(0);
        for (QuorumNeed need : needs) {
            if (need instanceof QuorumNeed.Holding(QuorumAmount.Share share)) {
                int[] held = required.weights(share);
                figures.add(new QuorumTest.Figure(share, QuorumBase.THEM, held[1], held[0]));
            }
            int missing = need instanceof QuorumNeed.AtMost(QuorumAmount.Fixed(int most), List<String> from)
                    ? Math.max(0, needed - most - required.others(from)) : required.missing(need);
            if (missing > 0) {
                unmet.add(need);
                wanted += missing;
            }
        }
        // whoever comes to meet a need adds to the number too
        int shortBy = Math.max(fewer, wanted);
        for (QuorumNeed need : needs) {
            if (need instanceof QuorumNeed.Partners(QuorumAmount count, List<String> among)) {
                needed = Math.max(needed, numbers.ofThem(count, present.partnersInOffice(among)));
            }
        }
        return new QuorumTest(rule, shortBy == 0, needed, shortBy, unmet, figures, List.of());
    }

    /** The ways nearest to being met stand for the whole. */
    private static QuorumTest several(QuorumRule rule, int atLeast, List<QuorumTest> ways) {
        List<QuorumTest> nearest = ways.stream().sorted(Comparator.comparingInt(QuorumTest::shortBy)).limit(atLeast).toList();
        return new QuorumTest(rule, nearest.stream().allMatch(QuorumTest::met), nearest.stream().mapToInt(QuorumTest::needed).max().orElse(1),
                nearest.stream().mapToInt(QuorumTest::shortBy).sum(), nearest.stream().flatMap(way -> way.unmet().stream()).distinct().toList(),
                nearest.stream().flatMap(way -> way.figures().stream()).distinct().toList(), ways);
    }
}
