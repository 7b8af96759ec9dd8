package org.quorate.persistence.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.UnusableCase;

/** Where the charters that ship keep every rule of the documents, and whether what is to show it does. */
public final class RuleCoverage {

    private static final Pattern ID = Pattern.compile("\\b(?:CM|IC|NE|BS|HW|CE)-\\d\\d\\b");
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private final Rulings rulings;
    private final Map<String, Charter> charters = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> settings = new LinkedHashMap<>();

    /** Coverage as this engine rules. */
    public RuleCoverage(Rulings rulings) {
        this.rulings = rulings;
        for (String key : ShippedCharters.keys()) {
            Charter charter = ShippedCharters.find(key).orElseThrow();
            charters.put(key, charter);
            charter.settings().values().forEach(setting -> note(key, setting));
        }
    }

    private void note(String key, Setting setting) {
        String note = setting.provenance().note();
        if (note != null) {
            ID.matcher(note).results().map(MatchResult::group).distinct().forEach(id -> settings.computeIfAbsent(id, first -> new LinkedHashMap<>())
                    .computeIfAbsent(key, first -> new ArrayList<>()).add(setting.path()));
        }
    }

    /**
     * A rule, where it is kept and what shows it.
     *
     * @param settings the paths of its settings by charter, none where no setting names the rule
     * @param shown what shows it, each with what is wrong with it, if anything is
     */
    public record Row(DocumentRule rule, Map<String, List<String>> settings, List<Evidence> shown) {
        public Row {
            settings = Map.copyOf(settings);
            shown = List.copyOf(shown);
        }
    }

    /**
     * What shows a rule, tried.
     *
     * @param fault what is wrong with it, in a sentence; empty where it holds
     */
    public record Evidence(DocumentRule.Shown shown, String fault) {
    }

    /** Every rule of the documents, in their order. */
    public List<Row> rows() {
        return DocumentRules.all().stream().map(this::row).toList();
    }

    private Row row(DocumentRule rule) {
        return new Row(rule, settings.getOrDefault(rule.id(), Map.of()), rule.shown().stream().map(shown -> new Evidence(shown, fault(rule, shown)))
                .toList());
    }

    /** The numbers of rules that settings name although the documents have no such rule. */
    public List<String> unknown() {
        List<String> known = DocumentRules.all().stream().map(DocumentRule::id).toList();
        return settings.keySet().stream().filter(id -> !known.contains(id)).toList();
    }

    private String fault(DocumentRule rule, DocumentRule.Shown shown) {
        Charter charter = charters.get(shown.charter());
        if (charter == null) {
            return "No charter called " + shown.charter() + " ships.";
        }
        return switch (shown) {
            case DocumentRule.Stated stated -> fault(rule, charter, stated);
            case DocumentRule.Ruled ruled -> fault(charter, ruled);
        };
    }

    private static String fault(DocumentRule rule, Charter charter, DocumentRule.Stated stated) {
        Setting setting = charter.settings().get(stated.setting());
        if (setting == null) {
            return "The charter " + charter.key() + " does not mention " + stated.setting() + ".";
        }
        String note = setting.provenance().note();
        if (note == null || !note.contains(rule.id())) {
            return "The note of " + stated.setting() + " does not name " + rule.id() + ".";
        }
        return missing(stated.says(), setting.valueText()).map(words -> stated.setting() + " does not say \"" + words + "\".").orElse("");
    }

    private String fault(Charter charter, DocumentRule.Ruled ruled) {
        Charter ruledUnder = ruled.starters() ? charter.acceptStarters("common practice", ANY_DAY) : charter;
        try {
            Ruling ruling = rulings.rule(ruledUnder, CaseYaml.read(ruled.name(), "format: " + CaseYaml.FORMAT + "\n" + ruled.yaml()));
            return ruling.outcome().word().equals(ruled.outcome())
                    ? missing(ruled.says(), ruling.text()).map(words -> "The reasons do not say \"" + words + "\": " + ruling.text()).orElse("")
                    : "The ruling is " + ruling.outcome().word() + ", not " + ruled.outcome() + ": " + ruling.text();
        } catch (UnusableCase | UnusableYaml refused) {
            return "The case is refused: " + refused.getMessage();
        }
    }

    private static Optional<String> missing(List<String> words, String text) {
        return words.stream().filter(each -> !text.contains(each)).findFirst();
    }
}
