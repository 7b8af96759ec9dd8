package org.quorate.app.charter.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.SeatReading;
import org.quorate.app.control.Verdict;
import org.quorate.app.verdict.RulingVerdict;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.NeededFinding;
import org.quorate.model.ruling.QuorumFinding;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.RulingCase;
import org.quorate.model.ruling.RulingDetail;
import org.quorate.model.ruling.Rulings;
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
 * @param outlook what can be said before anything is decided
 */
public record BenchAnswer(@Nullable Ruling ruling, List<String> problems, @Nullable Verdict verdict, @Nullable SeatReading meter, List<Setting> open,
                          BenchOutlook outlook) {
    /** Nothing was asked yet. */
    static final BenchAnswer NONE = wrong(List.of());

    public BenchAnswer {
        problems = List.copyOf(problems);
        open = List.copyOf(open);
    }

    static BenchAnswer of(Rulings engine, Charter charter, RulingCase question) {
        try {
            Ruling ruling = engine.rule(charter, question);
            Optional<NeededFinding> needed = question instanceof DecisionCase room ? engine.needed(charter, room) : Optional.empty();
            Verdict verdict = RulingVerdict.of(ruling, needed.orElse(null), RulingVerdict.open(ruling.detail(), charter), quorate(ruling.detail()));
            BenchOutlook outlook = question instanceof DecisionCase room ? BenchOutlook.of(engine, charter, room) : BenchOutlook.NONE;
            return new BenchAnswer(ruling, List.of(), verdict, meter(ruling.detail()), open(ruling.detail(), charter), outlook);
        } catch (UnusableCase unusable) {
            return wrong(unusable.reasons());
        } catch (IllegalArgumentException refused) {
            return wrong(List.of(String.valueOf(refused.getMessage())));
        }
    }

    static BenchAnswer wrong(List<String> problems) {
        return new BenchAnswer(null, problems, null, null, List.of(), BenchOutlook.NONE);
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
}
