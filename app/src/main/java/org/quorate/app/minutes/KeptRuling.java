package org.quorate.app.minutes;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Explanation;
import org.quorate.app.control.RulingCard;
import org.quorate.app.control.Verdict;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.RulingOnRecord;

/** The ruling kept with a decision as one folded line among the minutes, which do not print it. */
final class KeptRuling {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private KeptRuling() {}

    static Optional<RulingCard> of(Decision decision) {
        if (!(decision.ruling() instanceof RulingOnRecord.Computed computed)) {
            return Optional.empty();
        }
        Explanation why = Explanation.ofSteps("Why?", List.of(computed.text()), "Charter version " + computed.charterVersion());
        Verdict verdict = new Verdict(state(computed.outcome()), computed.headline(), "", "", "", why, null);
        return Optional.of(RulingCard.folded(verdict, TIME.format(decision.at()), "kept, not printed"));
    }

    private static ChipState state(String outcome) {
        return switch (outcome) {
            case "agreed" -> ChipState.BY_CONSENSUS;
            case "carried" -> ChipState.CARRIED;
            case "not-carried" -> ChipState.NOT_CARRIED;
            case "inquorate", "deferred" -> ChipState.DEFERRED;
            case "referred" -> ChipState.REFERRED;
            case "silent" -> ChipState.SILENT;
            default -> ChipState.NOTED;
        };
    }
}
