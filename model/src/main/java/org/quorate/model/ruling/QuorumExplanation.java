package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.QuorumAmount;
import org.quorate.model.charter.QuorumBase;
import org.quorate.model.charter.QuorumNeed;
import org.quorate.model.charter.QuorumRule;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** Writes whether the meeting is quorate and how that was counted. */
final class QuorumExplanation {

    private final Prepared prepared;
    private final Runs runs;
    private final Working working;
    private final List<Step> steps;

    QuorumExplanation(Prepared prepared, Runs runs, List<Step> steps) {
        this.prepared = prepared;
        this.runs = runs;
        this.working = runs.first();
        this.steps = steps;
    }

    /** Whether the number itself is open, so that any figure of what is needed would be a guess. */
    static boolean isNumberOpen(Runs runs) {
        Setting setting = runs.first().quorumSetting;
        return setting != null && setting.isSilent() && setting.readings().isEmpty();
    }

    void write() {
        Setting setting = Objects.requireNonNullElseGet(working.quorumSetting, () -> prepared.ofBody("quorum"));
        meeting(setting);
        Optional<Boolean> met = runs.same(run -> run.quorumMet);
        Optional<Integer> present = runs.same(run -> run.quorumPresent);
        Optional<Integer> needed = isNumberOpen(runs) ? Optional.empty() : runs.same(run -> run.quorumNeeded);
        if (met.isEmpty()) {
            step("Whether the meeting is quorate is not settled" + present.map(number -> ": " + number + (number == 1 ? " member here counts"
                    : " members here count") + " towards the quorum").orElse("") + ".", null, setting);
        } else if (working.quorumAsOpened && runs.same(run -> run.quorumAsOpened).isPresent()) {
            step("The charter does not test the quorum at this moment, so it stands as it was when the meeting opened: the meeting is "
                    + (met.get() ? "" : "not ") + "quorate.", null, prepared.ofBody("quorum.tested"));
        } else if (present.isEmpty() || needed.isEmpty()) {
            step(met.get() ? "The meeting is quorate in every reading of the charter." : "The meeting is not quorate in any reading of the charter.",
                    null, setting);
        } else {
            step(sentence(met.get(), present.get(), needed.get()), present.get() + (present.get() >= needed.get() ? " \u2265 " : " < ") + needed.get(),
                    setting);
            details(setting, met.get());
        }
        if (met.isPresent() && !met.get()) {
            whatFollows();
        }
    }

    private void step(String text, @Nullable String arithmetic, Setting setting) {
        steps.add(new Step(text, arithmetic, setting.path(), setting.provenance().clause()));
    }

    private void meeting(Setting setting) {
        Sitting.Kind kind = prepared.question().sitting().meeting();
        if (kind == Sitting.Kind.RECONVENED || kind == Sitting.Kind.SPECIAL) {
            boolean own = setting.path().endsWith(".quorum." + kind.word());
            step("This is a " + kind.word() + " meeting" + (own ? ", which has a quorum of its own." : ", for which the same quorum holds."), null, setting);
        }
    }

    private String sentence(boolean met, int present, int needed) {
        String number = present + (present == 1 ? " counts" : " count") + " towards the quorum and " + needed + (needed == 1 ? " is" : " are")
                + " needed";
        return (met ? "The meeting is quorate: " : "The meeting is not quorate: ") + number + missing(prepared, working) + ".";
    }

    private void details(Setting setting, boolean met) {
        QuorumTest test = working.quorum;
        if (test == null || runs.same(run -> run.quorum).isEmpty()) {
            return;
        }
        for (QuorumTest.Figure figure : test.figures()) {
            if (figure.base() == QuorumBase.THEM && figure.amount() instanceof QuorumAmount.Share share) {
                held(figure, share, setting);
                continue;
            }
            step(Plain.capital(figure(figure)) + ".", arithmetic(figure), figure.amount() instanceof QuorumAmount.Share share && share.base() == null
                    ? prepared.ofBody("quorum.of") : setting);
        }
        if (!test.ways().isEmpty()) {
            step((met ? "There are " : "None of the ") + Plain.number(test.ways().size()) + " ways to be quorate" + (met ? ": " : " is met: ")
                    + test.ways().stream().map(this::way).collect(Collectors.joining("; ")) + ".", null, setting);
        }
        if (met) {
            List<String> there = test.rule() instanceof QuorumRule.Plain plain ? plain.needs().stream().map(need -> needed(prepared, need)).toList()
                    : List.of();
            if (!there.isEmpty()) {
                step("It also needs " + Plain.list(there) + ", and that is met.", null, setting);
            }
        }
    }

    /** How much of the votes those who count hold, where the quorum goes by weight. */
    private void held(QuorumTest.Figure figure, QuorumAmount.Share share, Setting setting) {
        long left = (long) share.fraction().denominator() * figure.needed();
        long right = (long) share.fraction().numerator() * figure.number();
        boolean enough = share.moreThan() ? left > right : left >= right;
        step("Those who count hold " + figure.needed() + " of " + figure.number() + " votes, and " + (share.moreThan() ? "more than " : "at least ")
                + share.fraction() + " must be held by those here: " + (enough ? "enough." : "too few."), share.fraction().denominator() + " × "
                + figure.needed() + " = " + left + (enough ? share.moreThan() ? ", more than " : ", reaches " : share.moreThan() ? ", not more than "
                : ", short of ") + share.fraction().numerator() + " × " + figure.number() + " = " + right, share.base() == null
                ? prepared.ofBody("quorum.of") : setting);
    }

    private String way(QuorumTest way) {
        List<String> lacks = new ArrayList<>();
        if (working.quorumPresent < way.needed()) {
            lacks.add((way.needed() - working.quorumPresent) + " short");
        }
        way.unmet().forEach(need -> lacks.add(needed(prepared, need) + " missing"));
        String needs = way.rule() instanceof QuorumRule.Plain plain && !plain.needs().isEmpty()
                ? " with " + Plain.list(plain.needs().stream().map(need -> needed(prepared, need)).toList()) : "";
        return Plain.members(way.needed()) + needs + ", " + (way.met() ? "met" : "not met (" + Plain.list(lacks) + ")");
    }

    private String figure(QuorumTest.Figure figure) {
        return switch (figure.amount()) {
            case QuorumAmount.Share share -> (share.moreThan() ? "more than " : "") + share.fraction() + " of " + figure.number() + " "
                    + base(figure.base(), figure.number()) + from(share) + " is " + figure.needed();
            default -> "for " + figure.number() + " " + base(figure.base(), figure.number()) + " the table asks for " + figure.needed();
        };
    }

    private String from(QuorumAmount.Share share) {
        String names = names(prepared, share.blocks(), " or ");
        return share.blocks().isEmpty() ? "" : share.leavesOut() ? names.replaceFirst("^members", "") : " from " + names;
    }

    private static String base(QuorumBase base, int number) {
        return number == 1 ? base.words().replace("seats", "seat").replace("members", "member") : base.words();
    }

    /** The share as a whole number and a remainder, and which way it was rounded. */
    private static @Nullable String arithmetic(QuorumTest.Figure figure) {
        if (!(figure.amount() instanceof QuorumAmount.Share share)) {
            return null;
        }
        int numerator = share.fraction().numerator() * figure.number();
        int denominator = share.fraction().denominator();
        int rest = numerator % denominator;
        String exact = rest == 0 ? Integer.toString(numerator / denominator)
                : (numerator < denominator ? "" : numerator / denominator + " ") + rest + "/" + denominator;
        String sum = share.fraction().numerator() + "/" + denominator + " \u00d7 " + figure.number() + " = " + exact;
        return rest == 0 && figure.needed() * denominator == numerator ? sum : sum + ", so " + figure.needed();
    }

    private void whatFollows() {
        if (!prepared.mentions("quorum.when-lost")) {
            return;
        }
        Setting lost = prepared.ofBody("quorum.when-lost");
        if (lost.isSilent()) {
            step("The charter does not say what follows when there is no quorum.", null, lost);
            return;
        }
        String wait = prepared.mentions("quorum.wait-minutes") && !prepared.ofBody("quorum.wait-minutes").isSilent()
                ? prepared.ofBody("quorum.wait-minutes").valueText() + " minutes" : "";
        String follows = lost.topic().domain().meaning(Objects.requireNonNull(lost.value()));
        String within = also("quorum.reconvene-within", " within ") + also("quorum.reconvene-notice", ", with notice of ");
        step((wait.isEmpty() ? follows : follows.replace("waits", "waits " + wait))
                + (within.isEmpty() ? "" : lost.valueText().equals("reconvene") ? within : "; it is held again" + within) + ".", null, lost);
    }

    private String also(String suffix, String before) {
        Setting setting = prepared.ofBody(suffix);
        String days = setting.value() instanceof SettingValue.Whole(int number) ? number == 1 ? " day" : " days" : "";
        return setting.isSilent() ? "" : before + setting.valueText() + days;
    }

    /** What a quorum misses besides the number, as the end of a sentence. */
    static String missing(Prepared prepared, Working run) {
        return run.unmet.stream().map(need -> "; it also needs " + needed(prepared, need)).collect(Collectors.joining());
    }

    /** What a quorum requires besides its number: "one from Local Authority", "the chair". */
    static String needed(Prepared prepared, QuorumNeed need) {
        return switch (need) {
            case QuorumNeed.Members(QuorumAmount count, List<String> from) when from.equals(List.of(QuorumNeed.CHAIR)) -> "the chair";
            case QuorumNeed.Members(QuorumAmount.Fixed(int number), List<String> from) -> Plain.number(number) + " from " + names(prepared, from, " or ");
            case QuorumNeed.Members(QuorumAmount count, List<String> from) -> share(count, count instanceof QuorumAmount.Share share
                    && share.base() != null ? share.base().words() : "the members") + " from " + names(prepared, from, " or ");
            case QuorumNeed.Partners(QuorumAmount count, List<String> among) -> (count.equals(QuorumNeed.ALL_OF_THEM) ? "a member of every Partner"
                    : "members of " + (count instanceof QuorumAmount.Fixed(int number) ? Plain.number(number) + " different Partners"
                    : share(count, "the Partners")))
                    + (among.isEmpty() ? "" : " among " + names(prepared, among, " or "));
            case QuorumNeed.AtMost(QuorumAmount.Fixed(int number), List<String> from) -> "no more than " + Plain.number(number) + " counted from "
                    + names(prepared, from, " or ");
            case QuorumNeed.AtMost(QuorumAmount count, List<String> from) -> "no more than " + share(count, "those here") + " to be from "
                    + names(prepared, from, " or ");
            case QuorumNeed.Others(int number, List<String> than) -> Plain.number(number) + " other than " + names(prepared, than, " or ");
            case QuorumNeed.Outnumbering(List<String> more, List<String> fewer) -> "more from " + names(prepared, more, " or ") + " than from "
                    + names(prepared, fewer, " or ");
            case QuorumNeed.Blocks(QuorumAmount count, int each, QuorumNeed.Of of) -> Plain.number(each) + " from " + (count.equals(QuorumNeed.ALL_OF_THEM)
                    ? "each of " : count instanceof QuorumAmount.Fixed(int number) ? (each == 1 ? "" : "each of ") + Plain.number(number) + " of "
                            : share(count, "") + " ") + of(prepared, of);
            case QuorumNeed.ShareOfEach(QuorumAmount.Share share, QuorumNeed.Of of) -> share(share, share.base() == null ? "" : "the " + share.base().words())
                    + (share.base() == null ? " each of " : " of each of ") + of(prepared, of);
            case QuorumNeed.Holding(QuorumAmount.Share share) -> "members holding " + (share.moreThan() ? "more than " : "at least ") + share.fraction()
                    + " of the votes" + (share.base() == null ? "" : " of the " + share.base().words());
            case QuorumNeed.Either(List<QuorumNeed> needs) -> needs.stream().map(one -> needed(prepared, one)).collect(Collectors.joining(", or "));
        };
    }

    /** A requirement as a heading: "Local authority", "Two from NHS providers". */
    static String requirement(Prepared prepared, QuorumNeed need) {
        return need instanceof QuorumNeed.Members(QuorumAmount.Fixed(int number), List<String> from) && number == 1
                ? Plain.capital(names(prepared, from, " or ")) : Plain.capital(needed(prepared, need));
    }

    private static String share(QuorumAmount count, String of) {
        return count instanceof QuorumAmount.Share share ? (share.moreThan() ? "more than " : "") + share.fraction() + " of" + (of.isEmpty() ? "" : " " + of)
                : "";
    }

    private static String of(Prepared prepared, QuorumNeed.Of of) {
        return switch (of) {
            case QuorumNeed.Listed(List<String> keys) -> Plain.list(keys.stream().map(key -> name(prepared, key)).toList());
            case QuorumNeed.Kind kind -> "the " + kind.many();
        };
    }

    private static String names(Prepared prepared, List<String> keys, String between) {
        return keys.stream().map(key -> name(prepared, key)).collect(Collectors.joining(between));
    }

    private static String name(Prepared prepared, String key) {
        return key.equals(QuorumNeed.CHAIR) ? "the chair" : prepared.body().blockName(key);
    }
}
