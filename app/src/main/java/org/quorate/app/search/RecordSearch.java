package org.quorate.app.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateWords;
import org.quorate.app.palette.PaletteEntry;
import org.quorate.app.palette.PaletteMatch;
import org.quorate.app.palette.PaletteProvider;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.model.action.Action;
import org.quorate.model.decision.DecisionLine;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Person;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;

/**
 * Finds people, meetings, items, decisions, actions, disputes and recommendations of the open partnership. What can be found is read once and kept
 * until something changes, so that each letter typed costs no reading.
 */
public final class RecordSearch implements PaletteProvider {
    private static final int MOST_OF_A_KIND = 6;

    private final Store store;
    private final Navigation navigation;
    private final AtomicReference<@Nullable List<Found>> kept = new AtomicReference<>();

    public RecordSearch(Store store, Navigation navigation) {
        this.store = store;
        this.navigation = navigation;
        store.onChange(change -> kept.set(null));
    }

    @Override
    public List<PaletteEntry> find(String words) {
        if (words.isBlank()) {
            return List.of();
        }
        String reference = PaletteMatch.readied(words).strip() + " ";
        Map<String, List<PaletteEntry>> named = new LinkedHashMap<>();
        Map<String, List<PaletteEntry>> others = new LinkedHashMap<>();
        for (Found each : records()) {
            List<PaletteEntry> first = named.computeIfAbsent(each.group(), name -> new ArrayList<>());
            List<PaletteEntry> then = others.computeIfAbsent(each.group(), name -> new ArrayList<>());
            boolean isNamed = (each.searched().strip() + " ").startsWith(reference);
            List<PaletteEntry> group = isNamed ? first : then;
            if (group.size() < MOST_OF_A_KIND && PaletteMatch.matchesReadied(words, each.searched())) {
                group.add(new PaletteEntry(each.group(), each.icon(), each.text(), each.note(), () -> navigation.go(each.place())));
            }
        }
        // What is called exactly so comes first, or "PB 4" would be hidden behind PB 49 to PB 44.
        return named.keySet().stream()
                .flatMap(group -> Stream.concat(named.getOrDefault(group, List.of()).stream(), others.getOrDefault(group, List.of()).stream())
                        .limit(MOST_OF_A_KIND))
                .toList();
    }

    private List<Found> records() {
        List<Found> now = kept.get();
        if (now == null) {
            now = store.read(RecordSearch::read);
            kept.set(now);
        }
        return now;
    }

    private static List<Found> read(ReadSession session) {
        Map<BodyId, String> bodies = session.bodies().all().stream().collect(Collectors.toMap(Body::id, Body::name));
        Map<MeetingId, Meeting> meetings = new LinkedHashMap<>();
        session.meetings().all().reversed().forEach(meeting -> meetings.put(meeting.id(), meeting));
        List<Found> found = new ArrayList<>();
        session.people().all().forEach(person -> found.add(person(person)));
        meetings.values().forEach(meeting -> found.add(meeting(meeting, bodies.getOrDefault(meeting.body(), ""))));
        session.meetings().allItems().reversed().stream()
                .filter(item -> meetings.containsKey(item.meeting()))
                .forEach(item -> found.add(item(item, meetings, bodies::get)));
        session.decisions().lines(0, Integer.MAX_VALUE).forEach(decision -> found.add(decision(decision)));
        session.actions().all().reversed().forEach(action -> found.add(action(action)));
        session.disputes().all().reversed().forEach(dispute -> found.add(dispute(dispute)));
        session.recommendations().all().reversed().forEach(recommendation -> found.add(recommendation(recommendation)));
        return List.copyOf(found);
    }

    private static Found recommendation(Recommendation recommendation) {
        return Found.of("Recommendations", "share-forward-line", recommendation.reference() + " " + recommendation.title(), recommendation.fromName(),
                Place.of(NavigationTarget.RECOMMENDATIONS, recommendation.id().value()));
    }

    private static Found person(Person person) {
        String organisation = person.organisation();
        return Found.of("People", "user-line", person.name(), organisation == null ? "" : organisation,
                Place.of(NavigationTarget.PEOPLE, person.id().value(), "person"));
    }

    private static Found meeting(Meeting meeting, String body) {
        return Found.of("Meetings", "calendar-event-line", body + ", " + DateWords.words(meeting.date()), meeting.reference() + " · " + meeting.state().words(),
                Place.of(NavigationTarget.MEETINGS, meeting.id().value()));
    }

    private static Found item(AgendaItem item, Map<MeetingId, Meeting> meetings, Function<BodyId, @Nullable String> bodies) {
        Meeting meeting = meetings.get(item.meeting());
        String where = meeting == null ? "" : bodies.apply(meeting.body()) + ", " + DateWords.words(meeting.date());
        return Found.of("Items", "file-list-line", item.position() + " " + item.title(), where,
                Place.of(NavigationTarget.MEETINGS, item.meeting().value(), String.valueOf(item.position())));
    }

    private static Found decision(DecisionLine decision) {
        return Found.of("Decisions", "auction-line", decision.reference() + " " + decision.title(),
                DateWords.words(decision.on()), Place.of(NavigationTarget.DECISIONS, decision.id().value()));
    }

    private static Found action(Action action) {
        return Found.of("Actions", "checkbox-line", action.reference() + " " + action.text(), action.ownerNames(),
                Place.of(NavigationTarget.ACTIONS, action.id().value()));
    }

    private static Found dispute(Dispute dispute) {
        return Found.of("Disputes", "scales-3-line", dispute.reference() + " " + dispute.title(), String.join(", ", dispute.partyNames()),
                Place.of(NavigationTarget.DISPUTES, dispute.id().value()));
    }
}
