package org.quorate.app.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.partnership.BodyService;
import org.quorate.app.partnership.Initials;
import org.quorate.model.Refused;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Constituency;
import org.quorate.model.partnership.ConstituencyId;
import org.quorate.model.partnership.Contact;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.persistence.importing.BodyEntry;

/** Puts a body on record, or brings the one on record up to what the file says. */
final class BodyImport {
    private final ImportAct act;

    BodyImport(ImportAct act) {
        this.act = act;
    }

    void body(BodyEntry entry) {
        Body known = act.body(entry.name()).or(() -> entry.shortName() == null ? Optional.empty() : act.body(entry.shortName())).orElse(null);
        List<Body> all = act.session().bodies().all();
        Body wanted = new Body(
            known == null ? new BodyId(act.nextId()) : known.id(),
            entry.name(),
            entry.shortName() != null ? entry.shortName() : known == null ? Initials.of(entry.name()) : known.shortName(),
            entry.charterKey() != null ? entry.charterKey() : known == null ? null : known.charterKey(),
            known == null ? null : known.reportsTo(),
            known == null ? null : known.heldToAccountBy(),
            entry.cadence() != null ? entry.cadence() : known == null ? "" : known.cadence(),
            style(entry.style(), known == null ? HouseStyle.plain() : known.style()),
            known == null ? all.stream().mapToInt(Body::position).max().orElse(0) + 1 : known.position(),
            known == null ? 0 : known.revision());
        BodyService.check(act.session(), wanted);
        act.keep(known, wanted, act.session().bodies()::save, "body", "bodies");
    }

    /** Who answers to whom; only once every body of the file is on record. */
    void relations(BodyEntry entry) {
        Body known = act.body(entry.name()).orElseThrow(() -> new Refused("The body " + entry.name() + " is not on record."));
        Body wanted = new Body(known.id(), known.name(), known.shortName(), known.charterKey(), above(entry.reportsTo(), known.reportsTo()),
            above(entry.heldToAccountBy(), known.heldToAccountBy()), known.cadence(), known.style(), known.position(), known.revision());
        if (!wanted.equals(known)) {
            BodyService.check(act.session(), wanted);
            act.session().bodies().save(wanted);
        }
    }

    private @Nullable BodyId above(@Nullable String name, @Nullable BodyId known) {
        return name == null ? known : act.body(name).map(Body::id)
            .orElseThrow(() -> new Refused("\"" + name + "\" is neither a body of this file nor one on record."));
    }

    void seats(BodyEntry entry) {
        Body body = act.body(entry.name()).orElseThrow(() -> new Refused("The body " + entry.name() + " is not on record."));
        SeatImport seats = new SeatImport(act, body);
        for (BodyEntry.ConstituencyEntry block : entry.constituencies()) {
            Constituency constituency = constituency(body, block.name());
            block.seats().forEach(seat -> act.attempt(seat.spot(), () -> seats.seat(constituency, seat)));
        }
    }

    private Constituency constituency(Body body, String name) {
        List<Constituency> blocks = act.session().seats().constituenciesOf(body.id());
        Constituency known = blocks.stream().filter(block -> block.name().equalsIgnoreCase(name)).findFirst().orElse(null);
        if (known != null) {
            return known;
        }
        int position = blocks.stream().mapToInt(Constituency::position).max().orElse(0) + 1;
        return act.keep(null, new Constituency(new ConstituencyId(act.nextId()), body.id(), name, position), act.session().seats()::save,
            "constituency", "constituencies");
    }

    private static HouseStyle style(BodyEntry.@Nullable StyleEntry entry, HouseStyle known) {
        if (entry == null) {
            return known;
        }
        String contact = entry.contactName();
        return new HouseStyle(
            or(entry.authority(), known.authority()),
            required(entry.bodyWord(), known.bodyWord()),
            required(entry.chairTitle(), known.chairTitle()),
            required(entry.viceChairTitle(), known.viceChairTitle()),
            entry.verb() == null ? known.verb() : entry.verb(),
            entry.headings().isEmpty() ? known.classHeadings() : entry.headings(),
            required(entry.minutePrefix(), known.minutePrefix()),
            or(entry.partsStatement(), known.partsStatement()),
            or(entry.recordingStatement(), known.recordingStatement()),
            contact == null ? known.contact() : new Contact(contact, entry.contactTelephone(), entry.contactEmail()));
    }

    private static @Nullable String or(@Nullable String given, @Nullable String known) {
        return given == null ? known : given;
    }

    private static String required(@Nullable String given, String known) {
        return given == null ? known : given;
    }

    /** The earliest day that a body of the file mentions, or nothing. */
    static @Nullable LocalDate earliest(List<BodyEntry> bodies) {
        return bodies.stream().flatMap(body -> body.constituencies().stream()).flatMap(block -> block.seats().stream())
            .flatMap(seat -> Stream.concat(Stream.ofNullable(seat.existsFrom()),
                seat.tenures().stream().flatMap(tenure -> Stream.ofNullable(tenure.from()))))
            .min(LocalDate::compareTo).orElse(null);
    }
}
