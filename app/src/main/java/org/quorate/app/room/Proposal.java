package org.quorate.app.room;

import java.util.List;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Purpose;

/**
 * The words an item proposes to resolve, after "That": those it prints itself, else what its purpose asks for. Apologies,
 * declarations and public speaking rightly resolve nothing.
 */
final class Proposal {
    private Proposal() {}

    static String of(AgendaItem item) {
        List<String> printed = item.paragraphs().stream().filter(text -> text.startsWith("That ")).toList();
        if (!printed.isEmpty()) {
            return String.join("\n", printed.stream().map(text -> text.substring(5)).toList());
        }
        return switch (item.standing()) {
            case APOLOGIES, DECLARATIONS, PUBLIC_SPEAKING -> "";
            case PREVIOUS_MINUTES -> "the minutes of the last meeting be approved as a correct record";
            case MATTERS_ARISING -> "the action log be noted";
            case NONE -> byPurpose(item.purpose());
        };
    }

    private static String byPurpose(Purpose purpose) {
        return switch (purpose) {
            case HEAR, NOTE -> "the report be noted";
            case RECEIVE -> "the report be received";
            case DISCUSS -> "the report be noted";
            case AGREE -> "the proposal be agreed";
            case DECIDE -> "the proposal be approved";
        };
    }
}
