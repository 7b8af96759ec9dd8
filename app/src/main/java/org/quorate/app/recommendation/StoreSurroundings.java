package org.quorate.app.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.CharterInForce;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterRoute;
import org.quorate.model.charter.CharterRoute.Step;
import org.quorate.model.charter.Setting;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.recommendation.Ratification;
import org.quorate.model.recommendation.Ratification.Collective;
import org.quorate.model.recommendation.Surroundings;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.PartnersCase;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.store.ReadSession;

/** Bodies, meetings, items and the charter in force, read once, for the course of every recommendation. */
final class StoreSurroundings implements Surroundings {
    private final @Nullable CharterInForce charter;
    private final Rulings engine;
    private final LocalDate today;
    private final Map<BodyId, Body> bodies = new HashMap<>();
    private final Map<MeetingId, Meeting> meetings = new HashMap<>();
    private final Map<ItemId, AgendaItem> items = new HashMap<>();
    private final List<Meeting> held;
    private final List<CharterRoute> routes;

    StoreSurroundings(ReadSession session, @Nullable CharterInForce charter, Rulings engine, LocalDate today) {
        this.charter = charter;
        this.engine = engine;
        this.today = today;
        session.bodies().all().forEach(body -> bodies.put(body.id(), body));
        session.meetings().all().forEach(meeting -> meetings.put(meeting.id(), meeting));
        session.meetings().allItems().forEach(item -> items.put(item.id(), item));
        held = meetings.values().stream().filter(meeting -> meeting.state().isHeld()).sorted(Comparator.comparing(Meeting::date)).toList();
        routes = charter == null ? List.of() : CharterRoute.of(charter.charter());
    }

    @Nullable CharterInForce charter() {
        return charter;
    }

    List<CharterRoute> routes() {
        return routes;
    }

    @Nullable CharterRoute route(@Nullable String key) {
        return key == null ? null : routes.stream().filter(route -> route.key().equals(key)).findFirst().orElse(null);
    }

    @Nullable AgendaItem item(@Nullable ItemId id) {
        return id == null ? null : items.get(id);
    }

    @Nullable Meeting meeting(@Nullable AgendaItem item) {
        return item == null ? null : meetings.get(item.meeting());
    }

    @Nullable Body body(@Nullable BodyId id) {
        return id == null ? null : bodies.get(id);
    }

    /** The next meeting of a body whose agenda has not been issued, else the next one at all. */
    Optional<Meeting> next(BodyId body) {
        return meetings.values().stream().filter(meeting -> meeting.body().equals(body) && meeting.state().isAhead() && !meeting.date().isBefore(today))
                .min(Comparator.comparing(Meeting::state).thenComparing(Meeting::date).thenComparing(Meeting::start));
    }

    @Override
    public boolean takes(BodyId body, Step step) {
        CharterBody wanted = step.body();
        Body known = bodies.get(body);
        return wanted == null ? step.partners() == null
                : known != null && charter != null && charter.bodyOf(known).filter(found -> found.key().equals(wanted.key())).isPresent();
    }

    @Override
    public String nameOf(Step step) {
        return bodyOf(step).map(bodies::get).map(Body::name).orElse(step.body() == null ? step.actor() : step.body().name());
    }

    @Override
    public Optional<BodyId> bodyOf(Step step) {
        return step.body() == null ? Optional.empty() : bodies.values().stream().sorted(Comparator.comparingInt(Body::position))
                .filter(body -> takes(body.id(), step)).map(Body::id).findFirst();
    }

    @Override
    public Optional<Sitting> sittingOf(ItemId item) {
        return Optional.ofNullable(meeting(items.get(item))).map(StoreSurroundings::sitting);
    }

    @Override
    public Optional<Sitting> heldAfter(BodyId body, LocalDate day) {
        return held.stream().filter(meeting -> meeting.body().equals(body) && meeting.date().isAfter(day) && !meeting.date().isAfter(today)).findFirst()
                .map(StoreSurroundings::sitting);
    }

    private static Sitting sitting(Meeting meeting) {
        return new Sitting(meeting.body(), meeting.date(), meeting.state(), meeting.reference());
    }

    @Override
    public Optional<Boolean> isEffective(Ratification ratification) {
        return rulingOn(ratification).flatMap(ruling -> switch (ruling.outcome()) {
            case PERMITTED -> Optional.of(true);
            case REFUSED -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /** What the charter says of the partners' answers; empty where none is in force. */
    Optional<PartnersRuling> rulingOn(Ratification ratification) {
        CharterInForce inForce = charter;
        if (inForce == null) {
            return Optional.empty();
        }
        Optional<PartnersCase.Kind> kind = Arrays.stream(PartnersCase.Kind.values()).filter(one -> one.word().equals(ratification.under())).findFirst();
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Map<Collective, Ruling> readings = new EnumMap<>(Collective.class);
        for (Collective reading : readingsOf(inForce, ratification)) {
            readings.put(reading, engine.rule(inForce.charter(),
                    new PartnersCase(kind.get(), ratification.stands(reading), true, true, today, Map.of())));
        }
        List<Outcome> outcomes = readings.values().stream().map(Ruling::outcome).distinct().toList();
        Ruling first = readings.values().iterator().next();
        if (outcomes.size() == 1) {
            return Optional.of(new PartnersRuling(outcomes.getFirst(), first.text()));
        }
        return Optional.of(new PartnersRuling(Outcome.SILENT, "The charter does not say who answers for " + String.join(" and ", ratification.collectives())
                + ", and it makes a difference: " + words(readings)));
    }

    /** An answer with its reasons in one paragraph. */
    record PartnersRuling(Outcome outcome, String text) {}

    private static String words(Map<Collective, Ruling> readings) {
        List<String> words = new ArrayList<>();
        readings.forEach((reading, ruling) -> words.add(switch (reading) {
            case EACH -> "if each of them has to answer, ";
            case ANY -> "if any one of them may, ";
            case REPRESENTATIVE -> "if a representative who is named does, ";
        } + switch (ruling.outcome()) {
            case PERMITTED -> "it is enough";
            case REFUSED -> "it is not enough";
            default -> "it is open for another reason too";
        }));
        return String.join("; ", words) + ".";
    }

    private static List<Collective> readingsOf(CharterInForce charter, Ratification ratification) {
        if (ratification.collectives().isEmpty()) {
            return List.of(Collective.ANY);
        }
        Optional<Setting> settled = charter.charter().setting(ratification.under() + ".collective").filter(setting -> !setting.isSilent());
        return settled.map(setting -> List.of(Collective.valueOf(setting.valueText().toUpperCase(Locale.ROOT))))
                .orElse(List.of(Collective.EACH, Collective.ANY, Collective.REPRESENTATIVE));
    }
}
