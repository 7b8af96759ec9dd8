package org.quorate.app.charter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Provenance;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/**
 * One setting as someone wants it to be.
 *
 * @param value the value as it is written, or nothing to leave the charter silent
 * @param readings what the document may be read to say, while it is silent
 */
public record SettingEdit(String path, @Nullable String value, List<String> readings, Provenance provenance) {
    public SettingEdit {
        readings = List.copyOf(readings);
        value = value == null || value.isBlank() ? null : value.strip();
    }

    /** The setting as it stands, to be changed. */
    public static SettingEdit of(Setting setting) {
        SettingValue value = setting.value();
        return new SettingEdit(setting.path(), value == null ? null : value.text(),
                setting.readings().stream().map(SettingValue::text).toList(), setting.provenance());
    }

    public SettingEdit to(@Nullable String newValue) {
        return new SettingEdit(path, newValue, readings, provenance);
    }

    /** Settled by someone on a day; clause, source and note stay. */
    public SettingEdit settled(String by, LocalDate on) {
        return new SettingEdit(path, value, readings, new Provenance(provenance.clause(), provenance.source(), by, on, provenance.note()));
    }

    /**
     * The charter with the setting so.
     *
     * @throws IllegalArgumentException in plain words where there is no such setting or it does not accept the value
     */
    public Charter in(Charter charter) {
        Setting before = charter.setting(path).orElseThrow(() -> new IllegalArgumentException(charter.unknownSetting(path)));
        SettingValue wanted = value == null ? null : charter.valueOf(before, value);
        List<SettingValue> read = readings.stream().map(text -> charter.valueOf(before, text)).toList();
        boolean starter = wanted != null && before.starterAccepted() && wanted.equals(before.value());
        return charter.with(new Setting(before.path(), before.topic(), wanted, read, before.starter(), starter, provenance));
    }

    /** What is wrong with it, in plain words; empty when nothing is. */
    public String problem(Charter charter) {
        try {
            in(charter);
            return "";
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
