package org.quorate.app.minutes;

import java.util.List;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBlock;

/**
 * One minute written in two places at once: neither text is kept over the other until the person has chosen.
 *
 * @param mine what was typed here; nowhere else yet
 * @param theirs what is on record now
 */
public record MinuteConflict(List<MinuteBlock> mine, Minute theirs) {
    public MinuteConflict {
        mine = List.copyOf(mine);
    }

    public String mineInWords() {
        return words(mine);
    }

    public String theirsInWords() {
        return words(theirs.blocks());
    }

    private static String words(List<MinuteBlock> blocks) {
        return String.join("\n", blocks.stream().map(MinuteBlock::text).toList());
    }
}
