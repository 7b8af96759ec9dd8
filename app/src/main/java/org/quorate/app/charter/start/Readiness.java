package org.quorate.app.charter.start;

import java.util.ArrayList;
import java.util.List;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Setting;

/**
 * Whether a body can meet and decide by a charter as it stands.
 *
 * @param body its name
 * @param missing what it lacks, a sentence each; empty where it can meet
 */
public record Readiness(String body, List<String> missing) {
    public Readiness {
        missing = List.copyOf(missing);
    }

    public boolean canMeet() {
        return missing.isEmpty();
    }

    static List<Readiness> of(Charter charter) {
        return charter.bodies().stream().map(body -> new Readiness(body.name(), missing(charter, body))).toList();
    }

    private static List<String> missing(Charter charter, CharterBody body) {
        List<String> missing = new ArrayList<>();
        if (charter.setting(body.key() + ".quorum").filter(Setting::isSilent).isPresent()) {
            missing.add("its quorum is open, so nobody can say whether a meeting may decide");
        }
        boolean decides = charter.settings().values().stream().anyMatch(setting -> setting.path().startsWith(body.key() + ".")
            && setting.path().endsWith(".rule") && !setting.isSilent());
        if (!decides) {
            missing.add("how it decides is open");
        }
        return missing;
    }
}
