package org.quorate.app.importing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Refused;
import org.quorate.model.interest.Declaration;
import org.quorate.model.interest.DeclarationId;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Person;
import org.quorate.persistence.importing.ItemEntry;
import org.quorate.persistence.importing.MeetingEntry;

/** Puts a meeting on record with its agenda, attendance, declarations, minutes and decisions. */
final class MeetingImport {
    private final ImportAct act;

    MeetingImport(ImportAct act) {
        this.act = act;
    }

    void meeting(MeetingEntry entry) {
        Body body = act.body(entry.body())
            .orElseThrow(() -> new Refused("\"" + entry.body() + "\" is neither a body of this file nor one on record."));
        Meeting meeting = keep(entry, body);
        ItemImport items = new ItemImport(act, body, meeting);
        for (ItemEntry item : entry.items()) {
            act.attempt(item.spot(), () -> items.item(item, entry.items().indexOf(item) + 1, entry.firstMinute()));
        }
        List<AgendaItem> agenda = act.session().meetings().itemsOf(meeting.id());
        new AttendanceImport(act, body, meeting, agenda).attendance(entry);
        entry.declarations().forEach(declaration -> act.attempt(declaration.spot(), () -> declaration(meeting, agenda, declaration)));
    }

    private Meeting keep(MeetingEntry entry, Body body) {
        String reference = entry.reference() == null ? body.shortName() + " " + entry.date() : entry.reference();
        Meeting known = act.session().meetings().findByReference(reference)
            .or(() -> act.session().meetings().of(body.id()).stream().filter(meeting -> meeting.date().equals(entry.date())
                && (entry.reference() == null || meeting.start().equals(entry.start()))).findFirst())
            .orElse(null);
        if (known != null && !known.body().equals(body.id())) {
            throw new Refused("The reference " + reference + " belongs to a meeting of another body.");
        }
        MeetingState state = known != null && !known.state().isAhead() && entry.state().isAhead() ? known.state() : entry.state();
        Meeting wanted = new Meeting(
            known == null ? new MeetingId(act.nextId()) : known.id(),
            known == null ? reference : known.reference(),
            body.id(),
            entry.date(),
            entry.start(),
            entry.plannedEnd() != null || known == null ? entry.plannedEnd() : known.plannedEnd(),
            entry.venue(),
            state,
            minutesState(entry, known),
            entry.commenced() != null || known == null ? entry.commenced() : known.commenced(),
            entry.concluded() != null || known == null ? entry.concluded() : known.concluded(),
            entry.firstMinute() != null || known == null ? entry.firstMinute() : known.firstMinuteNumber(),
            entry.previousMeeting() != null || known == null ? entry.previousMeeting() : known.previousMeeting(),
            known == null ? 0 : known.revision());
        return act.keep(known, wanted, act.session().meetings()::save, "meeting", "meetings");
    }

    private static MinutesState minutesState(MeetingEntry entry, @Nullable Meeting known) {
        boolean unsaid = entry.minutes() == MinutesState.NONE || (entry.minutes() == MinutesState.DRAFT && entry.state() == MeetingState.HELD);
        return known != null && unsaid ? known.minutes() : entry.minutes();
    }

    private void declaration(Meeting meeting, List<AgendaItem> agenda, MeetingEntry.DeclarationEntry entry) {
        Person person = act.person(entry.who());
        ItemId item = entry.item() == null ? null : agenda.stream().filter(on -> on.position() == entry.item()).findFirst().map(AgendaItem::id)
            .orElseThrow(() -> new Refused("The agenda has no item " + entry.item() + "."));
        List<Declaration> known = act.session().interests().declarationsAt(meeting.id());
        Declaration same = known.stream().filter(declaration -> declaration.person().equals(person.id())
            && Objects.equals(declaration.item(), item) && declaration.nature().equals(entry.nature())).findFirst().orElse(null);
        Declaration wanted = new Declaration(same == null ? new DeclarationId(act.nextId()) : same.id(), meeting.id(), item, person.id(),
            entry.kind(), entry.nature(), entry.handling(), same == null ? 0 : same.revision());
        act.keep(same, wanted, act.session().interests()::save, "declaration", "declarations");
    }
}
