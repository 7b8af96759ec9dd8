package org.quorate.model.escalation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.quorate.model.charter.PartyNames;

/** Whose approval and consent is on record. An approval holds for one communication, a consent for one extraordinary meeting. */
public final class Approvals {

    private Approvals() {
    }

    /** Who has approved what is to be said next, each once. */
    public static List<String> standing(Escalation escalation) {
        return byWhom(since(escalation, EscalationStep.COMMUNICATE), EscalationStep.APPROVE);
    }

    /** Which of the parties has still to approve what is to be said next. */
    public static List<String> missing(Escalation escalation, PartyNames names) {
        List<String> approved = standing(escalation);
        return names.parties().stream().filter(party -> approved.stream().noneMatch(one -> names.same(party, one))).toList();
    }

    /** Who consented to the extraordinary meeting that was called last. */
    static List<String> consents(Escalation escalation) {
        return byWhom(since(escalation, EscalationStep.CALL), EscalationStep.CONSENT);
    }

    private static List<EscalationEvent> since(Escalation escalation, EscalationStep step) {
        List<EscalationEvent> events = escalation.events();
        int from = 0;
        for (int place = 0; place < events.size(); place++) {
            from = events.get(place).step() == step ? place + 1 : from;
        }
        return events.subList(from, events.size());
    }

    private static List<String> byWhom(List<EscalationEvent> events, EscalationStep step) {
        Stream<String> names = events.stream().filter(event -> event.step() == step).map(event -> event.act().by()).filter(Objects::nonNull);
        return names.distinct().toList();
    }
}
