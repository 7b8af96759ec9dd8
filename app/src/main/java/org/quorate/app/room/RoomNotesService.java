package org.quorate.app.room;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.minutes.MinuteAutosave;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;
import org.quorate.model.action.ActionState;
import org.quorate.model.action.DueDate;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.minutes.Minute;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;

/** What the secretary notes while an item is taken: the draft minute and the actions that arise. */
public final class RoomNotesService implements MinuteAutosave.OnRecord {
    private final Store store;
    private final Acting acting;

    public RoomNotesService(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    @Override
    public Minute minute(ItemId id) {
        return store.read(session -> session.minutes().of(id).orElseGet(() -> Minute.empty(id)));
    }

    /** Keeps the narrative of an item's minute, and begins the draft where it was not begun. */
    @Override
    public Minute write(Minute minute) {
        ItemId id = minute.item();
        return store.write(acting.name(), "Wrote the minute of " + named(id), session -> {
            Meeting meeting = meeting(session, id);
            Required.that(meeting.minutes() != MinutesState.CONFIRMED,
                    "The minutes are confirmed; a correction is made by resolution of a later meeting.");
            session.minutes().save(minute);
            if (meeting.minutes() == MinutesState.NONE) {
                session.meetings().save(meeting.withMinutes(MinutesState.DRAFT));
            }
            return session.minutes().of(id).orElseGet(() -> Minute.empty(id));
        });
    }

    /** Keeps the words typed for what an item is to resolve, until they are put in the minutes. */
    void propose(ItemId id, String words) {
        store.change(acting.name(), "Typed what " + named(id) + " is to resolve", session -> session.minutes().propose(id, words));
    }

    /** Keeps an action that arose from an item, with the next free reference. */
    public Action add(ItemId id, ActionLine line) {
        Required.that(line.isComplete(), "Say what is to be done, for example \"Director of Finance: revise the split by 11 feb\".");
        return store.write(acting.name(), "Noted an action from " + named(id), session -> {
            Meeting meeting = meeting(session, id);
            DecisionId decision = session.decisions().of(id).stream().map(Decision::id).reduce((first, last) -> last).orElse(null);
            Action action = new Action(
                    new ActionId(session.ids().next()), session.actions().nextReference(), line.text(), line.owners(), null, id, decision,
                    meeting.date(), due(line, meeting), ActionState.OPEN, List.of(), null, null, 0);
            session.actions().save(action);
            return action;
        });
    }

    private static List<DueDate> due(ActionLine line, Meeting meeting) {
        return line.due() == null ? List.of() : List.of(new DueDate(line.due(), meeting.date(), null));
    }

    private static Meeting meeting(ReadSession session, ItemId id) {
        return session.meetings().find(item(session, id).meeting())
                .orElseThrow(() -> new Refused("This meeting is no longer on record."));
    }

    private static AgendaItem item(ReadSession session, ItemId id) {
        @Nullable AgendaItem item = session.meetings().findItem(id).orElse(null);
        if (item == null) {
            throw new Refused("This item is no longer on the agenda.");
        }
        return item;
    }

    private String named(ItemId id) {
        return store.read(session -> "item " + item(session, id).position() + " of " + meeting(session, id).reference());
    }
}
