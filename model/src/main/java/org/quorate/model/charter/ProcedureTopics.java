package org.quorate.model.charter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Topics of a procedure as a whole ({@code PROCEDURE}): how it starts, and how it may end at any stage. */
final class ProcedureTopics {

    static final Domain WHO = new Domain.Form(Who.ACCEPTED, text -> Who.read(text).text());
    static final Domain ALLOWANCE = new Domain.Form(Allowance.ACCEPTED, text -> Allowance.read(text).text());
    static final Domain NAMES = new Domain.Form("names joined by \"or\"", text -> Who.read(text).text());
    private static final Domain DAY = new Domain.Form("a date such as 2022-07-01", text -> {
        try {
            return LocalDate.parse(text.strip()).toString();
        } catch (DateTimeParseException notADate) {
            throw new IllegalArgumentException("\"" + text + "\" is not a date. Write the year, month and day: 2022-07-01.", notADate);
        }
    });

    static final List<Topic> ALL = List.of(
            new Topic("parties", SettingGroup.DISPUTES, "Between whom is it?", NAMES, null, List.of("between")),
            new Topic("start.who", SettingGroup.DISPUTES, "Who may start it?", WHO, null, List.of("who")),
            new Topic("start.barred", SettingGroup.DISPUTES, "Which matters may not be brought into it?", NAMES, null, List.of("start.barred-matters")),
            Topic.choices("start.delegated", SettingGroup.DISPUTES, "Where does a dispute about a delegated forum's decision go?", null, List.of(),
                    Choice.of("own-procedure", "A dispute about a delegated forum's decision follows that forum's own memorandum", "refused", "no"),
                    Choice.of("this-procedure", "A dispute about a delegated forum's decision comes here too", "permitted", "yes")),
            Topic.choices("start.own-matters", SettingGroup.DISPUTES, "May a matter that one organisation decides for itself be brought into it?", null,
                    List.of(),
                    Choice.of("refused", "What an organisation decides for itself is not brought here", "no"),
                    Choice.of("permitted", "What an organisation decides for itself may be brought here", "yes")),
            Topic.yesNo("start.wider", SettingGroup.DISPUTES, "May a dispute be opened about a decision that may not itself be referred?", null,
                    "A wider dispute may be opened about a decision that may not itself be referred",
                    "No dispute may be opened about a decision that may not itself be referred"),
            new Topic("start.since", SettingGroup.DISPUTES, "From what day on must the issue have arisen?", DAY, null, List.of()),
            new Topic("start.within", SettingGroup.DISPUTES, "Within how many days of the matter being left undecided may it be referred?",
                    new Domain.WholeNumber(1, 366), null, List.of()),
            Topic.choices("affected.decided-by", SettingGroup.DISPUTES, "Who decides that a Partner is affected?", "partner", List.of(),
                    Choice.of("partner", "A Partner says for itself that it is affected", "itself"),
                    Choice.of("presiding", "Whoever presides decides which Partners are affected", "chair"),
                    Choice.of("body", "The body decides which Partners are affected", "board")),
            Topic.choices("settle", SettingGroup.DISPUTES, "May it be settled at any stage?", null, List.of("settlement"),
                    Choice.of("any-stage", "It may be settled at any stage", "yes"),
                    Choice.of("by-all-parties", "It may be settled at any stage when every party agrees", "all parties"),
                    Choice.of("no", "It may not be settled outside the stages")),
            Topic.choices("withdraw", SettingGroup.DISPUTES, "May it be withdrawn at any stage?", null, List.of("withdrawal"),
                    Choice.of("any-stage", "It may be withdrawn at any stage", "yes"),
                    Choice.of("party", "Any party may withdraw it at any stage", "either party"),
                    Choice.of("opener", "Only whoever brought it may withdraw it"),
                    Choice.of("no", "It may not be withdrawn")),
            Topic.choices("communication", SettingGroup.DISPUTES, "Is approval needed before the organisation concerned is told?", null, List.of(),
                    Choice.of("free", "The organisation concerned may be told without approval", "no"),
                    Choice.of("approval-of-other", "Neither party tells the organisation concerned anything without the other's approval", "yes",
                            "approval of the other")),
            Topic.yesNo("communication.exceptional", SettingGroup.DISPUTES,
                    "In exceptional circumstances, may the organisation concerned be told without the other's approval?", null,
                    "In exceptional circumstances the organisation concerned may be told without the other's approval",
                    "Exceptional circumstances do not free what is said from the other's approval"),
            Topic.choices("lead", SettingGroup.DISPUTES, "Is the organisation concerned engaged through a single lead?", null, List.of("single-lead"),
                    Choice.of("needed", "The organisation concerned is engaged only through a single identified lead", "yes"),
                    Choice.of("not-needed", "The organisation concerned may be engaged without a single lead", "no")),
            Topic.choices("exceptional", SettingGroup.DISPUTES, "May it be passed by in exceptional circumstances?", null, List.of(),
                    Choice.of("with-reason", "In exceptional circumstances it may be passed by with a recorded reason", "yes", "with a reason"),
                    Choice.of("no", "It may not be passed by", "never")));

    private ProcedureTopics() {
    }

    /** Words of a list, joined by "or". */
    static Domain listOf(String... words) {
        List<String> known = List.of(words);
        return new Domain.Form(String.join(", ", known) + ", joined by \"or\"", text -> Stream.of(text.split(",?\\s+(?:or|and)\\s+|\\s*,\\s*", -1))
                .map(Slug::of).map(word -> word.replaceFirst("s$", "")).map(word -> {
                    if (!known.contains(word)) {
                        throw new IllegalArgumentException("\"" + word.replace('-', ' ') + "\" is not one of the values. Expected " + String.join(", ",
                                known) + ".");
                    }
                    return word;
                }).distinct().collect(Collectors.joining(" or ")));
    }
}
