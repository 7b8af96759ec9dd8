package org.quorate.app.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Ask;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterRoute;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.Part;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.persistence.store.WriteSession;

/** The agenda item as which a recommendation arrives at another body; it carries where it comes from, and stays in Part 2 if it comes from there. */
final class ArrivingItem {
    private static final int MINUTES = 10;

    private final Recommendation recommendation;
    private final Ask ask;
    private final String origin;
    private final @Nullable String matter;
    private final @Nullable Privacy privacy;

    /**
     * @param origin where it was made, in words
     * @param privacy that of the item it was made at, or nothing
     */
    ArrivingItem(Recommendation recommendation, Ask ask, String origin, @Nullable CharterRoute route, @Nullable Charter charter, @Nullable Privacy privacy) {
        this.recommendation = recommendation;
        this.ask = ask;
        this.origin = origin;
        this.privacy = privacy;
        String named = route == null ? null : route.matter();
        this.matter = named != null && charter != null && charter.matter(named).isPresent() ? named : null;
    }

    /** Puts it at the end of its part of the agenda, and answers with its identity. */
    ItemId putOn(WriteSession session, Meeting meeting) {
        List<AgendaItem> items = new ArrayList<>(session.meetings().itemsOf(meeting.id()));
        ItemId id = new ItemId(session.ids().next());
        int place = privacy != null ? items.size() : (int) items.stream().filter(item -> item.part() == Part.ONE).count();
        items.add(place, new AgendaItem(id, meeting.id(), place + 1, recommendation.title(), StandingItem.NONE, matter, purpose(), sentence(),
                List.of("Recommendation " + recommendation.reference() + " of " + origin + "."), privacy, null, MINUTES, null, null, 0));
        for (int position = place; position < items.size(); position++) {
            AgendaItem item = items.get(position);
            if (item.id().equals(id) || item.position() != position + 1) {
                session.meetings().save(item.atPosition(position + 1));
            }
        }
        return id;
    }

    private Purpose purpose() {
        return switch (ask) {
            case SIGN_OFF, APPROVE, RATIFY -> Purpose.DECIDE;
            case AGREE, ENDORSE, ANNEX -> Purpose.AGREE;
            case NOTE -> Purpose.NOTE;
            case DEVELOP, PROPOSE, RECOMMEND, CIRCULATE, CONSULT, ASSESS, CRITIQUE, CONSIDER, REVIEW, ESCALATE -> Purpose.DISCUSS;
        };
    }

    private String sentence() {
        String wanted = ask.wanted();
        return "To " + wanted.substring(0, 1).toLowerCase(Locale.UK) + wanted.substring(1) + " what " + recommendation.fromName() + " recommends.";
    }
}
