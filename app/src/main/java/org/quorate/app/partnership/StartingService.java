package org.quorate.app.partnership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.app.acting.Acting;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Constituency;
import org.quorate.model.partnership.ConstituencyId;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.model.partnership.Seat;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.partnership.SeatOffice;
import org.quorate.persistence.charter.CharterYaml;
import org.quorate.persistence.charter.ShippedCharters;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.WriteSession;

/** Starts a partnership from a charter that comes with the program: its bodies, constituencies and seats, so that only people are left to fill in. */
public final class StartingService {
    private final Store store;
    private final Acting acting;

    public StartingService(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /** A charter to start from; {@code contents} says what it brings ("4 bodies, 11 seats"). */
    public record Offer(String key, String title, String contents) {}

    /** The charters that come with the program. */
    public List<Offer> offers() {
        return ShippedCharters.keys().stream().flatMap(key -> ShippedCharters.find(key).stream()
            .map(charter -> new Offer(key, charter.title(), contents(charter)))).toList();
    }

    private static String contents(Charter charter) {
        int seats = charter.bodies().stream().flatMap(body -> body.constituencies().stream())
            .mapToInt(org.quorate.model.charter.Constituency::fewest).sum();
        return Stream.of(counted(charter.bodies().size(), "body", "bodies"), counted(seats, "seat", "seats"),
            counted(charter.silences().size(), "question left open", "questions left open"))
            .filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String counted(int number, String one, String many) {
        return number == 0 ? "" : number + " " + (number == 1 ? one : many);
    }

    /**
     * Adopts a charter and makes what it describes, all vacant; a body on record under the same name is left as it is.
     *
     * @param acceptStarters whether common practice is accepted for everything the charter leaves open, labelled as such
     * @throws Refused where a charter is in force already
     */
    public void start(String key, LocalDate from, boolean acceptStarters) {
        Charter shipped = ShippedCharters.find(key).orElseThrow(() -> new Refused("There is no charter called " + key + "."));
        start(acceptStarters ? shipped.acceptStarters(acting.name(), acting.today()) : shipped, from, "Started from " + shipped.title());
    }

    /**
     * Adopts a charter as the first version and makes what it describes, all vacant.
     *
     * @param charter shipped, with whatever was settled of it on the way
     * @throws Refused where a charter is in force already
     */
    public void start(Charter charter, LocalDate from, String why) {
        store.write(acting.name(), "Started from the charter " + charter.title(), session -> {
            Required.that(session.charters().all().isEmpty(), "A charter is in force already; change it on the Charter screen.");
            Charter adopted = charter.withVersion("v1");
            session.charters().add(new AdoptedCharter(1, CharterYaml.write(adopted), from, acting.name(), why));
            Map<String, BodyId> made = new HashMap<>();
            for (CharterBody body : adopted.bodies()) {
                made.put(body.key(), body(session, body, from));
            }
            adopted.bodies().forEach(body -> relate(session, body, made));
            return true;
        });
    }

    private static BodyId body(WriteSession session, CharterBody described, LocalDate from) {
        List<Body> all = session.bodies().all();
        Optional<Body> known = all.stream().filter(body -> body.name().equalsIgnoreCase(described.name())).findFirst();
        if (known.isPresent()) {
            return known.get().id();
        }
        Body body = new Body(new BodyId(session.ids().next()), described.name(), shortName(described.name(), all), described.key(), null, null, "",
            HouseStyle.plain(), all.stream().mapToInt(Body::position).max().orElse(0) + 1, 0);
        session.bodies().save(body);
        int place = 1;
        for (org.quorate.model.charter.Constituency block : described.constituencies()) {
            Constituency made = new Constituency(new ConstituencyId(session.ids().next()), body.id(), block.name(), place++);
            session.seats().save(made);
            seats(session, made, block, from);
        }
        return body.id();
    }

    private static void seats(WriteSession session, Constituency block, org.quorate.model.charter.Constituency described, LocalDate from) {
        int after = session.seats().of(block.body()).stream().mapToInt(Seat::position).max().orElse(0);
        for (int number = 1; number <= described.fewest(); number++) {
            String title = described.fewest() == 1 ? block.name() : block.name() + " " + number;
            session.seats().save(new Seat(new SeatId(session.ids().next()), block.body(), block.id(), title,
                SeatClass.valueOf(described.seatClass().name()), SeatOffice.MEMBER, null, null, after + number, from, null, 0));
        }
    }

    private static void relate(WriteSession session, CharterBody described, Map<String, BodyId> made) {
        BodyId above = described.accountableTo() == null ? null : made.get(described.accountableTo());
        BodyId id = made.get(described.key());
        if (above != null && id != null) {
            Body body = session.bodies().find(id).orElseThrow();
            session.bodies().save(new Body(id, body.name(), body.shortName(), body.charterKey(), above, above, body.cadence(), body.style(),
                body.position(), body.revision()));
        }
    }

    /** The initials, or the first of them with a number where they are taken. */
    private static String shortName(String name, List<Body> others) {
        String initials = Initials.of(name);
        String wanted = initials;
        for (int number = 2; taken(wanted, others); number++) {
            wanted = initials + number;
        }
        return wanted;
    }

    private static boolean taken(String shortName, List<Body> others) {
        return others.stream().anyMatch(body -> body.shortName().equalsIgnoreCase(shortName));
    }
}
