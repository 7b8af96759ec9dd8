package org.quorate.app.partnership;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.RollEntry;

/** One seat of the roll as the list shows it. */
public record SeatLine(RollEntry entry, @Nullable LocalDate since, @Nullable LocalDate termEnds, String partner) {
    public String title() {
        return entry.seat().title();
    }

    public String constituency() {
        return entry.constituency().name();
    }

    public String seatClass() {
        return entry.seat().seatClass().words();
    }

    public boolean isVacant() {
        return entry.isVacant();
    }

    /** The holder's name, or "Vacant". */
    public String holder() {
        Person holder = entry.holder();
        return holder == null ? "Vacant" : holder.name();
    }

    public String office() {
        return switch (entry.seat().office()) {
            case MEMBER -> "";
            case CHAIR -> "Chair";
            case VICE_CHAIR -> "Vice-chair";
        };
    }

    public String deputies() {
        return entry.deputies().stream().map(Person::name).collect(Collectors.joining(", "));
    }
}
