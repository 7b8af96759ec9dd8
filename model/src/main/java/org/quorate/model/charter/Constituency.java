package org.quorate.model.charter;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.SeatClass;

/**
 * A block of seats in a body. The column of the matrix it falls under is a setting ({@code BODY.CONSTITUENCY.column}), because documents leave it
 * open (A15).
 *
 * @param key the word in settings and cases
 * @param name as people say it
 * @param aliases other names
 * @param fewest the least number of seats
 * @param most the greatest number of seats, or null when the document does not say
 * @param seatClass what its members may do
 * @param clause where the document says so, or null
 */
public record Constituency(String key, String name, List<String> aliases, int fewest, @Nullable Integer most, SeatClass seatClass,
        @Nullable String clause) {

    public Constituency {
        aliases = List.copyOf(aliases);
        if (fewest < 0 || (most != null && most < fewest)) {
            throw new IllegalArgumentException("The constituency " + name
                    + " must have a number of seats that is not negative, the least no more than the most.");
        }
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(key, name), aliases.stream());
    }
}
