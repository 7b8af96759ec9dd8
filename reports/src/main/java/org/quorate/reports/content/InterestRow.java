package org.quorate.reports.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An interest in the register, or one declared at a meeting.
 *
 * @param role the seats the person holds, or absent
 * @param nature what the interest is, or what the public is told instead
 * @param begun since when it exists, {@code entered} when it was registered or declared, {@code ended} when it ended
 * @param source where it was declared, or nothing for the register itself
 * @param managed what was done, or is to be done, about it
 * @param withdrawn why a declaration was taken back, or absent
 * @param sensitive whether its details are withheld from the public
 */
public record InterestRow(String person, @Nullable String role, @Nullable String organisation, String kind, String nature, @Nullable LocalDate begun,
        LocalDate entered, @Nullable LocalDate ended, @Nullable Source source, @Nullable String managed, @Nullable String withdrawn, boolean sensitive) {
    public InterestRow {
        person = Words.required(person, "Whose interest it is");
        role = Words.optional(role);
        organisation = Words.optional(organisation);
        kind = Words.required(kind, "The kind of the interest of " + person);
        nature = Words.required(nature, "The interest of " + person);
        managed = Words.optional(managed);
        withdrawn = Words.optional(withdrawn);
    }

    /**
     * The meeting at which an interest was declared.
     *
     * @param meeting its reference
     * @param item the item's number, or absent where it was declared in general
     * @param title the item's title as everyone entitled reads it, or absent
     * @param hearing how far the public could hear the item
     */
    public record Source(String meeting, @Nullable Integer item, @Nullable String title, Hearing hearing) {
        /** As in "PB 2027-01-26, item 5: Contracts". */
        public String words() {
            String numbered = item == null ? meeting : meeting + ", item " + item;
            return title == null ? numbered : numbered + ": " + title;
        }
    }
}
