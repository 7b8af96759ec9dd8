package org.quorate.app.importing;

import java.util.Comparator;
import java.util.List;

/** What an import of people does, or would do, row by row. */
public record PeoplePreview(List<Line> lines) {
    public PeoplePreview {
        lines = List.copyOf(lines);
    }

    /**
     * One row.
     *
     * @param outcome what it does, in words ("New person; fills the vacant seat Lay 1")
     * @param findings what stops it first, then what is to be looked at
     */
    public record Line(int row, String name, String outcome, List<CellFinding> findings) {
        public Line {
            findings = findings.stream().sorted(Comparator.comparing(finding -> !finding.stops())).toList();
        }

        public boolean stops() {
            return findings.stream().anyMatch(CellFinding::stops);
        }
    }

    public List<CellFinding> findings() {
        return lines.stream().flatMap(line -> line.findings().stream()).toList();
    }

    public long mistakes() {
        return lines.stream().filter(Line::stops).count();
    }

    public long warnings() {
        return findings().stream().filter(finding -> !finding.stops()).count();
    }
}
