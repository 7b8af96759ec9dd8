package org.quorate.model.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.Ask;
import org.quorate.model.charter.CharterRoute;
import org.quorate.model.charter.CharterRoute.Step;
import org.quorate.model.recommendation.Standing.Finding;

/** How far a recommendation has come on its route, and which steps were left out or taken by the wrong body. */
final class RouteProgress {
    private final Recommendation recommendation;
    private final Journey journey;
    private final CharterRoute route;
    private final Surroundings surroundings;
    private final List<Reached> reached = new ArrayList<>();

    /** How far one step has come. */
    record Reached(Step step, StepState state, @Nullable LocalDate on) {
        /** Whether it is behind: done, or answered against. */
        boolean isTaken() {
            return state == StepState.DONE || state == StepState.REFUSED;
        }
    }

    RouteProgress(Recommendation recommendation, Journey journey, CharterRoute route, Surroundings surroundings) {
        this.recommendation = recommendation;
        this.journey = journey;
        this.route = route;
        this.surroundings = surroundings;
        int made = stepOfMaking();
        List<Reached> first = new ArrayList<>();
        for (int place = 0; place < route.steps().size(); place++) {
            first.add(place == made ? new Reached(route.steps().get(place), StepState.DONE, recommendation.madeOn()) : reached(route.steps().get(place)));
        }
        for (int place = 0; place < first.size(); place++) {
            Reached each = first.get(place);
            boolean passed = first.subList(place + 1, first.size()).stream().anyMatch(later -> later.state() != StepState.AHEAD);
            boolean missed = each.state() == StepState.AHEAD && passed && !each.step().ask().isOccasional();
            reached.add(missed ? new Reached(each.step(), StepState.MISSED, null) : each);
        }
    }

    List<Reached> steps() {
        return reached;
    }

    /** The step that making it was: the last one before it was first sent that its maker takes; -1 where it was none. */
    private int stepOfMaking() {
        Optional<Leg> sent = journey.legs().stream().findFirst();
        int last = sent.map(leg -> place(leg.ask())).filter(place -> place >= 0).orElse(1);
        BodyThen by = recommendation.made().by();
        for (int place = Math.min(last, route.steps().size()) - 1; place >= 0; place--) {
            Step step = route.steps().get(place);
            boolean making = step.ask().isMaking() && step.body() == null;
            boolean maker = by != null && step.body() != null && surroundings.takes(by.id(), step);
            if (step.partners() == null && (making || maker)) {
                return place;
            }
        }
        return -1;
    }

    private int place(Ask ask) {
        for (int place = 0; place < route.steps().size(); place++) {
            if (route.steps().get(place).ask() == ask) {
                return place;
            }
        }
        return -1;
    }

    private Reached reached(Step step) {
        if (step.partners() != null) {
            return byPartners(step);
        }
        LocalDate taken = journey.taken().get(step.ask());
        if (taken != null) {
            return new Reached(step, StepState.DONE, taken);
        }
        Optional<Leg> leg = journey.legs().stream().filter(each -> each.ask() == step.ask() && surroundings.takes(each.to().id(), step))
                .reduce((first, second) -> second);
        return leg.map(each -> each.isOpen() ? new Reached(step, StepState.NOW, null)
                : new Reached(step, each.isRejected() ? StepState.REFUSED : StepState.DONE, each.answeredOn()))
                .orElseGet(() -> new Reached(step, StepState.AHEAD, null));
    }

    private Reached byPartners(Step step) {
        Ratification ratification = journey.ratification();
        if (ratification == null || !ratification.under().equals(step.partners())) {
            return new Reached(step, StepState.AHEAD, null);
        }
        Optional<Boolean> effective = surroundings.isEffective(ratification);
        boolean refused = ratification.allAnswered() && effective.filter(enough -> !enough).isPresent();
        LocalDate last = ratification.lines().stream().flatMap(line -> line.replies().stream()).map(Ratification.DatedReply::on)
                .max(LocalDate::compareTo).orElse(ratification.putOn());
        return effective.orElse(false) ? new Reached(step, StepState.DONE, last) : new Reached(step, refused ? StepState.REFUSED : StepState.NOW, null);
    }

    /** The step that comes next: the first one ahead that a route cannot end without. */
    Optional<Step> next() {
        int last = -1;
        for (int place = 0; place < reached.size(); place++) {
            last = reached.get(place).state() == StepState.AHEAD || reached.get(place).state() == StepState.MISSED ? last : place;
        }
        return reached.subList(last + 1, reached.size()).stream().map(Reached::step).filter(step -> !step.ask().isOccasional()).findFirst();
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        wrongMaker().ifPresent(findings::add);
        for (int place = 0; place < reached.size(); place++) {
            if (reached.get(place).state() == StepState.MISSED) {
                findings.add(missed(place));
            }
        }
        for (Leg leg : journey.legs()) {
            route.step(leg.ask()).filter(step -> !surroundings.takes(leg.to().id(), step)).ifPresent(step -> findings.add(new Finding(
                    "It was sent to " + the(leg.to().name()) + " to " + lower(step.ask().wanted()) + "; the charter gives that to "
                            + the(surroundings.nameOf(step)) + ".", step.clause())));
        }
        sentOnUnsupported(findings);
        kind().ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> wrongMaker() {
        Optional<Step> making = route.steps().stream().findFirst().filter(step -> step.ask().isMaking() && step.body() != null);
        boolean gonePast = reached.stream().anyMatch(each -> each.state() == StepState.MISSED);
        BodyThen by = recommendation.made().by();
        return making.filter(step -> !gonePast && (by == null || !surroundings.takes(by.id(), step)))
                .map(step -> new Finding("It was made by " + maker() + "; the charter has it " + lower(step.ask().done()) + " by "
                        + the(surroundings.nameOf(step)) + ".", step.clause()));
    }

    private Finding missed(int place) {
        Step step = reached.get(place).step();
        Reached later = reached.subList(place + 1, reached.size()).stream()
                .filter(each -> each.isTaken() || each.state() == StepState.NOW).findFirst().orElseThrow();
        LocalDate on = later.on();
        String what = later.state() == StepState.NOW ? "It went to " + the(surroundings.nameOf(later.step())) + " to " + lower(later.step().ask().wanted())
                : later.state() == StepState.REFUSED ? "It was put to " + the(surroundings.nameOf(later.step()))
                : "It was " + lower(later.step().ask().done()) + (on == null ? "" : " on " + DayText.of(on));
        String maker = step.ask().isMaking() && recommendation.made().by() != null ? "; it was made by " + maker() : "";
        return new Finding(what + " without being " + lower(step.ask().done()) + " by " + the(surroundings.nameOf(step)) + maker + ".", step.clause());
    }

    /** Sent on after a body whose support the charter asks for did not give it (NE-04). */
    private void sentOnUnsupported(List<Finding> findings) {
        for (int place = 0; place + 1 < journey.legs().size(); place++) {
            Leg leg = journey.legs().get(place);
            Leg onward = journey.legs().get(place + 1);
            route.step(leg.ask()).filter(step -> step.onlyIfSupported() && leg.isRejected()).ifPresent(step -> findings.add(new Finding(
                    "It was sent on to " + the(onward.to().name()) + " although " + the(leg.to().name()) + " had not supported it.", step.clause())));
        }
    }

    private Optional<Finding> kind() {
        String kind = recommendation.actionKind();
        String clause = route.steps().stream().map(Step::clause).filter(Objects::nonNull).findFirst().orElse(null);
        if (route.kinds().isEmpty() || (kind != null && route.allows(kind))) {
            return Optional.empty();
        }
        String list = String.join("; ", route.kinds());
        return Optional.of(new Finding(kind == null ? "Which of the kinds that may be recommended it is was not said: " + list + "."
                : "\"" + kind + "\" is not one of the kinds that may be recommended: " + list + ".", clause));
    }

    /** A body's name in a sentence: with its article, and words that are no name as they are. */
    static String the(String name) {
        return name.matches("(?i)(the|an?|each|every|all|whoever|interested|against|peers) .*") ? lower(name) : "the " + name;
    }

    private String maker() {
        return recommendation.made().by() == null ? recommendation.fromName() : the(recommendation.fromName());
    }

    static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
