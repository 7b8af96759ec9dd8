package org.quorate.model.charter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a charter with its provenance. Silent while {@code value} is null: then the engine evaluates every reading.
 *
 * @param path where it stands: "partnership-board.consensus.meaning"
 * @param topic what it is about
 * @param value what is set, or null when the charter is silent
 * @param readings the readings the document allows when they are known, otherwise empty
 * @param starter common practice offered for it, or null
 * @param starterAccepted whether the value is the starter, accepted as such
 * @param provenance where it comes from
 */
public record Setting(String path, Topic topic, @Nullable SettingValue value, List<SettingValue> readings, @Nullable SettingValue starter,
                      boolean starterAccepted, Provenance provenance) {

    public Setting {
        readings = List.copyOf(readings);
        if (readings.size() == 1 || readings.stream().distinct().count() < readings.size()) {
            throw new IllegalArgumentException("Readings are two or more different values between which nobody has decided. One alone is a value: settle it.");
        }
    }

    /** A setting nobody has mentioned. */
    static Setting unset(String path, Topic topic) {
        SettingValue starter = topic.starter() == null ? null : topic.domain().read(topic.starter());
        return new Setting(path, topic, null, List.of(), starter, false, Provenance.NONE);
    }

    /** Whether nobody has decided. */
    public boolean isSilent() {
        return value == null;
    }

    /** How firmly it stands. */
    public Standing standing() {
        if (value == null) {
            return Standing.SILENT;
        }
        if (starterAccepted) {
            return Standing.STARTER;
        }
        return provenance.settledBy() == null ? Standing.AS_PRINTED : Standing.SETTLED;
    }

    /** The present value as text, or "silent". */
    public String valueText() {
        return value == null ? "silent" : value.text();
    }

    /** The rule as a sentence, or the open question. */
    public String sentence() {
        return value == null ? topic.question() : Sentences.of(this, value);
    }

    /** Settled with a value; what the document said about it (clause, source, note) stays. */
    Setting settled(SettingValue settled, Provenance by, boolean asStarter) {
        return new Setting(path, topic, settled, readings, starter, asStarter, by.orElse(provenance));
    }
}
