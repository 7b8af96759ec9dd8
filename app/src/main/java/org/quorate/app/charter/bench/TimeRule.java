package org.quorate.app.charter.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.ruling.TimeCase;

/**
 * A rule of days that a charter has: a notice of a body, or the time of a stage.
 *
 * @param path how a case names it: "partnership-board.notice.agenda", "dispute.stage-1"
 * @param words as people say it
 */
record TimeRule(TimeCase.Kind kind, String path, String words) {
    private static final String NOTICE = "notice";

    /** Every one of them, notices first. */
    static List<TimeRule> of(Charter charter) {
        Map<String, TimeRule> rules = new LinkedHashMap<>();
        for (String path : charter.settings().keySet()) {
            String[] parts = path.split("\\.", -1);
            if (parts.length == 4 && parts[1].equals(NOTICE)) {
                String rule = String.join(".", parts[0], NOTICE, parts[2]);
                String body = charter.body(parts[0]).map(CharterBody::name).orElse(parts[0]);
                rules.putIfAbsent(rule, new TimeRule(TimeCase.Kind.NOTICE, rule, body + ": notice of " + parts[2].replace('-', ' ')));
            }
        }
        List<TimeRule> all = new ArrayList<>(rules.values());
        for (CharterProcedure procedure : charter.stagedProcedures()) {
            if (procedure.key().equals(CharterProcedure.UNDECLARED)) {
                procedure.stages().forEach(stage -> all.add(new TimeRule(TimeCase.Kind.DEADLINE, procedure.key() + "." + stage.key(),
                    procedure.title() + ": time of " + stage.title())));
            }
        }
        return all;
    }

    @Override
    public String toString() {
        return words;
    }
}
