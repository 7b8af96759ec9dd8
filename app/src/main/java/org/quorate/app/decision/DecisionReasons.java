package org.quorate.app.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Explanation;
import org.quorate.app.control.SeatReading;
import org.quorate.app.control.Tone;
import org.quorate.model.ruling.QuorumFinding;
import org.quorate.model.ruling.Step;
import org.quorate.model.ruling.VoteFinding;

/** Says in the words and figures of the window why a decision came out as it did. */
final class DecisionReasons {
    private static final Pattern LINE_OF_SUM = Pattern.compile("[−–-]?\\s?\\d+");
    private static final Pattern TEST = Pattern.compile("(.+ = \\d+), (short of|reaches|not more than|more than) (.+)");
    private static final Pattern BASE = Pattern.compile("of the \\d+ (.+?) must vote for it");

    private DecisionReasons() {}

    /** Why that many votes were needed. */
    static Explanation whyNeeded(DecisionDetail detail, int needed, Consumer<String> openSetting) {
        KeptRuling ruling = detail.ruling();
        List<Step> kept = ruling == null ? List.of() : ruling.steps();
        List<Explanation.Line> sum = new ArrayList<>();
        List<Explanation.Test> tests = new ArrayList<>();
        for (Step step : detail.whyNeeded()) {
            String arithmetic = step.arithmetic();
            if (tests.isEmpty() && arithmetic != null && LINE_OF_SUM.matcher(arithmetic).matches()) {
                sum.add(new Explanation.Line(step.text(), arithmetic, !sum.isEmpty() && Character.isDigit(arithmetic.charAt(0))));
            } else {
                tests.addAll(tests(step));
            }
        }
        if (tests.stream().allMatch(test -> test.verdict().isEmpty())) {
            kept.stream().filter(step -> isTest(step.arithmetic())).forEach(step -> tests.addAll(tests(step)));
        }
        Step last = Stream.concat(kept.stream(), detail.whyNeeded().stream())
                .filter(step -> step.clause() != null && step.setting() != null && step.setting().endsWith(".base"))
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new Explanation("Why " + needed + "?", sum, tests, clauses(detail.whyNeeded()),
                last == null ? null : last.clause(), opener(last, openSetting));
    }

    private static @Nullable Runnable opener(@Nullable Step step, Consumer<String> openSetting) {
        String setting = step == null ? null : step.setting();
        return setting == null ? null : () -> openSetting.accept(setting);
    }

    private static boolean isTest(@Nullable String arithmetic) {
        return arithmetic != null && TEST.matcher(arithmetic).matches();
    }

    private static List<Explanation.Test> tests(Step step) {
        String arithmetic = step.arithmetic();
        if (arithmetic == null) {
            return List.of(Explanation.Test.step(step.text()));
        }
        Matcher test = TEST.matcher(arithmetic);
        if (!test.matches()) {
            return List.of(Explanation.Test.step(step.text()), Explanation.Test.step(arithmetic));
        }
        boolean enough = test.group(2).equals("reaches") || test.group(2).equals("more than");
        return List.of(
                Explanation.Test.step(step.text()),
                new Explanation.Test(test.group(1) + " against " + test.group(3), enough ? "enough" : "short", enough ? Tone.OK : Tone.BAD));
    }

    private static String clauses(List<Step> steps) {
        return steps.stream().map(Step::clause).filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
    }

    /** The vote as blocks: for from the left, against from the far end. */
    static SeatReading reading(VoteFinding vote) {
        int base = Objects.requireNonNullElse(vote.base(), vote.votesFor() + vote.against() + vote.abstain());
        int needed = Objects.requireNonNullElse(vote.needed(), 0);
        return SeatReading.ofVote(vote.votesFor(), vote.against(), base, needed, headline(vote) + ", " + below(vote));
    }

    /** Those here towards the quorum, and those who were missing. */
    static SeatReading reading(QuorumFinding quorum) {
        int here = Objects.requireNonNullElse(quorum.present(), 0);
        int needed = Objects.requireNonNullElse(quorum.needed(), 0);
        return SeatReading.ofQuorum(here, 0, Math.max(0, needed - here), 0, needed, headline(quorum));
    }

    static String headline(VoteFinding vote) {
        return "For " + vote.votesFor() + (vote.needed() == null ? "" : ", needed " + vote.needed());
    }

    static String headline(QuorumFinding quorum) {
        String here = quorum.present() == null ? "Not known how many count" : quorum.present() + " here";
        return here + (quorum.needed() == null ? ", number needed not settled" : ", needed " + quorum.needed());
    }

    /** What the base is, as in "of 12 eligible members in office"; empty where it is not known. */
    static String base(KeptRuling ruling, VoteFinding vote) {
        if (vote.base() == null) {
            return "";
        }
        return "of " + vote.base() + ruling.steps().stream()
                .map(step -> BASE.matcher(step.text()))
                .filter(Matcher::find)
                .map(found -> " " + found.group(1).replace(" members in office", ""))
                .findFirst()
                .orElse("");
    }

    /** "Against 1, abstained 0, out or away 3". */
    static String below(VoteFinding vote) {
        Integer base = vote.base();
        int away = base == null ? 0 : base - vote.votesFor() - vote.against() - vote.abstain();
        return "Against " + vote.against() + ", abstained " + vote.abstain() + (away > 0 ? ", out or away " + away : "");
    }
}
