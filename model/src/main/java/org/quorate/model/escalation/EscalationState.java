package org.quorate.model.escalation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an escalation stands, in a word. */
public enum EscalationState {
    CONCERN("Early concern"),
    PROPOSED("Proposed"),
    AWAITING_CONSENT("Awaiting consent"),
    CONSENTED("Meeting consented to"),
    RAISED("Awaiting agreement"),
    DECLINED("Declined"),
    AGREED("Agreed"),
    AWAITING_APPROVAL("Awaiting approval"),
    APPROVED("Communication approved"),
    COMMUNICATED("Communicated"),
    ADVANCED("Next stage"),
    EXCEPTIONAL("Exceptional circumstances"),
    WITHDRAWN("Withdrawn"),
    CLOSED("Closed");

    private final String words;

    EscalationState(String words) {
        this.words = words;
    }

    /** As it is shown. */
    public String words() {
        return words;
    }

    /** Whether something may still be waited for. */
    public boolean isOpen() {
        return this != WITHDRAWN && this != CLOSED;
    }

    /** Where an escalation stands after what is on record of it. */
    public static EscalationState of(Escalation escalation) {
        if (latest(escalation, EscalationStep.CLOSE, EscalationStep.REOPEN) == EscalationStep.CLOSE) {
            return CLOSED;
        }
        if (escalation.happened(EscalationStep.WITHDRAW)) {
            return WITHDRAWN;
        }
        if (escalation.happened(EscalationStep.EXCEPTIONAL)) {
            return EXCEPTIONAL;
        }
        return escalation.happened(EscalationStep.PROPOSE) ? formal(escalation) : CONCERN;
    }

    private static EscalationState formal(Escalation escalation) {
        if (escalation.happened(EscalationStep.ADVANCE)) {
            return ADVANCED;
        }
        if (escalation.happened(EscalationStep.COMMUNICATE)) {
            return COMMUNICATED;
        }
        EscalationStep answer = latest(escalation, EscalationStep.AGREE, EscalationStep.DECLINE);
        int approvals = Approvals.standing(escalation).size();
        if (answer == EscalationStep.DECLINE) {
            return DECLINED;
        }
        if (answer == EscalationStep.AGREE) {
            return approvals == 0 ? AGREED : approvals == 1 ? AWAITING_APPROVAL : APPROVED;
        }
        if (escalation.happened(EscalationStep.RAISE)) {
            return RAISED;
        }
        EscalationStep meeting = latest(escalation, EscalationStep.CALL, EscalationStep.CONSENT);
        return meeting == EscalationStep.CALL ? AWAITING_CONSENT : meeting == EscalationStep.CONSENT ? CONSENTED : PROPOSED;
    }

    private static @Nullable EscalationStep latest(Escalation escalation, EscalationStep... steps) {
        List<EscalationStep> wanted = List.of(steps);
        return escalation.events().reversed().stream().map(EscalationEvent::step).filter(wanted::contains).findFirst().orElse(null);
    }
}
