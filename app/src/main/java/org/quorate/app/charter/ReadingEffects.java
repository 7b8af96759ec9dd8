package org.quorate.app.charter;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What each reading of an open setting would change, in a few words: "the bench: carried", "would flag PB 47". */
@FunctionalInterface
public interface ReadingEffects {
    /** Nothing is known of what a reading changes. */
    ReadingEffects UNKNOWN = (path, values, then) -> { };

    /** @param then receives the words for each reading, on the window's thread, perhaps later and more than once */
    void of(String path, List<String> values, Consumer<Map<String, String>> then);
}
