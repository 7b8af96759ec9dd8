package org.quorate.app.dispute;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.paper.AttachedFile;
import org.quorate.model.procedure.ProcedureFacts.Level;

/**
 * What a person says to open a dispute.
 *
 * @param procedure the charter's procedure by name; null where it has only one
 * @param parties the organisations between which it is
 * @param affected those of them that are affected
 * @param affectedDecidedBy who decided that, or null
 * @param item the item left undecided, or null where it is opened on its own
 * @param level at which level the matter belongs, or null
 * @param arisenOn when the issue arose, where it is opened on its own; null when not said
 * @param by who brings it
 * @param files what shows it, kept beside the store already
 */
public record DisputeOpening(String title, @Nullable String procedure, List<String> parties, List<String> affected, @Nullable String affectedDecidedBy,
        @Nullable ItemId item, @Nullable Level level, @Nullable LocalDate arisenOn, String by, LocalDate on, @Nullable String reason, List<String> evidence,
        List<AttachedFile> files) {
    public DisputeOpening {
        parties = List.copyOf(parties);
        affected = List.copyOf(affected);
        evidence = List.copyOf(evidence);
        files = List.copyOf(files);
    }
}
