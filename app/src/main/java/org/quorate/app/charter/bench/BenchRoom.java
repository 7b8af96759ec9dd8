package org.quorate.app.charter.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Setting;
import org.quorate.model.ruling.Attendance;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.SeatEligibility;
import org.quorate.model.ruling.SeatInCase;

/** A room on the bench with the charter it is ruled by: what the charter says of it before anybody votes. */
record BenchRoom(Charter charter, DecisionCase room) {

    /** The matters the body decides: those with a rule of their own, or every one where the body has none. */
    List<CharterMatter> matters() {
        String key = charter.body(room.body()).map(CharterBody::key).orElse(room.body());
        List<CharterMatter> ruled = charter.matters().stream().filter(matter -> charter.settings().keySet().stream()
            .anyMatch(path -> path.startsWith(key + "." + matter.key() + "."))).toList();
        return ruled.isEmpty() ? charter.matters() : ruled;
    }

    String matterTitle() {
        return charter.matter(room.matter()).map(CharterMatter::title).orElse(room.matter());
    }

    /** Which seats may take part in the matter, in the order of the seats; nothing where the case cannot be asked. */
    List<SeatEligibility> eligibility(Rulings engine) {
        try {
            return engine.eligibility(charter, room);
        } catch (IllegalArgumentException refused) {
            return List.of();
        }
    }

    /** The places of the seats that certainly or perhaps take part in the matter. */
    List<Integer> eligiblePlaces(Rulings engine) {
        List<SeatEligibility> eligibility = eligibility(engine);
        return IntStream.range(0, seatsOf(room).size())
            .filter(place -> place >= eligibility.size() || !Boolean.FALSE.equals(eligibility.get(place).eligible())).boxed().toList();
    }

    /** The settings of the body that may be assumed, open ones first. */
    List<Setting> assumable() {
        return charter.settings().values().stream().filter(setting -> setting.path().startsWith(room.body() + "."))
            .sorted((one, other) -> Boolean.compare(other.isSilent(), one.isSilent())).toList();
    }

    static List<SeatInCase> seatsOf(DecisionCase room) {
        return room.attendance() instanceof Attendance.Seats(List<SeatInCase> seats) ? seats : List.of();
    }
}
