package org.quorate.app.charter;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;

/**
 * What the charter screen shows.
 *
 * @param version the version shown, or the one the draft began from
 * @param draft whether changes that nobody adopted stand in it
 * @param reading whether it is an old version, to be read and not changed
 * @param inForce the version in force today; nothing where the first one only comes into force later
 * @param changed for each sentence the draft changed what it said before ("" where it is new)
 */
public record ShownCharter(
        CharterPage page, CharterInForce version, boolean draft, boolean reading, @Nullable CharterInForce inForce, Map<String, String> changed) {
    public ShownCharter {
        changed = Map.copyOf(changed);
    }

    public Charter charter() {
        return page.charter();
    }

    public boolean isInForce() {
        return inForce != null && inForce.version() == version.version();
    }

    /** What the charter is called among its versions: "v3", or "the draft of v4". */
    public String name() {
        return draft ? "the draft of v" + (version.version() + 1) : "v" + version.version();
    }

    /** The paths of the sentences that the draft changed. */
    public Set<String> changedPaths() {
        return changed.keySet();
    }
}
