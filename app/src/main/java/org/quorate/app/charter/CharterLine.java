package org.quorate.app.charter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Choice;
import org.quorate.model.charter.SettingGroup;
import org.quorate.model.charter.Standing;

/**
 * One setting as the charter screen reads it.
 *
 * @param clause where it is printed, or nothing
 * @param about the body it is about
 * @param sentence the rule as a sentence, or the question where nobody has decided
 * @param source where it comes from in words: "as printed", "settled by ..."
 * @param choices the answers of an open question; empty where it is answered in words
 * @param accepted what may be written
 * @param starter common practice for it, as a sentence, or nothing
 * @param starterWord the word of the choice that is common practice, or nothing
 */
public record CharterLine(
        String path,
        SettingGroup group,
        String about,
        @Nullable String clause,
        String sentence,
        Standing standing,
        String source,
        List<Choice> choices,
        String accepted,
        @Nullable String starter,
        @Nullable String starterWord,
        @Nullable String note) {
    public CharterLine {
        choices = List.copyOf(choices);
    }

    public boolean isSilent() {
        return standing == Standing.SILENT;
    }
}
