package org.quorate.model.charter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a setting is about: the question it answers and the values it accepts.
 *
 * @param suffix the path after the body, matter or constituency: "consensus.meaning"
 * @param group the heading it is read under
 * @param question the question in plain words, as the window asks it
 * @param domain the accepted values
 * @param starter common practice, offered but never assumed; null when there is none
 * @param shortNames other ends of the path that mean the same
 */
public record Topic(String suffix, SettingGroup group, String question, Domain domain, @Nullable String starter, List<String> shortNames) {

    static final Domain WORDS = new Domain.Form("a statement in plain words", Topic::statement);

    public Topic {
        shortNames = List.copyOf(shortNames);
    }

    boolean answersTo(String end) {
        return suffix.equals(end) || shortNames.contains(end);
    }

    static Topic choices(String suffix, SettingGroup group, String question, @Nullable String starter, List<String> shortNames, Choice... choices) {
        return new Topic(suffix, group, question, new Domain.Choices(List.of(choices)), starter, shortNames);
    }

    static Topic yesNo(String suffix, SettingGroup group, String question, @Nullable String starter, String ifYes, String ifNo, String... shortNames) {
        return choices(suffix, group, question, starter, List.of(shortNames), Choice.of("yes", ifYes, "true", "counts", "count", "may"),
                Choice.of("no", ifNo, "false", "does not count", "not counted", "may not"));
    }

    static Topic words(String suffix, SettingGroup group, String question) {
        return new Topic(suffix, group, question, WORDS, null, List.of());
    }

    private static String statement(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A statement is expected here, in plain words.");
        }
        return text.strip();
    }
}
