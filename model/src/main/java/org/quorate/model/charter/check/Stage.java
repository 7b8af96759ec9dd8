package org.quorate.model.charter.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;

/**
 * A stage of a procedure.
 *
 * @param path where its settings stand: {@code dispute.stage-1}
 * @param title as people say it: "stage 1"
 * @param before the stages before it, the first one first
 */
record Stage(Charter charter, String path, String title, List<Stage> before) {

    private static final String DISPUTE = "dispute.";

    /** Every stage, in the order in which the charter mentions them. */
    static Stream<Stage> all(Charter charter) {
        Set<String> keys = new LinkedHashSet<>();
        charter.settings().keySet().stream().filter(path -> path.startsWith(DISPUTE) && path.indexOf('.', DISPUTE.length()) > 0)
                .forEach(path -> keys.add(path.substring(0, path.indexOf('.', DISPUTE.length()))));
        List<Stage> stages = new ArrayList<>();
        for (String key : keys) {
            stages.add(new Stage(charter, key, key.substring(DISPUTE.length()).replace('-', ' '), List.copyOf(stages)));
        }
        return stages.stream();
    }

    Setting named(String end) {
        return charter.setting(path + "." + end).orElseThrow(() -> new IllegalStateException("No stage has the setting " + end + "."));
    }

    boolean mentions(String end) {
        return charter.settings().containsKey(path + "." + end);
    }
}
