package org.quorate.reports.publication;

import java.util.List;
import org.quorate.reports.content.AgendaContent;
import org.quorate.reports.content.AgendaItem;
import org.quorate.reports.content.Exemption;
import org.quorate.reports.content.MinuteBlock;
import org.quorate.reports.content.MinuteItem;
import org.quorate.reports.content.MinutesContent;

/**
 * Decides what a public reader may see: of Part 2 business its number, public title, reason and public summary, and
 * nothing else; of a sensitive interest only that one was declared. Every public export goes through here.
 */
public final class PublicGate {
    private PublicGate() {
    }

    /** The agenda as the public may read it. */
    public static Edition<AgendaContent> agenda(AgendaContent full) {
        return new Edition.Public<>(full.withItems(full.items().stream().map(PublicGate::item).toList()));
    }

    /** The minutes as the public may read them. */
    public static Edition<MinutesContent> minutes(MinutesContent full) {
        String body = full.house().bodyWord();
        return new Edition.Public<>(full.withItems(full.items().stream().map(item -> minute(item, body)).toList()));
    }

    private static AgendaItem item(AgendaItem item) {
        Exemption exemption = item.exemption();
        if (exemption == null) {
            return item;
        }
        return new AgendaItem(item.number(), exemption.titleForPublic(), null, exemption.publicSummary(), List.of(),
                exemption);
    }

    private static MinuteItem minute(MinuteItem item, String body) {
        Exemption exemption = item.exemption();
        if (exemption == null) {
            return new MinuteItem(item.number(), item.heading(), item.narrative().stream().map(PublicGate::block).toList(),
                    item.resolutions(), item.voteSentence(), null);
        }
        String told = exemption.publicSummary();
        String summary = told != null ? told
                : "The " + body + " considered this item in the absence of the public and press.";
        return new MinuteItem(item.number(), exemption.titleForPublic(),
                List.of(MinuteBlock.Paragraph.of(summary)), List.of(), null, exemption);
    }

    private static MinuteBlock block(MinuteBlock block) {
        if (block instanceof MinuteBlock.Declaration declaration && declaration.sensitive()) {
            return new MinuteBlock.Declaration(declaration.person(), declaration.person()
                    + " declared an interest. Its details are withheld as sensitive.", false);
        }
        return block;
    }
}
