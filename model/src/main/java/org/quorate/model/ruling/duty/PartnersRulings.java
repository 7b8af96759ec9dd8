package org.quorate.model.ruling.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.quorate.model.calendar.DayText;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodCount;
import org.quorate.model.calendar.PeriodUnit;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.Assent;
import org.quorate.model.ruling.Asking;
import org.quorate.model.ruling.Assumptions;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.PartnersCase;
import org.quorate.model.ruling.Plain;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Step;
import org.quorate.model.ruling.AssentCount;
import org.quorate.model.ruling.UnusableCase;
import org.quorate.model.ruling.Verdict;
import org.quorate.model.ruling.Verdicts;

/** Rules on whether the charter takes effect (CM-24), may be varied (CM-23), or a partner may join (CM-26). */
public final class PartnersRulings {

    private final WorkingDays england;
    private final PartnersCase question;
    private final String prefix;

    private PartnersRulings(WorkingDays england, PartnersCase question) {
        this.england = england;
        this.question = question;
        this.prefix = question.kind().word();
    }

    /** Rules on a question of adoption, variation or admission. */
    public static Ruling rule(WorkingDays england, Charter charter, PartnersCase question) {
        List<UnusableCase.Reason> wrong = new ArrayList<>();
        Charter assumed = Assumptions.in(charter, question.settings(), question.kind().word(), null, wrong);
        if (!wrong.isEmpty()) {
            throw new UnusableCase(wrong);
        }
        return Verdicts.ruling(assumed, new PartnersRulings(england, question)::verdict);
    }

    private Verdict verdict(Asking asking) {
        return switch (question.kind()) {
            case ADOPTION -> support(asking, ".support", "The charter takes effect", "The charter has not taken effect");
            case VARIATION -> variation(asking);
            case ADMISSION -> admission(asking);
        };
    }

    private Verdict admission(Asking asking) {
        boolean needed = asking.value(prefix + ".commitment").text().equals("yes");
        if (needed && !Boolean.TRUE.equals(question.committed())) {
            return Verdict.of(Outcome.REFUSED, "The new partner may not join yet", List.of(asking.step(
                    "The new partner has not committed itself to the principles and objectives.", prefix + ".commitment")));
        }
        return support(asking, ".support", "The new partner may join", "The new partner may not join yet");
    }

    private Verdict variation(Asking asking) {
        Assent whom = asked(asking, ".consult");
        Period time = asking.mentioned(prefix + ".consult-days").map(setting -> period(asking.value(setting.path()))).orElse(Period.of(0, PeriodUnit.DAYS));
        List<String> left = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        for (PartnersCase.Stand partner : question.partners()) {
            LocalDate consulted = partner.consulted();
            if (consulted == null) {
                left.add(partner.name());
            } else if (!partner.responded()) {
                silentPartner(asking, partner.name(), PeriodCount.on(england).after(consulted, time).lastDay(), left, waiting);
            }
        }
        int consulted = question.partners().size() - left.size() - waiting.size();
        AssentCount count = new AssentCount(Set.of(), Map.of(Assent.Group.PARTNERS, consulted), Map.of(Assent.Group.PARTNERS, question.partners().size()));
        List<Step> steps = new ArrayList<>();
        steps.add(asking.step("Before a variation " + count.inNumbers(whom) + " must be consulted; " + consulted + " of " + question.partners().size()
                + (consulted == 1 ? " has" : " have") + " been" + (left.isEmpty() ? "" : ", not " + Plain.list(left)) + (waiting.isEmpty() ? ""
                : "; " + Plain.list(waiting)) + ".", prefix + ".consult"));
        if (!count.satisfies(whom)) {
            return Verdict.of(Outcome.REFUSED, "The charter may not be varied yet", steps);
        }
        return support(asking, ".rule", "The charter may be varied", "The charter may not be varied yet").after(steps);
    }

    private void silentPartner(Asking asking, String name, LocalDate until, List<String> left, List<String> waiting) {
        LocalDate today = question.date();
        if (today == null) {
            throw new UnusableCase(List.of(new UnusableCase.Reason("", name + " has not answered: say on which day the question is asked, such as \"date: "
                    + until + "\".")));
        }
        if (today.isBefore(until)) {
            waiting.add(name + " has until " + DayText.of(until));
        } else if (asking.value(prefix + ".no-response").text().equals("not-consulted")) {
            left.add(name);
        }
    }

    private static Period period(SettingValue value) {
        return switch (value) {
            case SettingValue.Length(Period period) -> period;
            case SettingValue.Whole(int number) -> Period.of(number, PeriodUnit.DAYS);
            default -> Period.of(0, PeriodUnit.DAYS);
        };
    }

    private Assent asked(Asking asking, String end) {
        return asking.value(prefix + end) instanceof SettingValue.Assented(Assent support) ? support : new Assent(List.of(new Assent.Way.Named("board")));
    }

    private Verdict support(Asking asking, String end, String ifSo, String ifNot) {
        Assent needed = asked(asking, end);
        if (needed.names("board") && question.boardAgreed() == null) {
            throw new UnusableCase(List.of(new UnusableCase.Reason("", "The agreement of the board is asked for: say whether it has agreed, \"board_agreed: "
                    + "true\" or \"false\".")));
        }
        boolean ofPartners = needed.ways().stream().anyMatch(way -> !(way instanceof Assent.Way.Named));
        Predicate<PartnersCase.Stand> supports = ofPartners ? evidence(asking) : partner -> partner.supported() || partner.signed();
        List<String> without = question.partners().stream().filter(supports.negate()).map(PartnersCase.Stand::name).toList();
        int with = question.partners().size() - without.size();
        AssentCount count = new AssentCount(Boolean.TRUE.equals(question.boardAgreed()) ? Set.of("board") : Set.of(), Map.of(Assent.Group.PARTNERS, with),
                Map.of(Assent.Group.PARTNERS, question.partners().size()));
        boolean enough = count.satisfies(needed);
        String partners = with + " of " + question.partners().size()
                + (question.partners().size() == 1 ? " partner" : " partners") + (with == 1 ? " has" : " have")
                + " supported it" + (without.isEmpty()
                ? "" : "; not " + Plain.list(without));
        String board = needed.names("board") ? Optional.ofNullable(question.boardAgreed()).filter(agreed -> agreed).map(agreed -> "the board has agreed")
                .orElse("the board has not agreed") : "";
        String done = ofPartners ? partners + (board.isEmpty() ? "" : ", and " + board) : board;
        return Verdict.of(enough ? Outcome.PERMITTED : Outcome.REFUSED, enough ? ifSo : ifNot, List.of(asking.step("It needs " + count.inNumbers(needed) + ": "
                + done + ".", prefix + end)));
    }

    private Predicate<PartnersCase.Stand> evidence(Asking asking) {
        return switch (asking.value(prefix + ".evidence").text()) {
            case "signature" -> PartnersCase.Stand::signed;
            case "minute" -> PartnersCase.Stand::supported;
            default -> partner -> partner.signed() || partner.supported();
        };
    }
}
