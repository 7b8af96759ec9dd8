package org.quorate.app.home;

import java.util.List;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.Tone;
import org.quorate.app.escalation.EscalationStanding;
import org.quorate.app.home.HomeOverview.ToDo;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;

/** What escalations ask for today: a consent, an approval, a communication, or a meeting to raise them at. Pure. */
final class EscalationToDo {
    private EscalationToDo() {}

    static List<ToDo> of(List<EscalationStanding> standings) {
        return standings.stream().filter(EscalationToDo::asks).map(EscalationToDo::toDo).toList();
    }

    private static boolean asks(EscalationStanding standing) {
        return switch (standing.state()) {
            case AWAITING_CONSENT, AGREED, AWAITING_APPROVAL, APPROVED, PROPOSED, CONSENTED -> true;
            case CONCERN, RAISED, DECLINED, COMMUNICATED, ADVANCED, EXCEPTIONAL, WITHDRAWN, CLOSED -> false;
        };
    }

    private static ToDo toDo(EscalationStanding standing) {
        String reference = standing.escalation().reference();
        String what = switch (standing.state()) {
            case AWAITING_CONSENT -> "Ask for consent to a meeting on " + reference;
            case AGREED, AWAITING_APPROVAL -> "Ask for approval on " + reference;
            case APPROVED -> "Tell the organisation: " + reference;
            default -> "Raise " + reference + " at a meeting";
        };
        String when = standing.due() == null ? "" : DateWords.words(standing.due());
        return new ToDo("arrow-up-circle-line", what, standing.owner() == null ? standing.escalation().title() : String.valueOf(standing.owner()), when,
                Tone.PLAIN, Place.of(NavigationTarget.ESCALATIONS, standing.escalation().id().value()));
    }
}
