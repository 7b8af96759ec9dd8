package org.quorate.model.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.PartyNames;
import org.quorate.model.charter.Setting;

/** What has to be on record before a step of an escalation, beside the stages of the charter's procedure (IC-04, IC-09 to IC-14). */
public final class EscalationGuards {

    private final Charter charter;
    private final CharterProcedure procedure;
    private final PartyNames names;
    private final Escalation escalation;
    private final EscalationAct act;
    private final boolean tried;
    private final List<EscalationReason> against = new ArrayList<>();

    private EscalationGuards(Charter charter, CharterProcedure procedure, Escalation escalation, EscalationAct act, boolean tried) {
        this.charter = charter;
        this.procedure = procedure;
        this.names = PartyNames.of(charter, procedure);
        this.escalation = escalation;
        this.act = act;
        this.tried = tried;
    }

    /**
     * Everything that speaks against a step, or leaves it open; empty where nothing does.
     *
     * @param escalation as it stands before the step
     * @param tried whether it is only asked what could be done, so that particulars still to be said are not missed
     */
    static List<EscalationReason> against(Charter charter, CharterProcedure procedure, Escalation escalation, EscalationAct act, boolean tried) {
        EscalationGuards guards = new EscalationGuards(charter, procedure, escalation, act, tried);
        guards.judge();
        return guards.against;
    }

    private void judge() {
        EscalationState state = EscalationState.of(escalation);
        if (act.step() == EscalationStep.REOPEN) {
            reopen(state);
        } else if (state == EscalationState.CLOSED) {
            no("It is closed.", "Reopen it with the reason.", null);
        } else if (state == EscalationState.WITHDRAWN) {
            no("It was withdrawn.", "A new proposal may be made.", null);
        } else if (needsProposal() && !escalation.isFormal()) {
            no("It is an early concern; no formal proposal has been made.", "Propose it first.", null);
        } else {
            step(state);
        }
    }

    private boolean needsProposal() {
        return switch (act.step()) {
            case CALL, CONSENT, RAISE, AGREE, DECLINE, APPROVE, COMMUNICATE, ADVANCE, FAIL, WITHDRAW -> true;
            case CONCERN, DISCUSS, PROPOSE, LEAD, EXCEPTIONAL, OUTCOME, CLOSE, REOPEN -> false;
        };
    }

    private void step(EscalationState state) {
        switch (act.step()) {
            case CONCERN -> no("It is on record already.", "A second concern has its own record.", null);
            case PROPOSE -> {
                if (escalation.isFormal()) {
                    no("It has been proposed already.", null, null);
                }
            }
            case CALL -> call();
            case CONSENT -> consent();
            case AGREE, DECLINE -> saidBy("Say whose agreement it is.");
            case APPROVE -> approve();
            case COMMUNICATE -> communicate();
            case LEAD -> saidWords("Name the lead.");
            case ADVANCE -> lead();
            case EXCEPTIONAL -> {
                if (state == EscalationState.EXCEPTIONAL) {
                    no("Exceptional circumstances are on record already.", null, null);
                }
            }
            case OUTCOME -> saidWords("Say what came of it.");
            case CLOSE -> {
                if (!escalation.happened(EscalationStep.OUTCOME)) {
                    saidWords("No outcome is on record. Say what came of it, or why it is closed.");
                }
            }
            case DISCUSS, RAISE, FAIL, WITHDRAW, REOPEN -> {
                // The charter's procedure alone speaks of these.
            }
        }
    }

    private void reopen(EscalationState state) {
        if (state != EscalationState.CLOSED) {
            no("It is not closed.", null, null);
        } else {
            saidWords("Say why it is opened again.");
        }
    }

    private void call() {
        party("An extraordinary meeting is called by a party.");
        if (EscalationState.of(escalation) == EscalationState.AWAITING_CONSENT) {
            no("An extraordinary meeting has been called and consent is awaited.", "Record the consent, or that it was declined.", meeting());
        }
    }

    private void consent() {
        Optional<EscalationEvent> called = escalation.last(EscalationStep.CALL);
        if (called.isEmpty()) {
            no("No extraordinary meeting has been called, so there is nothing to consent to.", "Record first who called it.", meeting());
            return;
        }
        party("Consent is given by a party.");
        String by = act.by();
        String caller = called.get().act().by();
        if (by != null && caller != null && names.same(by, caller)) {
            no(caller + " called the meeting; the consent has to be the other party's.", null, meeting());
        }
    }

    private Setting meeting() {
        return setting(procedure.stages().getFirst().key() + ".meeting");
    }

    private void approve() {
        Setting communication = setting("communication");
        party("A communication is approved by a party.");
        if (!tried && act.form() == null) {
            no("An approval is kept with its form.", "Say in which form it was given, such as letter, email or a minute.", communication);
        }
        String by = act.by();
        if (by != null && Approvals.standing(escalation).stream().anyMatch(one -> names.same(one, by))) {
            no(by + " has approved it already.", null, communication);
        }
        if (tried && !names.parties().isEmpty() && Approvals.missing(escalation, names).isEmpty()) {
            no("Every party has approved it.", null, communication);
        }
    }

    /** Both have to approve, whichever of them speaks (IC-11); whether exceptional circumstances change that is a setting (A58). */
    private void communicate() {
        Setting communication = setting("communication");
        if (communication.isSilent()) {
            open("Whether approval is needed before the organisation concerned is told is not said.", communication);
            return;
        }
        List<String> missing = Approvals.missing(escalation, names);
        if (!communication.valueText().equals("approval-of-other") || missing.isEmpty()) {
            return;
        }
        String text = "Nothing is said to " + escalation.concerns().name() + " before both parties approve; the approval of "
                + String.join(" and of ", missing) + " is not on record.";
        Setting exceptional = setting("communication.exceptional");
        boolean direct = escalation.happened(EscalationStep.EXCEPTIONAL);
        if (direct && exceptional.isSilent()) {
            open("The circumstances are exceptional; whether the organisation may then be told without the other's approval is not said.", exceptional);
        } else if (!direct || !exceptional.valueText().equals("yes")) {
            no(text, "Record each approval, with its form.", communication);
        }
    }

    private void lead() {
        Setting lead = setting("lead");
        if (!lead.isSilent() && lead.valueText().equals("needed") && escalation.lead().isEmpty()) {
            no("An organisation is engaged only through a single identified lead, and none is on record.", "Name the lead first.", lead);
        }
    }

    private void party(String rule) {
        String by = act.by();
        saidBy("Say who does it.");
        if (by != null && !names.parties().isEmpty() && names.party(by).isEmpty()) {
            no(rule + " " + by + " is none; the parties are " + String.join(" and ", names.parties()) + ".", null, setting("parties"));
        }
    }

    private void saidBy(String request) {
        if (!tried && act.by() == null) {
            no(request, null, null);
        }
    }

    private void saidWords(String request) {
        if (!tried && act.words() == null) {
            no(request, null, null);
        }
    }

    private Setting setting(String end) {
        return charter.setting(procedure.key() + "." + end)
                .orElseThrow(() -> new IllegalStateException("An escalation was asked for " + procedure.key() + "." + end + ", which no procedure has."));
    }

    private void no(String text, @Nullable String satisfy, @Nullable Setting behind) {
        against.add(EscalationReason.no(text, satisfy, behind));
    }

    private void open(String text, Setting behind) {
        against.add(EscalationReason.open(text, behind));
    }
}
