package org.quorate.model.meeting;

import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/**
 * Why an item is taken in Part 2, and all that the public may read of it (HW-01).
 *
 * @param reason printed on the agenda and in the resolution; nothing until it is chosen, which is a finding before issue
 * @param publicTitle the title the public reads
 * @param publicSummary the summary the public reads, or nothing
 * @param publicInterest why keeping it private outweighs disclosure, or nothing
 */
public record Privacy(
        @Nullable String reason, String publicTitle, @Nullable String publicSummary, @Nullable String publicInterest) {
    public Privacy {
        reason = Required.optionalText(reason);
        publicTitle = Required.text(publicTitle, "A Part 2 item needs the title that the public may read.");
        publicSummary = Required.optionalText(publicSummary);
        publicInterest = Required.optionalText(publicInterest);
    }
}
