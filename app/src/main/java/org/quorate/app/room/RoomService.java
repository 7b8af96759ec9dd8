package org.quorate.app.room;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.ruling.MeetingRecord;
import org.quorate.app.ruling.MeetingRecords;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.interest.Declaration;
import org.quorate.model.interest.DeclarationId;
import org.quorate.model.interest.Handling;
import org.quorate.model.interest.InterestKind;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Course;
import org.quorate.model.meeting.Happening;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.Proceeding;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.WriteSession;

/** The course of a meeting: opening, coming to an item, adjourning, resuming, closing, and the interests declared on the way. */
public final class RoomService {
    private final Store store;
    private final Acting acting;

    public RoomService(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /** Everything on record of the meeting. */
    public MeetingRecord read(MeetingId meeting) {
        return store.read(session -> MeetingRecords.read(session, meeting));
    }

    /** Opens the meeting at a time (now where none is given) and comes to its first item. */
    public void open(MeetingId id, @Nullable LocalDateTime at) {
        store.change(acting.name(), "Opened " + reference(id), session -> {
            Meeting meeting = meeting(session, id);
            LocalDateTime when = at == null ? MeetingClock.now(meeting, acting) : at;
            session.meetings().save(meeting.openedAt(when.toLocalTime()));
            List<AgendaItem> items = session.meetings().itemsOf(id);
            if (!items.isEmpty() && course(session, id).currentItem().isEmpty()) {
                add(session, id, new Happening.ItemBegan(items.getFirst().id()), when);
            }
        });
    }

    /** The meeting comes to an item; the one before it ends. Coming back to an item is possible. */
    public void comeTo(ItemId id, @Nullable LocalDateTime at) {
        AgendaItem item = item(id);
        store.change(acting.name(), "Came to item " + item.position() + " of " + reference(item.meeting()), session -> {
            Meeting meeting = meeting(session, item.meeting());
            Required.that(meeting.state().isUnderWay(), "The meeting is not in session: open it first.");
            add(session, meeting.id(), new Happening.ItemBegan(id), at);
        });
    }

    public void adjourn(MeetingId id, @Nullable LocalDateTime at) {
        store.change(acting.name(), "Adjourned " + reference(id), session -> {
            session.meetings().save(meeting(session, id).movedTo(MeetingState.ADJOURNED));
            add(session, id, new Happening.Adjourned(), at);
        });
    }

    public void resume(MeetingId id, @Nullable LocalDateTime at) {
        store.change(acting.name(), "Resumed " + reference(id), session -> {
            Meeting meeting = meeting(session, id);
            Required.that(meeting.state() == MeetingState.ADJOURNED, "The meeting is not adjourned.");
            session.meetings().save(meeting.movedTo(MeetingState.IN_SESSION));
            add(session, id, new Happening.Resumed(), at);
        });
    }

    /** Closes the meeting at a time, now where none is given. */
    public void close(MeetingId id, @Nullable LocalDateTime at) {
        store.change(acting.name(), "Closed " + reference(id), session -> {
            Meeting meeting = meeting(session, id);
            LocalDateTime when = at == null ? MeetingClock.now(meeting, acting) : at;
            session.meetings().save(meeting.closedAt(when.toLocalTime()));
            add(session, id, new Happening.Closed(), when);
        });
    }

    /** Records an interest declared at the item. Stepping out for it is a separate act, since declaring takes nobody out of the room. */
    public Declaration declareInterest(
            ItemId id, PersonId person, InterestKind kind, String nature, Handling handling) {
        AgendaItem item = item(id);
        return declare(item.meeting(), item, person, kind, nature, handling);
    }

    /** Records an interest that concerns the whole meeting. */
    public Declaration declareForMeeting(
            MeetingId meeting, PersonId person, InterestKind kind, String nature, Handling handling) {
        return declare(meeting, null, person, kind, nature, handling);
    }

    /** Takes back a declaration made by mistake; the audit trail keeps both. Whoever stepped out for it is still out. */
    public void withdrawDeclaration(MeetingId meeting, DeclarationId id) {
        String who = store.read(session -> declaration(session, meeting, id).map(Declaration::person).flatMap(session.people()::find))
                .map(Person::name)
                .orElseThrow(() -> new Refused("This declaration has been withdrawn already."));
        store.change(acting.name(), who + "'s declaration of an interest at " + reference(meeting) + " was withdrawn", session -> {
            Declaration withdrawn = declaration(session, meeting, id)
                    .orElseThrow(() -> new Refused("This declaration has been withdrawn already."));
            session.interests().remove(withdrawn.id());
        });
    }

    private static Optional<Declaration> declaration(ReadSession session, MeetingId meeting, DeclarationId id) {
        return session.interests().declarationsAt(meeting).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private Declaration declare(
            MeetingId meeting, @Nullable AgendaItem item, PersonId person, InterestKind kind, String nature, Handling handling) {
        String name = store.read(session -> session.people().find(person))
                .map(Person::name)
                .orElseThrow(() -> new Refused("This person is no longer on record."));
        String where = item == null ? "" : "item " + item.position() + " of ";
        return store.write(acting.name(), name + " declared an interest in " + where + reference(meeting), session -> {
            Declaration declaration = new Declaration(
                    new DeclarationId(session.ids().next()), meeting, item == null ? null : item.id(), person, kind, nature, handling, 0);
            session.interests().save(declaration);
            return declaration;
        });
    }

    private void add(WriteSession session, MeetingId id, Happening happening, @Nullable LocalDateTime at) {
        LocalDateTime when = at == null ? MeetingClock.now(meeting(session, id), acting) : at;
        session.proceedings().add(new Proceeding(id, course(session, id).nextOrder(), when, happening));
    }

    private static Course course(WriteSession session, MeetingId id) {
        return new Course(session.proceedings().of(id));
    }

    private static Meeting meeting(WriteSession session, MeetingId id) {
        return session.meetings().find(id).orElseThrow(() -> new Refused("This meeting is no longer on record."));
    }

    private AgendaItem item(ItemId id) {
        return store.read(session -> session.meetings().findItem(id))
                .orElseThrow(() -> new Refused("This item is no longer on the agenda."));
    }

    private String reference(MeetingId id) {
        return store.read(session -> session.meetings().find(id))
                .map(Meeting::reference)
                .orElseThrow(() -> new Refused("This meeting is no longer on record."));
    }
}
