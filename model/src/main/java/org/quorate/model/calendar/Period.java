package org.quorate.model.calendar;

/**
 * A length of time as a rule says it: "5 clear working days", "2 months", "48 hours".
 *
 * @param amount how many, from 0 to 9999
 * @param unit of what
 */
public record Period(int amount, PeriodUnit unit) {

    private static final int MOST = 9_999;

    public Period {
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("A period must have a length between 0 and " + MOST + ", not " + amount + ".");
        }
    }

    /** So many of a unit. */
    public static Period of(int amount, PeriodUnit unit) {
        return new Period(amount, unit);
    }

    /** Reads a period as people say it: "five clear days", "a month", "not less than 14 days' notice"; refuses anything else. */
    public static Period read(String text) {
        return PeriodText.read(text);
    }

    /** The period in one form that reads back the same: "5 clear working days". */
    public String text() {
        return unit.counted(amount);
    }

    @Override
    public String toString() {
        return text();
    }
}
