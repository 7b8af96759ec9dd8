package org.quorate.app.charter.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quorate.app.charter.OnRecord;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.Rulings;

/** What each reading of an open setting would make of the case on the bench, and which decisions on record it would flag. */
final class ReadingTrials {
    private static final int FLAGS_NAMED = 2;

    private final Rulings engine;
    private final OnRecord record;

    ReadingTrials(Rulings engine, OnRecord record) {
        this.engine = engine;
        this.record = record;
    }

    Map<String, String> of(Charter now, DecisionCase room, String path, List<String> values) {
        Setting setting = now.setting(path).orElseThrow();
        Map<String, String> bench = new LinkedHashMap<>();
        if (path.startsWith(room.body() + ".")) {
            values.forEach(value -> bench.put(value, BenchAnswer.shortly(engine, now.assume(setting, value), room)));
        }
        boolean differ = bench.values().stream().distinct().count() > 1;
        Map<String, List<String>> flagged = record.wouldFlag(now, path, values);
        Map<String, String> words = new LinkedHashMap<>();
        for (String value : values) {
            List<String> all = new ArrayList<>();
            if (flagged.containsKey(value)) {
                all.add("would flag " + listed(flagged.get(value)));
            }
            if (differ) {
                all.add("on the bench: " + bench.get(value));
            }
            words.put(value, String.join("; ", all));
        }
        return words;
    }

    private static String listed(List<String> references) {
        return references.size() <= FLAGS_NAMED ? String.join(", ", references)
            : String.join(", ", references.subList(0, FLAGS_NAMED)) + " and " + (references.size() - FLAGS_NAMED) + " more";
    }
}
