package org.quorate.model.recommendation;

import java.time.LocalDate;
import java.util.Optional;
import org.quorate.model.charter.CharterRoute;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.partnership.BodyId;

/** What the course of a recommendation has to know of bodies and meetings. */
public interface Surroundings {
    /** The meeting on whose agenda an item stands. */
    record Sitting(BodyId body, LocalDate on, MeetingState state, String reference) {}

    /** Whether a body takes a step of a route; a step that names no body may be taken by any. */
    boolean takes(BodyId body, CharterRoute.Step step);

    /** The name of the body that takes a step, as it is on record, or the charter's words for it. */
    String nameOf(CharterRoute.Step step);

    /** The meeting of an item; empty where the item is no longer on an agenda. */
    Optional<Sitting> sittingOf(ItemId item);

    /** The first meeting a body held after a day, up to today. */
    Optional<Sitting> heldAfter(BodyId body, LocalDate day);

    /** The body that takes a step, where it is on record. */
    Optional<BodyId> bodyOf(CharterRoute.Step step);

    /** Whether the partners' answers are enough under the charter: true, false, or empty where the charter is silent. */
    Optional<Boolean> isEffective(Ratification ratification);
}
