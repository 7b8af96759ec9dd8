package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodUnit;

/**
 * Whether and how the clock of a stage may be extended or paused: "no", "yes", "once, by agreement, for 10 working days, with a reason".
 *
 * @param allowed whether it may be done at all
 * @param byAgreement whether every party has to agree to it
 * @param by who may do it, or null when that is not limited
 * @param times how often at most, or null when that is not limited
 * @param most for how long at most, or null when that is not limited
 * @param withReason whether a reason has to be on record
 */
public record Allowance(boolean allowed, boolean byAgreement, @Nullable Who by, @Nullable Integer times, @Nullable Length most, boolean withReason) {

    /** What may be written. */
    public static final String ACCEPTED =
            "no, yes, or conditions joined by commas: \"once\" or \"2 times\", \"by agreement\" or \"by\" and who, \"for 10 working days\","
                    + " \"with a reason\"";

    /** It may not be done. */
    public static final Allowance NONE = new Allowance(false, false, null, null, null, false);

    /** It may be done without conditions. */
    public static final Allowance FREE = new Allowance(true, false, null, null, null, false);

    private static final Pattern TIMES = Pattern.compile("\\b(once|twice|(\\d{1,2}) times)\\b");
    private static final Pattern LENGTH = Pattern.compile("\\b(?:for )?(?:up to |at most )?((?:[a-z]+|\\d{1,3}) (?:(?:calendar|working) )?"
            + "(?:days?|weeks?|fortnights?|months?))\\b");
    private static final Pattern REASON = Pattern.compile("\\b(?:with (?:a )?(?:recorded )?reasons?|reasons? recorded)\\b");
    private static final Pattern AGREED = Pattern.compile("\\b(?:by|with)(?: the)? (?:written )?agreement(?: of (?:all |both )?(?:the )?parties)?\\b");

    /**
     * A length of time.
     *
     * @param period how long
     * @param bare whether only days were said, so that they are counted as the days of the stage are
     */
    public record Length(Period period, boolean bare) {

        public Length {
            if (period.amount() < 1) {
                throw new IllegalArgumentException("A length of time is at least one day.");
            }
        }

        /** Reads a length such as "10", "10 working days" or "2 weeks". */
        public static Length read(String text) {
            SettingValue value = new Domain.Periods(1, 366).read(text.strip());
            return value instanceof SettingValue.Length(Period period) ? new Length(period, false)
                    : new Length(Period.of(Integer.parseInt(value.text()), PeriodUnit.DAYS), true);
        }

        /** "10 working days"; "10 days" where they are counted as the days of the stage are. */
        public String text() {
            return bare ? period.amount() + (period.amount() == 1 ? " day" : " days") : period.text();
        }
    }

    /** Reads what a charter says; refuses a condition it does not know. */
    public static Allowance read(String text) {
        String rest = text.strip().toLowerCase(Locale.ROOT);
        if (rest.matches("no|none|never|not allowed|false")) {
            return NONE;
        }
        if (rest.matches("yes|allowed|true")) {
            return FREE;
        }
        Taking taking = new Taking(text.strip());
        Integer times = taking.take(TIMES).map(found -> found.group(2) != null ? Integer.parseInt(found.group(2))
                : found.group(1).equals("once") ? 1 : 2).orElse(null);
        Length most = taking.take(LENGTH).map(found -> Length.read(found.group(1).toLowerCase(Locale.ROOT))).orElse(null);
        boolean reason = taking.take(REASON).isPresent();
        boolean agreed = taking.take(AGREED).isPresent();
        String left = taking.left();
        Who by = left.matches("(?i)by .+") ? Who.read(left.substring(3).strip()) : null;
        if (by == null && !left.isEmpty()) {
            throw new IllegalArgumentException("\"" + left + "\" is not understood here. Expected " + ACCEPTED + ".");
        }
        return new Allowance(true, agreed, by, times, most, reason);
    }

    /** A text from which what is understood is taken away piece by piece, so that nothing is passed over unread. */
    private static final class Taking {
        private String rest;

        private Taking(String text) {
            rest = text;
        }

        private Optional<Matcher> take(Pattern pattern) {
            Matcher found = Pattern.compile(pattern.pattern(), Pattern.CASE_INSENSITIVE).matcher(rest);
            if (!found.find()) {
                return Optional.empty();
            }
            rest = rest.substring(0, found.start()) + rest.substring(found.end());
            return Optional.of(found);
        }

        private String left() {
            return rest.replaceAll("\\s*,\\s*(?=,|$)", "").replaceAll("^(?:\\s|,|and\\b)+|(?:\\s|,|\\band)+$", "").replaceAll("\\s+", " ");
        }
    }

    /** As a charter writes it; reads back to the same. */
    public String text() {
        if (equals(NONE)) {
            return "no";
        }
        if (equals(FREE)) {
            return "yes";
        }
        List<String> parts = new ArrayList<>();
        Integer often = times;
        if (often != null) {
            parts.add(often == 1 ? "once" : often == 2 ? "twice" : often + " times");
        }
        if (byAgreement) {
            parts.add("by agreement");
        }
        Who actor = by;
        if (actor != null) {
            parts.add("by " + actor.text());
        }
        Length longest = most;
        if (longest != null) {
            parts.add("for " + longest.text());
        }
        if (withReason) {
            parts.add("with a reason");
        }
        return String.join(", ", parts);
    }
}
