package org.quorate.model.charter;

import java.time.LocalDateTime;
import org.quorate.model.Required;

/**
 * Changes to the partnership's charter that nobody has adopted yet. There is one draft at most; it rules on nothing.
 *
 * @param begunFrom the version it began from
 * @param begunBy who made its first change
 * @param begunAt local time
 * @param changedBy who made its last change
 * @param changedAt local time
 * @param lastChange what that change was, in a few words ("settled: How many members make a meeting quorate?")
 * @param source the whole charter as it would read, in its own format
 * @param revision counts the changes kept; 0 before the first one is
 */
public record DraftCharter(int begunFrom, String begunBy, LocalDateTime begunAt, String changedBy, LocalDateTime changedAt, String lastChange,
                           String source, int revision) {
    public DraftCharter {
        Required.that(begunFrom >= 1, "A draft begins from a version that was adopted.");
        begunBy = Required.text(begunBy, "Say who began the draft.");
        changedBy = Required.text(changedBy, "Say who changed the draft.");
        lastChange = Required.text(lastChange, "Say what was changed in the draft.");
        source = Required.text(source, "A draft needs its text.");
    }
}
