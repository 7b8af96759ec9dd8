package org.quorate.model.charter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings a charter does not mention though its rules turn on them: of what a fraction is a fraction. */
final class ImpliedSettings {

    private ImpliedSettings() {
    }

    /** Those that are silent, in the order of the rules that turn on them. */
    static List<Setting> silent(Charter charter) {
        Map<String, Setting> found = new LinkedHashMap<>();
        charter.settings().values().forEach(setting -> paths(setting).filter(path -> !charter.settings().containsKey(path)).map(charter::setting)
                .flatMap(Optional::stream).filter(Setting::isSilent).forEach(implied -> found.putIfAbsent(implied.path(), implied)));
        return List.copyOf(found.values());
    }

    private static Stream<String> paths(Setting setting) {
        String body = setting.path().substring(0, setting.path().indexOf('.'));
        return switch (setting.value()) {
            case SettingValue.Quorum(QuorumRule rule) when rule.leavesBaseOpen() -> Stream.of(body + ".quorum.of");
            case SettingValue.Rule(DecisionRule rule) -> Stream.concat(rule.methods().stream().flatMap(method -> Method.vetoes(method).stream())
                    .map(Veto::portion).filter(portion -> portion != null && portion.base() == null).map(portion -> body + ".veto.of").limit(1),
                    bases(body, rule));
            case SettingValue.Support(Method.Measure measure) -> support(body, setting, Stream.of(measure));
            case SettingValue.EitherSupport(boolean ignored, List<Method.Measure> of) -> support(body, setting, of.stream());
            case null, default -> Stream.empty();
        };
    }

    /** Of whom a share of those who ask for something, or who object, is counted. */
    private static Stream<String> support(String body, Setting setting, Stream<Method.Measure> measures) {
        boolean objecting = setting.path().endsWith(".consensus.broken-by");
        return measures.filter(measure -> measure instanceof Method.Vote vote && vote.base() == null)
                .map(measure -> objecting ? body + ".veto.of" : body + "." + measure.key() + ".base").distinct();
    }

    private static Stream<String> bases(String body, DecisionRule rule) {
        return rule.steps().stream().flatMap(step -> Method.conditions(step.method()).stream())
                    .map(Condition::measure).filter(measure -> measure instanceof Method.Vote vote && vote.base() == null)
                    .map(measure -> body + "." + measure.key() + ".base");
    }
}
