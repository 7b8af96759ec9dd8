package org.quorate.app.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;
import org.quorate.model.action.Evidence;
import org.quorate.model.action.Owner;
import org.quorate.model.calendar.DayText;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Deputy;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.Partnership;
import org.quorate.model.partnership.PersonId;
import org.quorate.persistence.store.ReadSession;

/** Reads the actions on record with where each arose. */
final class ActionEntries {
    private final ReadSession session;
    private final Map<BodyId, Body> bodies = new HashMap<>();
    private final Map<MeetingId, Meeting> meetings = new HashMap<>();
    private final Map<ItemId, @Nullable AgendaItem> items = new HashMap<>();
    private final Map<PartnerId, String> partners = new HashMap<>();
    private final Map<ActionId, List<Evidence>> evidence = new HashMap<>();
    private final Set<PersonId> left = new HashSet<>();
    private final String partnership;

    ActionEntries(ReadSession session, LocalDate today) {
        this.session = session;
        session.bodies().all().forEach(body -> bodies.put(body.id(), body));
        session.meetings().all().forEach(meeting -> meetings.put(meeting.id(), meeting));
        session.partners().all().forEach(partner -> partners.put(partner.id(), partner.name()));
        session.actions().allEvidence().forEach(each -> evidence.computeIfAbsent(each.action(), key -> new ArrayList<>()).add(each));
        readWhoLeft(today);
        partnership = session.profile().find().map(Partnership::name).orElse("Partnership");
    }

    /** Whoever held a seat or deputised for one, and does neither today nor later. */
    private void readWhoLeft(LocalDate today) {
        Set<PersonId> present = new HashSet<>();
        for (BodyId body : bodies.keySet()) {
            for (Appointment held : session.seats().appointmentsOf(body)) {
                (held.until() == null || !held.until().isBefore(today) ? present : left).add(held.person());
            }
            for (Deputy deputy : session.seats().deputiesOf(body)) {
                (deputy.until() == null || !deputy.until().isBefore(today) ? present : left).add(deputy.person());
            }
        }
        left.removeAll(present);
    }

    private String partner(Action action) {
        PartnerId id = action.partner();
        return id == null ? "" : partners.getOrDefault(id, "");
    }

    private List<Evidence> evidence(Action action) {
        return evidence.getOrDefault(action.id(), List.of());
    }

    private List<String> ownersLeft(Action action) {
        return action.owners().stream().filter(owner -> owner.person() != null && left.contains(owner.person())).map(Owner::name).toList();
    }

    List<ActionEntry> all() {
        Comparator<ActionEntry> byDue = Comparator.comparing(
                entry -> entry.due().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
        return session.actions().all().stream().map(this::entry).sorted(byDue).toList();
    }

    private ActionEntry entry(Action action) {
        ItemId id = action.item();
        AgendaItem item = id == null ? null : items.computeIfAbsent(id, wanted -> session.meetings().findItem(wanted).orElse(null));
        Meeting meeting = item == null ? null : meetings.get(item.meeting());
        Body body = meeting == null ? null : bodies.get(meeting.body());
        if (item == null || meeting == null || body == null) {
            return new ActionEntry(action, partnership, "", null, 0, partner(action), ownersLeft(action), evidence(action), false);
        }
        String origin = body.shortName() + ", " + DayText.of(meeting.date()) + ", item " + item.position();
        return new ActionEntry(action, body.name(), origin, meeting.id(), item.position(), partner(action), ownersLeft(action),
                evidence(action), item.privacy() != null);
    }
}
