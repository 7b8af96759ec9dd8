package org.quorate.app.recommendation;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.Ask;
import org.quorate.model.charter.CharterRoute;
import org.quorate.model.charter.CharterRoute.Step;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.recommendation.Happened;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.Standings;

/** To whom a recommendation goes, and what that body is asked for. */
record Addressee(BodyId body, Ask ask) {

    /** What was not said is taken from the route; refused where the route leaves it open too. */
    static Addressee of(Recommendation recommendation, @Nullable CharterRoute route, StoreSurroundings surroundings, @Nullable BodyId to, @Nullable Ask ask) {
        Optional<Step> next = Optional.ofNullable(Standings.of(recommendation, route, surroundings).next());
        BodyId body = to != null ? to : next.flatMap(surroundings::bodyOf).orElseThrow(() -> new Refused(next.isEmpty()
                ? "Say to which body it goes: nothing on its route says so."
                : next.get().partners() != null ? "Next on its route the partners answer: put it to them."
                : next.get().body() == null ? "Next on its route it is to be " + next.get().ask().done().toLowerCase(Locale.UK) + ": "
                        + next.get().actor() + ". Record that step, or say to which body it goes."
                : next.get().body().name() + " is next on its route, and is not on record as a body."));
        Required.that(!body.equals(recommendation.from()) || wasElsewhere(recommendation),
                "A body does not recommend to itself.");
        Ask wanted = ask != null ? ask : next.filter(step -> to == null || surroundings.takes(to, step)).map(Step::ask)
                .or(() -> steps(route, surroundings, body)).orElse(null);
        if (wanted == null) {
            throw new Refused("Say what the body is asked for: " + Ask.all() + ".");
        }
        return new Addressee(body, wanted);
    }

    /** A body may get its own recommendation back only from another one. */
    private static boolean wasElsewhere(Recommendation recommendation) {
        return recommendation.counting().stream().anyMatch(event -> event.what() instanceof Happened.Answered);
    }

    private static Optional<Ask> steps(@Nullable CharterRoute route, StoreSurroundings surroundings, BodyId body) {
        return route == null ? Optional.empty() : route.steps().stream().filter(step -> !step.ask().isMaking() && surroundings.takes(body, step))
                .map(Step::ask).findFirst();
    }

    /** Where a recommendation was made, as an agenda says it. */
    static String origin(Recommendation recommendation, StoreSurroundings surroundings) {
        AgendaItem item = surroundings.item(recommendation.source());
        Meeting meeting = surroundings.meeting(item);
        String who = recommendation.made().by() == null ? recommendation.fromName() : "the " + recommendation.fromName();
        if (item == null || meeting == null) {
            return who + ", " + DayText.of(recommendation.madeOn());
        }
        Integer minute = item.minuteNumber();
        return who + ", meeting of " + DayText.of(meeting.date()) + (minute == null ? ", item " + item.position() : ", minute " + minute);
    }
}
