package org.quorate.model.charter;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.Period;

/**
 * How often something happens: every part of it must hold.
 *
 * @param parts at least one
 * @param tolerance how much too late is still in time, or null for none
 * @param from the event or date from which its periods run, or null
 */
public record Cadence(List<Part> parts, @Nullable Period tolerance, @Nullable String from) {

    /** One thing a cadence asks. */
    public sealed interface Part {

        /** So many times in every period: "monthly", "twice monthly", "every 6 weeks", "4 times a year". */
        record Times(int least, Period per) implements Part {
            public Times {
                if (least < 1 || per.amount() < 1) {
                    throw new IllegalArgumentException("Something that recurs does so at least once in a period.");
                }
            }
        }

        /** So many times in every year of the body itself: "4 times a municipal year". */
        record TimesAYear(int least, String which) implements Part {
            public TimesAYear {
                if (least < 1) {
                    throw new IllegalArgumentException("Something that recurs does so at least once in a year.");
                }
            }
        }

        /** Once in every year between two days, both included; they may run over New Year. */
        record YearlyBetween(MonthDay from, MonthDay to) implements Part {
        }

        /** Never closer together than this. */
        record AtLeastApart(Period least) implements Part {
        }

        /** So many times a year on average; over what window may be open. */
        record Average(int aYear, @Nullable Period window) implements Part {
        }

        /** Once in every year by a day. */
        record YearlyBy(MonthDay day) implements Part {
        }

        /** Never further apart than this. */
        record Apart(Period most) implements Part {
        }
    }

    public Cadence {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A cadence says how often.");
        }
    }

    /** The cadence a text says, or empty when its words are none that can be counted. */
    public static Optional<Cadence> read(String text) {
        return CadenceText.read(text);
    }

    /** In one form that reads back the same: "4 times a year, not more than 15 weeks apart". */
    public String text() {
        return CadenceText.write(this);
    }
}
