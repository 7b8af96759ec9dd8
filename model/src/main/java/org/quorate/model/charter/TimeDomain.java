package org.quorate.model.charter;

import org.quorate.model.calendar.ClockText;
import org.quorate.model.calendar.DaySet;

/** The values of settings on days and hours. */
public sealed interface TimeDomain extends Domain {

    /** Notice of a deputy or a proxy: none, some, or a length of time before the meeting. */
    record NoticeOf(String whom) implements TimeDomain {
        @Override
        public SettingValue read(String text) {
            String plain = Slug.of(text);
            return new SettingValue.Word(switch (plain) {
                case "none", "no", "not-needed" -> "not-needed";
                case "required", "yes", "needed", "some", "before-the-meeting", "before-the-meeting-begins" -> "required";
                default -> DeputyNotice.read(text).text();
            });
        }

        @Override
        public String accepted() {
            return DeputyNotice.ACCEPTED;
        }

        @Override
        public String meaning(SettingValue value) {
            return switch (value.text()) {
                case "not-needed" -> "No notice of " + whom + " is needed";
                case "required" -> "Notice of " + whom + " must be given before the meeting";
                default -> "Notice of " + whom + " must be given " + DeputyNotice.read(value.text()).words();
            };
        }
    }

    /** A number of minutes: "30", "half an hour". */
    record Minutes(int least, int most) implements TimeDomain {
        @Override
        public SettingValue read(String text) {
            String plain = text.strip().toLowerCase(java.util.Locale.ROOT).replaceFirst("^(?:half an hour|half-hour|thirty minutes)$", "30")
                    .replaceFirst("^(?:a|one) quarter of an hour$|^fifteen minutes$", "15").replaceFirst("^(?:an|one) hour$", "60")
                    .replaceFirst(" ?min(?:ute)?s?$", "");
            return new Domain.WholeNumber(least, most).read(plain);
        }

        @Override
        public String accepted() {
            return "a number of minutes from " + least + " to " + most + ", or \"half an hour\"";
        }
    }

    /** An hour of the day, or the word for a day that counts to its end. */
    record HourOfDay() implements TimeDomain {
        private static final String WHOLE_DAY = "end-of-day";

        @Override
        public SettingValue read(String text) {
            return text.strip().replace(' ', '-').equals(WHOLE_DAY) ? new SettingValue.Word(WHOLE_DAY) : new SettingValue.Hour(ClockText.read(text));
        }

        @Override
        public String accepted() {
            return "an hour such as 12:00 or 5 pm, or " + WHOLE_DAY;
        }

        @Override
        public String meaning(SettingValue value) {
            return value instanceof SettingValue.Word ? "The whole of the last day is in time" : value.text();
        }
    }

    /** By when something is due. */
    record DueDates() implements TimeDomain {
        @Override
        public SettingValue read(String text) {
            return new SettingValue.Due(DueText.read(text));
        }

        @Override
        public String accepted() {
            return "a date such as 2022-03-31, an event in words, or several of them joined by \"or\"";
        }
    }

    /** Days named one by one, from one to another, or of every year. */
    record Dates() implements TimeDomain {
        @Override
        public SettingValue read(String text) {
            return new SettingValue.Days(DaySet.read(text));
        }

        @Override
        public String accepted() {
            return "dates such as 2022-09-19, days such as 2022-12-24 to 2023-01-02, or days of every year such as 27 December to 31 December or"
                    + " Maundy Thursday";
        }
    }

    /** From what a limit is counted. */
    record Starts() implements TimeDomain {
        @Override
        public SettingValue read(String text) {
            return new SettingValue.Start(LimitStart.read(text));
        }

        @Override
        public String accepted() {
            return "meeting, another notice such as notice.agenda, or an event in words; with \"after\" in front where it is counted forwards";
        }
    }

    /** A length of time; words that say none are kept as they stand and never evaluated. */
    record PeriodOrWords() implements TimeDomain {
        private static final Domain LENGTH = new Domain.Periods(0, 9_999);

        @Override
        public SettingValue read(String text) {
            try {
                return LENGTH.read(text.strip().replaceFirst("(?i)^(?:within|not later than|no later than|in) ", ""));
            } catch (IllegalArgumentException noLength) {
                return Topic.WORDS.read(text);
            }
        }

        @Override
        public String accepted() {
            return "a length of time such as 14 days, 10 working days or 1 month; other words are kept and not evaluated";
        }
    }
}
