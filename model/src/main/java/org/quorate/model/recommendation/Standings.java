package org.quorate.model.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.CharterRoute;
import org.quorate.model.charter.CharterRoute.Step;
import org.quorate.model.recommendation.Standing.Finding;
import org.quorate.model.recommendation.Standing.State;
import org.quorate.model.recommendation.Standing.StepShown;

/** Works out where a recommendation stands from what happened, the route the charter gives, and the meetings held since. Pure. */
public final class Standings {
    private final Recommendation recommendation;
    private final Journey journey;
    private final @Nullable RouteProgress progress;
    private final Surroundings surroundings;
    private final boolean addresseeOpen;

    private Standings(Recommendation recommendation, @Nullable CharterRoute route, Surroundings surroundings) {
        this.recommendation = recommendation;
        this.journey = Journey.of(recommendation);
        this.progress = route == null ? null : new RouteProgress(recommendation, journey, route, surroundings);
        this.surroundings = surroundings;
        this.addresseeOpen = route != null && route.addresseeOpen();
    }

    /** Where a recommendation stands; {@code route} is nothing where the charter gives none for it. */
    public static Standing of(Recommendation recommendation, @Nullable CharterRoute route, Surroundings surroundings) {
        return new Standings(recommendation, route, surroundings).standing();
    }

    /** A state with who has it, from when, and why it does not get on. */
    private record Place(State state, @Nullable String holder, LocalDate since, @Nullable String stuck, @Nullable LocalDate stuckSince) {
        static Place moving(State state, @Nullable String holder, LocalDate since) {
            return new Place(state, holder, since, null, null);
        }

        Place stuck(String why, LocalDate from) {
            return new Place(state, holder, since, why, from);
        }
    }

    private Standing standing() {
        Optional<Step> next = progress == null ? Optional.empty() : progress.next();
        Place place = place(next);
        List<Finding> findings = new ArrayList<>(progress == null ? List.of() : progress.findings());
        if (place.state() == State.TO_GO_ON && place.stuck() != null) {
            next.ifPresent(step -> findings.add(new Finding("It was never taken to " + RouteProgress.the(surroundings.nameOf(step)) + " to "
                    + RouteProgress.lower(step.ask().wanted()) + ".", step.clause())));
        }
        return new Standing(place.state(), place.holder(), place.since(), steps(), place.stuck(), place.stuckSince(), findings, silences(),
                place.state().isClosed() ? null : next.orElse(null));
    }

    private Place place(Optional<Step> next) {
        LocalDate withdrawn = journey.withdrawnOn();
        if (withdrawn != null) {
            return Place.moving(State.WITHDRAWN, null, withdrawn);
        }
        Optional<Leg> latest = journey.latest();
        if (latest.isPresent() && latest.get().isOpen()) {
            return waiting(latest.get());
        }
        Ratification ratification = journey.ratification();
        if (ratification != null) {
            Optional<Boolean> effective = surroundings.isEffective(ratification);
            if (!effective.orElse(false) && (effective.isEmpty() || !ratification.allAnswered())) {
                return Place.moving(State.WITH_PARTNERS, partners(ratification), ratification.putOn());
            }
            LocalDate answered = latest.map(Leg::answeredOn).orElse(LocalDate.MIN);
            if (answered == null || answered.isBefore(ratification.putOn())) {
                return ratified(ratification, next);
            }
        }
        if (latest.isEmpty()) {
            LocalDate since = journey.taken().values().stream().max(LocalDate::compareTo).orElse(recommendation.madeOn());
            return metWithout(Place.moving(State.MADE, recommendation.fromName(), since), next, since);
        }
        return answered(latest.get(), next);
    }

    private static String partners(Ratification ratification) {
        int open = ratification.outstanding().size();
        int all = ratification.lines().size();
        return open == 0 ? "Every partner has answered" : open + " of " + all + " partners";
    }

    private Place ratified(Ratification ratification, Optional<Step> next) {
        LocalDate last = ratification.lines().stream().flatMap(line -> line.replies().stream()).map(Ratification.DatedReply::on).max(LocalDate::compareTo)
                .orElse(ratification.putOn());
        if (!surroundings.isEffective(ratification).orElse(false)) {
            return Place.moving(State.REJECTED, null, last);
        }
        return next.isPresent() ? metWithout(Place.moving(State.TO_GO_ON, recommendation.fromName(), last), next, last)
                : Place.moving(State.ACCEPTED, null, last);
    }

    private Place waiting(Leg leg) {
        String body = leg.to().name();
        Happened.Answered answer = leg.answer();
        LocalDate putOff = leg.answeredOn();
        if (answer != null && putOff != null) {
            Place place = Place.moving(State.DEFERRED, body, putOff);
            return surroundings.heldAfter(leg.to().id(), putOff).map(met -> place.stuck("It was deferred on " + DayText.of(putOff) + ", and "
                    + RouteProgress.the(body) + " has met since, on " + DayText.of(met.on()) + ".", met.on())).orElse(place);
        }
        Surroundings.Sitting sitting = leg.item() == null ? null : surroundings.sittingOf(leg.item()).orElse(null);
        LocalDate placedOn = leg.placedOn();
        if (sitting == null || placedOn == null) {
            Place place = Place.moving(State.SENT, body, leg.sentOn());
            return surroundings.heldAfter(leg.to().id(), leg.sentOn()).map(met -> place.stuck("It stands on no agenda, and "
                    + RouteProgress.the(body) + " has met without it, on " + DayText.of(met.on()) + ".", met.on())).orElse(place);
        }
        return switch (sitting.state()) {
            case PLANNED, AGENDA_ISSUED, IN_SESSION, ADJOURNED -> Place.moving(State.ON_AGENDA, body, placedOn);
            case HELD -> Place.moving(State.ANSWER_TO_RECORD, body, sitting.on())
                    .stuck("It was on the agenda of " + sitting.reference() + ", and no answer is on record.", sitting.on());
            case CANCELLED -> Place.moving(State.SENT, body, leg.sentOn()).stuck("The meeting " + sitting.reference() + " was cancelled.", sitting.on());
        };
    }

    private Place answered(Leg leg, Optional<Step> next) {
        Happened.Answered answer = leg.answer();
        LocalDate on = leg.answeredOn();
        if (answer == null || on == null) {
            throw new IllegalStateException("A way that is closed has its answer.");
        }
        return switch (answer.answer()) {
            case REJECTED -> rejected(leg, on, next);
            case REFERRED_ON -> metWithout(Place.moving(State.TO_GO_ON, leg.to().name(), on), next, on);
            case ACCEPTED, AMENDED -> next.isPresent() ? metWithout(Place.moving(State.TO_GO_ON, leg.to().name(), on), next, on)
                    : Place.moving(answer.answer() == Answer.AMENDED ? State.AMENDED : State.ACCEPTED, null, on);
            case DEFERRED -> throw new IllegalStateException("What was put off is still open.");
        };
    }

    /** What follows a disagreement is the charter's to say; where it does not, the answer stands on record and nothing is made of it. */
    private Place rejected(Leg leg, LocalDate on, Optional<Step> next) {
        String follows = progress == null ? "" : progress.steps().stream().map(RouteProgress.Reached::step).filter(step -> step.ask() == leg.ask())
                .filter(step -> !step.disagreement().isSilent()).map(step -> step.disagreement().valueText()).findFirst().orElse("");
        return switch (follows) {
            case "stands" -> next.isPresent() ? metWithout(Place.moving(State.TO_GO_ON, leg.to().name(), on), next, on)
                    : Place.moving(State.ACCEPTED, null, on);
            case "returns" -> Place.moving(State.TO_GO_ON, leg.to().name(), on);
            default -> Place.moving(State.REJECTED, null, on);
        };
    }

    /** It does not get on where the body that comes next has met without it. */
    private Place metWithout(Place place, Optional<Step> next, LocalDate since) {
        return next.flatMap(step -> surroundings.bodyOf(step).flatMap(body -> surroundings.heldAfter(body, since)).map(met -> place.stuck(
                RouteProgress.the(surroundings.nameOf(step)).replaceFirst("^the", "The") + " met on " + DayText.of(met.on()) + ", and it was not taken there.",
                met.on()))).orElse(place);
    }

    /** What was still awaited when it was withdrawn is awaited no more. */
    private List<StepShown> steps() {
        return journey.withdrawnOn() == null ? drawn() : drawn().stream().map(step -> step.state() != StepState.NOW ? step
                : new StepShown(step.title(), step.actor(), StepState.AHEAD, null)).toList();
    }

    private List<StepShown> drawn() {
        RouteProgress known = progress;
        if (known != null) {
            return known.steps().stream().map(each -> new StepShown(each.step().ask().wanted(), surroundings.nameOf(each.step()), each.state(), each.on()))
                    .toList();
        }
        List<StepShown> shown = new ArrayList<>();
        shown.add(new StepShown("Made", recommendation.fromName(), StepState.DONE, recommendation.madeOn()));
        journey.legs().forEach(leg -> shown.add(new StepShown(leg.ask().wanted(), leg.to().name(),
                leg.isOpen() ? StepState.NOW : leg.isRejected() ? StepState.REFUSED : StepState.DONE, leg.answeredOn())));
        Ratification ratification = journey.ratification();
        if (ratification != null) {
            shown.add(new StepShown("Ratify", "The partners", ratification.allAnswered() ? StepState.DONE : StepState.NOW, null));
        }
        return shown;
    }

    private List<Finding> silences() {
        List<Finding> silences = new ArrayList<>();
        if (addresseeOpen) {
            silences.add(new Finding("The charter does not say to whom it goes.", null));
        }
        RouteProgress known = progress;
        if (known != null) {
            known.steps().stream().filter(each -> each.state() == StepState.REFUSED && each.step().disagreement().isSilent()
                    && !each.step().disagreement().readings().isEmpty()).forEach(each -> silences.add(new Finding(
                            RouteProgress.the(surroundings.nameOf(each.step())).replaceFirst("^the", "The")
                                    + " did not agree. The charter does not say what follows: whether what was decided before stands, it returns to the body"
                                    + " before, or it falls.", each.step().clause())));
        }
        return silences;
    }
}
