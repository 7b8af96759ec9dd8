package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way a kind of business takes from body to body, as the charter's {@code routes} settings give it.
 *
 * @param key the word in its settings
 * @param title what goes this way
 * @param matter the key of the charter's matter that goes this way, or null
 * @param kinds the only kinds that may be recommended; empty where any may
 * @param steps its steps in order
 * @param addresseeOpen whether the charter mentions, and leaves open, to whom it goes
 */
public record CharterRoute(String key, String title, @Nullable String matter, List<String> kinds, List<Step> steps, boolean addresseeOpen) {

    private static final String PREFIX = "routes.";

    public CharterRoute {
        kinds = List.copyOf(kinds);
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param path the path of its setting
     * @param ask what is done at it
     * @param actor who does it, in the charter's words
     * @param body the body that does it, or null where the words name none and anybody may
     * @param onlyIfSupported whether it goes on from here only when it was supported
     * @param disagreement what follows when it is not agreed here; silent where the charter does not say
     * @param partners the rule under which the partners answer one by one ("adoption", "variation", "admission"), or null where a body answers
     * @param clause where it is printed, or null
     */
    public record Step(String path, Ask ask, String actor, @Nullable CharterBody body, boolean onlyIfSupported, Setting disagreement,
            @Nullable String partners, @Nullable String clause) {

        /** The step and who takes it: "Sign off, Partnership Board". */
        public String text() {
            return ask.wanted() + ", " + actor;
        }

        /** The clause in brackets after a sentence, or nothing. */
        public String cited() {
            return clause == null ? "" : " (" + clause + ")";
        }
    }

    /** Every route a charter gives, in its order. */
    public static List<CharterRoute> of(Charter charter) {
        Map<String, List<Setting>> byRoute = new LinkedHashMap<>();
        charter.settings().values().stream().filter(setting -> setting.path().startsWith(PREFIX)).forEach(setting ->
                byRoute.computeIfAbsent(setting.path().split("\\.", -1)[1], key -> new ArrayList<>()).add(setting));
        return byRoute.entrySet().stream().map(entry -> route(charter, entry.getKey(), entry.getValue())).toList();
    }

    /** The route of that key or title. */
    public static Optional<CharterRoute> named(Charter charter, String name) {
        return Naming.find(of(charter), name, route -> Stream.of(route.key, route.title));
    }

    /** The route by which business of a matter goes; empty where the charter gives none. */
    public static Optional<CharterRoute> ofMatter(Charter charter, String matter) {
        return of(charter).stream().filter(route -> matter.equals(route.matter)).findFirst();
    }

    /** The first step of that kind. */
    public Optional<Step> step(Ask ask) {
        return steps.stream().filter(step -> step.ask == ask).findFirst();
    }

    /** Whether a kind is one of those that may be recommended. */
    public boolean allows(String kind) {
        return kinds.isEmpty() || kinds.stream().anyMatch(known -> Slug.of(known).equals(Slug.of(kind)));
    }

    private static CharterRoute route(Charter charter, String key, List<Setting> settings) {
        String prefix = PREFIX + key + ".";
        List<Step> steps = settings.stream().filter(setting -> !setting.isSilent())
                .flatMap(setting -> Ask.named(setting.path().substring(prefix.length())).stream().map(ask -> step(charter, setting, ask))).toList();
        String named = text(settings, prefix + "matter");
        String title = text(settings, prefix + "title");
        String kinds = text(settings, prefix + "kinds");
        boolean open = settings.stream().anyMatch(setting -> setting.path().equals(prefix + "to") && setting.isSilent());
        String plain = key.replace('-', ' ');
        return new CharterRoute(key, title == null ? plain.substring(0, 1).toUpperCase(Locale.UK) + plain.substring(1) : title,
                named == null ? null : charter.matter(named).map(CharterMatter::key).orElse(named),
                kinds == null ? List.of() : Arrays.stream(kinds.split(";", -1)).map(String::strip).filter(kind -> !kind.isEmpty()).toList(), steps, open);
    }

    private static Step step(Charter charter, Setting setting, Ask ask) {
        String path = setting.path();
        String actor = setting.valueText();
        String partners = settled(charter, path + ".under").map(Setting::valueText).orElse(null);
        return new Step(path, ask, actor, charter.body(actor).orElse(null),
                settled(charter, path + ".onward").filter(onward -> onward.valueText().equals("only-if-supported")).isPresent(),
                charter.setting(path + ".disagreement").orElseThrow(), partners, setting.provenance().clause());
    }

    private static Optional<Setting> settled(Charter charter, String path) {
        return charter.setting(path).filter(setting -> !setting.isSilent());
    }

    private static @Nullable String text(List<Setting> settings, String path) {
        return settings.stream().filter(setting -> setting.path().equals(path) && !setting.isSilent()).map(Setting::valueText).findFirst().orElse(null);
    }
}
