package org.quorate.app.room;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Explanation;
import org.quorate.app.control.Verdict;
import org.quorate.app.ruling.ItemStanding;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.decision.Comparison;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.RulingOnRecord;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.RulingDetail;
import org.quorate.model.ruling.Step;
import org.quorate.model.ruling.VoteFinding;

/**
 * The ruling card, as the last panel shows it.
 *
 * @param verdict the card; nothing where nothing was put to the room
 * @param silentOn the path of a setting that leaves the outcome, or what follows, open; nothing where all is settled
 * @param question that setting's question
 * @param kept what is on record already, as in "In the minutes as PB 47: Not carried"; empty before
 * @param finding how what was declared differs from the ruling; empty where it does not
 */
public record VerdictScene(
        @Nullable Verdict verdict, @Nullable String silentOn, String question, String kept, String finding) {
    private static final String UNCHANGED = "The base stays ";

    static VerdictScene of(boolean put, ItemStanding standing, @Nullable Decision decision, @Nullable Charter charter) {
        String kept = decision == null ? "" : "In the minutes as " + decision.reference() + ": " + decision.outcome().words();
        String finding = decision == null ? "" : finding(decision);
        if (!put || !(standing instanceof ItemStanding.Ruled ruled)) {
            return new VerdictScene(null, null, "", kept, finding);
        }
        Ruling ruling = ruled.ruling();
        Setting open = charter == null ? null : open(ruling.detail(), charter);
        return new VerdictScene(
                verdict(ruling, ruled, open), open == null ? null : open.path(), open == null ? "" : open.topic().question(), kept, finding);
    }

    private static @Nullable Setting open(RulingDetail detail, Charter charter) {
        List<String> paths = detail.silentOn().isEmpty() ? detail.open() : detail.silentOn();
        return paths.stream()
                .flatMap(path -> charter.setting(path).stream())
                .filter(Setting::isSilent)
                .findFirst()
                .orElse(null);
    }

    private static Verdict verdict(Ruling ruling, ItemStanding.Ruled ruled, @Nullable Setting open) {
        List<Step> steps = ruling.reasoning().steps();
        String unchanged = steps.stream()
                .map(Step::text)
                .filter(text -> text.startsWith(UNCHANGED))
                .map(text -> text.replaceFirst(":.*", "."))
                .findFirst()
                .orElse("");
        return new Verdict(
                state(ruling), ruling.headline(), arithmetic(ruling, ruled), unchanged, clause(steps),
                Reasons.of(ruling.headline(), steps), open == null ? null : shortQuestion(open));
    }

    private static ChipState state(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Agreed ignored -> ChipState.BY_CONSENSUS;
            case Ruling.Carried ignored -> ChipState.CARRIED;
            case Ruling.NotCarried ignored -> ChipState.NOT_CARRIED;
            case Ruling.Inquorate ignored -> ChipState.NOT_QUORATE;
            case Ruling.Deferred ignored -> ChipState.DEFERRED;
            case Ruling.Referred ignored -> ChipState.REFERRED;
            case Ruling.Permitted ignored -> ChipState.AGREED;
            case Ruling.Refused ignored -> ChipState.NOT_CARRIED;
            case Ruling.Silent ignored -> ChipState.SILENT;
        };
    }

    private static String arithmetic(Ruling ruling, ItemStanding.Ruled ruled) {
        VoteFinding vote = ruling.detail().vote();
        if (vote != null && vote.base() != null && vote.needed() != null && ruled.needed() != null) {
            String base = ruled.needed().baseWords().replace("eligible members", "eligible");
            return base.substring(0, 1).toUpperCase(Locale.UK) + base.substring(1) + " " + vote.base() + "; "
                    + share(ruled.needed().method()) + " " + vote.base() + " is " + vote.needed() + "; for " + vote.votesFor() + ".";
        }
        if (ruling instanceof Ruling.Silent silent) {
            return silent.detail().readings().stream()
                    .map(reading -> reading.value() + ": " + reading.outcome())
                    .collect(Collectors.joining("; "));
        }
        return ruling.reasoning().steps().stream()
                .map(Step::text)
                .filter(text -> text.startsWith("Consensus was tested"))
                .findFirst()
                .orElse("");
    }

    private static String share(String method) {
        return switch (method) {
            case "majority-75" -> "75% of";
            case "two-thirds" -> "two thirds of";
            case "simple-majority" -> "more than half of";
            case "unanimity" -> "all of";
            default -> "the number needed of";
        };
    }

    private static String clause(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.clause() != null && step.setting() != null && step.setting().contains(".rule"))
                .map(step -> String.valueOf(step.clause()))
                .findFirst()
                .orElse("");
    }

    private static String shortQuestion(Setting open) {
        return switch (open.topic().suffix()) {
            case "if-vote-fails", "if-undecided" -> "What follows";
            case "quorum" -> "Quorum";
            case "consensus.meaning" -> "Consensus";
            default -> open.topic().group().title();
        };
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
