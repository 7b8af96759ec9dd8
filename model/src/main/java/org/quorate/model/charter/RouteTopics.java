package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;

/** Topics of a route between bodies ({@code routes.KEY}): one setting for each step, in the order in which the charter mentions them. */
final class RouteTopics {

    static final Topic TITLE = Topic.words("title", SettingGroup.ROUTES, "What goes this way?");
    static final Topic MATTER = Topic.words("matter", SettingGroup.ROUTES, "Which matter of the charter goes this way?");
    static final Topic KINDS = Topic.words("kinds", SettingGroup.ROUTES, "Which kinds may be recommended, and no other?");
    static final Topic TO = Topic.words("to", SettingGroup.ROUTES, "To whom does it go?");

    static final List<Topic> ALL = all();

    /** What holds for every recommendation ({@code recommendations}). */
    static final List<Topic> OF_RECOMMENDATIONS = List.of(
            Topic.choices("due-which", SettingGroup.ROUTES, "Where a recommendation is due by a day or after an event, which of the two counts?", null,
                    List.of(),
                    Choice.of("earlier", "A recommendation due by a day or after an event is due by the earlier of the two"),
                    Choice.of("later", "A recommendation due by a day or after an event is due by the later of the two")));

    private RouteTopics() {
    }

    private static List<Topic> all() {
        List<Topic> topics = new ArrayList<>(List.of(TITLE, MATTER, KINDS, TO));
        for (Ask ask : Ask.values()) {
            String word = ask.word();
            topics.add(Topic.words(word, SettingGroup.ROUTES, ask.done() + " by whom?"));
            topics.add(Topic.choices(word + ".onward", SettingGroup.ROUTES, ask.done() + ": does it go on only if it was supported?", null, List.of(),
                    Choice.of("only-if-supported", "It goes on from here only if it was supported", "only if supported", "yes"),
                    Choice.of("always", "It goes on from here whether it was supported or not", "no")));
            topics.add(Topic.choices(word + ".disagreement", SettingGroup.ROUTES, ask.done() + ": what follows from a disagreement?", null, List.of(),
                    Choice.of("stands", "What was decided before stands, whatever is said here", "none", "no effect"),
                    Choice.of("returns", "It returns to the body before when it is not agreed here", "goes back"),
                    Choice.of("falls", "It falls when it is not agreed here")));
            topics.add(Topic.choices(word + ".under", SettingGroup.ROUTES, ask.done() + ": under which rule do the partners answer?", null, List.of(),
                    Choice.of("adoption", "The partners answer under the rule by which the charter takes effect"),
                    Choice.of("variation", "The partners answer under the rule by which the charter is varied"),
                    Choice.of("admission", "The partners answer under the rule by which a partner joins")));
        }
        return List.copyOf(topics);
    }
}
