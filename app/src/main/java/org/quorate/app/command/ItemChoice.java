package org.quorate.app.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Refused;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Option;

/** The item something arose from, by its meeting and its number; nothing where neither is said. */
final class ItemChoice {
    @Option(names = "--meeting", paramLabel = "M", description = "The meeting it arose at: a reference, a date or latest. Needs --item.")
    @Nullable String meeting;

    @Option(names = "--body", paramLabel = "BODY", description = "Narrow a date or latest to this body.")
    @Nullable String body;

    @Option(names = "--item", paramLabel = "N", description = "The item of that meeting's agenda it arose from.")
    @Nullable Integer item;

    @Nullable ItemId find(Store open, LocalDate today) {
        String wanted = meeting;
        Integer number = item;
        if (wanted == null && number == null) {
            return null;
        }
        if (wanted == null || number == null) {
            throw new Refused("It arises from an item of a meeting: give both --meeting and --item, or neither.");
        }
        return open.read(session -> {
            Meeting found = new MeetingChoice(session, today).find(wanted, body, false);
            return session.meetings().itemsOf(found.id()).stream().filter(one -> one.position() == number).map(AgendaItem::id).findFirst()
                    .orElseThrow(() -> new Refused("The agenda of " + found.reference() + " has no item " + number + "."));
        });
    }
}
