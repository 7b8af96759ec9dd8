package org.quorate.model.ruling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.PeriodCount;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.DeputyNotice;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.Slug;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Whether those who sit in for members may, by what the charter asks of deputies. Asks only for what the charter speaks of. */
final class Deputies {

    private static final List<Candidate> WHO = List.of(new Candidate("named", new Word("named")), new Candidate("any", new Word("any")),
            new Candidate("none", new Word("none")));
    private static final List<Candidate> NOTICE = List.of(new Candidate("not-needed", new Word("not-needed")), new Candidate("required", new Word("required")));

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
        if (!prepared.mentions("deputies.notice")) {
            return true;
        }
        String notice = readings.ask(prepared.ofBody("deputies.notice"), () -> NOTICE).text();
        if (notice.equals("not-needed")) {
            return true;
        }
        LocalDate given = deputy == null ? null : deputy.noticeOn();
        LocalDate meeting = prepared.question().date();
        if (given == null || meeting == null) {
            return fact("deputies.notice-given", deputy == null ? null : deputy.noticeGiven());
        }
        LocalTime at = deputy == null ? null : deputy.noticeAt();
        Boolean inTime = notice.equals("required") ? Boolean.valueOf(!given.isAfter(meeting)) : inTime(DeputyNotice.read(notice), given, at, meeting);
        return inTime != null ? inTime : fact("deputies.notice-given", null);
    }

    /** Whether notice given on a day was in time; null where the hours decide it and the case does not give them. */
    private @Nullable Boolean inTime(DeputyNotice notice, LocalDate given, @Nullable LocalTime at, LocalDate meeting) {
        PeriodCount count = PeriodCount.on(prepared.calendar());
        LocalTime starts = prepared.question().proceedings().startsAt();
        if (notice.period().unit().isByTheClock()) {
            LocalDateTime last = count.momentBefore(meeting.atTime(starts == null ? LocalTime.MAX : starts), notice.period());
            LocalDateTime surely = count.momentBefore(meeting.atTime(starts == null ? LocalTime.MIN : starts), notice.period());
            return !given.atTime(at == null ? LocalTime.MAX : at).isAfter(surely) ? Boolean.TRUE
                    : given.atTime(at == null ? LocalTime.MIN : at).isAfter(last) ? Boolean.FALSE : null;
        }
        LocalDate last = count.before(meeting, notice.period()).lastDay();
        LocalTime until = notice.until();
        if (!given.equals(last) || until == null) {
            return !given.isAfter(last);
        }
        return at == null ? null : Boolean.valueOf(!at.isAfter(until));
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
