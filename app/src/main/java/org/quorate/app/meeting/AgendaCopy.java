package org.quorate.app.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.meeting.StandingItem;

/** An item as the next agenda takes it over: without its pages, and with no reason for Part 2, which is judged anew each time. */
final class AgendaCopy {
    private AgendaCopy() {}

    static ItemDetails of(AgendaItem item, @Nullable LocalDate previousDate) {
        ItemDetails copy = ItemDetails.of(item).withPages(null);
        Privacy privacy = item.privacy();
        if (privacy != null) {
            copy = copy.withPrivacy(new Privacy(null, privacy.publicTitle(), privacy.publicSummary(), null));
        }
        return item.standing() == StandingItem.PREVIOUS_MINUTES ? copy.withPurposeText(StandingItems.approval(previousDate)) : copy;
    }
}
