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

    /** What is wrong with the constituencies a quorum names, as plain sentences. */
    static List<String> unknownConstituencies(Charter charter, String path, SettingValue value) {
        List<String> wrong = new ArrayList<>();
        String bodyKey = path.substring(0, Math.max(0, path.indexOf('.')));
        Optional<CharterBody> body = charter.bodies().stream().filter(candidate -> candidate.key().equals(bodyKey)).findFirst();
        if (body.isPresent() && value instanceof SettingValue.Quorum(QuorumRule rule)) {
            List<String> known = body.get().constituencies().stream().map(Constituency::key).toList();
            rule.needs().stream().flatMap(need -> need.anyOf().stream()).filter(name -> !name.equals("chair") && !known.contains(name)).distinct()
                    .forEach(name -> wrong.add("The quorum requires " + name + ", a constituency " + body.get().name() + " does not have. It has "
                            + String.join(", ", known) + "."));
        }
        return wrong;
    }
}
