package org.quorate.persistence.charter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rules of the source documents, each with what shows it, as they come with the program. */
final class DocumentRules {

    private static final String FORMAT = "quorate-rules/1";
    private static final String FILE = "rules-of-the-documents.yaml";
    private static final List<String> KEYS = List.of("format", "rules");
    private static final List<String> RULE_KEYS = List.of("id", "rule", "shown-by");
    private static final List<String> SHOWN_KEYS = List.of("name", "charter", "starters", "outcome", "says", "case", "setting");

    private DocumentRules() {
    }

    /** Every rule, document by document. */
    static List<DocumentRule> all() {
        try (InputStream in = DocumentRules.class.getResourceAsStream("/charters/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("The rules of the documents are missing from the program.");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The rules of the documents could not be read from the program.", unreadable);
        }
    }

    /** Reads them from a file; refuses it with every problem at once. */
    static List<DocumentRule> read(String text) {
        List<YamlProblem> problems = new ArrayList<>();
        List<DocumentRule> rules = new ArrayList<>();
        YamlPlace.top(text, problems).ifPresent(top -> {
            YamlKeys keys = new YamlKeys(top, top.entries(KEYS));
            if (!keys.required("format").equals(FORMAT)) {
                top.wrong("The rules of the documents start with \"format: " + FORMAT + "\".");
            }
            keys.items("rules").forEach(place -> rules.add(rule(place)));
        });
        if (!problems.isEmpty()) {
            throw new UnusableYaml(FILE, problems);
        }
        return rules;
    }

    private static DocumentRule rule(YamlPlace place) {
        YamlKeys keys = new YamlKeys(place, place.entries(RULE_KEYS));
        return new DocumentRule(keys.required("id"), keys.required("rule"), keys.items("shown-by").stream().map(DocumentRules::shown).toList());
    }

    private static DocumentRule.Shown shown(YamlPlace place) {
        YamlKeys keys = new YamlKeys(place, place.entries(SHOWN_KEYS));
        String charter = keys.required("charter");
        String setting = keys.text("setting");
        return setting != null ? new DocumentRule.Stated(charter, setting, keys.texts("says"))
                : new DocumentRule.Ruled(keys.required("name"), charter, Boolean.TRUE.equals(keys.truth("starters")), keys.required("outcome"),
                        keys.texts("says"), Objects.requireNonNullElse(keys.text("case"), ""));
    }
}
