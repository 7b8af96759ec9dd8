package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds settings that name what a charter does not have. */
final class CharterCheck {

    private CharterCheck() {
    }

    /** Refuses a quorum over a constituency the body does not have. */
    static void requireKnownConstituencies(Charter charter, String path, SettingValue value) {
        List<String> wrong = unknownConstituencies(charter, path, value);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", wrong));
        }
    }

    /** The same value with the constituencies a quorum names brought to their keys, whatever name the text used. */
    static SettingValue byKey(Charter charter, String path, SettingValue value) {
        Optional<CharterBody> body = bodyOf(charter, path);
        if (body.isEmpty() || !(value instanceof SettingValue.Quorum(QuorumRule rule))) {
            return value;
        }
        List<QuorumRule.Need> needs = rule.needs().stream().map(need -> new QuorumRule.Need(need.anyOf().stream()
                .map(name -> name.equals("chair") ? name : body.get().blockKey(name).orElse(name)).toList(), need.atLeast()))
                .toList();
        return new SettingValue.Quorum(new QuorumRule(rule.amount(), needs));
    }

    private static Optional<CharterBody> bodyOf(Charter charter, String path) {
        String bodyKey = path.substring(0, Math.max(0, path.indexOf('.')));
        return charter.bodies().stream().filter(candidate -> candidate.key().equals(bodyKey)).findFirst();
    }

    /** What is wrong with the constituencies a quorum names, as plain sentences. */
    static List<String> unknownConstituencies(Charter charter, String path, SettingValue value) {
        List<String> wrong = new ArrayList<>();
        Optional<CharterBody> body = bodyOf(charter, path);
        if (body.isPresent() && value instanceof SettingValue.Quorum(QuorumRule rule)) {
            List<String> known = body.get().blockKeys();
            rule.needs().stream().flatMap(need -> need.anyOf().stream()).filter(name -> !name.equals("chair") && !known.contains(name)).distinct()
                    .forEach(name -> wrong.add("The quorum requires " + name + ", a constituency, side or role " + body.get().name() + " does not have. It has "
                            + String.join(", ", known) + "."));
        }
        return wrong;
    }
}
