package org.quorate.model.ruling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the room is quorate for an item at one instant.
 *
 * @param met whether it is; null when the charter is silent and the readings differ
 * @param present how many count towards it; null when that depends on an open setting
 * @param needed how many are needed; null when the charter does not say
 * @param missing what else is missing, in words: "nobody from NHS commissioning is here"
 * @param reasoning why
 */
public record QuorumFinding(@Nullable Boolean met, @Nullable Integer present, @Nullable Integer needed, List<String> missing, Reasoning reasoning) {

    public QuorumFinding {
        missing = List.copyOf(missing);
    }
}
