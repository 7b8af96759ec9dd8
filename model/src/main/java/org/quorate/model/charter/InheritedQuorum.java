package org.quorate.model.charter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;

/** The quorum of a body that has the rule of another: "the same as council". */
final class InheritedQuorum {

    private InheritedQuorum() {
    }

    /** The same rule with the other body by its key. */
    static QuorumRule byKey(Charter charter, CharterBody body, QuorumRule rule) {
        if (!(rule instanceof QuorumRule.SameAs(String other))) {
            return rule;
        }
        String parent = body.accountableTo();
        String meant = parent != null && other.matches("(?:parent|appointing|main|full)(?:-(?:body|committee|board|council))?|body-it-answers-to") ? parent
                : other;
        return new QuorumRule.SameAs(charter.body(meant).map(CharterBody::key).orElse(meant));
    }

    /** What is wrong with the body a quorum is taken from, as plain sentences. */
    static List<String> wrong(Charter charter, CharterBody body, QuorumRule rule) {
        if (!(rule instanceof QuorumRule.SameAs(String other))) {
            return List.of();
        }
        if (charter.body(other).isEmpty()) {
            return List.of("The quorum is the same as that of " + other + ", a body the charter does not have. It has "
                    + String.join(", ", charter.bodies().stream().map(CharterBody::key).toList()) + ".");
        }
        return other.equals(body.key()) ? List.of("The quorum of " + body.name() + " cannot be the same as its own.") : List.of();
    }

    /** Why the quorum at a path leads nowhere: each body takes it from the next and the last of them from the first again, or it names who is not there. */
    static Optional<String> circle(Charter charter, String path) {
        if (!path.endsWith(".quorum")) {
            return Optional.empty();
        }
        String start = path.substring(0, path.indexOf('.'));
        SequencedSet<String> visited = new LinkedHashSet<>(List.of(start));
        Optional<QuorumRule> rule = ruleAt(charter, path);
        while (rule.isPresent() && rule.get() instanceof QuorumRule.SameAs(String other)) {
            if (!visited.add(other)) {
                return Optional.of("The quorum is never found: " + String.join(" takes it from ", visited.stream().map(key -> name(charter, key)).toList())
                        + ", which takes it from " + name(charter, other) + " again.");
            }
            rule = ruleAt(charter, other + ".quorum");
        }
        List<String> known = charter.body(start).map(CharterBody::blockKeys).orElse(List.of());
        List<String> missing = visited.size() == 1 ? List.of() : rule.stream().flatMap(QuorumRule::keys)
                .filter(key -> charter.body(start).filter(body -> body.isBlock(key)).isEmpty()).distinct().toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of("The quorum of " + name(charter, visited.getLast()) + " requires "
                + String.join(", ", missing) + ", which " + name(charter, start) + " does not have. It has " + String.join(", ", known) + ".");
    }

    private static Optional<QuorumRule> ruleAt(Charter charter, String path) {
        return Optional.ofNullable(charter.settings().get(path)).map(Setting::value).filter(Objects::nonNull)
                .filter(SettingValue.Quorum.class::isInstance).map(value -> ((SettingValue.Quorum) value).rule());
    }

    private static String name(Charter charter, String key) {
        return charter.body(key).map(CharterBody::name).orElse(key);
    }
}
