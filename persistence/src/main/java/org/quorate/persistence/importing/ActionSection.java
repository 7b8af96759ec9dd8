package org.quorate.persistence.importing;

import java.util.List;
import org.quorate.model.action.ActionState;
import org.quorate.model.action.Progress;

/** Reads an action, written under its item or on its own. */
final class ActionSection {
    static final List<String> KEYS_UNDER_AN_ITEM =
        List.of("reference", "text", "owner", "partner", "raised", "due", "state", "closed", "progress");
    static final List<String> KEYS =
        List.of("reference", "text", "owner", "partner", "meeting", "item", "raised", "due", "state", "closed", "progress");
    static final List<String> PROGRESS_KEYS = List.of("on", "by", "note");

    private ActionSection() {}

    static ActionEntry action(YamlObject action) {
        ActionState state = action.word("state", ActionState.class, ActionState.OPEN);
        if (state != ActionState.OPEN && !action.has("closed")) {
            action.refuse("state", "An action that is done or dropped needs \"closed\", the day it was.");
        }
        if (state == ActionState.OPEN && action.has("closed")) {
            action.refuse("closed", "An action with a closing day needs \"state: done\" or \"state: dropped\".");
        }
        return new ActionEntry(action.spot(), action.optionalText("reference"), action.text("text"), action.texts("owner"),
            action.optionalText("partner"), action.optionalText("meeting"), action.optionalWhole("item"), action.optionalDate("raised"),
            action.optionalDate("due"), state, action.optionalDate("closed"),
            action.objects("progress", "A progress note", PROGRESS_KEYS,
                note -> new Progress(note.date("on"), note.text("by"), note.text("note"))));
    }
}
