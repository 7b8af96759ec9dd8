package org.quorate.model.charter;

import java.util.List;
import java.util.Optional;

/** Topics of who sits: limits on the composition ({@code BODY.composition.KEY}) and terms and weights ({@code BODY.CONSTITUENCY}). */
final class CompositionTopics {

    /** What the settings of a constituency are about besides its column. */
    static final List<Topic> OF_CONSTITUENCIES = List.of(
            new Topic("term-years", SettingGroup.BODIES, "For how many years does a member hold the seat?", new Domain.WholeNumber(1, 50), null, List.of()),
            Topic.choices("term-ends", SettingGroup.BODIES, "On what day does a term end?", "anniversary", List.of(),
                    Choice.of("anniversary", "A term ends on the eve of the day on which it began", "to the day", "same day"),
                    Choice.of("annual-meeting", "A term ends with the annual meeting of its last year", "at the annual meeting", "annual general meeting"),
                    Choice.of("year-end", "A term ends with the year of the body", "municipal year", "end of the municipal year", "end of the year")),
            new Topic("term-limit", SettingGroup.BODIES, "For how many terms may a member hold the seat?", new Domain.WholeNumber(1, 50), null, List.of()));
    /** What the settings of a body say of terms. */
    static final List<Topic> OF_BODY = List.of(
            Topic.choices("terms.ended", SettingGroup.BODIES, "Does a member whose term has ended keep the seat until someone is appointed?", null, List.of(),
                    Choice.of("stays", "A member whose term has ended keeps the seat until someone is appointed", "yes", "keeps the seat", "continues",
                            "until a successor is appointed"),
                    Choice.of("vacates", "A seat is vacant once the term of its holder has ended", "no", "vacant", "leaves")));
    private static final Topic EFFECT = Topic.choices("effect", SettingGroup.BODIES, "Is this a rule, or a warning?", "rule", List.of(),
            Choice.of("rule", "A body that breaks it is not properly constituted", "binding"),
            Choice.of("warning", "A body that breaks it is warned", "advisory", "should"));

    private CompositionTopics() {
    }

    /** The topic of a limit by what follows {@code composition.} in its path. */
    static Optional<Topic> limit(String rest) {
        String[] parts = rest.split("\\.", -1);
        if (parts.length == 1 && !parts[0].isEmpty()) {
            return Optional.of(new Topic("composition." + rest, SettingGroup.BODIES, "What is the limit on " + rest.replace('-', ' ') + "?",
                    new Domain.CompositionRules(), null, List.of()));
        }
        return parts.length == 2 && parts[1].equals("effect") ? Optional.of(EFFECT) : Optional.empty();
    }
}
