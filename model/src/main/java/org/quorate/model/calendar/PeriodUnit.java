package org.quorate.model.calendar;

/** In what a {@link Period} is measured, and so how it is counted. */
public enum PeriodUnit {
    /** Sixty seconds, also when the clocks change. */
    MINUTES("minute"),
    /** Sixty minutes, also when the clocks change. */
    HOURS("hour"),
    /** Every day of the calendar. */
    DAYS("calendar day"),
    /** Whole days of the calendar between two others, neither of which counts. */
    CLEAR_DAYS("clear day"),
    /** Days that are neither Saturday, Sunday, bank holiday nor closure. */
    WORKING_DAYS("working day"),
    /** Whole working days between two others, neither of which counts. */
    CLEAR_WORKING_DAYS("clear working day"),
    /** Seven days of the calendar. */
    WEEKS("week"),
    /** Seven whole days of the calendar between two others. */
    CLEAR_WEEKS("clear week"),
    /** To the day of the same number in another month, or to the last of a month that is too short. */
    MONTHS("month"),
    /** A month between two days, neither of which counts. */
    CLEAR_MONTHS("clear month"),
    /** Twelve months; from 29 February to 28 February. */
    YEARS("year");

    private final String word;

    PeriodUnit(String word) {
        this.word = word;
    }

    /** The word for one: "clear working day". */
    public String word() {
        return word;
    }

    /** The words for a number of them: "1 month", "5 clear working days". */
    public String counted(int amount) {
        return amount + " " + word + (amount == 1 ? "" : "s");
    }

    /** Whether neither the day of the notice nor the day of the event counts. */
    public boolean isClear() {
        return this == CLEAR_DAYS || this == CLEAR_WORKING_DAYS || this == CLEAR_WEEKS || this == CLEAR_MONTHS;
    }

    /** Whether only working days count. */
    public boolean isWorking() {
        return this == WORKING_DAYS || this == CLEAR_WORKING_DAYS;
    }

    /** Whether it is counted by the clock and not in whole days. */
    public boolean isByTheClock() {
        return this == MINUTES || this == HOURS;
    }
}
