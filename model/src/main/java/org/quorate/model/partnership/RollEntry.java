package org.quorate.model.partnership;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One seat on the roll: its constituency, who holds it (nothing: vacant), and who may deputise. */
public record RollEntry(Seat seat, Constituency constituency, @Nullable Person holder, List<Person> deputies) {
    public RollEntry {
        deputies = List.copyOf(deputies);
    }

    public boolean isVacant() {
        return holder == null;
    }
}
