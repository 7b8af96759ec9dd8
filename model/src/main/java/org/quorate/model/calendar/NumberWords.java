package org.quorate.model.calendar;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers as rules write them: "21", "twenty-one", "a". */
public final class NumberWords {

    private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS = List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Pattern HUNDREDS = Pattern.compile("([a-z]+) hundred(?: and ([a-z ]+))?");

    private NumberWords() {
    }

    /** The number a text says, from 0 to 9999 in figures and to 999 in words, or empty when it says none. */
    public static OptionalInt read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("(?<=\\w)-(?=\\w)", " ").replaceAll("\\s+", " ");
        if (plain.matches("\\d{1,4}")) {
            return OptionalInt.of(Integer.parseInt(plain));
        }
        if (plain.equals("a") || plain.equals("an")) {
            return OptionalInt.of(1);
        }
        int small = SMALL.indexOf(plain);
        if (small >= 0) {
            return OptionalInt.of(small);
        }
        Matcher hundreds = HUNDREDS.matcher(plain);
        if (hundreds.matches()) {
            OptionalInt rest = hundreds.group(2) == null ? OptionalInt.of(0) : read(hundreds.group(2));
            int times = hundreds.group(1).startsWith("a") ? 1 : SMALL.indexOf(hundreds.group(1));
            return rest.isPresent() && rest.getAsInt() < 100 && times > 0 && times < 10 ? OptionalInt.of(100 * times + rest.getAsInt())
                    : OptionalInt.empty();
        }
        String[] parts = plain.split(" ", 2);
        int tens = parts[0].isEmpty() ? -1 : TENS.indexOf(parts[0]);
        if (tens < 2) {
            return OptionalInt.empty();
        }
        int ones = parts.length == 1 ? 0 : SMALL.indexOf(parts[1]);
        return ones < 0 || ones > 9 || (parts.length == 2 && ones == 0) ? OptionalInt.empty() : OptionalInt.of(tens * 10 + ones);
    }

    /** The number as a sentence says it: in words to nineteen, then in figures. */
    public static String of(int number) {
        return number >= 0 && number < SMALL.size() ? SMALL.get(number) : Integer.toString(number);
    }
}
