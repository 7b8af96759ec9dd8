package org.quorate.app.recommendation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.recommendation.RecommendationMove.Kind;
import org.quorate.model.charter.CharterRoute;
import org.quorate.model.charter.CharterRoute.Step;
import org.quorate.model.recommendation.Journey;
import org.quorate.model.recommendation.Leg;
import org.quorate.model.recommendation.Ratification;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.Standing;
import org.quorate.model.ruling.Outcome;

/** Says what may be done to a recommendation next and what may not, and why; the service refuses by the same words. */
final class RecommendationMoves {
    private final Recommendation recommendation;
    private final Standing standing;
    private final Journey journey;
    private final @Nullable CharterRoute route;
    private final StoreSurroundings surroundings;

    RecommendationMoves(Recommendation recommendation, Standing standing, Journey journey, @Nullable CharterRoute route, StoreSurroundings surroundings) {
        this.recommendation = recommendation;
        this.standing = standing;
        this.journey = journey;
        this.route = route;
        this.surroundings = surroundings;
    }

    List<RecommendationMove> all() {
        return List.of(move(Kind.SEND, sendRefused(), sendNote()), move(Kind.PLACE, placeRefused(), null), move(Kind.ANSWER, answerRefused(), null),
                move(Kind.STEP, stepRefused(), null), move(Kind.PUT, putRefused(), null), move(Kind.CONSULT, replyRefused(), null),
                move(Kind.REPLY, replyRefused(), null), move(Kind.WITHDRAW, closed(), null));
    }

    private static RecommendationMove move(Kind kind, Optional<String> refused, @Nullable String note) {
        return refused.map(why -> RecommendationMove.mayNot(kind, why)).orElseGet(() -> RecommendationMove.may(kind, note));
    }

    /** Why nothing more may be done at all. */
    Optional<String> closed() {
        return switch (standing.state()) {
            case WITHDRAWN -> Optional.of(recommendation.reference() + " was withdrawn. Make it anew to go on with it.");
            case ACCEPTED, AMENDED, REJECTED -> Optional.of(recommendation.reference() + " has been answered, and its route ends there.");
            default -> Optional.empty();
        };
    }

    Optional<String> sendRefused() {
        Optional<Leg> open = journey.open();
        if (standing.state() == Standing.State.WITHDRAWN) {
            return closed();
        }
        return open.map(leg -> recommendation.reference() + " is with " + leg.to().name() + ", which has not answered"
                + (leg.answer() == null ? "" : " finally") + ". Record its answer first; \"referred on\" sends it to another body.");
    }

    private @Nullable String sendNote() {
        Step next = standing.next();
        return next == null || next.body() == null ? null : "Next on its route: " + next.text() + next.cited() + ".";
    }

    Optional<String> placeRefused() {
        if (journey.open().isEmpty() || standing.state() == Standing.State.WITHDRAWN) {
            return Optional.of(closed().orElse(recommendation.reference() + " is with no body. Send it first."));
        }
        return Optional.empty();
    }

    Optional<String> answerRefused() {
        if (journey.open().isEmpty() || standing.state() == Standing.State.WITHDRAWN) {
            return Optional.of(closed().orElse(recommendation.reference() + " is with no body that could answer. Send it first."));
        }
        return Optional.empty();
    }

    /** Why the body that has it may not accept it yet: every partner has to be consulted before (CM-23). */
    Optional<String> acceptanceRefused() {
        Optional<Leg> open = journey.open();
        CharterRoute known = route;
        if (open.isEmpty() || known == null) {
            return Optional.empty();
        }
        int here = known.steps().stream().map(Step::ask).toList().indexOf(open.get().ask());
        return known.steps().stream().limit(Math.max(0, here)).filter(step -> "variation".equals(step.partners())).findFirst().flatMap(this::consultation);
    }

    private Optional<String> consultation(Step step) {
        Ratification ratification = journey.ratification();
        if (ratification == null || !ratification.under().equals(step.partners())) {
            return Optional.of("It may be accepted only after consultation with " + step.actor() + step.cited()
                    + ", and no partner has been consulted. Put it to the partners, and record when each was consulted.");
        }
        return surroundings.rulingOn(ratification).filter(ruling -> ruling.outcome() == Outcome.REFUSED)
                .map(ruling -> ruling.text() + (ratification.notConsulted().isEmpty() ? "" : " Not consulted: " + String.join(", ", ratification.notConsulted())
                        + "."));
    }

    Optional<String> stepRefused() {
        CharterRoute known = route;
        if (known == null) {
            return Optional.of("The charter gives no route for it, so there are no steps besides sending and answering.");
        }
        List<Step> open = known.steps().stream().filter(step -> step.body() == null && step.partners() == null && !step.ask().isMaking()
                && !journey.taken().containsKey(step.ask())).toList();
        return closed().or(() -> open.isEmpty() ? Optional.of("Every step of its route that is left is a body's or the partners'.") : Optional.empty());
    }

    Optional<String> putRefused() {
        CharterRoute known = route;
        if (known != null && known.steps().stream().allMatch(step -> step.partners() == null)) {
            return Optional.of("On its route no step is the partners' to answer.");
        }
        return closed().or(() -> journey.ratification() != null ? Optional.of("It has been put to the partners already.") : Optional.empty());
    }

    Optional<String> replyRefused() {
        return journey.ratification() == null ? Optional.of("It has not been put to the partners. Put it to them first.")
                : standing.state() == Standing.State.WITHDRAWN ? closed() : Optional.empty();
    }
}
