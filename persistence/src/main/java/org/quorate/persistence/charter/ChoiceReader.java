package org.quorate.persistence.charter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quorate.model.ruling.Attendance;
import org.quorate.model.ruling.ChoiceCase;

/** Reads cases of kind choice: which of several candidates or options is chosen. */
final class ChoiceReader {

    static final List<String> KEYS = List.of("format", "kind", "title", "body", "matter", "date", "chair", "candidates", "places", "rounds", "settings",
            "seats", "counts");
    static final List<String> ROUND_KEYS = List.of("votes", "against", "abstain", "casting_vote", "lot");

    private ChoiceReader() {
    }

    static ChoiceCase read(YamlPlace top, Map<String, String> settings) {
        YamlKeys keys = new YamlKeys(top, top.entries(KEYS));
        Attendance attendance = CaseYaml.attendance(top, keys);
        List<ChoiceCase.Round> rounds = new ArrayList<>();
        keys.items("rounds").forEach(item -> rounds.add(round(item)));
        List<String> candidates = keys.texts("candidates");
        if (candidates.isEmpty()) {
            top.wrong("The key candidates is missing: list who or what may be chosen.");
        }
        return new ChoiceCase(keys.required("body"), Objects.requireNonNullElse(keys.text("matter"), "ordinary"), keys.date("date"), keys.text("chair"),
                candidates.isEmpty() ? List.of("nobody") : candidates, Objects.requireNonNullElse(keys.count("places"), 1), rounds, settings, attendance);
    }

    private static ChoiceCase.Round round(YamlPlace item) {
        YamlKeys keys = new YamlKeys(item, item.entries(ROUND_KEYS));
        Map<String, Integer> votes = new LinkedHashMap<>();
        YamlPlace place = keys.entries().get("votes");
        if (place == null) {
            item.wrong("The key votes is missing: say how many votes each had, such as {A Example: 6, B Example: 4}.");
        } else {
            YamlKeys counted = new YamlKeys(place, place.entries());
            counted.entries().keySet().forEach(name -> votes.put(name, Objects.requireNonNullElse(counted.count(name), 0)));
        }
        return new ChoiceCase.Round(votes, AttendanceReader.number(keys, "against"), AttendanceReader.number(keys, "abstain"),
                keys.text("casting_vote"), keys.texts("lot"));
    }
}
