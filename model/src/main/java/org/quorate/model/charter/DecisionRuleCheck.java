package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings the names in a decision rule to the keys of the charter, and finds what names nothing or never ends. */
final class DecisionRuleCheck {

    private static final String DISPUTE = "dispute";
    private static final int LONG = 3;

    private DecisionRuleCheck() {
    }

    /** The same rule with keys for the names it uses. */
    static DecisionRule byKey(Charter charter, CharterBody body, DecisionRule rule) {
        List<DecisionRule.Step> steps = rule.steps().stream().map(step -> new DecisionRule.Step(byKey(body, step.method()),
                step.atNextMeeting())).toList();
        Ending ending = rule.ending();
        String to = ending == null ? null : ending.to();
        return new DecisionRule(steps, ending == null || to == null || to.equals(DISPUTE) ? ending
                : new Ending(ending.kind(), charter.body(to).map(CharterBody::key).orElse(to)));
    }

    private static Method byKey(CharterBody body, Method method) {
        return switch (method) {
            case Method.Combined combined -> new Method.Combined(combined.conditions().stream().map(condition -> byKey(body, condition)).toList(),
                    combined.vetoes().stream().map(veto -> byKey(body, veto)).toList());
            case Method.Decides(Bloc by) -> new Method.Decides(byKey(body, by));
            default -> method;
        };
    }

    private static Condition byKey(CharterBody body, Condition condition) {
        Within within = condition.within();
        return within == null ? condition : new Condition(condition.measure(), new Within(within.listed().stream().map(bloc -> byKey(body, bloc)).toList(),
                within.number(), within.kind()), condition.by());
    }

    private static Veto byKey(CharterBody body, Veto veto) {
        Bloc bloc = veto.bloc();
        return bloc == null ? veto : new Veto(veto.who(), veto.number(), byKey(body, bloc), veto.byVoteOnly(), veto.portion());
    }

    private static Bloc byKey(CharterBody body, Bloc bloc) {
        return new Bloc(bloc.anyOf().stream().map(name -> body.blockKey(name).orElse(name)).toList());
    }

    /** What a rule names that the charter does not have, and a chain that comes back to its own body, as plain sentences. */
    static List<String> wrong(Charter charter, CharterBody body, DecisionRule rule) {
        List<String> wrong = new ArrayList<>();
        rule.methods().stream().flatMap(DecisionRuleCheck::blocs).flatMap(bloc -> bloc.anyOf().stream()).distinct()
                .filter(name -> !known(body, name))
                .forEach(name -> wrong.add("The rule names " + name + ", which is no constituency, side or role of " + body.name() + ". It has "
                + String.join(", ", body.blockKeys()) + "."));
        rule.methods().stream().filter(method -> method instanceof Method.Decides).flatMap(DecisionRuleCheck::blocs).flatMap(bloc -> bloc.anyOf().stream())
                .filter(name -> RuleInclusion.isOfSeveral(body, name)).findFirst().ifPresent(name -> wrong.add(body.blockName(name)
                        + " has several members, so it cannot decide alone: write how many of them, such as \"a majority within " + name + "\"."));
        kinds(rule).filter(within -> within.atLeast(body) > within.blocs(body).size()
                || within.blocs(body).isEmpty()).findFirst().ifPresent(within -> wrong
                .add(within.kind() == QuorumNeed.Kind.SIDES && body.sides().isEmpty() ? "The rule speaks of sides, but " + body.name()
                        + " has none. List them under \"sides\" with their constituencies."
                        : "The rule asks for " + within.atLeast(body) + " of its groups, but " + body.name() + " has " + within.blocs(body).size() + "."));
        Ending ending = rule.ending();
        String to = ending == null ? null : ending.to();
        if (to != null && !to.equals(DISPUTE) && charter.body(to).isEmpty()) {
            wrong.add("The rule refers to " + to + ", a body the charter does not have. It has "
                    + String.join(", ", charter.bodies().stream().map(CharterBody::key).toList()) + ", and dispute for dispute resolution.");
        } else if (body.key().equals(to)) {
            wrong.add("The rule never ends: what fails in " + body.name() + " would be referred to " + body.name() + " again.");
        }
        return wrong;
    }

    /** Whether what a rule takes for the name of a group has too many words to be one. */
    static boolean namesAreSentences(DecisionRule rule) {
        return rule.methods().stream().flatMap(DecisionRuleCheck::blocs).flatMap(bloc -> bloc.anyOf().stream())
                .anyMatch(DecisionRuleCheck::isSentence);
    }

    static boolean isSentence(String name) {
        return name.chars().filter(letter -> letter == '-').count() >= LONG;
    }

    private static Stream<Within> kinds(DecisionRule rule) {
        return rule.methods().stream().flatMap(method -> Method.conditions(method).stream()).map(Condition::within)
                .filter(within -> within != null && within.kind() != null).map(Objects::requireNonNull);
    }

    private static boolean known(CharterBody body, String name) {
        return name.equals("chair") || body.blockKey(name).isPresent();
    }

    private static Stream<Bloc> blocs(Method method) {
        if (method instanceof Method.Decides(Bloc by)) {
            return Stream.of(by);
        }
        Stream<Bloc> within = Method.conditions(method).stream().map(Condition::within).filter(Objects::nonNull).map(Objects::requireNonNull)
                .flatMap(some -> some.listed().stream());
        return Stream.concat(within, Method.vetoes(method).stream().map(Veto::bloc).filter(Objects::nonNull).map(Objects::requireNonNull));
    }

    /** Why the rule at a path never ends, when each body refers what fails to the next and the last of them back; empty when it ends. */
    static Optional<String> circle(Charter charter, String path) {
        Setting start = charter.settings().get(path);
        String bodyKey = path.substring(0, Math.max(0, path.indexOf('.')));
        if (start == null || start.path().equals(bodyKey) || !(start.value() instanceof SettingValue.Rule)) {
            return Optional.empty();
        }
        String matter = path.endsWith(".rule") && path.length() > bodyKey.length() + ".rule".length()
                ? path.substring(bodyKey.length() + 1, path.length() - ".rule".length()) : null;
        Set<String> visited = new LinkedHashSet<>(List.of(bodyKey));
        @Nullable String next = referredTo(start);
        while (next != null && !next.equals(DISPUTE)) {
            if (!visited.add(next)) {
                return next.equals(bodyKey) ? Optional.of("The rule never ends: what fails is referred from "
                        + String.join(" to ", visited.stream().map(key -> name(charter, key)).toList()) + ", and from there back to "
                        + name(charter, next) + ".") : Optional.empty();
            }
            Setting own = matter == null ? null : charter.settings().get(next + "." + matter + ".rule");
            Setting rule = own == null ? charter.settings().get(next + ".rule") : own;
            next = rule == null ? null : referredTo(rule);
        }
        return Optional.empty();
    }

    private static String name(Charter charter, String key) {
        return charter.body(key).map(CharterBody::name).orElse(key);
    }

    private static @Nullable String referredTo(Setting setting) {
        return setting.value() instanceof SettingValue.Rule(DecisionRule rule) && rule.ending() instanceof Ending(Ending.Kind kind, @Nullable String to)
                && kind == Ending.Kind.REFER ? to : null;
    }
}
