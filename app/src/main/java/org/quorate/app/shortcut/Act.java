package org.quorate.app.shortcut;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can do, as data: one act feeds its button, its menu entry, its keys and its line in the shortcut
 * sheet. An act that may not be done now is disabled with its reason, never hidden.
 *
 * @param text what the button says
 * @param icon a Remix icon name such as {@code add-line}, or null
 * @param keys the keys, written as in {@code Ctrl+Shift+A}, {@code F8} or {@code C}; null when it has none
 * @param group the heading it stands under in the shortcut sheet and the palette
 * @param refusal why it may not be done now; empty when it may
 * @param work what it does
 */
public record Act(
        String text,
        @Nullable String icon,
        @Nullable String keys,
        String group,
        ObservableValue<String> refusal,
        Runnable work) {

    private static final ObservableValue<String> NEVER_REFUSED = new ReadOnlyStringWrapper("").getReadOnlyProperty();

    public Act {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An act must say what it does");
        }
    }

    public static Act of(String text, Runnable work) {
        return new Act(text, null, null, "Everywhere", NEVER_REFUSED, work);
    }

    public Act icon(String name) {
        return new Act(text, name, keys, group, refusal, work);
    }

    public Act keys(String combination) {
        return new Act(text, icon, combination, group, refusal, work);
    }

    public Act group(String heading) {
        return new Act(text, icon, keys, heading, refusal, work);
    }

    public Act refusedBecause(ObservableValue<String> reason) {
        return new Act(text, icon, keys, group, reason, work);
    }

    public boolean isAllowed() {
        String reason = refusal.getValue();
        return reason == null || reason.isEmpty();
    }

    /** Does it, unless it may not be done now. */
    public void perform() {
        if (isAllowed()) {
            work.run();
        }
    }
}
