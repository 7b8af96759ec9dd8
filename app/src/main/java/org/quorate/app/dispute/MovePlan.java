package org.quorate.app.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.ClauseWords;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.PossibleMove;

/**
 * What may happen next in a dispute and what may not, in the order in which a secretary looks for it.
 *
 * @param may what the charter lets happen, the likeliest first; also what depends on an open rule
 * @param mayNot what it does not let happen, with the reason
 */
public record MovePlan(List<Line> may, List<Line> mayNot) {
    private static final List<EventKind> ORDER = List.of(EventKind.RESUME, EventKind.ADVISE, EventKind.ACCEPT, EventKind.REJECT, EventKind.APPOINT,
            EventKind.RECOMMEND, EventKind.DECIDE, EventKind.REFER, EventKind.SETTLE, EventKind.WITHDRAW, EventKind.MEET, EventKind.FAIL, EventKind.SKIP,
            EventKind.EXTEND, EventKind.PAUSE, EventKind.RECEIVE, EventKind.STAND_ASIDE, EventKind.BACK, EventKind.AGREE, EventKind.COMMUNICATE,
            EventKind.EXCEPTION);

    /**
     * One thing that might happen.
     *
     * @param kind what is recorded by it, or null where it can only be spoken of
     * @param title as a short sentence ("Executive advises in writing")
     * @param note what is to be known of it, or why it may not be
     * @param clause the clause behind it, shortly; may be empty
     * @param open whether it depends on a rule the charter leaves open
     */
    public record Line(@Nullable EventKind kind, String title, String note, String clause, boolean open) {}

    public MovePlan {
        may = List.copyOf(may);
        mayNot = List.copyOf(mayNot);
    }

    static MovePlan of(DisputeStanding standing, StageFacts stage) {
        MoveWords words = new MoveWords(standing.dispute(), stage);
        Map<EventKind, PossibleMove> moves = new EnumMap<>(EventKind.class);
        standing.moves().forEach(move -> moves.put(move.kind(), move));
        List<Line> may = new ArrayList<>();
        List<Line> mayNot = new ArrayList<>();
        for (EventKind kind : ORDER) {
            PossibleMove move = moves.get(kind);
            if (move == null || !isWorthSaying(move, stage)) {
                continue;
            }
            String clause = ClauseWords.shortly(move.clause().orElse(null));
            boolean open = move.answer() == PossibleMove.Answer.OPEN;
            if (move.answer() == PossibleMove.Answer.REFUSED) {
                mayNot.add(new Line(kind, words.title(kind), String.join(" ", move.reasons()), clause, false));
            } else {
                may.add(new Line(kind, words.title(kind), open ? "It depends on a rule the charter leaves open. " + String.join(" ", move.reasons())
                        : words.note(kind), clause, open));
            }
        }
        String later = stage.later();
        if (later != null && standing.isRunning()) {
            mayNot.add(new Line(null, "Go straight to " + later, "It is the last stage; the stages between come first.", "", false));
        }
        may.sort(Comparator.comparing(line -> line.kind() == EventKind.REFER && stage.hasOutcome() && !line.open() ? 0 : 1));
        return new MovePlan(may, mayNot);
    }

    /** Much is possible at any stage that nobody would think of there. */
    private static boolean isWorthSaying(PossibleMove move, StageFacts stage) {
        boolean refused = move.answer() == PossibleMove.Answer.REFUSED;
        return switch (move.kind()) {
            case OPEN -> false;
            case RESUME -> !refused;
            case EXTEND, PAUSE -> stage.hasDays();
            case RECEIVE -> stage.hasDays() && !stage.has(EventKind.RECEIVE);
            case RECOMMEND -> refused ? stage.produces() == null : stage.mayProduce("recommendation") && !stage.has(EventKind.RECOMMEND);
            case DECIDE -> !refused && stage.mayProduce("decision") && !stage.has(EventKind.DECIDE);
            case ADVISE -> !refused && stage.isHeldByABody() && (stage.has(EventKind.RECOMMEND) || stage.has(EventKind.DECIDE)) && !stage.has(EventKind.ADVISE);
            case ACCEPT, REJECT -> stage.hasOutcome();
            case APPOINT -> stage.appointedBy() != null && !stage.has(EventKind.APPOINT);
            case STAND_ASIDE -> !refused && stage.isHeldByABody() && !stage.has(EventKind.STAND_ASIDE);
            case AGREE, COMMUNICATE, EXCEPTION -> !refused && move.setting().isPresent() && move.clause().isPresent();
            case BACK -> !stage.first();
            case REFER -> stage.next() != null;
            case SKIP, MEET, FAIL, SETTLE, WITHDRAW -> !(move.kind() == EventKind.FAIL && (stage.has(EventKind.FAIL) || stage.next() == null));
        };
    }

    /** Whether a step has nothing to do with this dispute as it stands, so that saying it may be taken would mislead. */
    public boolean isBesideThePoint(EventKind kind) {
        boolean seldom = switch (kind) {
            case AGREE, COMMUNICATE, EXCEPTION, APPOINT -> true;
            default -> false;
        };
        return seldom && Stream.concat(may.stream(), mayNot.stream()).noneMatch(line -> line.kind() == kind);
    }

    /** The line of a kind, where there is one. */
    public Optional<Line> line(EventKind kind) {
        return may.stream().filter(line -> line.kind() == kind).findFirst();
    }
}
