package org.quorate.app.decision;

import org.quorate.app.control.ChipState;
import org.quorate.model.decision.DecisionMethod;
import org.quorate.model.decision.DecisionOutcome;

/** Which chip stands for what came of an item. */
final class DecisionChips {
    private DecisionChips() {}

    static ChipState of(DecisionOutcome outcome, DecisionMethod method) {
        return switch (outcome) {
            case AGREED -> method == DecisionMethod.CONSENSUS ? ChipState.BY_CONSENSUS : ChipState.AGREED;
            case CARRIED -> ChipState.CARRIED;
            case NOT_CARRIED -> ChipState.NOT_CARRIED;
            case UNDECIDED -> ChipState.NO_CONSENSUS;
            case DEFERRED -> ChipState.DEFERRED;
            case REFERRED -> ChipState.REFERRED;
            case NOTED -> ChipState.NOTED;
            case RECEIVED -> ChipState.RECEIVED;
            case WITHDRAWN -> ChipState.WITHDRAWN;
        };
    }

    /** The chip of a ruling's outcome in the contract's word. */
    static ChipState ofRuling(String outcome) {
        return switch (outcome) {
            case "agreed" -> ChipState.BY_CONSENSUS;
            case "carried", "permitted" -> ChipState.CARRIED;
            case "silent" -> ChipState.SILENT;
            case "inquorate" -> ChipState.NOT_QUORATE;
            case "deferred" -> ChipState.DEFERRED;
            case "referred" -> ChipState.REFERRED;
            default -> ChipState.NOT_CARRIED;
        };
    }
}
