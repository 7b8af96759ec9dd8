package org.quorate.model.ruling;

import org.jspecify.annotations.Nullable;

/**
 * What a vote would need before it is taken.
 *
 * @param method the method: "majority-75"
 * @param needed the least number of votes for that carries; null when the charter does not say
 * @param base of how many; null when the charter does not say
 * @param baseWords what the base is, in words: "eligible members in office"
 * @param admissible whether a vote may be taken now (a failed consensus test comes first where the charter says so)
 * @param reasoning how the base and the number come about, line by line
 */
public record NeededFinding(String method, @Nullable Integer needed, @Nullable Integer base, String baseWords, boolean admissible,
        Reasoning reasoning) {
}
