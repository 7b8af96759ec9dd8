package org.quorate.model.charter.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Condition;
import org.quorate.model.charter.DecisionRule;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** A body with its settings at hand. */
record BodySettings(Charter charter, CharterBody body) {

    static Stream<BodySettings> all(Charter charter) {
        return charter.bodies().stream().map(body -> new BodySettings(charter, body));
    }

    /** The setting of the body by the end of its path. */
    Setting named(String end) {
        return charter.setting(body.key() + "." + end).orElseThrow(() -> new IllegalStateException("No charter has the setting " + end + "."));
    }

    /** Whether the charter itself speaks of a setting, if only to leave it open. */
    boolean mentions(String end) {
        return charter.settings().containsKey(body.key() + "." + end);
    }

    /** Whether a choice is set to this word. */
    boolean is(String end, String word) {
        return named(end).valueText().equals(word);
    }

    /** The matters of which the charter says a rule for this body, if only an open one. */
    List<CharterMatter> matters() {
        return charter.matters().stream().filter(matter -> mentions(matter.key() + ".rule")).toList();
    }

    /** The settings that say how this body decides: the general one and those of its matters, as far as the charter mentions them. */
    Stream<Setting> rules() {
        Stream<Setting> general = mentions("rule") ? Stream.of(named("rule")) : Stream.empty();
        return Stream.concat(general, matters().stream().map(matter -> named(matter.key() + ".rule")));
    }

    /** The decision rule a setting is set to; empty while it is silent. */
    static Optional<DecisionRule> rule(Setting setting) {
        return setting.value() instanceof SettingValue.Rule(DecisionRule rule) ? Optional.of(rule) : Optional.empty();
    }

    /** What the votes of a rule must satisfy, each condition of each method in turn; none while it is silent. */
    static List<Condition> conditions(Setting setting) {
        return rule(setting).map(DecisionRule::methods).orElse(List.of()).stream().flatMap(method -> Method.conditions(method).stream()).toList();
    }

    /** What a rule decides, in words: the title of its matter, or "ordinary business" for the general rule. */
    String decided(Setting rule) {
        return charter.matters().stream().filter(matter -> rule.path().equals(body.key() + "." + matter.key() + ".rule"))
                .map(matter -> "\"" + matter.title() + "\"").findFirst().orElse("its business");
    }
}
