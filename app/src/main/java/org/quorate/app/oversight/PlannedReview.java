package org.quorate.app.oversight;

import java.util.List;
import org.quorate.model.meeting.MeetingId;

/**
 * A review meeting that was planned.
 *
 * @param reference how people name it
 * @param items its items in order, each with its time: "Finance and use of resources (20 min)"
 * @param findings what the charter has and the plan does not, or leaves open
 */
public record PlannedReview(MeetingId meeting, String reference, List<String> items, List<String> findings) {
    public PlannedReview {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }
}
