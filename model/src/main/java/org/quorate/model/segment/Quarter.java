package org.quorate.model.segment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Refused;

/**
 * A quarter of the financial year, which runs from April to March.
 *
 * @param year the calendar year in which the financial year begins
 * @param number 1 (April to June) to 4 (January to March)
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern WRITTEN = Pattern.compile("q([1-4])\\s*(\\d{4})(?:\\s*[/-]\\s*(\\d{2}|\\d{4}))?");
    private static final Pattern TURNED = Pattern.compile("(\\d{4})(?:\\s*[/-]\\s*(\\d{2}|\\d{4}))?\\s*q([1-4])");

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("A quarter is the first to the fourth of its year, not number " + number + ".");
        }
    }

    /** The quarter a day falls in. */
    public static Quarter of(LocalDate day) {
        int number = (day.getMonthValue() + 8) / 3 % 4 + 1;
        return new Quarter(number == 4 ? day.getYear() - 1 : day.getYear(), number);
    }

    /** Reads "Q2 2022/23" or "2022/23 Q2"; the year is the financial year, named by the year in which it begins. */
    public static Quarter read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher written = WRITTEN.matcher(plain);
        Matcher turned = TURNED.matcher(plain);
        if (written.matches()) {
            return checked(Integer.parseInt(written.group(2)), written.group(3), Integer.parseInt(written.group(1)), text);
        }
        if (turned.matches()) {
            return checked(Integer.parseInt(turned.group(1)), turned.group(2), Integer.parseInt(turned.group(3)), text);
        }
        throw new Refused("\"" + text + "\" is not a quarter. Write it as Q2 2022/23; the financial year begins in April.");
    }

    private static Quarter checked(int year, @Nullable String second, int number, String text) {
        if (second != null && Integer.parseInt(second) % 100 != (year + 1) % 100) {
            throw new Refused("\"" + text + "\" names two years that do not follow each other. Write it as Q2 2022/23.");
        }
        return new Quarter(year, number);
    }

    public LocalDate firstDay() {
        return LocalDate.of(number == 4 ? year + 1 : year, number == 4 ? 1 : number * 3 + 1, 1);
    }

    public LocalDate lastDay() {
        return next().firstDay().minusDays(1);
    }

    public Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    /** As in "Q2 2022/23". */
    public String words() {
        return "Q" + number + " " + year + "/" + String.format(Locale.ROOT, "%02d", (year + 1) % 100);
    }

    @Override
    public int compareTo(Quarter other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }
}
