package org.quorate.app.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.CharterRoute;
import org.quorate.model.charter.CharterRoute.Step;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.recommendation.Happened;
import org.quorate.persistence.store.ReadSession;

/**
 * Business that a route of the charter covers and a body decided though nothing on record brought it there: signed off without a proposal.
 *
 * @param decision the reference of the decision
 * @param clause where the charter asks for the step left out, or nothing
 */
public record RouteFinding(String decision, String text, @Nullable String clause, boolean partTwo) {

    static List<RouteFinding> of(ReadSession session, StoreSurroundings surroundings) {
        Set<ItemId> brought = session.recommendations().all().stream().flatMap(recommendation -> recommendation.counting().stream())
                .map(event -> switch (event.what()) {
                    case Happened.Placed placed -> placed.item();
                    case Happened.Answered answered when answered.item() != null -> answered.item();
                    case Happened.Made made when made.item() != null -> made.item();
                    default -> null;
                }).filter(Objects::nonNull).collect(Collectors.toSet());
        List<RouteFinding> findings = new ArrayList<>();
        for (CharterRoute route : surroundings.routes()) {
            String matter = route.matter();
            if (matter == null || route.steps().size() < 2) {
                continue;
            }
            for (AgendaItem item : session.meetings().allItems()) {
                if (matter.equals(item.matter()) && !brought.contains(item.id())) {
                    session.decisions().of(item.id()).stream().filter(RouteFinding::decides).findFirst()
                            .ifPresent(decision -> findings.addAll(leftOut(route, item, decision, surroundings)));
                }
            }
        }
        return findings;
    }

    private static boolean decides(Decision decision) {
        return decision.outcome() == DecisionOutcome.AGREED || decision.outcome() == DecisionOutcome.CARRIED;
    }

    private static List<RouteFinding> leftOut(CharterRoute route, AgendaItem item, Decision decision, StoreSurroundings surroundings) {
        Meeting meeting = surroundings.meeting(item);
        List<Step> steps = route.steps();
        for (int place = 1; meeting != null && place < steps.size(); place++) {
            Step step = steps.get(place);
            Step before = steps.get(place - 1);
            if (step.body() != null && surroundings.takes(meeting.body(), step)) {
                return List.of(new RouteFinding(decision.reference(), decision.reference() + " (" + item.title() + ", " + DayText.of(meeting.date())
                        + ") was " + step.ask().done().toLowerCase(Locale.UK) + " by " + surroundings.nameOf(step) + ", and no recommendation on record was "
                        + before.ask().done().toLowerCase(Locale.UK) + " by " + surroundings.nameOf(before) + " before.", before.clause(),
                        item.privacy() != null));
            }
        }
        return List.of();
    }
}
