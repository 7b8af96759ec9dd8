package org.quorate.model.charter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodUnit;

/** The values a setting accepts. */
public sealed interface Domain permits TimeDomain, ApproverDomain, ClockLength, Domain.Choices, Domain.SomeOf, Domain.CompositionRules,
        Domain.PresidingOrders,
        Domain.WholeNumber,
        Domain.Assents, Domain.Cadences, Domain.Money, Domain.Periods, Domain.Form, Domain.QuorumRules, Domain.DecisionRules, Domain.HowMany,
        Domain.Named, Domain.Acting {

    /** Reads a value; refuses with what was expected. */
    SettingValue read(String text);

    /** The accepted values in words: "yes, no". */
    String accepted();

    /** The choices when there is a list of them, otherwise empty. */
    default List<Choice> choices() {
        return List.of();
    }

    /** The value as a plain phrase: the meaning of a choice, or the text itself. */
    default String meaning(SettingValue value) {
        return value.text();
    }

    /** One of a list of choices. */
    record Choices(List<Choice> choices) implements Domain {
        public Choices {
            choices = List.copyOf(choices);
        }

        @Override
        public SettingValue read(String text) {
            return Naming.find(choices, text, Choice::names).<SettingValue>map(choice -> new SettingValue.Word(choice.word()))
                    .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is not one of the values. Expected " + accepted() + "."));
        }

        @Override
        public String accepted() {
            return choices.stream().map(Choice::word).collect(Collectors.joining(", "));
        }

        @Override
        public String meaning(SettingValue value) {
            return choices.stream().filter(choice -> choice.word().equals(value.text())).map(Choice::meaning).findFirst().orElse(value.text());
        }
    }

    /** One or more of a list of choices, joined by "and". */
    record SomeOf(List<Choice> choices) implements Domain {
        public SomeOf {
            choices = List.copyOf(choices);
        }

        @Override
        public SettingValue read(String text) {
            List<String> said = List.of(text.strip().split("\\s*(?:,| and )\\s*", -1));
            List<String> words = said.stream().map(one -> Naming.find(choices, one, Choice::names).map(Choice::word)
                    .orElseThrow(() -> new IllegalArgumentException("\"" + one + "\" is not one of the values. Expected " + accepted() + "."))).toList();
            return new SettingValue.Word(choices.stream().map(Choice::word).filter(words::contains).collect(Collectors.joining(" and ")));
        }

        @Override
        public String accepted() {
            return choices.stream().map(Choice::word).collect(Collectors.joining(", ")) + ", or several of these joined by \"and\"";
        }

        @Override
        public String meaning(SettingValue value) {
            List<String> words = List.of(value.text().split(" and ", -1));
            return choices.stream().filter(choice -> words.contains(choice.word())).map(Choice::meaning).collect(Collectors.joining(". "));
        }
    }

    /** A limit on who sits. */
    record CompositionRules() implements Domain {
        @Override
        public SettingValue read(String text) {
            return new SettingValue.Word(CompositionRule.read(text).text());
        }

        @Override
        public String accepted() {
            return CompositionRule.ACCEPTED;
        }
    }

    /** Who presides in the absence of the chair. */
    record PresidingOrders() implements Domain {
        @Override
        public SettingValue read(String text) {
            return new SettingValue.Word(PresidingOrder.read(text).text());
        }

        @Override
        public String accepted() {
            return PresidingOrder.ACCEPTED;
        }

        @Override
        public String meaning(SettingValue value) {
            return "In the absence of the chair those who preside are, in this order: " + value.text();
        }
    }

    /** A whole number between two limits. */
    record WholeNumber(int least, int most) implements Domain {
        @Override
        public SettingValue read(String text) {
            String plain = text.strip();
            if (plain.matches("\\d{1,7}") && Integer.parseInt(plain) >= least && Integer.parseInt(plain) <= most) {
                return new SettingValue.Whole(Integer.parseInt(plain));
            }
            throw new IllegalArgumentException("\"" + text + "\" is not a whole number from " + least + " to " + most + ".");
        }

        @Override
        public String accepted() {
            return "a whole number from " + least + " to " + most;
        }
    }

    /** Whose assent is enough: one of the words, a number or a share of a group, or several of them as alternatives. */
    record Assents(List<Choice> words) implements Domain {
        public Assents {
            words = List.copyOf(words);
        }

        @Override
        public SettingValue read(String text) {
            return new SettingValue.Assented(AssentText.read(text, words));
        }

        @Override
        public String accepted() {
            return AssentText.accepted(words);
        }
    }

    /** How often something happens. What happens only as needed is kept in its words, because there is nothing to count; other words are refused. */
    record Cadences() implements Domain {
        private static final Pattern AS_NEEDED = Pattern.compile("(?i)(?:it )?(?:meets? |is held )?(?:ad[ -]hoc|on demand|not regularly"
                + "|(?:as|when|whenever|if)(?: (?:and|or|as) when| often as| frequently as)?(?: (?:is|it is|business|otherwise|the [a-z]+))* ?"
                + "(?:required|requires?|calls?|convenes|summons|decides|determines|directs|considers|thinks|sees|needed|needs?|necessary"
                + "|called|convened|summoned|appropriate|desirable|requested)\\b.*|at (?:the discretion|the request|the call|such intervals|such times)\\b.*)");

        @Override
        public SettingValue read(String text) {
            Optional<Cadence> read = Cadence.read(text);
            if (read.isEmpty() && !AS_NEEDED.matcher(text.strip()).matches()) {
                throw new IllegalArgumentException("\"" + text.strip() + "\" does not say how often in words that can be counted. Expected "
                        + accepted() + ".");
            }
            return read.<SettingValue>map(SettingValue.Recurs::new).orElseGet(() -> Topic.WORDS.read(text));
        }

        @Override
        public String accepted() {
            return "how often, such as monthly, twice monthly, every 6 weeks, on average 3 times a year over 12 months, annually by 31 March, or 4 times a "
                    + "year, not more than 15 weeks apart; or \"as required\" and the like, of which nothing is counted";
        }
    }

    /** A sum of money in whole pounds. */
    record Money() implements Domain {
        @Override
        public SettingValue read(String text) {
            return new SettingValue.Sum(pounds(text));
        }

        /** Reads "250000", "\u00a3250,000", "\u00a3250k" or "\u00a32m"; anything else is refused. */
        public static long pounds(String text) {
            String plain = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^up to ", "").replace("\u00a3", "").replace(",", "").replace(" million",
                    "m")
                    .strip();
            if (!plain.matches("\\d{1,12}[km]?")) {
                throw new IllegalArgumentException("\"" + text
                        + "\" is not a sum in whole pounds. Expected one such as 250000, \u00a3250,000 or \u00a32m.");
            }
            long times = plain.endsWith("m") ? 1_000_000L : plain.endsWith("k") ? 1_000L : 1L;
            return Long.parseLong(plain.replaceFirst("[km]$", "")) * times;
        }

        @Override
        public String accepted() {
            return "a sum in whole pounds, such as 250000 or \u00a3250,000";
        }
    }

    /**
     * A length of time: a bare number of days, of which another setting says how they are counted, or a period that says it itself.
     *
     * @param least the fewest of the unit
     * @param most the most of the unit
     */
    record Periods(int least, int most) implements Domain {
        @Override
        public SettingValue read(String text) {
            Period period = text.strip().matches("\\d{1,4}") ? Period.of(Integer.parseInt(text.strip()), PeriodUnit.DAYS) : Period.read(text);
            if (period.amount() < least || period.amount() > most) {
                throw new IllegalArgumentException("\"" + text + "\" is not a period from " + least + " to " + most + ".");
            }
            boolean bare = period.unit() == PeriodUnit.DAYS && !text.toLowerCase(Locale.ROOT).contains("calendar");
            return bare ? new SettingValue.Whole(period.amount()) : new SettingValue.Length(period);
        }

        @Override
        public String accepted() {
            return "a number of days from " + least + " to " + most + ", or a period such as 5 clear working days, 2 weeks, 1 month or 48 hours";
        }
    }

    /**
     * A text of a certain form, kept as it reads back.
     *
     * @param accepted what may be written
     * @param canonical the text in its one form; refuses with what was expected
     */
    record Form(String accepted, UnaryOperator<String> canonical) implements Domain {
        @Override
        public SettingValue read(String text) {
            return new SettingValue.Sentence(canonical.apply(text));
        }
    }

    /** A quorum. */
    record QuorumRules() implements Domain {
        @Override
        public SettingValue read(String text) {
            return new SettingValue.Quorum(QuorumText.read(text));
        }

        @Override
        public String accepted() {
            return "the sentence of the document itself, such as \"one third of the members in office, including at least two council members\", \"the Mayor"
                    + " and three other members\" or \"four directors, a majority of whom must be independent directors\"; or in short "
                            + QuorumText.ACCEPTED;
        }
    }

    /** A decision rule. */
    record DecisionRules() implements Domain {
        @Override
        public SettingValue read(String text) {
            return new SettingValue.Rule(DecisionRuleText.read(text));
        }

        @Override
        public String accepted() {
            return "the sentence of the document itself, such as \"a simple majority of those present and voting, such majority to include the Mayor\","
                    + " \"consensus; where that cannot be reached, two thirds of the members present\", \"a majority of each side present and voting\" or"
                    + " \"a majority of votes cast unless the Mayor or any two health members vote against\"; or in short " + DecisionRuleText.ACCEPTED;
        }
    }

    /** How many members it takes: a number or a share. */
    record HowMany() implements Domain {
        @Override
        public SettingValue read(String text) {
            return HowManyText.read(text);
        }

        @Override
        public String accepted() {
            return HowManyText.ACCEPTED;
        }
    }

    /** Names of one kind that the charter has, or "all". */
    record Named(Kind kind) implements Domain {

        /** What is named. */
        public enum Kind {
            /** Matters. */
            MATTERS("the matters of the charter"),
            /** Constituencies, sides, roles, the chair and other offices. */
            MEMBERS("constituencies, sides or roles of the body");

            private final String words;

            Kind(String words) {
                this.words = words;
            }
        }

        @Override
        public SettingValue read(String text) {
            List<String> names = java.util.Arrays.stream(text.strip().split(",? and |, ?", -1)).map(Slug::of).filter(name -> !name.isEmpty()).distinct()
                    .toList();
            if (names.isEmpty() || (names.size() > 1 && names.contains("all"))) {
                throw new IllegalArgumentException("\"" + text + "\" names nothing. Expected " + accepted() + ".");
            }
            return new SettingValue.Names(names);
        }

        @Override
        public String accepted() {
            return "all, or " + kind.words + " by name, with commas between them";
        }
    }

    /** Who acts: one of several, or several together: "chair and 2 other members, or vice-chair and chief-executive". */
    record Acting() implements Domain {
        @Override
        public SettingValue read(String text) {
            return ActingText.read(text);
        }

        @Override
        public String accepted() {
            return ActingText.ACCEPTED;
        }
    }
}
