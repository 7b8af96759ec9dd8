package org.quorate.app.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.app.acting.Acting;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.action.Action;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.FormerName;
import org.quorate.model.partnership.NameKey;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.Partnership;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.Seat;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;

/** The partnership's name, its partners and its people. Everything refused is refused as a {@link Refused} that says why. */
public final class PartnershipService {
    private final Store store;
    private final Acting acting;

    public PartnershipService(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    public Optional<Partnership> profile() {
        return store.read(session -> session.profile().find());
    }

    /** Names the partnership and the office that keeps its records. */
    public void name(String name, String office) {
        store.write(acting.name(), "Named the partnership " + name.strip(), session -> {
            int revision = session.profile().find().map(Partnership::revision).orElse(0);
            session.profile().save(new Partnership(name, office, revision));
            return null;
        });
    }

    public List<Partner> partners() {
        return store.read(session -> session.partners().all());
    }

    public PartnerId addPartner(PartnerDraft draft) {
        return store.write(acting.name(), "Added the partner " + draft.name().strip(), session -> {
            Partner partner = new Partner(
                new PartnerId(session.ids().next()), draft.name(), draft.type(), draft.column(), List.of(), draft.places(), 0);
            refuseKnownName(session, partner.name(), partner.id());
            session.partners().save(partner);
            return partner.id();
        });
    }

    /** Keeps a partner's type, column, places and other names as edited; a new name goes through {@link #renamePartner}. */
    public void changePartner(Partner edited) {
        store.write(acting.name(), "Changed the partner " + edited.name(), session -> {
            Partner known = partner(session, edited.id());
            Required.that(known.name().equals(edited.name()),
                "A partner is renamed with the day its new name begins, so that history keeps the old one.");
            edited.formerNames().forEach(former -> refuseKnownName(session, former.name(), edited.id()));
            session.partners().save(edited);
            return null;
        });
    }

    /** Gives a partner a new name from a day on; the old one stays among its former names (CM-39). */
    public void renamePartner(PartnerId id, String newName, LocalDate from) {
        store.write(acting.name(), "Renamed a partner to " + newName.strip(), session -> {
            Partner renamed = partner(session, id).renamed(newName, from);
            refuseKnownName(session, renamed.name(), id);
            session.partners().save(renamed);
            return null;
        });
    }

    /**
     * Puts two partners together: the seats and actions of the first go to the second, which also answers to its names from then on. What is on record of
     * the first elsewhere leads to the second and keeps the name it was written under (CM-39).
     *
     * @param from the day from which only the second one exists
     */
    public void mergePartners(PartnerId gone, PartnerId into, LocalDate from) {
        Required.that(!gone.equals(into), "A partner cannot be merged with itself.");
        store.write(acting.name(), "Merged two partners", session -> {
            Partner old = partner(session, gone);
            Partner kept = partner(session, into);
            List<FormerName> names = new ArrayList<>(kept.formerNames());
            names.add(new FormerName(old.name(), from.minusDays(1)));
            old.formerNames().stream().filter(former -> !kept.isKnownAs(former.name())).forEach(names::add);
            seatsOf(session, gone).forEach(seat -> session.seats().save(speakingFor(seat, into)));
            session.actions().all().stream().filter(action -> gone.equals(action.partner()))
                .forEach(action -> session.actions().save(of(action, into)));
            List<String> places = new ArrayList<>(kept.places());
            old.places().stream().filter(place -> !places.contains(place)).forEach(places::add);
            session.partners().relink(gone, into);
            session.partners().remove(gone);
            session.partners().save(new Partner(into, kept.name(), kept.type(), kept.column(), names, places, kept.revision()));
            return null;
        });
    }

    /** Removes a partner that nothing refers to. */
    public void removePartner(PartnerId id) {
        store.write(acting.name(), "Removed a partner", session -> {
            Partner partner = partner(session, id);
            List<Seat> seats = seatsOf(session, id);
            if (!seats.isEmpty()) {
                throw new Refused(partner.name() + " speaks through the seat \"" + seats.getFirst().title()
                    + "\" and stays on record. Give the seat to another partner first, or merge the two.");
            }
            if (session.actions().all().stream().anyMatch(action -> id.equals(action.partner()))) {
                throw new Refused(partner.name() + " has actions on record and stays there.");
            }
            session.partners().remove(id);
            return null;
        });
    }

    public List<Person> people() {
        return store.read(session -> session.people().all());
    }

    /** Adds a person; one of the same name at the same organisation is refused rather than doubled. */
    public PersonId addPerson(PersonDraft draft) {
        return store.write(acting.name(), "Added " + draft.name().strip(), session -> {
            Person person = new Person(new PersonId(session.ids().next()), draft.name(), draft.organisation(), draft.jobTitle(), draft.email(), 0);
            session.people().all().stream().filter(known -> same(known, person)).findFirst().ifPresent(known -> {
                throw new Refused(known.name() + " is on record already. If this is someone else of the same name, give the organisation.");
            });
            session.people().save(person);
            return person.id();
        });
    }

    public void changePerson(Person edited) {
        store.write(acting.name(), "Changed what is known of " + edited.name(), session -> {
            session.people().save(edited);
            return null;
        });
    }

    private static boolean same(Person one, Person other) {
        return NameKey.ofPerson(one.name()).equals(NameKey.ofPerson(other.name())) && organisation(one).equals(organisation(other));
    }

    private static NameKey organisation(Person person) {
        String organisation = person.organisation();
        return NameKey.ofOrganisation(organisation == null ? "" : organisation);
    }

    private static Partner partner(ReadSession session, PartnerId id) {
        return session.partners().find(id).orElseThrow(() -> new Refused("That partner is no longer on record."));
    }

    /** A name may mean one partner only, today's names and former ones together. */
    static void refuseKnownName(ReadSession session, String name, PartnerId but) {
        session.partners().all().stream().filter(partner -> !partner.id().equals(but) && partner.isKnownAs(name)).findFirst().ifPresent(known -> {
            throw new Refused(known.name().equals(name) ? name + " is a partner already."
                : "\"" + name + "\" is a name of the partner " + known.name() + " already.");
        });
    }

    private static List<Seat> seatsOf(ReadSession session, PartnerId partner) {
        return session.bodies().all().stream().map(Body::id).flatMap(body -> session.seats().of(body).stream())
            .filter(seat -> partner.equals(seat.partner())).toList();
    }

    private static Seat speakingFor(Seat seat, PartnerId partner) {
        return new Seat(seat.id(), seat.body(), seat.constituency(), seat.title(), seat.seatClass(), seat.office(), partner, seat.column(),
            seat.position(), seat.from(), seat.until(), seat.revision());
    }

    private static Action of(Action action, PartnerId partner) {
        return new Action(action.id(), action.reference(), action.text(), action.owners(), partner, action.item(), action.decision(),
            action.raisedOn(), action.dueDates(), action.state(), action.progress(), action.closedOn(), action.closedAt(), action.revision());
    }
}
