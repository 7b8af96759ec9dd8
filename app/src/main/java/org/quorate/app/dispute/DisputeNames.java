package org.quorate.app.dispute;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.model.charter.Slug;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeParty;
import org.quorate.model.partnership.Partner;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.persistence.store.ReadSession;

/** Parties keep in a dispute the name they came into it with, whatever they are called when a step is taken (CM-39). */
final class DisputeNames {
    private DisputeNames() {}

    /** The step with every party in it called as the dispute calls it. */
    static ProcedureEvent named(ReadSession session, Dispute dispute, ProcedureEvent step) {
        String by = step.by();
        return new ProcedureEvent(step.kind(), by == null ? null : of(session, dispute.parties(), by), step.on(), step.reason(),
                step.to().stream().map(name -> of(session, dispute.parties(), name)).toList(),
                step.agreedBy().stream().map(name -> of(session, dispute.parties(), name)).toList(), step.length(), step.until(), step.extraordinary());
    }

    /** What the dispute calls whoever is meant by a name; the name itself where it is no party. */
    static String of(ReadSession session, List<DisputeParty> parties, String name) {
        Optional<Partner> partner = partner(session, name);
        return parties.stream().filter(party -> Slug.of(party.name()).equals(Slug.of(name))).findFirst()
                .or(() -> parties.stream().filter(party -> partner.filter(known -> known.id().equals(party.partner()) || known.isKnownAs(party.name()))
                        .isPresent()).findFirst())
                .map(DisputeParty::name).orElse(name);
    }

    /** What a party is called now, where that is another name than the dispute's. */
    static Optional<String> now(ReadSession session, DisputeParty party) {
        Optional<Partner> known = Optional.ofNullable(party.partner()).flatMap(id -> session.partners().find(id)).or(() -> partner(session, party.name()));
        return known.map(Partner::name).filter(name -> !name.equals(party.name()));
    }

    static List<DisputeParty> parties(ReadSession session, DisputeOpening opening) {
        Stream<String> names = Stream.concat(opening.parties().stream(), opening.affected().stream()).map(name -> partner(session, name)
                .map(Partner::name).orElse(name)).distinct();
        List<String> affected = opening.affected().stream().map(name -> partner(session, name).map(Partner::name).orElse(name)).toList();
        return names.map(name -> new DisputeParty(partner(session, name).map(Partner::id).orElse(null), name, affected.contains(name))).toList();
    }

    /** Parties that are no partner on record: kept as named, because a dispute may concern others, but worth another look. */
    static List<String> unknown(ReadSession session, List<DisputeParty> parties) {
        return parties.stream().filter(party -> party.partner() == null).map(DisputeParty::name).filter(name -> partner(session, name).isEmpty()).toList();
    }

    private static Optional<Partner> partner(ReadSession session, String name) {
        return session.partners().all().stream().filter(known -> known.isKnownAs(name)).findFirst();
    }
}
