package org.quorate.model.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Ask;
import org.quorate.model.meeting.ItemId;

/**
 * One way from body to body: sent, put on the agenda, answered.
 *
 * @param item where the receiving body takes it, or nothing as yet
 * @param placedOn when it was put there, or nothing
 * @param answer the latest answer, or nothing as yet
 * @param answeredOn the day of that answer, or nothing
 */
public record Leg(BodyThen to, Ask ask, LocalDate sentOn, @Nullable ItemId item, @Nullable LocalDate placedOn, Happened.@Nullable Answered answer,
        @Nullable LocalDate answeredOn) {

    static Leg sent(BodyThen to, Ask ask, LocalDate on) {
        return new Leg(to, ask, on, null, null, null, null);
    }

    Leg placed(ItemId at, LocalDate on) {
        return new Leg(to, ask, sentOn, at, on, answer, answeredOn);
    }

    Leg answered(Happened.Answered given, LocalDate on) {
        return new Leg(to, ask, sentOn, item, placedOn, given, on);
    }

    /** Whether the body has still to answer: it has not yet, or put its answer off. */
    public boolean isOpen() {
        Happened.Answered given = answer;
        return given == null || given.answer().isPutOff();
    }

    /** Whether it answered in support. */
    public boolean isSupported() {
        Happened.Answered given = answer;
        return given != null && given.answer().supports();
    }

    /** Whether it answered against. */
    public boolean isRejected() {
        Happened.Answered given = answer;
        return given != null && given.answer() == Answer.REJECTED;
    }
}
