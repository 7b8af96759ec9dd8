package org.quorate.app.meeting;

import java.util.List;
import java.util.Optional;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.Part;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Roll;

/** A meeting's agenda with all that is worked out about it, read at one moment. */
public record Agenda(
        Meeting meeting,
        Body body,
        List<AgendaItem> items,
        RunningClock clock,
        MinuteNumbering numbering,
        AgendaRules rules,
        NoticeOfAgenda notice,
        Roll roll,
        List<String> people,
        List<AgendaFinding> findings) {
    public Agenda {
        items = List.copyOf(items);
        people = List.copyOf(people);
        findings = List.copyOf(findings);
    }

    public Optional<AgendaItem> item(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public List<AgendaItem> itemsOf(Part part) {
        return items.stream().filter(item -> item.part() == part).toList();
    }

    /** Whether nothing stands in the way of issuing it. */
    public boolean canBeIssued() {
        return findings.stream().noneMatch(AgendaFinding::mustMend);
    }
}
