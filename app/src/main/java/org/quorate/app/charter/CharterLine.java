package org.quorate.app.charter;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingGroup;
import org.quorate.model.charter.Standing;

/**
 * One sentence of the charter as it is read.
 *
 * @param path the setting behind it, or for what is no setting (a body, seats, a row of the matrix) a name of its own
 * @param about the body it is about, or "The partnership"
 * @param clause where it is printed, as the charter writes it, or nothing
 * @param sentence the rule as a sentence, or the question where nobody has decided
 * @param source where it comes from in a few words: "as printed, cl. 8.2"
 * @param setting the setting, or nothing where the sentence tells of a body, of seats or of the matrix
 */
public record CharterLine(
        String path, SettingGroup group, String about, @Nullable String clause, String sentence, Standing standing, String source,
        @Nullable Setting setting) {

    public boolean isSilent() {
        return standing == Standing.SILENT;
    }

    public Optional<Setting> settingBehind() {
        return Optional.ofNullable(setting);
    }

    /** The number a clause is known by, "9.4" of "Memorandum 9.4"; empty where it is known by words. */
    public String number() {
        return ClauseWords.number(clause);
    }

    /** Whether every word of a search stands in the sentence, its clause, source, note or name. */
    public boolean contains(String search) {
        String note = setting == null || setting.provenance().note() == null ? "" : setting.provenance().note();
        String all = String.join(" ", sentence, clause == null ? "" : clause, source, note, path, about).toLowerCase(Locale.UK);
        for (String word : search.toLowerCase(Locale.UK).strip().split("\\s+", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
