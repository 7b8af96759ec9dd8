package org.quorate.app.importing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.app.partnership.SeatKeeping;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.model.charter.Charter;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Constituency;
import org.quorate.model.partnership.ConstituencyId;
import org.quorate.model.partnership.NameKey;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.Seat;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.partnership.SeatOffice;
import org.quorate.persistence.charter.CharterYaml;
import org.quorate.persistence.store.WriteSession;

/** Finds the seat a row means: by its title, else the first vacant one of its constituency, else a new one. */
final class SeatChoice {
    private static final String ONLY_BLOCK = "Members";
    private final WriteSession session;
    private final Set<SeatId> made = new HashSet<>();
    private final Set<SeatId> taken = new HashSet<>();
    private final Set<SeatId> given = new HashSet<>();
    private final Optional<Charter> charter;

    SeatChoice(WriteSession session) {
        this.session = session;
        List<AdoptedCharter> versions = session.charters().all();
        charter = versions.isEmpty() ? Optional.empty() : Optional.of(CharterYaml.readAdopted("the charter", versions.getLast().source()));
    }

    boolean isNew(Seat seat) {
        return made.contains(seat.id());
    }

    /** The seat for a row; {@code person} is nothing where the row is a vacancy. */
    Seat open(Body body, PersonRow row, LocalDate from, @Nullable PartnerId partner, @Nullable PersonId person) {
        Optional<Seat> titled = titled(body, row).or(() -> chairs(body, row, from));
        if (titled.isPresent() && !isGivenOn(titled.get(), row, from)) {
            return reaching(titled.get(), from);
        }
        Constituency block = block(body, row);
        Optional<Seat> vacant = session.seats().of(body.id()).stream()
            .filter(seat -> seat.constituency().equals(block.id()) && row.seat() == null && fits(seat, row))
            .filter(seat -> isVacant(seat, from) || isNeverFilledBefore(seat, from))
            .min(Comparator.comparing((Seat seat) -> !seat.existsOn(from)).thenComparing(seat -> rank(seat, row, partner)));
        Seat seat = vacant.map(found -> spoken(reaching(found, from), row, partner)).orElseGet(() -> made(body, block, row, from, partner));
        if (person == null) {
            taken.add(seat.id());
        }
        return seat;
    }

    /** A body has one seat of whoever chairs, whatever it is called here and there. */
    private Optional<Seat> chairs(Body body, PersonRow row, LocalDate from) {
        return row.office() != SeatOffice.CHAIR ? Optional.empty()
            : session.seats().of(body.id()).stream().filter(seat -> seat.office() == SeatOffice.CHAIR)
                .filter(seat -> seat.existsOn(from) || isNeverFilledBefore(seat, from)).findFirst();
    }

    /** Notes that a row of this list has the seat. */
    void give(Seat seat) {
        given.add(seat.id());
    }

    /** A list that calls many of one day "Member" names a kind of seat, of which each has an own; an office is one seat whoever is listed. */
    private boolean isGivenOn(Seat seat, PersonRow row, LocalDate from) {
        return row.office() == SeatOffice.MEMBER && given.contains(seat.id())
            && session.seats().appointmentsTo(seat.id()).stream().anyMatch(held -> held.from().equals(from));
    }

    private Optional<Seat> titled(Body body, PersonRow row) {
        String title = row.seat();
        String blockName = row.constituency();
        if (title == null) {
            return Optional.empty();
        }
        return session.seats().of(body.id()).stream().filter(seat -> NameKey.ofOrganisation(seat.title()).equals(NameKey.ofOrganisation(title)))
            .filter(seat -> blockName == null || blockOf(body, blockName).filter(block -> block.id().equals(seat.constituency())).isPresent())
            .findFirst();
    }

    /** The constituency of that name, or of the name that the charter knows it by under this one ("Local authority", "CCG"). */
    private Optional<Constituency> blockOf(Body body, String name) {
        return named(body, name).or(() -> charter.flatMap(known -> known.body(body.charterKey() == null ? body.name() : body.charterKey()))
            .flatMap(described -> described.constituency(name)).flatMap(described -> named(body, described.name())));
    }

    private Optional<Constituency> named(Body body, String name) {
        return session.seats().constituenciesOf(body.id()).stream()
            .filter(block -> NameKey.ofOrganisation(block.name()).equals(NameKey.ofOrganisation(name))).findFirst();
    }

    private Constituency block(Body body, PersonRow row) {
        List<Constituency> blocks = session.seats().constituenciesOf(body.id());
        String name = row.constituency();
        if (name == null && blocks.size() > 1) {
            throw new PeopleImport.CellRefused(Field.CONSTITUENCY, "say which constituency: " + body.name() + " has "
                + String.join(", ", blocks.stream().map(Constituency::name).toList()) + ".");
        }
        if (name == null && blocks.size() == 1) {
            return blocks.getFirst();
        }
        String wanted = name == null ? ONLY_BLOCK : name;
        return blockOf(body, wanted).orElseGet(() -> {
            int position = blocks.stream().mapToInt(Constituency::position).max().orElse(0) + 1;
            Constituency block = new Constituency(new ConstituencyId(session.ids().next()), body.id(), wanted, position);
            session.seats().save(block);
            return block;
        });
    }

    private static boolean fits(Seat seat, PersonRow row) {
        SeatClass seatClass = row.seatClass();
        boolean office = row.office() == SeatOffice.MEMBER || row.office() == seat.office();
        return office && (seatClass == null || seatClass == seat.seatClass());
    }

    private boolean isVacant(Seat seat, LocalDate from) {
        return seat.existsOn(from) && !taken.contains(seat.id())
            && session.seats().appointmentsTo(seat.id()).stream().allMatch(held -> held.until() != null && held.until().isBefore(from));
    }

    /** A seat on record only since the charter was set up, while those who sit in it have long been in office. */
    private boolean isNeverFilledBefore(Seat seat, LocalDate from) {
        return seat.from().isAfter(from) && !taken.contains(seat.id()) && session.seats().appointmentsTo(seat.id()).isEmpty();
    }

    /** The seat; one that nobody has held yet is on record from the day given at the latest. */
    private Seat reaching(Seat seat, LocalDate from) {
        if (!isNeverFilledBefore(seat, from)) {
            return seat;
        }
        session.seats().save(new Seat(seat.id(), seat.body(), seat.constituency(), seat.title(), seat.seatClass(), seat.office(), seat.partner(),
            seat.column(), seat.position(), from, seat.until(), seat.revision()));
        return session.seats().find(seat.id()).orElseThrow();
    }

    /**
     * A seat that speaks for the person's own partner comes first, one kept for another partner last; a chair's is not given to a member by
     * chance.
     */
    private static int rank(Seat seat, PersonRow row, @Nullable PartnerId partner) {
        int office = seat.office() == row.office() ? 0 : 4;
        return office + (seat.partner() == null ? 1 : seat.partner().equals(partner) ? 0 : 2);
    }

    /** A vacant seat that spoke for nobody speaks for the newcomer's partner. */
    private Seat spoken(Seat seat, PersonRow row, @Nullable PartnerId partner) {
        if (seat.partner() != null || partner == null) {
            return seat;
        }
        return saved(new Seat(seat.id(), seat.body(), seat.constituency(), seat.title(), seat.seatClass(), seat.office(), partner, seat.column(),
            seat.position(), seat.from(), seat.until(), seat.revision()), row);
    }

    private Seat made(Body body, Constituency block, PersonRow row, LocalDate from, @Nullable PartnerId partner) {
        List<Seat> seats = session.seats().of(body.id());
        String title = row.seat();
        long inBlock = seats.stream().filter(seat -> seat.constituency().equals(block.id())).count();
        SeatClass seatClass = row.seatClass();
        boolean used = title != null && seats.stream().anyMatch(seat -> NameKey.ofOrganisation(seat.title()).equals(NameKey.ofOrganisation(title)));
        String called = title == null ? free(seats, block.name(), inBlock + 1) : used ? free(seats, title, 2) : title;
        Seat seat = new Seat(new SeatId(session.ids().next()), body.id(), block.id(), called,
            seatClass == null ? SeatClass.VOTING : seatClass, row.office(), partner, null,
            seats.stream().mapToInt(Seat::position).max().orElse(0) + 1, from, null, 0);
        made.add(seat.id());
        return saved(seat, row);
    }

    private static String free(List<Seat> seats, String name, long number) {
        String title = name + " " + number;
        boolean used = seats.stream().anyMatch(seat -> seat.title().equalsIgnoreCase(title));
        return used ? free(seats, name, number + 1) : title;
    }

    private Seat saved(Seat seat, PersonRow row) {
        if (row.office() == SeatOffice.CHAIR || made.contains(seat.id())) {
            SeatKeeping.check(session, seat);
        }
        session.seats().save(seat);
        return session.seats().find(seat.id()).orElse(seat);
    }
}
