package org.quorate.app.recommendation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.CharterInForce;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.charter.Ask;
import org.quorate.model.charter.CharterRoute;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.recommendation.Leg;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.WriteSession;

/** How what a body was sent comes on the agenda of one of its meetings. */
final class Arrivals {
    private Arrivals() {}

    /** The item as which a recommendation arrives. */
    static ArrivingItem arriving(Recommendation recommendation, Ask ask, @Nullable CharterRoute route, StoreSurroundings surroundings) {
        CharterInForce charter = surroundings.charter();
        AgendaItem source = surroundings.item(recommendation.source());
        return new ArrivingItem(recommendation, ask, Addressee.origin(recommendation, surroundings), route, charter == null ? null : charter.charter(),
                source == null ? null : source.privacy());
    }

    /** A meeting of the body that is still to be held. */
    static Meeting meetingOf(ReadSession session, MeetingId id, BodyId body) {
        Meeting meeting = session.meetings().find(id).orElseThrow(() -> new Refused("There is no such meeting."));
        Required.that(meeting.body().equals(body), meeting.reference() + " is a meeting of another body.");
        Required.that(meeting.state().isAhead() || meeting.state().isUnderWay(), meeting.reference() + " is "
                + meeting.state().words().toLowerCase(Locale.UK) + "; choose a meeting ahead.");
        return meeting;
    }

    /** The item it is put on an agenda as: one that stands there already, or a new one. */
    static ItemId placed(WriteSession session, Recommendation recommendation, Leg leg, MeetingId meeting, @Nullable ItemId item,
            StoreSurroundings surroundings) {
        if (item == null) {
            return arriving(recommendation, leg.ask(), surroundings.route(recommendation.route()), surroundings)
                    .putOn(session, meetingOf(session, meeting, leg.to().id()));
        }
        Meeting there = session.meetings().findItem(item).flatMap(found -> session.meetings().find(found.meeting())).orElseThrow();
        Required.that(there.body().equals(leg.to().id()), "That item is on the agenda of another body; it is with " + leg.to().name() + ".");
        return item;
    }
}
