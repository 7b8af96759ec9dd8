package org.quorate.model.charter;

import java.util.List;
import org.quorate.model.calendar.YearStart;

/** Topics of what recurs or must be kept up: cadences, obligations, delegations, and how the charter is adopted, varied and joined. */
final class DutyTopics {

    private static final Choice BOARD = Choice.of("board", "The board agrees", "the board", "partnership board");

    /** How a cadence is counted ({@code BODY.cadence.END}). */
    static final List<Topic> OF_CADENCE = List.of(
            Topic.choices("cadence.counted", SettingGroup.BODIES, "How are its months, quarters and years counted?", "calendar", List.of("cadence.periods"),
                    Choice.of("calendar", "Each month, quarter or year of the calendar is counted by itself"),
                    Choice.of("rolling", "The time is counted from one to the next"),
                    Choice.of("anniversaries", "The periods run from the day from which it is counted")),
            new Topic("cadence.window", SettingGroup.BODIES, "Over what time is an average taken?", new Domain.Periods(1, 366), "12 months", List.of()),
            new Topic("cadence.missed", SettingGroup.BODIES, "How many may be missed?", new Domain.WholeNumber(0, 99), null, List.of()));

    private static final Domain YEAR = new Domain.Form(YearStart.ACCEPTED, text -> YearStart.read(text).text());

    /** When the year of a body or of the partnership begins ({@code BODY.year}, {@code calendar.year}). */
    static final Topic YEAR_OF_BODY = new Topic("year", SettingGroup.TIME, "When does its year begin?", YEAR, null, List.of("year-begins", "municipal-year"));
    static final Topic YEAR_OF_CALENDAR = new Topic("year", SettingGroup.TIME, "When does the year of the partnership begin?", YEAR, null,
            List.of("year-begins", "municipal-year"));

    static final Topic CADENCE = new Topic("cadence", SettingGroup.BODIES, "How often does it meet?", new Domain.Cadences(), null, List.of());

    /** An obligation ({@code obligations.KEY}). */
    static final List<Topic> OF_OBLIGATIONS = List.of(
            Topic.words("what", SettingGroup.TIME, "What must be done?"),
            Topic.words("who", SettingGroup.TIME, "Who must do it?"),
            new Topic("cadence", SettingGroup.TIME, "How often must it be done?", new Domain.Cadences(), null, List.of("review", "every")),
            OF_CADENCE.get(0), OF_CADENCE.get(1), OF_CADENCE.get(2),
            new Topic("due", SettingGroup.TIME, "By when must it be done?", new TimeDomain.DueDates(), null, List.of()),
            Topic.choices("due-which", SettingGroup.TIME, "Where two days are given, is it due by the earlier or by the later?", null, List.of(),
                    Choice.of("earlier", "It is due by the earlier of the two"), Choice.of("later", "It is due by the later of the two")),
            Topic.words("source", SettingGroup.TIME, "Where is it laid down?"));

    /** A delegation ({@code delegation.KEY}). */
    static final List<Topic> OF_DELEGATIONS = List.of(
            Topic.words("from", SettingGroup.DECISIONS, "Who delegates?"),
            Topic.words("to", SettingGroup.DECISIONS, "To which forum?"),
            Topic.words("matters", SettingGroup.DECISIONS, "Which matters or functions are delegated?"),
            Topic.words("excludes", SettingGroup.DECISIONS, "What is not delegated?"),
            new Topic("limit", SettingGroup.DECISIONS, "Up to what sum?", new Domain.Money(), null, List.of()),
            new Topic("begins", SettingGroup.DECISIONS, "From what day does it hold?", new TimeDomain.Dates(), null, List.of("from-date")),
            new Topic("ends", SettingGroup.DECISIONS, "Until what day does it hold?", new TimeDomain.Dates(), null, List.of("to-date")),
            Topic.words("agreement", SettingGroup.DECISIONS, "Under what agreement?"),
            Topic.words("disputes", SettingGroup.DECISIONS, "Under what procedure are its disputes settled?"));

    /** The levels of decision ({@code levels}). */
    static final List<Topic> OF_LEVELS = List.of(
            Topic.choices("delegation-by", SettingGroup.DECISIONS, "Must every partner concerned have delegated the power, or is one enough?", "every",
                    List.of(),
                    Choice.of("every", "Every partner concerned must have delegated the power", "all", "each"),
                    Choice.of("any", "It is enough that one partner concerned has delegated the power", "one")));

    private static final Topic COLLECTIVE = Topic.choices("collective", SettingGroup.DECISIONS,
            "Who answers for an entry that stands for many, such as all primary care networks?", null, List.of(),
            Choice.of("each", "An entry that stands for many has answered when each of them has"),
            Choice.of("any", "An entry that stands for many has answered when any one of them has"),
            Choice.of("representative", "An entry that stands for many is answered for by a representative who is named"));

    /** How the charter takes effect ({@code adoption}). */
    static final List<Topic> OF_ADOPTION = List.of(
            new Topic("support", SettingGroup.DECISIONS, "Whose support does it need to take effect?", new Domain.Assents(List.of(BOARD)), "all partners",
                    List.of("rule")),
            Topic.choices("evidence", SettingGroup.DECISIONS, "What shows that a partner supports it?", "either", List.of(),
                    Choice.of("signature", "A partner supports it by signing it", "signed", "executed copy"),
                    Choice.of("minute", "A partner supports it by a recorded decision", "minuted", "decision"),
                    Choice.of("either", "A partner supports it by signing it or by a recorded decision")), COLLECTIVE);

    /** How the charter is varied ({@code variation}). */
    static final List<Topic> OF_VARIATION = List.of(
            new Topic("consult", SettingGroup.DECISIONS, "Who must be consulted before it is varied?", new Domain.Assents(List.of()), "all partners",
                    List.of()),
            new Topic("consult-days", SettingGroup.DECISIONS, "How long must they be given?", new Domain.Periods(0, 366), null, List.of("days")),
            Topic.choices("no-response", SettingGroup.DECISIONS, "What if a partner consulted does not answer?", "consulted", List.of(),
                    Choice.of("consulted", "A partner that does not answer in time has been consulted"),
                    Choice.of("not-consulted", "A partner that does not answer has not been consulted")),
            new Topic("rule", SettingGroup.DECISIONS, "Whose agreement does a variation need?", new Domain.Assents(List.of(BOARD)), "board",
                    List.of("support")),
            OF_ADOPTION.get(1), COLLECTIVE);

    /** How a partner joins ({@code admission}). */
    static final List<Topic> OF_ADMISSION = List.of(
            new Topic("support", SettingGroup.DECISIONS, "Whose agreement does a new partner need?", new Domain.Assents(List.of(BOARD)), "all partners",
                    List.of("rule")),
            OF_ADOPTION.get(1), COLLECTIVE,
            Topic.yesNo("commitment", SettingGroup.DECISIONS, "Must a new partner commit itself to the principles and objectives?", "yes",
                    "A new partner commits itself to the principles and objectives", "A new partner need not commit itself to anything"));

    private DutyTopics() {
    }
}
