package org.quorate.model.charter;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.quorate.model.calendar.DaySet;
import org.quorate.model.calendar.Period;

/** What a setting is set to. Every value has a one-line text that reads back to the same value. */
public sealed interface SettingValue {

    /** The value as a charter prints it and a case may write it. */
    String text();

    /** One of the accepted words of a setting. */
    record Word(String word) implements SettingValue {
        @Override
        public String text() {
            return word;
        }
    }

    /** A whole number, such as a number of days. */
    record Whole(int number) implements SettingValue {
        @Override
        public String text() {
            return Integer.toString(number);
        }
    }

    /** A length of time that says itself how it is counted, such as 5 clear working days. */
    record Length(Period period) implements SettingValue {
        @Override
        public String text() {
            return period.text();
        }
    }

    /** How often something happens. */
    record Recurs(Cadence cadence) implements SettingValue {
        @Override
        public String text() {
            return cadence.text();
        }
    }

    /** By when something is due. */
    record Due(DueDate due) implements SettingValue {
        @Override
        public String text() {
            return due.text();
        }
    }

    /** A sum of money in whole pounds. */
    record Sum(long pounds) implements SettingValue {
        @Override
        public String text() {
            return Long.toString(pounds);
        }
    }

    /** An hour of the day. */
    record Hour(LocalTime time) implements SettingValue {
        @Override
        public String text() {
            return time.toString();
        }
    }

    /** Certain days, such as those on which the offices are closed. */
    record Days(DaySet days) implements SettingValue {
        @Override
        public String text() {
            return days.text();
        }
    }

    /** From what a limit is counted. */
    record Start(LimitStart start) implements SettingValue {
        @Override
        public String text() {
            return start.text();
        }
    }

    /** Whose assent is enough. */
    record Assented(Assent assent) implements SettingValue {
        @Override
        public String text() {
            return assent.text();
        }
    }

    /** A statement the engine does not evaluate but keeps with its clause. */
    record Sentence(String words) implements SettingValue {
        @Override
        public String text() {
            return words;
        }
    }

    /** A quorum. */
    record Quorum(QuorumRule rule) implements SettingValue {
        @Override
        public String text() {
            return QuorumText.write(rule);
        }
    }

    /** How a matter is decided. */
    record Rule(DecisionRule rule) implements SettingValue {
        @Override
        public String text() {
            return DecisionRuleText.write(rule);
        }
    }

    /** How many members it takes, as a number or a share. */
    record Support(Method.Measure measure) implements SettingValue {
        @Override
        public String text() {
            return HowManyText.write(measure);
        }
    }

    /**
     * How many members it takes, as the greater or the lesser of several.
     *
     * @param greater whether the greatest counts, and otherwise the least
     * @param of two or more
     */
    record EitherSupport(boolean greater, List<Method.Measure> of) implements SettingValue {
        public EitherSupport {
            of = List.copyOf(of);
        }

        @Override
        public String text() {
            return HowManyText.write(greater, of);
        }
    }

    /** Names of what a rule is about, such as matters or roles; the word "all" alone stands for every one. */
    record Names(List<String> names) implements SettingValue {
        public Names {
            names = List.copyOf(names);
        }

        @Override
        public String text() {
            return String.join(", ", names);
        }

        /** Whether it names this, or everything. */
        public boolean covers(String name) {
            return names.contains("all") || names.contains(name);
        }
    }

    /**
     * Whose approval from outside a body is needed, by the names the charter uses; none at all where it needs nobody's.
     *
     * @param ways in which ways it may be had; in each, everyone named must give it
     */
    record Approvers(List<List<String>> ways) implements SettingValue {
        public Approvers {
            ways = ways.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return ApproverDomain.write(ways);
        }

        /** As a sentence says it: "the Visitor and the regulator". */
        public String words() {
            return ways.stream().map(way -> String.join(" and ", way)).collect(Collectors.joining(", or "));
        }
    }

    /**
     * Who acts.
     *
     * @param ways in which ways it may be done; in each, everyone named acts together
     */
    record Acting(List<List<Actor>> ways) implements SettingValue {
        public Acting {
            ways = ways.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return ways.stream().map(way -> way.stream().map(Actor::text).collect(Collectors.joining(" and "))).collect(Collectors.joining(" or "));
        }
    }
}
