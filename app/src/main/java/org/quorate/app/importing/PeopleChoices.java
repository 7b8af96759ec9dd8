package org.quorate.app.importing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.BodyId;

/**
 * What is chosen for a whole list.
 *
 * @param body the body whose seats rows fill that name none; nothing means that such rows only add people
 * @param since the first day in office of rows that give none
 * @param partnerType organisations that are no partners yet become partners of this type; nothing means that they stay words beside the person
 * @param leaveOutMistakes whether rows with mistakes are left out; otherwise one mistake stops the whole list
 */
public record PeopleChoices(@Nullable BodyId body, LocalDate since, @Nullable String partnerType, boolean leaveOutMistakes) {
    public PeopleChoices leavingOutMistakes(boolean leave) {
        return new PeopleChoices(body, since, partnerType, leave);
    }
}
