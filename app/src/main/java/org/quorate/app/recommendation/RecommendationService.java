package org.quorate.app.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.charter.Ask;
import org.quorate.model.charter.CharterRoute;
import org.quorate.model.decision.Decision;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.BodyThen;
import org.quorate.model.recommendation.Happened;
import org.quorate.model.recommendation.Journey;
import org.quorate.model.recommendation.Leg;
import org.quorate.model.recommendation.LetteredReport;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.RecommendationEvent;
import org.quorate.model.recommendation.RecommendationId;
import org.quorate.model.recommendation.Standings;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.WriteSession;

/**
 * The recommendations of a partnership and their way from body to body. What the charter asks for and is missing is a finding and never a block; refused,
 * with the reason, is only what cannot be, and a variation accepted before every partner was consulted (CM-23).
 */
public final class RecommendationService {
    private static final String PREFIX = "R-";

    private final Store store;
    private final Acting acting;
    private final CharterService charters;
    private final Rulings engine;

    public RecommendationService(Store store, Acting acting, CharterService charters, Rulings engine) {
        this.store = store;
        this.acting = acting;
        this.charters = charters;
        this.engine = engine;
    }

    /** Every recommendation with where it stands today, and its lettered points as rows of their own; earliest made first. */
    public List<RecommendationEntry> all() {
        return store.read(this::all);
    }

    /** The same, of one moment. */
    List<RecommendationEntry> all(ReadSession session) {
        RecommendationReading reading = reading(session);
        return session.recommendations().all().stream().flatMap(reading::rows).toList();
    }

    /** The bodies, in their order. */
    public List<Body> bodies() {
        return store.read(session -> session.bodies().all());
    }

    /** One recommendation, by the reference people name it by. */
    public RecommendationEntry named(String reference) {
        return store.read(session -> reading(session).entry(find(session, reference)));
    }

    /** What bodies have decided on and nobody has recorded as their answer. */
    public List<AnswerToRecord> toRecord() {
        return store.read(AnswerToRecord::of);
    }

    /** Business that a route covers and a body decided without its having come that way. */
    public List<RouteFinding> unrouted() {
        return store.read(session -> RouteFinding.of(session, surroundings(session)));
    }

    /** The routes of the charter in force today. */
    public List<CharterRoute> routes() {
        return charters.inForceOn(acting.today()).map(charter -> CharterRoute.of(charter.charter())).orElse(List.of());
    }

    public LocalDate today() {
        return acting.today();
    }

    /** Calls back after each change of the store; the answer stops it. */
    public Runnable onChange(Runnable changed) {
        return store.onChange(change -> changed.run());
    }

    /** Puts a recommendation on record; it goes nowhere until it is sent. */
    public Recommendation make(NewRecommendation wanted) {
        Required.that(!wanted.on().isAfter(acting.today()), "It cannot have been made on a day still to come.");
        return store.write(acting.name(), "Made a recommendation: " + wanted.title(), session -> {
            StoreSurroundings surroundings = surroundings(session);
            BodyId from = wanted.from();
            BodyThen by = from == null ? null : bodyThen(session, from);
            RecommendationEvent made = event(session, new Happened.Made(by, wanted.item()), wanted.on(), wanted.reason(), wanted.evidence());
            LetteredReport report = wanted.report();
            Recommendation recommendation = new Recommendation(new RecommendationId(session.ids().next()), nextReference(session), wanted.title(),
                    wanted.text(), route(surroundings, wanted).map(CharterRoute::key).orElse(null), wanted.actionKind(), wanted.author(), wanted.due(),
                    report == null ? null : PointPartners.named(session, report), List.of(made), 0);
            session.recommendations().save(recommendation);
            return find(session, recommendation.reference());
        });
    }

    private static Optional<CharterRoute> route(StoreSurroundings surroundings, NewRecommendation wanted) {
        CharterInForce charter = surroundings.charter();
        String named = wanted.route();
        if (named != null) {
            return Optional.of(Optional.ofNullable(charter).flatMap(inForce -> CharterRoute.named(inForce.charter(), named))
                    .orElseThrow(() -> new Refused("The charter has no route called \"" + named + "\". It has " + (surroundings.routes().isEmpty() ? "none."
                            : surroundings.routes().stream().map(CharterRoute::key).collect(Collectors.joining(", ")) + "."))));
        }
        String matter = Optional.ofNullable(surroundings.item(wanted.item())).map(AgendaItem::matter).orElse(null);
        return charter == null || matter == null ? Optional.empty() : CharterRoute.ofMatter(charter.charter(), matter);
    }

    /**
     * Sends it to a body, and puts it on the agenda of that body's next meeting.
     *
     * @param to null for the body that comes next on its route
     * @param ask null for what the route asks that body for
     * @param meeting null for the next meeting whose agenda has not been issued
     */
    public Recommendation send(String reference, @Nullable BodyId to, @Nullable Ask ask, @Nullable MeetingId meeting, LocalDate on, @Nullable String reason) {
        return change(reference, "Sent", (session, recommendation) -> {
            StoreSurroundings surroundings = surroundings(session);
            CharterRoute route = surroundings.route(recommendation.route());
            refuseIf(moves(recommendation, route, surroundings).sendRefused());
            Addressee addressee = Addressee.of(recommendation, route, surroundings, to, ask);
            Recommendation sent = recommendation.with(
                    event(session, new Happened.Sent(bodyThen(session, addressee.body()), addressee.ask()), on, reason, List.of()));
            Optional<Meeting> at = meeting == null ? surroundings.next(addressee.body()).filter(next -> next.state() == MeetingState.PLANNED)
                    : Optional.of(Arrivals.meetingOf(session, meeting, addressee.body()));
            return at.map(found -> Arrivals.arriving(sent, addressee.ask(), route, surroundings).putOn(session, found))
                    .map(item -> sent.with(event(session, new Happened.Placed(item), on, null, List.of()))).orElse(sent);
        });
    }

    /** Puts what a body has been sent on the agenda of a meeting: as a new item, or as one that stands there already. */
    public Recommendation place(String reference, MeetingId meeting, @Nullable ItemId item, LocalDate on) {
        return change(reference, "Put on an agenda", (session, recommendation) -> {
            StoreSurroundings surroundings = surroundings(session);
            refuseIf(moves(recommendation, surroundings.route(recommendation.route()), surroundings).placeRefused());
            Leg leg = Journey.of(recommendation).open().orElseThrow();
            return recommendation.with(event(session, new Happened.Placed(Arrivals.placed(session, recommendation, leg, meeting, item, surroundings)), on,
                    null, List.of()));
        });
    }

    /** Puts what a body has been sent on the agenda of its next meeting. */
    public Recommendation placeNext(String reference, LocalDate on) {
        MeetingId next = store.read(session -> Journey.of(find(session, reference)).open().flatMap(leg -> surroundings(session).next(leg.to().id()))
                .map(Meeting::id)).orElseThrow(() -> new Refused("The body that has " + reference + " has no meeting ahead. Plan one first."));
        return place(reference, next, null, on);
    }

    /**
     * Records how the body that has it answered, from the decision on its item where there is one.
     *
     * @param item where it was answered; null for the item it arrived as
     * @param onTo where "referred on" sends it, or null
     * @param reason why it was answered before the meeting on whose agenda it stands; null where it was not
     */
    public Recommendation answer(String reference, Answer answer, @Nullable ItemId item, @Nullable String words, @Nullable BodyId onTo, LocalDate on,
            @Nullable String reason, List<String> evidence) {
        return change(reference, answer.words() + ":", (session, recommendation) -> {
            StoreSurroundings surroundings = surroundings(session);
            CharterRoute route = surroundings.route(recommendation.route());
            RecommendationMoves moves = moves(recommendation, route, surroundings);
            refuseIf(moves.answerRefused());
            if (answer.supports()) {
                refuseIf(moves.acceptanceRefused());
            }
            Leg leg = Journey.of(recommendation).open().orElseThrow();
            ItemId at = item != null ? item : leg.item();
            Decision decision = at == null ? null : session.decisions().of(at).stream().reduce((first, second) -> second).orElse(null);
            Recommendation answered = recommendation.with(event(session, new Happened.Answered(leg.to(), answer, at, decision == null ? null : decision.id(),
                    words), on, reason, evidence));
            Required.that(onTo == null || answer == Answer.REFERRED_ON, "Only what is referred on goes to another body with its answer.");
            return onTo == null ? answered : answered.with(event(session, new Happened.Sent(bodyThen(session, onTo),
                    Addressee.of(answered, route, surroundings, onTo, null).ask()), on, null, List.of()));
        });
    }

    /** Records a step of its route that is no body's to answer: circulated, annexed. */
    public Recommendation step(String reference, Ask ask, String by, LocalDate on, List<String> evidence) {
        return change(reference, ask.done(), (session, recommendation) -> {
            StoreSurroundings surroundings = surroundings(session);
            CharterRoute route = surroundings.route(recommendation.route());
            refuseIf(moves(recommendation, route, surroundings).stepRefused());
            Required.that(route != null && route.step(ask).filter(step -> step.body() == null).isPresent(), "\"" + ask.wanted()
                    + "\" is not a step of its route that is recorded by itself; send it to the body that takes it.");
            return recommendation.with(event(session, new Happened.StepTaken(ask, by), on, null, evidence));
        });
    }

    /** Whoever made it takes it back. */
    public Recommendation withdraw(String reference, LocalDate on, @Nullable String reason) {
        Required.that(reason != null && !reason.isBlank(), "Say why it is withdrawn.");
        return change(reference, "Withdrew", (session, recommendation) -> {
            StoreSurroundings surroundings = surroundings(session);
            refuseIf(moves(recommendation, surroundings.route(recommendation.route()), surroundings).closed());
            return recommendation.with(event(session, new Happened.Withdrawn(), on, reason, List.of()));
        });
    }

    /** Strikes out a mistaken entry; it stays on record and counts no more. */
    public Recommendation strikeOut(String reference, int place, String reason) {
        Required.text(reason, "Say what was mistaken.");
        return record(reference, "Struck out an entry of", new Happened.StruckOut(place), acting.today(), reason, List.of());
    }

    /** Puts on record something that happened and needs no leave. */
    Recommendation record(String reference, String doing, Happened what, LocalDate on, @Nullable String reason, List<String> evidence) {
        return change(reference, doing, (session, recommendation) -> recommendation.with(event(session, what, on, reason, evidence)));
    }

    /** Reads what a form offers. */
    <T> T read(Function<ReadSession, T> what) {
        return store.read(what);
    }

    Recommendation change(String reference, String doing, BiFunction<WriteSession, Recommendation, Recommendation> how) {
        return store.write(acting.name(), doing + " " + reference, session -> {
            Recommendation changed = how.apply(session, find(session, reference));
            session.recommendations().save(changed);
            return find(session, changed.reference());
        });
    }

    RecommendationEvent event(ReadSession session, Happened what, LocalDate on, @Nullable String reason, List<String> evidence) {
        Required.that(!on.isAfter(acting.today()), "Say on which day it happened; it cannot be a day still to come.");
        return new RecommendationEvent(what, on, reason, evidence, charters.inForceOn(session, on).map(CharterInForce::version).orElse(null), acting.today(),
                acting.name());
    }

    private static RecommendationMoves moves(Recommendation recommendation, @Nullable CharterRoute route, StoreSurroundings surroundings) {
        return new RecommendationMoves(recommendation, Standings.of(recommendation, route, surroundings), Journey.of(recommendation), route, surroundings);
    }

    RecommendationMoves moves(ReadSession session, Recommendation recommendation) {
        StoreSurroundings surroundings = surroundings(session);
        return moves(recommendation, surroundings.route(recommendation.route()), surroundings);
    }

    List<CharterRoute> routes(ReadSession session) {
        return surroundings(session).routes();
    }

    static void refuseIf(Optional<String> why) {
        if (why.isPresent()) {
            throw new Refused(why.get());
        }
    }

    private RecommendationReading reading(ReadSession session) {
        return new RecommendationReading(session, surroundings(session));
    }

    private StoreSurroundings surroundings(ReadSession session) {
        return new StoreSurroundings(session, charters.inForceOn(session, acting.today()).orElse(null), engine, acting.today());
    }

    private static BodyThen bodyThen(ReadSession session, BodyId id) {
        return new BodyThen(id, session.bodies().find(id).map(Body::name).orElseThrow(() -> new Refused("There is no such body.")));
    }

    private static String nextReference(ReadSession session) {
        int last = session.recommendations().all().stream().map(Recommendation::reference).filter(reference -> reference.matches(PREFIX + "\\d{1,8}"))
                .mapToInt(reference -> Integer.parseInt(reference.substring(PREFIX.length()))).max().orElse(0);
        return PREFIX + (last + 1);
    }

    static Recommendation find(ReadSession session, String reference) {
        return session.recommendations().findByReference(Objects.requireNonNull(reference)).orElseThrow(() -> {
            String known = session.recommendations().all().stream().map(Recommendation::reference).collect(Collectors.joining(", "));
            return new Refused("There is no recommendation " + reference + ". " + (known.isEmpty() ? "None is on record." : "On record are: " + known + "."));
        });
    }
}
