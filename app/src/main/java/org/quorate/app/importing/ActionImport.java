package org.quorate.app.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Refused;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;
import org.quorate.model.action.ActionState;
import org.quorate.model.action.Owner;
import org.quorate.model.action.Progress;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.Person;
import org.quorate.persistence.importing.ActionEntry;

/** Puts an action on record, or adds what the file knows to the one that is there; nothing already kept is overwritten. */
final class ActionImport {
    private final ImportAct act;

    ActionImport(ImportAct act) {
        this.act = act;
    }

    /** An action written on its own, which may name the meeting and item it arose from. */
    void action(ActionEntry entry) {
        String reference = entry.meeting();
        Meeting meeting = reference == null ? null : act.session().meetings().findByReference(reference)
            .orElseThrow(() -> new Refused("There is no meeting with the reference " + reference + "."));
        AgendaItem item = meeting == null || entry.item() == null ? null : act.session().meetings().itemsOf(meeting.id()).stream()
            .filter(on -> on.position() == entry.item()).findFirst()
            .orElseThrow(() -> new Refused("The agenda of " + reference + " has no item " + entry.item() + "."));
        action(entry, item, meeting);
    }

    void action(ActionEntry entry, @Nullable AgendaItem item, @Nullable Meeting meeting) {
        LocalDate raised = entry.raised() != null ? entry.raised() : meeting == null ? act.acting().today() : meeting.date();
        Action known = known(entry, raised, entry.raised() != null || meeting != null).orElse(null);
        Action begun = known == null ? new Action(new ActionId(act.nextId()), reference(entry), entry.text(), owners(entry), partner(entry),
            item == null ? null : item.id(), decision(item), raised, List.of(), ActionState.OPEN, List.of(), null, null, 0)
            : with(known, entry);
        act.keep(known, progressed(begun, entry, known == null ? raised : act.acting().today()), act.session().actions()::save, "action", "actions");
    }

    private Optional<Action> known(ActionEntry entry, LocalDate raised, boolean dated) {
        String reference = entry.reference();
        return reference != null ? act.session().actions().findByReference(reference) : act.session().actions().all().stream()
            .filter(action -> action.text().equals(entry.text().strip()) && (!dated || action.raisedOn().equals(raised))).findFirst();
    }

    private String reference(ActionEntry entry) {
        String reference = entry.reference();
        return reference != null ? reference : act.session().actions().nextReference();
    }

    private List<Owner> owners(ActionEntry entry) {
        return entry.owners().stream().map(name -> new Owner(act.knownPerson(name).map(Person::id).orElse(null), name)).toList();
    }

    private @Nullable PartnerId partner(ActionEntry entry) {
        String name = entry.partner();
        return name == null ? null : act.partner(name).map(Partner::id)
            .orElseThrow(() -> new Refused("\"" + name + "\" is not a partner. Add it under \"partners\" with its type."));
    }

    private @Nullable DecisionId decision(@Nullable AgendaItem item) {
        return item == null ? null : act.session().decisions().of(item.id()).stream().findFirst().map(Decision::id).orElse(null);
    }

    private Action with(Action known, ActionEntry entry) {
        PartnerId partner = partner(entry);
        return new Action(known.id(), known.reference(), entry.text(), entry.owners().isEmpty() ? known.owners() : owners(entry),
            partner == null ? known.partner() : partner, known.item(), known.decision(), known.raisedOn(), known.dueDates(), known.state(),
            known.progress(), known.closedOn(), known.closedAt(), known.revision());
    }

    private static Action progressed(Action action, ActionEntry entry, LocalDate on) {
        Action result = action;
        LocalDate due = entry.due();
        if (due != null && result.state() == ActionState.OPEN && !result.due().equals(Optional.of(due))) {
            result = result.dueOn(due, on, result.dueDates().isEmpty() ? null : "imported");
        }
        for (Progress note : entry.progress()) {
            result = result.progress().contains(note) ? result : result.withProgress(note);
        }
        LocalDate closed = entry.closed();
        return closed != null && result.state() == ActionState.OPEN ? result.closed(entry.state(), closed, null) : result;
    }
}
