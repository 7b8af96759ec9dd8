package org.quorate.persistence.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Refused;
import org.quorate.model.decision.DecisionMethod;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.meeting.PageRange;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;
import org.quorate.persistence.importing.ItemEntry.DecisionEntry;

/** Reads an agenda item with its minute, resolution and actions. */
final class ItemSection {
    static final List<String> KEYS = List.of("title", "standing", "matter", "purpose", "purpose_text", "paragraphs", "private", "presenter",
        "planned_minutes", "pages", "minute", "text", "resolved", "decision", "actions");
    static final List<String> PRIVATE_KEYS = List.of("reason", "public_title", "public_summary", "public_interest");
    static final List<String> DECISION_KEYS = List.of("title", "outcome", "method", "declared_by", "at");
    private static final Pattern PAGES = Pattern.compile("(\\d{1,5})(?:\\s*[-\u2013]\\s*(\\d{1,5}))?");

    private ItemSection() {}

    static ItemEntry item(YamlObject item) {
        Integer planned = item.optionalWhole("planned_minutes");
        return new ItemEntry(item.spot(), item.text("title"), item.word("standing", StandingItem.class, StandingItem.NONE),
            item.optionalText("matter"), item.word("purpose", Purpose.class, Purpose.DISCUSS), item.optionalText("purpose_text"),
            item.texts("paragraphs"), privacy(item), item.optionalText("presenter"), planned == null ? 0 : planned, pages(item),
            item.optionalWhole("minute"), MinuteText.blocks(item.optionalText("text")), item.texts("resolved"),
            item.object("decision", "A decision", DECISION_KEYS).map(ItemSection::decision).orElse(null),
            item.objects("actions", "An action", ActionSection.KEYS_UNDER_AN_ITEM, ActionSection::action));
    }

    private static @Nullable Privacy privacy(YamlObject item) {
        return item.object("private", "A private item", PRIVATE_KEYS).map(part -> new Privacy(part.optionalText("reason"),
            part.text("public_title"), part.optionalText("public_summary"), part.optionalText("public_interest"))).orElse(null);
    }

    private static @Nullable PageRange pages(YamlObject item) {
        String pages = item.optionalText("pages");
        if (pages == null) {
            return null;
        }
        Matcher range = PAGES.matcher(pages);
        try {
            if (range.matches()) {
                int first = Integer.parseInt(range.group(1));
                return new PageRange(first, range.group(2) == null ? first : Integer.parseInt(range.group(2)));
            }
            item.refuse("pages", "\"pages\": " + pages + " is not a range of pages; write it as 7-96.");
        } catch (Refused e) {
            item.refuse("pages", e.getMessage());
        }
        return null;
    }

    private static DecisionEntry decision(YamlObject decision) {
        return new DecisionEntry(decision.spot(), decision.optionalText("title"),
            decision.has("outcome") ? decision.word("outcome", DecisionOutcome.class, DecisionOutcome.AGREED) : null,
            decision.word("method", DecisionMethod.class, DecisionMethod.ASSENT), decision.optionalText("declared_by"), decision.optionalTime("at"));
    }
}
