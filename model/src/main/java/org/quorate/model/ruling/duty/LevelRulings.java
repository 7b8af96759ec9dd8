package org.quorate.model.ruling.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Slug;
import org.quorate.model.ruling.Asking;
import org.quorate.model.ruling.Assumptions;
import org.quorate.model.ruling.LevelCase;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Plain;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Step;
import org.quorate.model.ruling.UnusableCase;
import org.quorate.model.ruling.Verdict;
import org.quorate.model.ruling.Verdicts;

/** Rules on who decides: the organisations themselves, a forum they delegated to, or the whole partnership (CM-01 to CM-03). */
public final class LevelRulings {

    private static final String DELEGATION_BY = "levels.delegation-by";

    private final Charter charter;
    private final LevelCase question;

    private LevelRulings(Charter charter, LevelCase question) {
        this.charter = charter;
        this.question = question;
    }

    /** Rules on a question of who decides. */
    public static Ruling rule(Charter charter, LevelCase question) {
        List<UnusableCase.Reason> wrong = new ArrayList<>();
        Charter assumed = Assumptions.in(charter, question.settings(), null, null, wrong);
        if (!wrong.isEmpty()) {
            throw new UnusableCase(wrong);
        }
        LevelRulings rulings = new LevelRulings(assumed, question);
        return Verdicts.ruling(assumed, rulings::verdict);
    }

    private Verdict verdict(Asking asking) {
        List<Step> steps = new ArrayList<>();
        List<Delegation> good = new ArrayList<>();
        for (Delegation delegation : Delegation.all(charter)) {
            if (delegation.covers(charter, question.matter())) {
                Optional<String> why = why(delegation);
                why.ifPresentOrElse(reason -> steps.add(asking.step(reason, delegation.path() + ".to")), () -> good.add(delegation));
            }
        }
        String asked = question.forum();
        // Two forums may hold a power to different limits: the one that is asked about is looked at first.
        List<String> forums = good.stream().map(Delegation::to).distinct()
                .sorted(Comparator.comparing(forum -> asked == null || !same(asked, forum))).toList();
        List<List<Delegation>> holding = new ArrayList<>();
        for (String forum : forums) {
            List<Delegation> to = good.stream().filter(delegation -> delegation.to().equals(forum)).toList();
            if (enough(asking, to, steps)) {
                holding.add(to);
            }
        }
        if (!holding.isEmpty()) {
            boolean hers = asked != null && same(asked, holding.getFirst().getFirst().to());
            return holding.size() == 1 || hers ? decided(asking, holding.getFirst(), steps) : decidedByAny(asking, holding, steps);
        }
        steps.add(new Step("No delegation of \"" + matter() + "\" holds for it on " + DayText.of(question.date())
                + ", so each organisation decides it for itself.", null, null, null));
        boolean refused = question.forum() != null;
        return Verdict.of(refused ? Outcome.REFUSED : Outcome.PERMITTED, refused ? named(question.forum()) + " has no power to decide it"
                : "Decided by each organisation itself", steps).by("own-organisation");
    }

    private Optional<String> why(Delegation delegation) {
        if (delegation.keepsBack(charter, question.matter())) {
            return Optional.of("The delegation to " + named(delegation.to()) + " keeps back \"" + matter() + "\".");
        }
        if (!delegation.holdsOn(question.date())) {
            return Optional.of("The delegation to " + named(delegation.to()) + " is not in force on " + DayText.of(question.date()) + ".");
        }
        if (delegation.limit() != null && question.amount() == null) {
            throw new UnusableCase(List.of(new UnusableCase.Reason("", "The delegation to " + named(delegation.to())
                    + " has a limit: say what sum it concerns, "
                    + "such as \"amount: 250000\".")));
        }
        return delegation.allows(question.amount()) ? Optional.empty() : Optional.of("The delegation to " + named(delegation.to()) + " goes up to "
                + pounds(delegation.limit()) + "; this is " + pounds(question.amount()) + ".");
    }

    private static String pounds(@Nullable Long sum) {
        return "\u00a3" + String.format(Locale.UK, "%,d", sum);
    }

    /** Whether those who delegated are enough of the partners concerned. */
    private boolean enough(Asking asking, List<Delegation> to, List<Step> steps) {
        List<String> missing = question.partners().stream().filter(partner -> to.stream().noneMatch(delegation -> delegation.from().isEmpty()
                || delegation.from().stream().anyMatch(name -> Slug.of(name).equals(Slug.of(partner))))).toList();
        if (missing.isEmpty()) {
            return true;
        }
        boolean any = missing.size() < question.partners().size() && asking.value(DELEGATION_BY).text().equals("any");
        steps.add(asking.step(Plain.list(missing) + (missing.size() == 1 ? " has" : " have") + " not delegated it to " + named(to.getFirst().to()) + ".",
                DELEGATION_BY));
        return any;
    }

    private Verdict decided(Asking asking, List<Delegation> to, List<Step> steps) {
        Delegation first = to.getFirst();
        Optional<CharterBody> body = charter.body(first.to());
        List<String> from = to.stream().flatMap(delegation -> delegation.from().stream()).distinct().toList();
        steps.add(asking.step((from.isEmpty() ? "All partners have" : Plain.list(from) + (from.size() == 1 ? " has" : " have")) + " delegated \""
                + matter() + "\" to " + named(first.to()) + ".", first.path() + ".to"));
        if (body.isEmpty()) {
            steps.add(asking.step("A dispute about its decision follows " + asking.mentioned(first.path() + ".disputes").map(setting -> setting.valueText())
                    .orElse("that forum's own memorandum") + ", not this one.", first.path() + ".disputes"));
        }
        String forum = question.forum();
        boolean here = forum == null || same(forum, first.to());
        String headline = (here ? "Decided by " : "Not for " + named(forum) + ": decided by ") + named(first.to());
        return Verdict.of(here ? Outcome.PERMITTED : Outcome.REFUSED, headline, steps)
                .by(body.isPresent() ? "whole-partnership" : "delegated-forum");
    }

    /** Where several forums hold the power, each of them may decide: none is preferred. */
    private Verdict decidedByAny(Asking asking, List<List<Delegation>> holding, List<Step> steps) {
        holding.forEach(to -> decided(asking, to, steps));
        List<String> forums = holding.stream().map(to -> named(to.getFirst().to())).toList();
        String list = String.join(" or ", forums);
        steps.add(new Step("Several forums hold this power, and the charter prefers none of them: " + list + " may decide it.", null, null, null));
        String forum = question.forum();
        boolean bodies = holding.stream().allMatch(to -> charter.body(to.getFirst().to()).isPresent());
        return Verdict.of(forum == null ? Outcome.PERMITTED : Outcome.REFUSED, (forum == null ? "Decided by " : "Not for " + named(forum) + ": decided by ")
                + list, steps).by(bodies ? "whole-partnership" : "delegated-forum");
    }

    private String named(@Nullable String forum) {
        return forum == null ? "" : charter.body(forum).map(CharterBody::name).orElse(forum);
    }

    private String matter() {
        return charter.matter(question.matter()).map(CharterMatter::title).orElse(question.matter());
    }

    private boolean same(String left, String right) {
        return Slug.of(left).equals(Slug.of(right)) || (charter.body(left).isPresent() && charter.body(left).equals(charter.body(right)));
    }
}
