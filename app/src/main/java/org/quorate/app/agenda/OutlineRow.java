package org.quorate.app.agenda;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.quorate.app.meeting.Agenda;
import org.quorate.app.meeting.AgendaPlace;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Part;

/** A line of the agenda's outline. */
sealed interface OutlineRow {
    /** The heading of a part, with how many items it has and how long they take. */
    record PartHeading(Part part, int items, int minutes) implements OutlineRow {}

    /** An item with the time at which it is due to begin. */
    record ItemRow(AgendaItem item, LocalTime starts, boolean hasFinding) implements OutlineRow {}

    /** The outline of an agenda; Part 2 has a heading only where something is taken in it. */
    static List<OutlineRow> of(Agenda agenda) {
        List<OutlineRow> rows = new ArrayList<>();
        for (Part part : Part.values()) {
            List<AgendaItem> items = agenda.itemsOf(part);
            if (items.isEmpty()) {
                continue;
            }
            rows.add(new PartHeading(part, items.size(), items.stream().mapToInt(AgendaItem::minutes).sum()));
            for (AgendaItem item : items) {
                rows.add(new ItemRow(item, Objects.requireNonNull(agenda.clock().starts().get(item.id())), hasFinding(agenda, item.id())));
            }
        }
        return rows;
    }

    private static boolean hasFinding(Agenda agenda, ItemId item) {
        return agenda.findings().stream()
                .anyMatch(finding -> finding.mustMend()
                        && finding.place() instanceof AgendaPlace.OfItem(ItemId about, AgendaPlace.ItemField ignored)
                        && about.equals(item));
    }
}
