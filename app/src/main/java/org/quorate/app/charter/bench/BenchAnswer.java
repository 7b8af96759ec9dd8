package org.quorate.app.charter.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.ClauseWords;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Explanation;
import org.quorate.app.control.SeatReading;
import org.quorate.app.control.Verdict;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.NeededFinding;
import org.quorate.model.ruling.QuorumFinding;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.RulingCase;
import org.quorate.model.ruling.RulingDetail;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.Step;
import org.quorate.model.ruling.UnusableCase;
import org.quorate.model.ruling.VoteFinding;

/**
 * What the charter answers to the case on the bench.
 *
 * @param ruling nothing where the case cannot be ruled on
 * @param problems why it cannot, a sentence each
 * @param verdict the ruling as a card says it
 * @param meter the vote, or the quorum where there was none, as blocks; nothing where neither is known
 * @param open what the charter leaves open on which the outcome, or what follows, depends
 */
public record BenchAnswer(@Nullable Ruling ruling, List<String> problems, @Nullable Verdict verdict, @Nullable SeatReading meter, List<Setting> open) {
    /** Nothing was asked yet. */
    static final BenchAnswer NONE = new BenchAnswer(null, List.of(), null, null, List.of());

    public BenchAnswer {
        problems = List.copyOf(problems);
        open = List.copyOf(open);
    }

    static BenchAnswer of(Rulings engine, Charter charter, RulingCase question) {
        try {
            Ruling ruling = engine.rule(charter, question);
            Optional<NeededFinding> needed = question instanceof DecisionCase room ? engine.needed(charter, room) : Optional.empty();
            List<Setting> open = open(ruling.detail(), charter);
            return new BenchAnswer(ruling, List.of(), verdict(ruling, needed.orElse(null), open), meter(ruling.detail()), open);
        } catch (UnusableCase unusable) {
            return wrong(unusable.reasons());
        } catch (IllegalArgumentException refused) {
            return wrong(List.of(String.valueOf(refused.getMessage())));
        }
    }

    static BenchAnswer wrong(List<String> problems) {
        return new BenchAnswer(null, problems, null, null, List.of());
    }

    /** The answer of another charter in a few words, to set beside this one. */
    static String shortly(Rulings engine, Charter charter, RulingCase question) {
        try {
            return engine.rule(charter, question).headline();
        } catch (IllegalArgumentException refused) {
            return "cannot be asked: " + refused.getMessage();
        }
    }

    private static List<Setting> open(RulingDetail detail, Charter charter) {
        List<String> paths = new ArrayList<>(detail.silentOn());
        paths.addAll(detail.open());
        return paths.stream().distinct().flatMap(path -> charter.setting(path).stream()).filter(Setting::isSilent).toList();
    }

    private static Verdict verdict(Ruling ruling, @Nullable NeededFinding needed, List<Setting> open) {
        List<Step> steps = ruling.reasoning().steps();
        String clause = steps.stream().filter(step -> step.clause() != null && step.setting() != null && step.setting().endsWith(".rule"))
            .map(step -> ClauseWords.shortly(step.clause())).findFirst().orElse("");
        List<String> source = steps.stream().map(Step::clause).filter(Objects::nonNull).distinct().toList();
        Explanation reasons = Explanation.ofSteps(ruling.headline(), steps.stream().map(BenchAnswer::words).toList(), String.join(", ", source));
        return new Verdict(state(ruling), ruling.headline(), arithmetic(ruling, needed), quorate(ruling.detail()), clause, reasons,
            open.isEmpty() ? null : open.getFirst().topic().group().title());
    }

    private static String words(Step step) {
        return step.arithmetic() == null ? step.text() : step.text() + " " + step.arithmetic();
    }

    private static String arithmetic(Ruling ruling, @Nullable NeededFinding needed) {
        VoteFinding vote = ruling.detail().vote();
        if (vote != null && vote.base() != null && vote.needed() != null) {
            String base = needed == null ? "Of" : capital(needed.baseWords().replace("eligible members", "eligible"));
            return base + " " + vote.base() + "; needed " + vote.needed() + "; for " + vote.votesFor() + ".";
        }
        if (ruling instanceof Ruling.Silent) {
            return "";
        }
        return ruling.reasoning().steps().stream().map(Step::text).filter(text -> !text.contains("uorum")).findFirst().orElse("");
    }

    private static String quorate(RulingDetail detail) {
        QuorumFinding quorum = detail.quorum();
        if (quorum == null) {
            return "";
        }
        String met = quorum.met() == null ? "Quorum not settled" : quorum.met() ? "Quorate" : "Not quorate";
        String numbers = quorum.present() == null || quorum.needed() == null ? "" : ", " + quorum.present() + " of " + quorum.needed();
        return met + numbers + (quorum.missing().isEmpty() ? "" : "; " + String.join("; ", quorum.missing())) + ".";
    }

    private static @Nullable SeatReading meter(RulingDetail detail) {
        VoteFinding vote = detail.vote();
        if (vote != null && vote.base() != null && vote.needed() != null) {
            return SeatReading.ofVote(vote.votesFor(), vote.against(), vote.base(), vote.needed(),
                "For " + vote.votesFor() + " of " + vote.base() + ", needed " + vote.needed());
        }
        QuorumFinding quorum = detail.quorum();
        if (quorum == null || quorum.present() == null || quorum.needed() == null) {
            return null;
        }
        return SeatReading.ofQuorum(quorum.present(), 0, Math.max(0, quorum.needed() - quorum.present()), 0, quorum.needed(),
            quorum.present() + " here, " + quorum.needed() + " needed for a quorum");
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

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
