package org.quorate.model.charter;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows limits that are counted from other limits: each must end at a meeting or an event, and name a notice the charter has. */
public final class LimitChains {

    private static final String END = ".counts-from";

    private final Charter charter;

    private LimitChains(Charter charter) {
        this.charter = charter;
    }

    /** What is wrong with the limits of a charter: the path of the setting, and why it cannot be counted. */
    public static Map<String, String> wrong(Charter charter) {
        Map<String, String> wrong = new LinkedHashMap<>();
        LimitChains chains = new LimitChains(charter);
        charter.settings().keySet().stream().filter(path -> path.endsWith(END)).forEach(path -> chains.wrong(path).ifPresent(why -> wrong.put(path, why)));
        return wrong;
    }

    private Optional<String> wrong(String path) {
        String prefix = path.substring(0, path.length() - END.length());
        Set<String> seen = new LinkedHashSet<>();
        Optional<String> here = Optional.of(prefix);
        while (here.isPresent()) {
            String limit = here.get();
            if (!seen.add(limit)) {
                return Optional.of("The limits are counted in a circle: " + String.join(", from ", seen) + ", from " + limit + ".");
            }
            here = next(limit);
            if (seen.size() == 1 && here.isPresent() && !isNotice(here.get())) {
                return Optional.of("The charter has no notice called " + here.get() + ". " + (notices().isEmpty() ? "It has none"
                        + " with a number of days." : "It has " + String.join(", ", notices()) + "."));
            }
        }
        return Optional.empty();
    }

    /** The limit this one is counted from, or empty when it is counted from a meeting or an event, or that is open. */
    private Optional<String> next(String prefix) {
        Setting setting = charter.settings().get(prefix + END);
        return setting != null && setting.value() instanceof SettingValue.Start(LimitStart start) && start.kind() == LimitStart.Kind.NOTICE
                ? Optional.of(start.path(prefix.substring(0, prefix.indexOf('.')))) : Optional.empty();
    }

    private boolean isNotice(String prefix) {
        return charter.settings().containsKey(prefix + ".days");
    }

    private Set<String> notices() {
        Set<String> notices = new LinkedHashSet<>();
        charter.settings().keySet().stream().filter(path -> path.contains(".notice.") && path.endsWith(".days"))
                .forEach(path -> notices.add(path.substring(0, path.length() - ".days".length())));
        return notices;
    }
}
