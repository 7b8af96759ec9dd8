package org.quorate.persistence.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.ClassHeading;
import org.quorate.model.partnership.ResolutionVerb;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatOffice;

/**
 * A body with its seats and who holds them; what is left out stays as it is on record, or as a body begins.
 *
 * @param shortName stands before its references; made from the initials where it is left out
 * @param charterKey what the charter calls it; looked up by its name where it is left out
 */
public record BodyEntry(
        Spot spot,
        String name,
        @Nullable String shortName,
        @Nullable String charterKey,
        @Nullable String reportsTo,
        @Nullable String heldToAccountBy,
        @Nullable String cadence,
        @Nullable StyleEntry style,
        List<ConstituencyEntry> constituencies) {
    public BodyEntry {
        constituencies = List.copyOf(constituencies);
    }

    /** The words of its papers. */
    public record StyleEntry(
            @Nullable String authority,
            @Nullable String bodyWord,
            @Nullable String chairTitle,
            @Nullable String viceChairTitle,
            @Nullable ResolutionVerb verb,
            List<ClassHeading> headings,
            @Nullable String minutePrefix,
            @Nullable String partsStatement,
            @Nullable String recordingStatement,
            @Nullable String contactName,
            @Nullable String contactTelephone,
            @Nullable String contactEmail) {
        public StyleEntry {
            headings = List.copyOf(headings);
        }
    }

    /** A block of seats. */
    public record ConstituencyEntry(Spot spot, String name, List<SeatEntry> seats) {
        public ConstituencyEntry {
            seats = List.copyOf(seats);
        }
    }

    /**
     * A seat.
     *
     * @param existsFrom its first day; where it is left out, the earliest day the file knows of
     * @param tenures who held it, earliest first, the present holder last
     */
    public record SeatEntry(
            Spot spot,
            String title,
            SeatClass seatClass,
            SeatOffice office,
            @Nullable String partner,
            @Nullable String column,
            @Nullable LocalDate existsFrom,
            @Nullable LocalDate existsUntil,
            List<Tenure> tenures,
            List<ImportFile.PersonEntry> deputies) {
        public SeatEntry {
            tenures = List.copyOf(tenures);
            deputies = List.copyOf(deputies);
        }
    }

    /** A person's time in a seat; without a first day, the first day of the seat or the day after the one before left. */
    public record Tenure(
            Spot spot,
            ImportFile.PersonEntry person,
            @Nullable LocalDate from,
            @Nullable LocalDate termEnds,
            @Nullable LocalDate until,
            @Nullable String ended) {}
}
