package org.quorate.reports.content;

import org.jspecify.annotations.Nullable;

/**
 * Why business is taken in private and what the public may be told of it.
 *
 * @param reason the reason printed on the agenda and in the minutes
 * @param publicTitle the title a public reader sees; "Exempt item" when absent, never the full title
 * @param publicSummary what a public reader is told of the item, or absent
 */
public record Exemption(String reason, @Nullable String publicTitle, @Nullable String publicSummary) {
    public Exemption {
        reason = Words.required(reason, "The reason an item is taken in the absence of the public and press");
        publicTitle = Words.optional(publicTitle);
        publicSummary = Words.optional(publicSummary);
    }

    /** The title that is safe to publish. */
    public String titleForPublic() {
        return publicTitle == null ? "Exempt item" : publicTitle;
    }
}
