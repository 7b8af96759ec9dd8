package org.quorate.app.escalation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.app.partnership.OrganisationNamed;
import org.quorate.app.segment.OversightThemes;
import org.quorate.app.segment.ReviewBody;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.PartyNames;
import org.quorate.model.charter.Slug;
import org.quorate.model.escalation.Escalation;
import org.quorate.model.escalation.EscalationAct;
import org.quorate.model.escalation.EscalationEvent;
import org.quorate.model.escalation.EscalationId;
import org.quorate.model.escalation.EscalationMoves;
import org.quorate.model.escalation.EscalationStep;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Partner;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.WriteSession;

/**
 * The escalations of a partnership and everything a person may do to one. Each step is put to the charter of its day: what no reading permits is refused
 * with its reason, and what depends on an open rule is kept together with that ruling.
 */
public final class EscalationService {
    private static final String PREFIX = "E-";

    private final Store store;
    private final Acting acting;
    private final CharterService charters;
    private final EscalationRulings rulings;

    public EscalationService(Store store, Acting acting, CharterService charters, EscalationRulings rulings) {
        this.store = store;
        this.acting = acting;
        this.charters = charters;
        this.rulings = rulings;
    }

    /** Every escalation with where it stands today, earliest on record first. */
    public List<EscalationStanding> all() {
        return store.read(this::all);
    }

    /** The same within a reading of the store. */
    public List<EscalationStanding> all(ReadSession session) {
        List<Escalation> all = session.escalations().all();
        return all.isEmpty() ? List.of() : all.stream().map(standing(session)).toList();
    }

    /** One escalation, by the reference people name it by. */
    public EscalationStanding named(String reference) {
        return store.read(session -> standing(session).apply(find(session, reference)));
    }

    private Function<Escalation, EscalationStanding> standing(ReadSession session) {
        LocalDate today = acting.today();
        CharterInForce charter = charter(session, today);
        Optional<Body> body = ReviewBody.of(session, charter);
        LocalDate next = body.flatMap(found -> session.meetings().of(found.id()).stream()
                .filter(meeting -> meeting.state().isAhead() && !meeting.date().isBefore(today)).map(Meeting::date).min(Comparator.naturalOrder()))
                .orElse(null);
        return escalation -> rulings.standing(escalation, charter.charter(), body.map(Body::name).orElse(null), next, today);
    }

    /** Puts an early concern or a formal proposal on record; a proposal is refused where the charter lets nobody, or not this party, make it. */
    public Escalation open(EscalationOpening opening) {
        Required.that(!opening.on().isAfter(acting.today()), "It cannot be put on record for a day still to come.");
        String what = (opening.formal() ? "Proposed an escalation: " : "Raised an early concern: ") + opening.title();
        return store.write(acting.name(), what, session -> {
            CharterInForce charter = charter(session, opening.on());
            EscalationStep step = opening.formal() ? EscalationStep.PROPOSE : EscalationStep.CONCERN;
            EscalationAct act = new EscalationAct(step, opening.by(), opening.on(), opening.reason(), null, null, false, opening.evidence());
            LocalDate identified = opening.identifiedOn();
            String theme = opening.theme();
            Escalation escalation = new Escalation(new EscalationId(session.ids().next()), nextReference(session), opening.title(),
                    OrganisationNamed.in(session, opening.about()), opening.trigger(), opening.arisenOn(), identified == null ? opening.on() : identified,
                    theme == null ? null : OversightThemes.of(charter).named(theme), opening.materiality(), null, List.of(unruled(act)), 0);
            return kept(session, named(escalation, charter), charter);
        });
    }

    /** Takes a step, or records what happened; refused with what is missing where no reading of the charter permits it. */
    public Escalation record(String reference, EscalationAct act) {
        Required.that(!act.on().isAfter(acting.today()), "Say on which day it happened; it cannot be a day still to come.");
        return store.write(acting.name(), act.step().title() + ": escalation " + reference, session -> {
            CharterInForce charter = charter(session, act.on());
            Escalation escalation = find(session, reference);
            return kept(session, named(escalation.with(unruled(act)), charter), charter);
        });
    }

    private Escalation kept(WriteSession session, Escalation escalation, CharterInForce charter) {
        session.escalations().save(escalation.withLast(rulings.ruled(escalation, charter)));
        return find(session, escalation.reference());
    }

    /** From the formal proposal on it follows the charter's procedure, and parties go by the names the charter gives them. */
    private static Escalation named(Escalation escalation, CharterInForce charter) {
        EscalationEvent last = escalation.events().getLast();
        Optional<CharterProcedure> procedure = EscalationMoves.procedure(charter.charter(), escalation);
        if (procedure.isEmpty()) {
            return escalation;
        }
        Escalation following = escalation.isFormal() ? escalation.following(procedure.get().key()) : escalation;
        String by = last.act().by();
        boolean asParty = switch (last.step()) {
            case CONCERN, PROPOSE, CALL, CONSENT, RAISE, APPROVE, COMMUNICATE, EXCEPTIONAL, WITHDRAW, DECLINE -> true;
            default -> false;
        };
        String party = by == null || !asParty ? by : PartyNames.of(charter.charter(), procedure.get()).party(by).orElse(by);
        return following.withLast(new EscalationEvent(last.act().doneBy(party), null, null, null, last.recordedOn(), last.recordedBy()));
    }

    private EscalationEvent unruled(EscalationAct act) {
        return new EscalationEvent(act, null, null, null, acting.today(), acting.name());
    }

    /** The organisations an escalation may concern: the parties of the charter's procedure and every partner. */
    public List<String> organisations() {
        return store.read(session -> {
            List<String> partners = session.partners().all().stream().map(Partner::name).toList();
            return Stream.concat(parties(session).stream(), partners.stream()).distinct().toList();
        });
    }

    /** Whether an escalation concerns an organisation that is neither a party nor a partner on record: kept as named, but worth another look. */
    public boolean concernsAStranger(Escalation escalation) {
        String name = escalation.concerns().name();
        return store.read(session -> session.partners().all().stream().noneMatch(partner -> partner.isKnownAs(name))
                && parties(session).stream().noneMatch(party -> Slug.of(party).equals(Slug.of(name))));
    }

    /** The parties between whom the charter's procedure for escalation is; none where it does not say. */
    public List<String> parties() {
        return store.read(this::parties);
    }

    private List<String> parties(ReadSession session) {
        return charters.inForceOn(session, acting.today()).flatMap(charter -> charter.charter().procedure(EscalationMoves.PROCEDURE)
                .map(procedure -> PartyNames.of(charter.charter(), procedure).parties())).orElse(List.of());
    }

    /** Calls back, on the writing thread, after each change; the answer stops it. */
    public Runnable onChange(Runnable changed) {
        return store.onChange(change -> changed.run());
    }

    private CharterInForce charter(ReadSession session, LocalDate day) {
        return charters.inForceOn(session, day)
                .orElseThrow(() -> new Refused("No charter was in force on " + DayText.of(day) + "; adopt one first."));
    }

    private static String nextReference(ReadSession session) {
        int last = session.escalations().all().stream().map(Escalation::reference).filter(reference -> reference.matches(PREFIX + "\\d{1,8}"))
                .mapToInt(reference -> Integer.parseInt(reference.substring(PREFIX.length()))).max().orElse(0);
        return PREFIX + (last + 1);
    }

    private static Escalation find(ReadSession session, @Nullable String reference) {
        return session.escalations().findByReference(String.valueOf(reference)).orElseThrow(() -> {
            List<Escalation> all = session.escalations().all();
            return new Refused("There is no escalation " + reference + ". " + (all.isEmpty() ? "None is on record."
                    : "On record are: " + all.stream().map(Escalation::reference).collect(Collectors.joining(", ")) + "."));
        });
    }
}
