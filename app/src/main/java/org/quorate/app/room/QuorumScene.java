package org.quorate.app.room;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Explanation;
import org.quorate.app.control.SeatReading;
import org.quorate.app.ruling.ItemStanding;
import org.quorate.app.ruling.Requirement;
import org.quorate.app.ruling.SeatTally;
import org.quorate.app.verdict.Reasons;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.meeting.Room;
import org.quorate.model.ruling.QuorumFinding;
import org.quorate.model.ruling.Step;

/**
 * Whether the room is quorate for the item, as the first panel shows it.
 *
 * @param headline as in "9 of 8 needed"
 * @param threshold as in "8 needed"; empty where no number is known
 * @param requirements the constituencies that must be among those here
 * @param whatIf who had better not leave, or who could help, in a sentence; may be empty
 * @param silentOn the path of the setting to settle, or nothing where the quorum is settled
 * @param question the question to settle, in plain words; empty where there is none
 */
public record QuorumScene(
        ChipState state,
        String headline,
        @Nullable SeatReading reading,
        String threshold,
        List<Requirement> requirements,
        Explanation why,
        String whatIf,
        @Nullable String silentOn,
        String question) {
    public QuorumScene {
        requirements = List.copyOf(requirements);
    }

    static QuorumScene of(ItemStanding standing, @Nullable Charter charter, String whatIf) {
        return switch (standing) {
            case ItemStanding.Unruled(Room ignored, String why) ->
                new QuorumScene(ChipState.SILENT, why, null, "", List.of(), Explanation.ofSteps("Why?", List.of(why), ""), "", null, "");
            case ItemStanding.Ruled ruled -> of(ruled, charter, whatIf);
        };
    }

    private static QuorumScene of(ItemStanding.Ruled ruled, @Nullable Charter charter, String whatIf) {
        QuorumFinding quorum = ruled.quorum();
        SeatTally seats = ruled.seats();
        Integer needed = quorum.needed();
        Boolean met = quorum.met();
        String headline = headline(quorum, seats);
        SeatReading reading = SeatReading.ofQuorum(
                seats.here(), seats.out(), seats.away(), seats.unknown(), needed == null ? 0 : needed,
                headline + (met == null ? ", the charter is silent" : met ? ", quorate" : ", not quorate"));
        Setting open = met == null && charter != null ? Open.first(charter, quorum.reasoning().steps(), ruled.body() + ".quorum") : null;
        return new QuorumScene(
                met == null ? ChipState.SILENT : met ? ChipState.QUORATE : ChipState.NOT_QUORATE,
                headline,
                reading,
                needed == null ? "" : needed + " needed",
                ruled.requirements(),
                Reasons.of(needed == null ? "Why is it open?" : "Why " + needed + "?", quorum.reasoning().steps()),
                whatIf,
                open == null ? null : open.path(),
                open == null ? "" : open.topic().question());
    }

    private static String headline(QuorumFinding quorum, SeatTally seats) {
        Integer present = quorum.present();
        Integer needed = quorum.needed();
        int here = present == null ? seats.here() : present;
        if (needed == null) {
            return here + " here, number needed not settled";
        }
        return here + " of " + needed + " needed";
    }

    /** Finds the setting that leaves something open. */
    static final class Open {
        private Open() {}

        /** The first silent setting among those the steps rest on, else the one at {@code otherwise} where it is silent. */
        static @Nullable Setting first(Charter charter, List<Step> steps, String otherwise) {
            for (Step step : steps) {
                String path = step.setting();
                Setting setting = path == null ? null : charter.setting(path).orElse(null);
                if (setting != null && setting.isSilent()) {
                    return setting;
                }
            }
            return charter.setting(otherwise).filter(Setting::isSilent).orElse(null);
        }
    }
}
