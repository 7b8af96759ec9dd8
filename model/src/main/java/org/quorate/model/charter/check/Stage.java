package org.quorate.model.charter.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.Setting;

/**
 * A stage of a procedure.
 *
 * @param path where its settings stand: {@code dispute.stage-1}
 * @param title as people say it: "stage 1"
 * @param before the stages before it, the first one first
 */
record Stage(Charter charter, String path, String title, List<Stage> before) {

    /** Every stage of every procedure, in order. */
    static Stream<Stage> all(Charter charter) {
        List<Stage> all = new ArrayList<>();
        for (CharterProcedure procedure : charter.stagedProcedures()) {
            List<Stage> stages = new ArrayList<>();
            for (CharterProcedure.Stage stage : procedure.stages()) {
                stages.add(new Stage(charter, procedure.key() + "." + stage.key(), charter.procedures().isEmpty() ? stage.key().replace('-', ' ')
                        : stage.title(), List.copyOf(stages)));
            }
            all.addAll(stages);
        }
        return all.stream();
    }

    Setting named(String end) {
        return charter.setting(path + "." + end).orElseThrow(() -> new IllegalStateException("No stage has the setting " + end + "."));
    }

    boolean mentions(String end) {
        return charter.settings().containsKey(path + "." + end);
    }
}
