package org.quorate.model.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.quorate.model.calendar.Period;

/**
 * By when something is due: a date, an event, or several of them of which the document does not always say which counts.
 *
 * @param days at least one
 */
public record DueDate(List<Day> days) {

    /** A date or an event. */
    public sealed interface Day {

        /** In one form that reads back the same. */
        String text();

        /** A day of the calendar. */
        record Date(LocalDate day) implements Day {
            @Override
            public String text() {
                return "by " + day;
            }
        }

        /** A length of time after something that happens. */
        record After(Period period, String event) implements Day {
            @Override
            public String text() {
                return "within " + period.text() + " of " + event;
            }
        }

        /** Something that happens, whose day a case must give. */
        record Event(String name) implements Day {
            @Override
            public String text() {
                return "following " + name;
            }
        }
    }

    public DueDate {
        days = List.copyOf(days);
    }

    /** By when a text says it is due: a date, an event, or both; refused where it says neither. */
    public static DueDate read(String text) {
        return DueText.read(text);
    }

    /** In one form that reads back the same: "by 2022-03-31, or following legislation". */
    public String text() {
        return days.stream().map(Day::text).collect(Collectors.joining(", or "));
    }
}
