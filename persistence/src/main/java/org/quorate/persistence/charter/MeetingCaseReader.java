package org.quorate.persistence.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.quorate.model.ruling.RequestCase;
import org.quorate.model.ruling.WaiverCase;

/** Reads cases of kind waiver (defective notice of a meeting) and request (for a special meeting). */
final class MeetingCaseReader {

    static final List<String> WAIVER_KEYS = List.of("format", "kind", "title", "body", "rule", "meeting", "given", "accidental", "members", "present",
            "waived", "waived_present", "chair_waives", "objected_present", "objected_absent", "settings");
    static final List<String> REQUEST_KEYS = List.of("format", "kind", "title", "body", "received", "by", "signed", "members", "seats", "called", "meeting",
            "date", "refused", "calling", "settings");

    private MeetingCaseReader() {
    }

    static WaiverCase waiver(YamlPlace top) {
        YamlKeys keys = new YamlKeys(top, top.entries(WAIVER_KEYS));
        int waived = AttendanceReader.number(keys, "waived");
        return new WaiverCase(keys.text("body"), Objects.requireNonNullElse(keys.text("rule"), "meeting"), day(keys, "meeting"), keys.date("given"),
                keys.truth("accidental"), keys.count("members"), keys.count("present"), waived, keys.count("waived_present"),
                Boolean.TRUE.equals(keys.truth("chair_waives")), AttendanceReader.number(keys, "objected_present"), AttendanceReader.number(keys,
                "objected_absent"), CaseYaml.settings(keys));
    }

    static RequestCase request(YamlPlace top) {
        YamlKeys keys = new YamlKeys(top, top.entries(REQUEST_KEYS));
        return new RequestCase(keys.required("body"), day(keys, "received"), keys.texts("by"), AttendanceReader.number(keys, "signed"), keys.count("members"),
                keys.count("seats"), keys.date("called"), keys.date("meeting"), keys.date("date"), keys.date("refused"), keys.count("calling"),
                CaseYaml.settings(keys));
    }

    private static LocalDate day(YamlKeys keys, String key) {
        keys.required(key);
        return Objects.requireNonNullElse(keys.date(key), LocalDate.EPOCH);
    }
}
