package org.quorate.model.ruling;

import org.jspecify.annotations.Nullable;

/**
 * Whether a seat may take part in deciding a matter.
 *
 * @param seat the seat, or the constituency when the case is counted
 * @param eligible whether it may; null when its column is not settled and the columns differ
 * @param reason why, in a phrase: "no part in funding"
 * @param clause the clause behind it, or null
 * @param setting the setting that would settle it, or null
 */
public record SeatEligibility(String seat, @Nullable Boolean eligible, String reason, @Nullable String clause, @Nullable String setting) {
}
