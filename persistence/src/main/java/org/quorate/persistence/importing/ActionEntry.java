package org.quorate.persistence.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.action.ActionState;
import org.quorate.model.action.Progress;

/**
 * An action; it is matched by its reference, else by its words and the day it was raised.
 *
 * @param reference given a number ("A-1") where it is left out
 * @param meeting the reference of the meeting it arose at where it is not written under an item
 * @param item that item's number on the agenda
 */
public record ActionEntry(
        Spot spot,
        @Nullable String reference,
        String text,
        List<String> owners,
        @Nullable String partner,
        @Nullable String meeting,
        @Nullable Integer item,
        @Nullable LocalDate raised,
        @Nullable LocalDate due,
        ActionState state,
        @Nullable LocalDate closed,
        List<Progress> progress) {
    public ActionEntry {
        owners = List.copyOf(owners);
        progress = List.copyOf(progress);
    }
}
