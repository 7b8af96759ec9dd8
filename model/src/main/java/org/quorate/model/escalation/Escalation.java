package org.quorate.model.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.calendar.DayText;
import org.quorate.model.partnership.Organisation;

/**
 * An escalation on record, or an early concern that may become one. Where it stands is never kept: it follows from the events and the charter.
 *
 * @param reference how people name it ("E-3")
 * @param title the concern in a few words
 * @param concerns the organisation concerned, which may be the Board itself
 * @param trigger what brought it up: an inspection, a report, a figure; or nothing
 * @param arisenOn the day the issue arose, or nothing where that is not known
 * @param identifiedOn the day it was identified
 * @param theme the oversight theme it belongs to, or nothing
 * @param materiality how much it matters
 * @param procedure the key of the charter's procedure it follows; nothing while it is only a concern
 * @param events everything that happened, in the order it was recorded
 */
public record Escalation(
        EscalationId id,
        String reference,
        String title,
        Organisation concerns,
        @Nullable String trigger,
        @Nullable LocalDate arisenOn,
        LocalDate identifiedOn,
        @Nullable String theme,
        Materiality materiality,
        @Nullable String procedure,
        List<EscalationEvent> events,
        int revision) {
    public Escalation {
        reference = Required.text(reference, "An escalation needs a reference.");
        title = Required.text(title, "Say what the concern is.");
        trigger = Required.optionalText(trigger);
        theme = Required.optionalText(theme);
        procedure = Required.optionalText(procedure);
        events = List.copyOf(events);
        Required.that(!events.isEmpty(), "An escalation begins with a concern or a proposal.");
        Required.that(arisenOn == null || !identifiedOn.isBefore(arisenOn), "An issue cannot be identified before it arose.");
    }

    /** The day it came on record. */
    public LocalDate openedOn() {
        return events.getFirst().on();
    }

    /** Whether a formal step has been taken, so that it is more than an early concern. */
    public boolean isFormal() {
        return happened(EscalationStep.PROPOSE) || happened(EscalationStep.EXCEPTIONAL);
    }

    public boolean happened(EscalationStep step) {
        return events.stream().anyMatch(event -> event.step() == step);
    }

    /** The latest event of a kind. */
    public Optional<EscalationEvent> last(EscalationStep step) {
        return events.stream().filter(event -> event.step() == step).reduce((first, second) -> second);
    }

    /** The single lead through whom the organisation is engaged. */
    public Optional<String> lead() {
        return last(EscalationStep.LEAD).map(event -> event.act().words());
    }

    /** The same escalation with one more event; nothing may be put before what is on record already. */
    public Escalation with(EscalationEvent event) {
        Required.that(!event.on().isBefore(events.getLast().on()), "The last thing on record of " + reference + " happened on "
                + DayText.of(events.getLast().on()) + "; what came before it cannot be added after it.");
        List<EscalationEvent> more = new ArrayList<>(events);
        more.add(event);
        return new Escalation(id, reference, title, concerns, trigger, arisenOn, identifiedOn, theme, materiality, procedure, more, revision);
    }

    /** The same escalation with its last event as it was ruled on. */
    public Escalation withLast(EscalationEvent ruled) {
        List<EscalationEvent> same = new ArrayList<>(events);
        same.set(same.size() - 1, ruled);
        return new Escalation(id, reference, title, concerns, trigger, arisenOn, identifiedOn, theme, materiality, procedure, same, revision);
    }

    /** The same escalation following a procedure of the charter. */
    public Escalation following(String key) {
        return new Escalation(id, reference, title, concerns, trigger, arisenOn, identifiedOn, theme, materiality, key, events, revision);
    }
}
