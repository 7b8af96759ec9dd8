package org.quorate.model.ruling;

import java.util.List;
import org.quorate.model.charter.Charter;

/** Rules on the steps of a staged procedure. */
final class ProcedureRulings {

    private ProcedureRulings() {
    }

    static Ruling rule(Charter charter, ProcedureCase question) {
        Step step = new Step("Steps of a procedure are not ruled on yet; the stage is " + question.stage() + ".", null, null, null);
        return Ruling.of(Outcome.REFUSED, new RulingDetail(charter.versionText(), "Not ruled on yet", null, null, null, null, List.of(), List.of(), List.of(),
                Reasoning.of(List.of(step))));
    }
}
