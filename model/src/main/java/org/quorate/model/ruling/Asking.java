package org.quorate.model.ruling;

import java.util.Optional;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/**
 * Asks a charter for its settings in one run of an evaluation, taking one reading of each that is open.
 *
 * @param charter the charter, with what the case assumes in it
 * @param readings the readings of this run
 */
public record Asking(Charter charter, OpenReadings readings) {

    /** An open setting stops a run, because nobody can list its readings. */
    static final class OpenEnd extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Setting setting;

        OpenEnd(Setting setting) {
            super(setting.path(), null, false, false);
            this.setting = setting;
        }

        Setting setting() {
            return setting;
        }
    }

    /** The setting at a path, mentioned by the charter or not. */
    public Setting setting(String path) {
        return charter.setting(path).orElseThrow(() -> new IllegalStateException("The engine asked for the setting " + path + ", which no charter has."));
    }

    /** The setting at a path where the charter mentions it. */
    public Optional<Setting> mentioned(String path) {
        return Optional.ofNullable(charter.settings().get(path));
    }

    /** The value of a setting, or the reading this run takes; an open setting whose readings nobody can list ends the run. */
    public SettingValue value(String path) {
        Setting setting = setting(path);
        return readings.choose(setting).orElseThrow(() -> new OpenEnd(setting));
    }

    /** The value as {@link #value}, where the charter mentions the setting at all. */
    public Optional<SettingValue> valueIfMentioned(String path) {
        return mentioned(path).map(setting -> value(path));
    }

    /** Ends the run because the outcome depends on an open setting. */
    public RuntimeException open(String path) {
        return new OpenEnd(setting(path));
    }

    /** A step with the setting and the clause behind it. */
    public Step step(String text, String path) {
        Setting setting = setting(path);
        return new Step(text, null, path, setting.provenance().clause());
    }
}
