package org.quorate.app.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Refused;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.Part;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.persistence.charter.CharterYaml;
import org.quorate.persistence.store.ReadSession;
import org.quorate.reports.content.Hearing;

/**
 * To which meetings the public is admitted, as far as anything on record says so: the charter lets the public put questions to the body or divides its
 * business into parts, its papers print the sentence on the two parts, or the meeting can be watched. Where nothing says so of any body, one counts that
 * gives the public time to speak or takes some of its business in Part 2, because only those who are admitted can be excluded. A body of which nothing is
 * said is never taken to meet in public.
 */
public final class PublicMeetings {
    private static final List<String> CHARTERED = List.of(".notice.public-", ".rules.parts", ".rules.public-speaking");

    private final ReadSession session;
    private final Origins origins;
    private final Set<BodyId> suggested = new HashSet<>();
    private final boolean nothingSaid;
    private final Map<MeetingId, Boolean> known = new HashMap<>();
    private final Map<Integer, Charter> read = new HashMap<>();

    private PublicMeetings(ReadSession session, Origins origins) {
        this.session = session;
        this.origins = origins;
        Map<BodyId, Set<Part>> parts = new HashMap<>();
        for (AgendaItem item : origins.items()) {
            Meeting meeting = origins.meetingOf(item);
            if (meeting != null) {
                parts.computeIfAbsent(meeting.body(), body -> new HashSet<>()).add(item.part());
                if (item.standing() == StandingItem.PUBLIC_SPEAKING) {
                    suggested.add(meeting.body());
                }
            }
        }
        parts.entrySet().stream().filter(entry -> entry.getValue().size() > 1).map(Map.Entry::getKey).forEach(suggested::add);
        nothingSaid = origins.meetings().stream().noneMatch(this::isSaid);
    }

    public static PublicMeetings of(ReadSession session) {
        return of(session, new Origins(session));
    }

    /** The same, of what has been read already. */
    public static PublicMeetings of(ReadSession session, Origins origins) {
        return new PublicMeetings(session, origins);
    }

    /**
     * How far the public could hear the Part 1 business of a meeting whose papers somebody wants for the public; refused where the record says of other
     * bodies that the public is admitted and not of this one. Where it says so of none, whoever asks for one meeting's papers knows that it was public.
     *
     * @param papers what was asked for ("minutes", "agenda papers")
     */
    public static Hearing requireAdmitted(ReadSession session, MeetingId id, String papers) {
        PublicMeetings meetings = of(session);
        Meeting meeting = meetings.origins.meeting(id);
        if (meeting == null || meetings.admits(meeting)) {
            return meetings.of(meeting);
        }
        if (meetings.nothingSaid) {
            return Hearing.IN_PUBLIC;
        }
        Body body = meetings.origins.bodyOf(meeting);
        String name = meetings.origins.bodyName(meeting);
        String key = body == null ? "" : session.charters().inForceOn(meeting.date()).map(meetings::charter).flatMap(charter -> described(body, charter))
                .map(found -> found.key() + ".").orElse("");
        throw new Refused("Nothing on record says that the public is admitted to meetings of the " + name + ", so the " + papers + " of "
                + meeting.reference() + " are for members only. If the public is admitted, put that on record first: the charter's setting \"" + key
                + "rules.parts\" or \"" + key + "rules.public-speaking\", the body's sentence on Part 1 and Part 2, or where the meeting can be watched.");
    }

    /** Whether the public is admitted to some of it. */
    public boolean admits(Meeting meeting) {
        return known.computeIfAbsent(meeting.id(), id -> isSaid(meeting) || (nothingSaid && suggested.contains(meeting.body())));
    }

    /** How far the public could hear an item; outside any meeting where there is none. */
    public Hearing of(@Nullable AgendaItem item) {
        return item != null && item.part() == Part.TWO ? Hearing.PART_TWO : of(origins.meetingOf(item));
    }

    public Hearing of(@Nullable ItemId item) {
        return of(origins.item(item));
    }

    /** How far the public could hear the Part 1 business of a meeting. */
    public Hearing of(@Nullable Meeting meeting) {
        return meeting == null ? Hearing.NO_MEETING : admits(meeting) ? Hearing.IN_PUBLIC : Hearing.CLOSED_MEETING;
    }

    public Hearing of(@Nullable MeetingId meeting) {
        return of(origins.meeting(meeting));
    }

    /** Whether a body meets in public, as far as any of its meetings says. */
    public boolean admits(BodyId body) {
        return origins.meetings().stream().anyMatch(meeting -> meeting.body().equals(body) && admits(meeting));
    }

    /** The names of the bodies with meetings of which nothing says that the public is admitted, in the order of the bodies. */
    public Collection<String> closed() {
        Set<String> names = new LinkedHashSet<>();
        for (Body body : session.bodies().all()) {
            if (origins.meetings().stream().anyMatch(meeting -> meeting.body().equals(body.id()) && !admits(meeting))) {
                names.add(body.name());
            }
        }
        return names;
    }

    private boolean isSaid(Meeting meeting) {
        Body body = origins.bodyOf(meeting);
        return body != null && (body.style().partsStatement() != null || meeting.venue().watchLink() != null
                || isChartered(body, meeting));
    }

    private boolean isChartered(Body body, Meeting meeting) {
        return session.charters().inForceOn(meeting.date()).map(this::charter).filter(charter -> isChartered(body, charter)).isPresent();
    }

    private Charter charter(AdoptedCharter adopted) {
        return read.computeIfAbsent(adopted.version(), version -> CharterYaml.readAdopted("version " + version, adopted.source()));
    }

    private static boolean isChartered(Body body, Charter charter) {
        return described(body, charter).filter(found -> charter.settings().keySet().stream()
                .anyMatch(path -> CHARTERED.stream().anyMatch(said -> path.startsWith(found.key() + said)))).isPresent();
    }

    private static Optional<CharterBody> described(Body body, Charter charter) {
        String key = body.charterKey();
        return key != null ? charter.body(key) : charter.body(body.name()).or(() -> charter.body(body.shortName()));
    }
}
