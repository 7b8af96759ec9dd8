package org.quorate.app.room;

import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Explanation;
import org.quorate.app.control.Verdict;
import org.quorate.app.ruling.ItemStanding;
import org.quorate.app.verdict.RulingVerdict;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.decision.Comparison;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.RulingOnRecord;
import org.quorate.model.ruling.Ruling;

/**
 * The ruling card, as the last panel shows it.
 *
 * @param verdict the card; nothing where nothing was put to the room
 * @param silentOn the path of a setting that leaves the outcome, or what follows, open; nothing where all is settled
 * @param question that setting's question
 * @param kept what is on record already, as in "In the minutes as PB 47: Not carried"; empty before
 * @param isOpen whether the matter was put and is left open, on record or by the ruling, so that a dispute may arise from it
 * @param finding how what was declared differs from the ruling; empty where it does not
 */
public record VerdictScene(
        @Nullable Verdict verdict, @Nullable String silentOn, String question, String kept, boolean isOpen,
        String finding) {
    static VerdictScene of(boolean put, ItemStanding standing, @Nullable Decision decision, @Nullable Charter charter) {
        String kept = decision == null ? "" : "In the minutes as " + decision.reference() + ": " + decision.outcome().words();
        String finding = decision == null ? "" : finding(decision);
        if (!put || !(standing instanceof ItemStanding.Ruled ruled)) {
            return new VerdictScene(null, null, "", kept, decision != null && decision.outcome().leavesOpen(), finding);
        }
        Ruling ruling = ruled.ruling();
        Setting open = charter == null ? null : RulingVerdict.open(ruling.detail(), charter);
        return new VerdictScene(
                RulingVerdict.of(ruling, ruled.needed(), open, ""), open == null ? null : open.path(),
                open == null ? "" : open.topic().question(), kept, decision == null ? isLeftOpen(ruling) : decision.outcome().leavesOpen(), finding);
    }

    private static boolean isLeftOpen(Ruling ruling) {
        return ruling instanceof Ruling.NotCarried || ruling instanceof Ruling.Referred;
    }

    private static String finding(Decision decision) {
        if (decision.comparison() == Comparison.DIFFERS && decision.ruling() instanceof RulingOnRecord.Computed computed) {
            return "Declared \"" + decision.outcome().words() + "\", but the charter gives \"" + computed.headline() + "\".";
        }
        return "";
    }

    /** The reasons behind the verdict, or nothing. */
    public @Nullable Explanation reasons() {
        return verdict == null ? null : verdict.reasons();
    }
}
