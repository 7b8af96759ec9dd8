package org.quorate.model.charter;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes fractions as people say them: "two thirds", "2/3", "75%". */
final class FractionText {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})\\s*/\\s*(\\d{1,4})");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:\\.(\\d))?\\s*(?:%|per ?cent)");
    private static final Map<String, Fraction> WORDS = words();

    private FractionText() {
    }

    /** The fraction a text says, or empty when the text says none; refuses an impossible one such as 5/4. */
    static Optional<Fraction> read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replaceAll("\\s+", " ");
        Fraction word = WORDS.get(plain);
        if (word != null) {
            return Optional.of(word);
        }
        Matcher numbers = NUMBERS.matcher(plain);
        if (numbers.matches()) {
            return Optional.of(new Fraction(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))));
        }
        Matcher percent = PERCENT.matcher(plain);
        return percent.matches() ? Optional.of(ofPercent(percent)) : Optional.empty();
    }

    private static Fraction ofPercent(Matcher percent) {
        String tenths = percent.group(2);
        int whole = Integer.parseInt(percent.group(1)) * 10 + (tenths == null ? 0 : Integer.parseInt(tenths));
        int divisor = greatestCommonDivisor(whole, 1_000);
        return new Fraction(whole / divisor, 1_000 / divisor);
    }

    private static int greatestCommonDivisor(int left, int right) {
        return right == 0 ? Math.max(left, 1) : greatestCommonDivisor(right, left % right);
    }

    static String write(Fraction fraction) {
        return WORDS.entrySet().stream().filter(entry -> entry.getValue().equals(fraction)).map(Map.Entry::getKey).findFirst()
                .orElseGet(() -> 100 % fraction.denominator() == 0 && fraction.denominator() > 10 ? 100 / fraction.denominator() * fraction.numerator() + "%"
                        : fraction.numerator() + "/" + fraction.denominator());
    }

    private static Map<String, Fraction> words() {
        Map<String, Fraction> words = new LinkedHashMap<>();
        words.put("half", Fraction.HALF);
        words.put("one half", Fraction.HALF);
        words.put("a half", Fraction.HALF);
        words.put("one third", new Fraction(1, 3));
        words.put("a third", new Fraction(1, 3));
        words.put("two thirds", Fraction.TWO_THIRDS);
        words.put("one quarter", new Fraction(1, 4));
        words.put("a quarter", new Fraction(1, 4));
        words.put("three quarters", Fraction.THREE_QUARTERS);
        words.put("one fifth", new Fraction(1, 5));
        words.put("a fifth", new Fraction(1, 5));
        words.put("two fifths", new Fraction(2, 5));
        words.put("three fifths", new Fraction(3, 5));
        words.put("four fifths", new Fraction(4, 5));
        words.put("one fourth", new Fraction(1, 4));
        words.put("a fourth", new Fraction(1, 4));
        words.put("three fourths", Fraction.THREE_QUARTERS);
        words.put("one sixth", new Fraction(1, 6));
        words.put("one eighth", new Fraction(1, 8));
        words.put("one tenth", new Fraction(1, 10));
        words.put("all", Fraction.WHOLE);
        words.put("the whole", Fraction.WHOLE);
        return words;
    }
}
