package org.quorate.app.verdict;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Verdict;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.ruling.NeededFinding;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.RulingDetail;
import org.quorate.model.ruling.Step;
import org.quorate.model.ruling.VoteFinding;

/** A ruling as a card says it, in the Room and on the test bench alike. */
public final class RulingVerdict {
    private static final String UNCHANGED = "The base stays ";

    private RulingVerdict() {}

    /**
     * The card.
     *
     * @param needed what a vote needs; nothing where the rule has no vote
     * @param open the setting that leaves the outcome, or what follows, open; nothing where all is settled
     * @param besides what is said below the arithmetic where the base did not stay in spite of somebody being out; may be empty
     */
    public static Verdict of(Ruling ruling, @Nullable NeededFinding needed, @Nullable Setting open, String besides) {
        List<Step> steps = ruling.reasoning().steps();
        String unchanged = steps.stream()
                .map(Step::text)
                .filter(text -> text.startsWith(UNCHANGED))
                .map(text -> text.replaceFirst(":.*", "."))
                .findFirst()
                .orElse(besides);
        return new Verdict(
                state(ruling), ruling.headline(), arithmetic(ruling, needed), unchanged, clause(steps),
                Reasons.of(ruling.headline(), steps), open == null ? null : shortQuestion(open));
    }

    /** The first setting that leaves the outcome open, or else what follows from it; nothing where all is settled. */
    public static @Nullable Setting open(RulingDetail detail, Charter charter) {
        List<String> paths = detail.silentOn().isEmpty() ? detail.open() : detail.silentOn();
        return paths.stream()
                .flatMap(path -> charter.setting(path).stream())
                .filter(Setting::isSilent)
                .findFirst()
                .orElse(null);
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

    private static String arithmetic(Ruling ruling, @Nullable NeededFinding needed) {
        VoteFinding vote = ruling.detail().vote();
        if (vote != null && vote.base() != null && vote.needed() != null && needed != null) {
            String base = needed.baseWords().replace("eligible members", "eligible");
            return base.substring(0, 1).toUpperCase(Locale.UK) + base.substring(1) + " " + vote.base() + "; "
                    + share(needed.method()) + " " + vote.base() + " is " + vote.needed() + "; for " + vote.votesFor() + ".";
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
}
