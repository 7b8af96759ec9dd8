package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.Slug;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Whether those who sit in for members may, by what the charter asks of deputies. Asks only for what the charter speaks of. */
final class Deputies {

    private static final List<Candidate> WHO = List.of(new Candidate("named", new Word("named")), new Candidate("any", new Word("any")),
            new Candidate("none", new Word("none")));

    private final Prepared prepared;
    private final OpenReadings readings;

    Deputies(Prepared prepared, OpenReadings readings) {
        this.prepared = prepared;
        this.readings = readings;
    }

    boolean mayStandIn(Group group) {
        SeatParticulars.@Nullable Deputy deputy = group.particulars().deputy();
        return whoMay(deputy, group.particulars().namedDeputies()) && noticed(deputy);
    }

    /** Whether a deputy is named, as the case says or as the list of those its member named shows; null when neither tells. */
    private static @Nullable Boolean isNamed(SeatParticulars.@Nullable Deputy deputy, List<String> named) {
        String name = deputy == null ? null : deputy.name();
        Boolean said = deputy == null ? null : deputy.named();
        if (said != null || name == null || named.isEmpty()) {
            return said;
        }
        return named.stream().anyMatch(one -> Slug.of(one).equals(Slug.of(name)));
    }

    private boolean whoMay(SeatParticulars.@Nullable Deputy deputy, List<String> named) {
        if (!prepared.mentions("deputies.who")) {
            return true;
        }
        return switch (readings.ask(prepared.ofBody("deputies.who"), () -> WHO).text()) {
            case "none" -> false;
            case "named" -> fact("deputies.are-named", isNamed(deputy, named));
            default -> true;
        };
    }

    private boolean noticed(SeatParticulars.@Nullable Deputy deputy) {
        NoticeInTime notice = new NoticeInTime(prepared, readings, "deputies");
        return deputy == null ? notice.wasGiven(null, null, null) : notice.wasGiven(deputy.noticeOn(), deputy.noticeAt(), deputy.noticeGiven());
    }

    /** What only the case can tell; under both readings when it does not. */
    private boolean fact(String suffix, @Nullable Boolean said) {
        return said != null ? said : readings.ask(prepared.ofBody(suffix), () -> Participation.YES_OR_NO).text().equals("yes");
    }

    private static Optional<Integer> number(Charter charter, CharterBody body, String end) {
        return charter.setting(body.key() + "." + end).map(Setting::value).filter(SettingValue.Whole.class::isInstance)
                .map(value -> ((SettingValue.Whole) value).number());
    }

    /** One person who sits for more members than the charter allows is a matter for whoever wrote the case: which of them counts cannot be told. */
    static void check(Charter charter, CharterBody body, List<Group> groups, List<UnusableCase.Reason> wrong) {
        number(charter, body, "deputies.per-member").ifPresent(most -> groups.stream().filter(group -> group.particulars().namedDeputies().size() > most)
                .forEach(group -> wrong.add(new UnusableCase.Reason("seats", group.label() + " has named " + Plain.list(group.particulars().namedDeputies())
                        + " as deputies, but a member may name only " + most + ". Say which of them stands."))));
        Optional<Integer> limit = number(charter, body, "deputies.seats");
        if (limit.isEmpty()) {
            return;
        }
        Map<String, List<String>> seatsOf = new LinkedHashMap<>();
        for (Group group : groups) {
            SeatParticulars.Deputy deputy = group.particulars().deputy();
            String name = deputy == null ? null : deputy.name();
            if (name != null && group.deputies() > 0) {
                seatsOf.computeIfAbsent(name, key -> new ArrayList<>()).add(group.label());
            }
        }
        seatsOf.forEach((name, seats) -> {
            if (seats.size() > limit.get()) {
                wrong.add(new UnusableCase.Reason("seats", name + " stands in for " + Plain.list(seats) + ", but one person may stand in for only "
                        + Plain.members(limit.get()) + ". Say for which, and mark the others absent."));
            }
        });
    }
}
