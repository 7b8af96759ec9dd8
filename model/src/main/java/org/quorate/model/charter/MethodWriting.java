package org.quorate.model.charter;

import java.util.stream.Collectors;

/** Writes one method in the form a charter keeps, which reads back to the same. */
final class MethodWriting {

    private MethodWriting() {
    }

    static String write(Method method) {
        return switch (method) {
            case Method.Consensus ignored -> "consensus";
            case Method.Decides(Bloc by) -> by.text() + " decides";
            case Method.Measure measure -> write(measure);
            case Method.Combined combined -> (combined.conditions().isEmpty() ? "carried"
                    : combined.conditions().stream().map(MethodWriting::write).collect(Collectors.joining(" and ")))
                    + (combined.vetoes().isEmpty() ? "" : " unless "
                    + combined.vetoes().stream().map(VetoText::write).collect(Collectors.joining(" or ")));
        };
    }

    static String write(Method.Measure measure) {
        return switch (measure) {
            case Method.AtLeast number -> "at least " + number.votes() + " for";
            case Method.Vote vote when vote.base() == null && vote.plus() == 0 && MethodText.isWord(vote.key()) -> vote.key();
            case Method.Vote vote -> (vote.moreThan() ? "more than " : "at least ") + vote.fraction().numerator() + "/" + vote.fraction()
                    .denominator() + (vote.plus() == 0 ? "" : (vote.plus() > 0 ? " plus " : " less ") + Math.abs(vote.plus()))
                    + (vote.base() == null ? "" : " of " + vote.base().word());
        };
    }

    private static String write(Condition condition) {
        Within within = condition.within();
        return write(condition.measure()) + (condition.by() == CountedBy.USUAL ? "" : " by " + condition.by().word())
                + (within == null ? "" : " within " + write(within));
    }

    private static String write(Within within) {
        QuorumNeed.Kind kind = within.kind();
        if (kind != null) {
            return within.number() == 0 ? "each " + kind.one() : "at least " + within.number() + " " + kind.many();
        }
        String list = within.listed().stream().map(Bloc::text).collect(Collectors.joining(", "));
        return within.listed().size() == 1 ? list : within.number() == within.listed().size() ? "each of " + list
                : "at least " + within.number() + " of " + list;
    }
}
