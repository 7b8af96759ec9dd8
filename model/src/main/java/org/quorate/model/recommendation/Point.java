package org.quorate.model.recommendation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.charter.DueDate;

/**
 * A lettered point of a report's recommendations, answered and carried out by itself.
 *
 * @param letter "A" to "Z", then "AA"
 * @param leadIn under which of the report's lead-ins it stands, from 0
 * @param category or nothing where it was not said
 * @param theme or nothing
 * @param due by a day, after an event, or both; nothing where it is not said
 * @param partners the partners it is addressed to, each by the name it was addressed under (CM-39); none where it is addressed to nobody in particular
 */
public record Point(
        String letter, int leadIn, String text, List<SubItem> subItems, @Nullable PointCategory category, @Nullable String theme, @Nullable DueDate due,
        List<String> partners) {
    private static final int LETTERS = 26;

    public Point {
        letter = Required.text(letter, "A point needs its letter.");
        text = Required.text(text, "Say what point " + letter + " recommends.");
        subItems = List.copyOf(subItems);
        theme = Required.optionalText(theme);
        partners = List.copyOf(partners);
        Required.that(leadIn >= 0, "A point stands under a lead-in.");
        Required.that(partners.stream().distinct().count() == partners.size(), "Point " + letter + " names a partner twice.");
    }

    /** A point addressed to nobody in particular. */
    public Point(String letter, int leadIn, String text, List<SubItem> subItems, @Nullable PointCategory category, @Nullable String theme,
            @Nullable DueDate due) {
        this(letter, leadIn, text, subItems, category, theme, due, List.of());
    }

    /** The letter at a place, from 0; lettering runs on over the lead-ins and after Z goes on with AA. */
    public static String letterAt(int place) {
        String last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letterAt(place / LETTERS - 1) + last;
    }

    /** What marks the sub-item at a place, from 0: its roman number among the roman ones, or nothing for a bullet. */
    public String markOf(int place) {
        if (subItems.get(place).mark() == SubItem.Mark.BULLET) {
            return "";
        }
        long before = subItems.subList(0, place).stream().filter(item -> item.mark() == SubItem.Mark.ROMAN).count();
        return SubItem.roman((int) before + 1);
    }

    /** The same point with another category and theme. */
    public Point filed(@Nullable PointCategory newCategory, @Nullable String newTheme) {
        return new Point(letter, leadIn, text, subItems, newCategory, newTheme, due, partners);
    }

    /** The same point addressed to these partners. */
    public Point addressedTo(List<String> newPartners) {
        return new Point(letter, leadIn, text, subItems, category, theme, due, newPartners);
    }

    /** The same point with one more sub-item. */
    public Point and(SubItem item) {
        return new Point(letter, leadIn, text, Stream.concat(subItems.stream(), Stream.of(item)).toList(), category, theme, due, partners);
    }
}
