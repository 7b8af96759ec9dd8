package org.quorate.app.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.register.Origins;
import org.quorate.app.register.PublicMeetings;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.recommendation.Happened;
import org.quorate.model.recommendation.Journey;
import org.quorate.model.recommendation.Leg;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.reports.content.Hearing;

/** How far the public could hear of a recommendation: at the items at which it was made, put before a body and answered. */
final class RecommendationHearing {
    private final Origins origins;
    private final PublicMeetings open;

    RecommendationHearing(Origins origins, PublicMeetings open) {
        this.origins = origins;
        this.open = open;
    }

    /** Every item at which it was made, put before a body or answered. */
    static List<ItemId> itemsOf(Recommendation recommendation) {
        List<ItemId> items = new ArrayList<>();
        recommendation.events().forEach(event -> {
            switch (event.what()) {
                case Happened.Made made when made.item() != null -> items.add(made.item());
                case Happened.Placed placed -> items.add(placed.item());
                case Happened.Answered answered when answered.item() != null -> items.add(answered.item());
                default -> { }
            }
        });
        return items;
    }

    /**
     * Nothing of it is public once anything of it is Part 2 business; else it is once it came before a meeting in public whose agenda is out, or was
     * answered on the day of one.
     */
    Hearing of(Recommendation recommendation) {
        List<Hearing> heard = Stream.concat(itemsOf(recommendation).stream().map(this::of),
                Journey.of(recommendation).legs().stream().map(this::of)).toList();
        return heard.contains(Hearing.PART_TWO) ? Hearing.PART_TWO : heard.contains(Hearing.IN_PUBLIC) ? Hearing.IN_PUBLIC
                : heard.contains(Hearing.CLOSED_MEETING) ? Hearing.CLOSED_MEETING : Hearing.NO_MEETING;
    }

    /** Whether the latest answer was given in public. */
    boolean answerHeard(@Nullable Leg latest) {
        return latest != null && of(latest) == Hearing.IN_PUBLIC;
    }

    /** At the item where the body took it; where that is not on record, at the body's meeting of the day of the answer. */
    private Hearing of(Leg leg) {
        ItemId item = leg.item();
        LocalDate day = leg.answeredOn();
        if (item != null) {
            return of(item);
        }
        return origins.meetings().stream().filter(meeting -> meeting.body().equals(leg.to().id()) && meeting.date().equals(day) && meeting.state().isHeld())
                .map(open::of).findFirst().orElse(Hearing.NO_MEETING);
    }

    private Hearing of(ItemId item) {
        Meeting meeting = origins.meetingOf(origins.item(item));
        boolean isOut = meeting != null && meeting.state() != MeetingState.PLANNED;
        Hearing hearing = open.of(item);
        return hearing == Hearing.IN_PUBLIC && !isOut ? Hearing.CLOSED_MEETING : hearing;
    }
}
