package org.quorate.app.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.procedure.ProcedureState.Ending;

/**
 * A row of the register of disputes.
 *
 * @param standing where it stands, without what may happen next
 * @param body the body before which it came, or empty
 * @param partTwo whether it arose from business taken in the absence of the public
 */
public record DisputeEntry(DisputeStanding standing, String body, boolean partTwo) {
    public Dispute dispute() {
        return standing.dispute();
    }

    public String parties() {
        return String.join(", ", dispute().partyNames());
    }

    /** "Stage I, open", "paused", "settled": what its chip says. */
    public String stateWords(LocalDate today) {
        Ending ending = standing.ending();
        return ending != null ? ending.words().substring(0, 1).toUpperCase(Locale.UK) + ending.words().substring(1)
                : standing.stage() + ", " + (standing.state(today).equals("running") ? "open" : standing.state(today));
    }

    public ChipState chip(LocalDate today) {
        Ending ending = standing.ending();
        if (ending != null) {
            return switch (ending) {
                case SETTLED, ACCEPTED -> ChipState.AGREED;
                case DECIDED -> ChipState.RESOLVED;
                case WITHDRAWN, PASSED_BY -> ChipState.WITHDRAWN;
            };
        }
        return switch (standing.state(today)) {
            case "overdue" -> ChipState.OVERDUE;
            case "paused" -> ChipState.DEFERRED;
            default -> ChipState.UNDER_WAY;
        };
    }

    /** The day its stage ends, or the first of those possible; null where there is none. */
    public @Nullable LocalDate ends() {
        List<LocalDate> dues = standing.dues();
        return !standing.isRunning() || dues.isEmpty() ? null : dues.getFirst();
    }

    /** The letters to send, in one phrase; empty where there are none. */
    public String letters() {
        return dispute().lettersOwed().stream().map(letter -> letter.kind().title()).distinct().collect(Collectors.joining(", "));
    }
}
