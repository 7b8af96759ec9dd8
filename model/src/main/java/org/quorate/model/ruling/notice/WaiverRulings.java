package org.quorate.model.ruling.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quorate.model.calendar.DayText;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.Assent;
import org.quorate.model.ruling.Asking;
import org.quorate.model.ruling.Assumptions;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Step;
import org.quorate.model.ruling.AssentCount;
import org.quorate.model.ruling.TimeCase;
import org.quorate.model.ruling.TimeParticulars;
import org.quorate.model.ruling.UnusableCase;
import org.quorate.model.ruling.Verdict;
import org.quorate.model.ruling.Verdicts;
import org.quorate.model.ruling.WaiverCase;

/** Rules on what defective notice does to a meeting, and on whether the defect was waived. */
public final class WaiverRulings {

    private final WorkingDays england;
    private final WaiverCase question;
    private final TimeCase notice;
    private final String prefix;

    private WaiverRulings(WorkingDays england, WaiverCase question, TimeCase notice, String prefix) {
        this.england = england;
        this.question = question;
        this.notice = notice;
        this.prefix = prefix;
    }

    /** Rules on a question of defective notice. */
    public static Ruling rule(WorkingDays england, Charter charter, WaiverCase question) {
        TimeCase notice = new TimeCase(TimeCase.Kind.NOTICE, question.body(), question.rule(), null, question.meeting(), question.given(), null, null,
                Map.of(), TimeParticulars.NONE);
        String body = RuleName.body(charter, question.body());
        String prefix = RuleName.prefix(charter, notice, body);
        List<UnusableCase.Reason> wrong = new ArrayList<>();
        Charter assumed = Assumptions.in(charter, question.settings(), prefix, null, wrong);
        if (!wrong.isEmpty()) {
            throw new UnusableCase(wrong);
        }
        return Verdicts.ruling(assumed, new WaiverRulings(england, question, notice, prefix)::verdict);
    }

    private Verdict verdict(Asking asking) {
        List<Step> steps = new ArrayList<>();
        LocalDate given = question.given();
        if (given == null) {
            steps.add(new Step("Notice was not given to everyone entitled to it.", null, null, null));
        } else {
            LimitCount.Counted counted = new LimitCount(england, asking.charter(), notice, asking.readings()).count(prefix);
            if (counted.unknown() != null) {
                throw asking.open(counted.unknown().path());
            }
            Limit limit = counted.chain().getLast();
            steps.add(new LimitWords(notice).counted(limit));
            boolean late = given.isAfter(limit.lastDay());
            steps.add(new Step("It was given on " + DayText.of(given) + (late ? ", too late." : ", in time."), null, null, null));
            if (!late) {
                return Verdict.of(Outcome.PERMITTED, "Notice was good", steps);
            }
        }
        return defective(asking, steps);
    }

    private Verdict defective(Asking asking, List<Step> steps) {
        String effect = asking.value(prefix + ".defect").text();
        String meaning = asking.setting(prefix + ".defect").topic().domain().meaning(new SettingValue.Word(effect));
        steps.add(asking.step(meaning + ".", prefix + ".defect"));
        int objections = effect.equals("those-absent-may-object") ? question.objectedAbsent() : question.objectedPresent() + question.objectedAbsent();
        return switch (effect) {
            case "no-effect" -> good(steps);
            case "voidable", "those-absent-may-object" -> objections == 0 ? good(steps) : unlessWaived(asking, steps, objections == 1 ? "One member objects."
                    : objections + " members object.");
            case "accidental-only" -> accidental(asking, steps);
            default -> unlessWaived(asking, steps, "");
        };
    }

    private Verdict accidental(Asking asking, List<Step> steps) {
        Boolean accidental = question.accidental();
        if (accidental == null && question.given() == null) {
            throw RuleName.refused("", "The charter asks whether notice was left out by accident: say so, \"accidental: true\" or \"false\".");
        }
        return question.given() == null && Boolean.TRUE.equals(accidental) ? good(steps) : unlessWaived(asking, steps, "This was no accidental omission.");
    }

    /** How many of those present waive it: as many as waive it at all, where no more than that can be meant. */
    private int waivedPresent(Assent support) {
        Integer said = question.waivedPresent();
        Integer present = question.present();
        if (said == null && present != null && question.waived() > present && support.counts(Assent.Group.PRESENT)) {
            throw RuleName.refused("waived", "More members waive the defect than are present, and the charter counts those present: say how many of them waive"
                    + " it, \"waived_present: " + present + "\".");
        }
        return said != null ? said : question.waived();
    }

    private static Verdict good(List<Step> steps) {
        return Verdict.of(Outcome.PERMITTED, "The meeting stands", steps);
    }

    private Verdict unlessWaived(Asking asking, List<Step> steps, String why) {
        if (!why.isEmpty()) {
            steps.add(new Step(why, null, null, null));
        }
        if (!(asking.value(prefix + ".waiver") instanceof SettingValue.Assented(Assent support))) {
            throw asking.open(prefix + ".waiver");
        }
        if (support.names("none")) {
            steps.add(asking.step("Nobody may waive the defect.", prefix + ".waiver"));
            return Verdict.of(Outcome.REFUSED, "The meeting does not stand", steps);
        }
        Map<Assent.Group, Integer> sizes = new HashMap<>();
        Integer members = question.members();
        Integer present = question.present();
        if (members != null) {
            sizes.put(Assent.Group.MEMBERS, members);
        }
        if (present != null) {
            sizes.put(Assent.Group.PRESENT, present);
        }
        AssentCount count = new AssentCount(question.chairWaives() ? Set.of("chair") : Set.of(), Map.of(Assent.Group.MEMBERS, question.waived(),
                Assent.Group.PRESENT, waivedPresent(support)), sizes);
        boolean waived = count.satisfies(support);
        steps.add(asking.step("It may be waived by " + count.inNumbers(support) + "; " + question.waived() + (question.waived() == 1 ? " member waives"
                : " members waive") + " it" + (question.chairWaives() ? ", and so does whoever presides" : "") + ".", prefix + ".waiver"));
        return Verdict.of(waived ? Outcome.PERMITTED : Outcome.REFUSED, waived ? "The defect is waived" : "The meeting does not stand", steps);
    }
}
