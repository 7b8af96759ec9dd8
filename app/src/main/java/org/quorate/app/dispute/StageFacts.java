package org.quorate.app.dispute;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.CharterProcedure.Stage;
import org.quorate.model.charter.Setting;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.procedure.StageVisit;

/**
 * What the charter says of the stage a dispute is at, as far as the screen asks for it.
 *
 * @param actor who acts there, or null where the charter does not say
 * @param produces what the stage may produce ("recommendation or decision"), or null where the charter does not say
 * @param advisedBy who tells the parties in writing, or null
 * @param appointedBy who appoints a facilitator there, or null
 * @param hasDays whether it has a limit of time
 * @param next the stage after it, as it is called, or null where it is the last
 * @param later the last stage, where there is more than one after this; else null
 * @param first whether it is the first
 * @param happened what happened at it
 */
public record StageFacts(@Nullable String actor, @Nullable String produces, @Nullable String advisedBy, @Nullable String appointedBy, boolean hasDays,
        @Nullable String next, @Nullable String later, boolean first, List<EventKind> happened) {
    public StageFacts {
        happened = List.copyOf(happened);
    }

    static StageFacts of(Charter charter, CharterProcedure procedure, StageVisit visit, List<StageMark> line) {
        Stage stage = visit.stage();
        int place = procedure.stages().indexOf(stage);
        int last = procedure.stages().size() - 1;
        Optional<Stage> after = procedure.after(charter, stage);
        return new StageFacts(text(charter, procedure, stage, "actor"), text(charter, procedure, stage, "outcome-kinds"),
                text(charter, procedure, stage, "advised-by"), text(charter, procedure, stage, "appointed-by"),
                text(charter, procedure, stage, "days") != null, after.map(next -> called(procedure, next, line)).orElse(null),
                place < last - 1 ? called(procedure, procedure.stages().get(last), line) : null, place == 0,
                visit.events().stream().map(ProcedureEvent::kind).toList());
    }

    private static String called(CharterProcedure procedure, Stage stage, List<StageMark> line) {
        StageMark mark = line.get(procedure.stages().indexOf(stage));
        return mark.numeral().isEmpty() || mark.name().equals(stage.title()) ? stage.title() : stage.title() + ", " + mark.name();
    }

    private static @Nullable String text(Charter charter, CharterProcedure procedure, Stage stage, String end) {
        return charter.setting(procedure.key() + "." + stage.key() + "." + end).filter(setting -> !setting.isSilent()).map(Setting::valueText).orElse(null);
    }

    /** Whether something of this kind happened at the stage. */
    boolean has(EventKind kind) {
        return happened.contains(kind);
    }

    /** Whether there is something the parties can accept or not. */
    boolean hasOutcome() {
        return has(EventKind.RECOMMEND) || has(EventKind.DECIDE) || has(EventKind.ADVISE);
    }

    /** Whether somebody beside the parties acts at the stage. */
    boolean isHeldByABody() {
        return mayProduce("recommendation") || mayProduce("decision") || advisedBy != null || hasDays;
    }

    boolean mayProduce(String kind) {
        String known = produces;
        return known == null ? kind.equals("recommendation") ? hasDays : next == null : known.contains(kind);
    }
}
