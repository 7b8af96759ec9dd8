package org.quorate.model.segment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.Organisation;

/**
 * The segments of one organisation, or of the system, quarter by quarter. A quarter that was left out is a finding, never filled in.
 *
 * @param organisation whose; nothing means the system
 * @param name as it is called now
 * @param quarters every quarter from the first on record up to the last that has ended, or further where there is an entry
 */
public record SegmentHistory(@Nullable Organisation organisation, String name, List<QuarterSegments> quarters) {
    public SegmentHistory {
        quarters = List.copyOf(quarters);
    }

    /**
     * What is on record for one quarter: of each kind the latest entry.
     *
     * @param findings what is missing or does not fit, as sentences
     */
    public record QuarterSegments(Quarter quarter, @Nullable SegmentEntry recommended, @Nullable SegmentEntry decided, @Nullable SegmentEntry assessed,
            List<String> findings) {
        public QuarterSegments {
            findings = List.copyOf(findings);
        }
    }

    /** The history of one organisation or of the system; quarters are looked for up to the last that ended before a day. */
    public static SegmentHistory of(@Nullable Organisation organisation, String name, List<SegmentEntry> all, LocalDate today) {
        List<SegmentEntry> own = all.stream().filter(entry -> entry.isAbout(organisation)).toList();
        List<QuarterSegments> quarters = new ArrayList<>();
        Optional<Quarter> first = own.stream().map(SegmentEntry::quarter).min(Quarter::compareTo);
        Optional<Quarter> latest = own.stream().map(SegmentEntry::quarter).max(Quarter::compareTo);
        for (Quarter quarter = first.orElse(null); quarter != null && (quarter.lastDay().isBefore(today) || quarter.compareTo(latest.orElseThrow()) <= 0);
                quarter = quarter.next()) {
            quarters.add(quarter(own, quarter, organisation == null, today));
        }
        return new SegmentHistory(organisation, name, quarters);
    }

    private static QuarterSegments quarter(List<SegmentEntry> own, Quarter quarter, boolean system, LocalDate today) {
        SegmentEntry recommended = latest(own, quarter, SegmentKind.RECOMMENDATION);
        SegmentEntry decided = latest(own, quarter, SegmentKind.DECISION);
        SegmentEntry assessed = latest(own, quarter, SegmentKind.SELF_ASSESSMENT);
        List<String> findings = new ArrayList<>();
        boolean ended = quarter.lastDay().isBefore(today);
        if (recommended == null && decided == null && assessed == null) {
            findings.add("Nothing is on record for " + quarter.words() + ".");
        } else {
            if (recommended == null && !system) {
                findings.add(decided == null ? "No recommendation is on record for " + quarter.words() + "."
                        : "The segment of " + quarter.words() + " was decided without a recommendation on record.");
            }
            if (decided == null && ended) {
                findings.add("Nobody has decided the segment of " + quarter.words() + ".");
            }
            if (system && assessed == null) {
                findings.add("No self-assessment is on record for " + quarter.words() + ".");
            }
            if (recommended != null && decided != null && recommended.segment() != decided.segment()) {
                findings.add("Segment " + recommended.segment() + " was recommended for " + quarter.words() + " and segment " + decided.segment()
                        + " decided.");
            }
        }
        return new QuarterSegments(quarter, recommended, decided, assessed, findings);
    }

    private static @Nullable SegmentEntry latest(List<SegmentEntry> own, Quarter quarter, SegmentKind kind) {
        return own.stream().filter(entry -> entry.kind() == kind && entry.quarter().equals(quarter)).reduce((first, second) -> second).orElse(null);
    }

    /** The latest decision, whatever its quarter. */
    public Optional<SegmentEntry> current() {
        return quarters.reversed().stream().map(QuarterSegments::decided).filter(entry -> entry != null).map(SegmentEntry.class::cast).findFirst();
    }

    /** Everything that is missing or does not fit, earliest first. */
    public List<String> findings() {
        return quarters.stream().flatMap(quarter -> quarter.findings().stream()).toList();
    }
}
