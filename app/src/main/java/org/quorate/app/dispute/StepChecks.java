package org.quorate.app.dispute;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Refused;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Slug;
import org.quorate.model.charter.Who;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.Seat;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.persistence.store.ReadSession;

/** What is asked of a step before the charter is: that an answer is new, and whether those who voted are on record. */
final class StepChecks {
    private static final Set<EventKind> ANSWERS = Set.of(EventKind.ACCEPT, EventKind.REJECT);
    private static final Set<EventKind> ASKS_ANEW =
            Set.of(EventKind.RECOMMEND, EventKind.DECIDE, EventKind.ADVISE, EventKind.REFER, EventKind.BACK, EventKind.SKIP);

    private StepChecks() {}

    /** Of those who voted, whoever is nobody on record: counted as named, because a charter may let several vote as one, but worth another look. */
    static List<String> unknown(ReadSession session, Charter charter, Dispute dispute, Collection<String> voters) {
        List<Partner> partners = session.partners().all();
        Set<String> others = others(session, charter, dispute);
        return voters.stream().filter(voter -> partners.stream().noneMatch(partner -> partner.isKnownAs(voter)) && !others.contains(Slug.of(voter))).toList();
    }

    /** Parties, people, what they belong to, seats, and whoever the charter says is not counted. */
    private static Set<String> others(ReadSession session, Charter charter, Dispute dispute) {
        Set<String> known = new LinkedHashSet<>();
        dispute.partyNames().forEach(name -> known.add(Slug.of(name)));
        for (Person person : session.people().all()) {
            known.add(Slug.of(person.name()));
            String organisation = person.organisation();
            if (organisation != null) {
                known.add(Slug.of(organisation));
            }
        }
        session.bodies().all().forEach(body -> session.seats().of(body.id()).stream().map(Seat::title).map(Slug::of).forEach(known::add));
        for (Setting setting : charter.settings().values()) {
            if (setting.path().startsWith(dispute.procedure() + ".") && setting.path().endsWith(".not-counted") && !setting.isSilent()) {
                Who.read(setting.valueText()).named().forEach(name -> known.add(Slug.of(name)));
            }
        }
        return known;
    }

    /** Refuses the same answer of a party given again, when nothing was put to it since. */
    static void requireNewAnswer(Dispute dispute, ProcedureEvent step) {
        String by = step.by();
        if (!ANSWERS.contains(step.kind()) || by == null) {
            return;
        }
        DisputeEvent before = before(dispute, by);
        if (before != null && before.what().kind() == step.kind()) {
            throw new Refused(by + (step.kind() == EventKind.ACCEPT ? " accepted it" : " said that it does not accept it") + " already, on "
                    + DayText.of(before.on()) + "; nothing was put to the parties since.");
        }
    }

    private static @Nullable DisputeEvent before(Dispute dispute, String by) {
        for (DisputeEvent event : dispute.events().reversed()) {
            if (ASKS_ANEW.contains(event.what().kind())) {
                return null;
            }
            String other = event.what().by();
            if (ANSWERS.contains(event.what().kind()) && other != null && Slug.of(other).equals(Slug.of(by))) {
                return event;
            }
        }
        return null;
    }
}
