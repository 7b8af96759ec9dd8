package org.quorate.app.demonstration;

import java.util.HashMap;
import java.util.Map;

/** The running numbers of the demonstration: minutes by body, actions in all. */
final class Numbers {
    private final Map<String, Integer> minutes = new HashMap<>();
    private int actions;

    int nextMinute(String body) {
        return minutes.merge(body, 1, Integer::sum);
    }

    int nextAction() {
        actions++;
        return actions;
    }
}
