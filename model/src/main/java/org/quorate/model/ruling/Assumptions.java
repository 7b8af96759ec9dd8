package org.quorate.model.ruling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;

/** Puts the settings a case assumes into the charter it is ruled under, for that one question. */
public final class Assumptions {

    private Assumptions() {
    }

    /**
     * The charter with settings assumed for one question.
     *
     * @param settings path to value; a path may be shortened to what follows the body or the matter
     * @param body the key of the body the question is about, or null
     * @param matter the key of the matter, or null
     * @param wrong takes what cannot be assumed, each reason with its place in the case
     */
    public static Charter in(Charter charter, Map<String, String> settings, @Nullable String body, @Nullable String matter,
            List<UnusableCase.Reason> wrong) {
        Charter result = charter;
        for (Map.Entry<String, String> entry : bothWays(settings).entrySet()) {
            Optional<Setting> setting = charter.settingNamed(entry.getKey(), body, matter);
            if (setting.isEmpty()) {
                wrong.add(new UnusableCase.Reason("settings." + entry.getKey(), charter.unknownSetting(entry.getKey())));
                continue;
            }
            try {
                result = result.assume(setting.get(), entry.getValue());
            } catch (IllegalArgumentException impossible) {
                wrong.add(new UnusableCase.Reason("settings." + entry.getKey(), setting.get().path() + ": " + impossible.getMessage()));
            }
        }
        return result;
    }

    /** "deputies: yes" and "remote: no" speak of the quorum and the vote at once. */
    private static Map<String, String> bothWays(Map<String, String> settings) {
        Map<String, String> all = new LinkedHashMap<>();
        settings.forEach((path, value) -> {
            if (path.matches("(?:.+\\.)?(?:deputies|remote)")) {
                all.put(path + ".quorum", value);
                all.put(path + ".vote", value);
            } else {
                all.put(path, value);
            }
        });
        return all;
    }
}
