package org.quorate.app.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.app.assurance.AssuranceStanding;
import org.quorate.app.escalation.EscalationStanding;
import org.quorate.model.escalation.Escalation;
import org.quorate.model.segment.SegmentEntry;
import org.quorate.model.segment.SegmentHistory;

/**
 * What one theme brings to a review meeting: open escalations, organisations in segments 3 and 4, and organisations above routine assurance.
 *
 * @param lines one for each, as it stands on the agenda
 * @param minutes how long it is given, in proportion to the segments and to how much the issues matter
 */
record ThemeBusiness(String theme, List<String> lines, int minutes) {
    private static final int AT_LEAST = 5;
    private static final int AT_MOST = 60;
    private static final int OF_CONCERN = 3;

    /** The business of a theme; nothing of concern leaves it the least time. */
    static ThemeBusiness of(String theme, List<EscalationStanding> escalations, List<AssuranceStanding> levels, List<SegmentHistory> segments,
            boolean leftover) {
        List<String> lines = new ArrayList<>();
        int minutes = AT_LEAST;
        for (EscalationStanding standing : escalations) {
            Escalation escalation = standing.escalation();
            if (standing.state().isOpen() && (theme.equals(escalation.theme()) || (leftover && escalation.theme() == null))) {
                lines.add(escalation.reference() + " " + escalation.title() + ", " + escalation.concerns().name() + ": "
                        + standing.words().toLowerCase(Locale.UK) + ".");
                minutes += switch (escalation.materiality()) {
                    case MINOR -> 5;
                    case SIGNIFICANT -> 10;
                    case SERIOUS -> 15;
                };
            }
        }
        for (SegmentHistory history : segments) {
            SegmentEntry now = latest(history);
            if (now != null && now.segment() >= OF_CONCERN && (now.themes().contains(theme) || (leftover && now.themes().isEmpty()))) {
                lines.add(history.name() + ": segment " + now.segment() + " " + now.kind().words().toLowerCase(Locale.UK) + " for "
                        + now.quarter().words() + ".");
                minutes += now.segment() == OF_CONCERN ? 5 : 10;
            }
        }
        if (leftover) {
            for (AssuranceStanding level : levels) {
                if (level.isOfConcern()) {
                    lines.add(level.name() + ": " + level.current().title().toLowerCase(Locale.UK) + " assurance.");
                    minutes += 5 * level.place();
                }
            }
        }
        return new ThemeBusiness(theme, List.copyOf(lines), Math.min(minutes, AT_MOST));
    }

    private static @Nullable SegmentEntry latest(SegmentHistory history) {
        for (SegmentHistory.QuarterSegments quarter : history.quarters().reversed()) {
            if (quarter.decided() != null) {
                return quarter.decided();
            }
            if (quarter.recommended() != null) {
                return quarter.recommended();
            }
        }
        return null;
    }
}
