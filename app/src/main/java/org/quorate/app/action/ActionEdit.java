package org.quorate.app.action;

import java.util.List;
import org.quorate.model.action.Action;

/**
 * A change to one or several actions that may be undone.
 *
 * @param what what was done, as in "Closed A-12"
 * @param before the actions as they were; {@code after} as they were kept
 */
public record ActionEdit(String what, List<Action> before, List<Action> after) {
    public ActionEdit {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
