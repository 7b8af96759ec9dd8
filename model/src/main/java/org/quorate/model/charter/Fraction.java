package org.quorate.model.charter;

/**
 * An exact share of a whole, such as three quarters. Compared by cross-multiplication in whole numbers, never as a percentage or a decimal.
 *
 * @param numerator the upper number, from 0 up to the denominator
 * @param denominator the lower number, from 1 to 1000
 */
public record Fraction(int numerator, int denominator) {

    /** One half. */
    public static final Fraction HALF = new Fraction(1, 2);
    /** Two thirds. */
    public static final Fraction TWO_THIRDS = new Fraction(2, 3);
    /** Three quarters: the 75% of CM-07. */
    public static final Fraction THREE_QUARTERS = new Fraction(3, 4);
    /** The whole. */
    public static final Fraction WHOLE = new Fraction(1, 1);

    private static final int FINEST = 1_000;

    public Fraction {
        if (denominator < 1 || denominator > FINEST || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("A fraction must lie between nothing and the whole, like 2/3 or 75%, not " + numerator + "/"
                    + denominator + ".");
        }
    }

    /** Whether {@code part} of {@code whole} is at least this share. */
    public boolean isReachedBy(int part, int whole) {
        return (long) denominator * part >= (long) numerator * whole;
    }

    /** Whether {@code part} of {@code whole} is more than this share. */
    public boolean isExceededBy(int part, int whole) {
        return (long) denominator * part > (long) numerator * whole;
    }

    /** The least whole number that is at least this share of {@code whole}: rounds up. */
    public int atLeastOf(int whole) {
        return Math.toIntExact(((long) numerator * whole + denominator - 1) / denominator);
    }

    /** The least whole number that is more than this share of {@code whole}. */
    public int moreThanOf(int whole) {
        return Math.toIntExact((long) numerator * whole / denominator + 1);
    }

    /** The greatest whole number that is no more than this share of {@code whole}: rounds down. */
    public int roundedDownOf(int whole) {
        return Math.toIntExact((long) numerator * whole / denominator);
    }

    /** The whole number nearest to this share of {@code whole}, a half going up. */
    public int nearestOf(int whole) {
        return Math.toIntExact((2L * numerator * whole + denominator) / (2L * denominator));
    }

    /** As people say it: "three quarters", "one third", or "3/5". */
    @Override
    public String toString() {
        return FractionText.write(this);
    }
}
