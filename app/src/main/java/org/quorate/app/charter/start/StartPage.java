package org.quorate.app.charter.start;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingGroup;

/**
 * The open questions on one subject, asked together.
 *
 * @param paths the settings, body by body in the order of the charter
 */
public record StartPage(SettingGroup subject, List<String> paths) {
    public StartPage {
        paths = List.copyOf(paths);
    }

    /** One page for each subject on which the charter leaves anything open. */
    static List<StartPage> of(Charter charter) {
        Map<SettingGroup, List<String>> open = new EnumMap<>(SettingGroup.class);
        for (Setting setting : charter.settings().values()) {
            if (setting.isSilent()) {
                open.computeIfAbsent(setting.topic().group(), group -> new ArrayList<>()).add(setting.path());
            }
        }
        return open.entrySet().stream().map(entry -> new StartPage(entry.getKey(), entry.getValue())).toList();
    }
}
