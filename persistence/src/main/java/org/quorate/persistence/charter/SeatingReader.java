package org.quorate.persistence.charter;

import java.util.List;
import java.util.Map;
import org.quorate.model.ruling.Attendance;
import org.quorate.model.ruling.SeatingCase;

/** Reads a case about who presides or how a body is composed. */
final class SeatingReader {

    static final List<String> PRESIDING_KEYS = List.of("format", "kind", "title", "body", "date", "seats", "chosen", "nominated", "settings");
    static final List<String> TERMS_KEYS = List.of("format", "kind", "title", "body", "date", "seats", "settings");
    static final List<String> COMPOSITION_KEYS = List.of("format", "kind", "title", "body", "date", "seats", "counts", "settings");

    private SeatingReader() {
    }

    static SeatingCase read(YamlPlace top, SeatingCase.Kind kind, Map<String, String> settings) {
        boolean presiding = kind != SeatingCase.Kind.COMPOSITION;
        YamlKeys keys = new YamlKeys(top, top.entries(switch (kind) {
            case PRESIDING -> PRESIDING_KEYS;
            case COMPOSITION -> COMPOSITION_KEYS;
            case TERMS -> TERMS_KEYS;
        }));
        YamlPlace seats = keys.entries().get("seats");
        YamlPlace counts = keys.entries().get("counts");
        if ((seats == null) == (counts == null)) {
            top.wrong(presiding ? "The key seats is missing: say who sits, seat by seat." : "Say who sits either under \"seats\" or under \"counts\".");
        }
        return new SeatingCase(kind, keys.required("body"), counts != null ? new Attendance.Counts(AttendanceReader.counts(counts))
                : new Attendance.Seats(seats == null ? List.of() : AttendanceReader.seats(seats)), keys.text("chosen"), keys.text("nominated"), settings,
                        keys.date("date"));
    }
}
