package org.quorate.app.control;

import java.util.Arrays;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** A state by word, shape and colour, 20 px high. */
public final class StateChip extends Label {

    public StateChip(ChipState state) {
        this(state, state.word());
    }

    /** @param words said instead of the state's own word, as in "Not carried, one short" */
    public StateChip(ChipState state, String words) {
        getStyleClass().add("state-chip");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(USE_PREF_SIZE);
        show(state, words);
    }

    public void show(ChipState state, String words) {
        getStyleClass().removeAll(Arrays.stream(Tone.values()).map(Tone::styleClass).toList());
        getStyleClass().add(state.tone().styleClass());
        String iconTone = state.tone() == Tone.INK ? "on-ink" : state.tone().styleClass();
        setGraphic(Icons.of(state.icon(), "icon-14", iconTone));
        setText(words);
        setAccessibleText(words);
    }
}
