package org.quorate.model.charter;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The settings a charter mentions, in reading order. Remembers besides what the settings it does not mention are about, because every ruling asks
 * for them again.
 */
final class CharterSettings extends AbstractMap<String, Setting> {

    private final Map<String, Setting> mentioned;
    private final Map<String, Setting> unmentioned = new ConcurrentHashMap<>();

    CharterSettings(Map<String, Setting> mentioned) {
        this.mentioned = Collections.unmodifiableMap(new LinkedHashMap<>(mentioned));
    }

    /** The setting at a path the charter does not mention, found once; an unknown path is not remembered. */
    Optional<Setting> unmentioned(String path, Function<String, Optional<Setting>> find) {
        Setting known = unmentioned.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Setting> found = find.apply(path);
        found.ifPresent(setting -> unmentioned.put(path, setting));
        return found;
    }

    @Override
    public @Nullable Setting get(@Nullable Object path) {
        return mentioned.get(path);
    }

    @Override
    public boolean containsKey(@Nullable Object path) {
        return mentioned.containsKey(path);
    }

    @Override
    public Set<Entry<String, Setting>> entrySet() {
        return mentioned.entrySet();
    }
}
