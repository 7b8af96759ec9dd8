package org.quorate.app.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.AttendanceChange;
import org.quorate.model.meeting.AttendanceEvent;
import org.quorate.model.meeting.AttendanceLog;
import org.quorate.model.meeting.Attendee;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.Roll;
import org.quorate.model.partnership.RollEntry;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.partnership.SeatOffice;
import org.quorate.reports.content.AttendanceClass;
import org.quorate.reports.content.Attender;
import org.quorate.reports.content.MinutesContent;

/**
 * Who was present, as minutes list it: class by class in the fixed order, whoever presided first, then in seat order; and who sent
 * apologies.
 *
 * @param present the four classes, each with its heading; a class without anyone is empty
 * @param apologies the names, in seat order, then those without a seat
 * @param signatory whoever presided, or nothing where nobody did
 */
public record AttendanceSection(
        List<AttendanceClass> present, List<String> apologies, Optional<MinutesContent.Signatory> signatory) {
    public AttendanceSection {
        present = List.copyOf(present);
        apologies = List.copyOf(apologies);
    }

    public static AttendanceSection of(
            AttendanceLog log, Roll roll, HouseStyle style, Map<PersonId, Person> people) {
        return new Reading(log.events().stream().filter(AttendanceEvent::counts).toList(), roll, style, people).section();
    }

    private record Reading(
            List<AttendanceEvent> events, Roll roll, HouseStyle style, Map<PersonId, Person> people) {

        AttendanceSection section() {
            SeatId presiding = presiding();
            List<AttendanceClass> classes = new ArrayList<>();
            for (SeatClass seatClass : SeatClass.values()) {
                List<Attender> lines = new ArrayList<>();
                roll.entries().stream()
                        .filter(entry -> entry.seat().seatClass() == seatClass)
                        .forEach(entry -> lines.addAll(lines(entry, entry.seat().id().equals(presiding))));
                lines.addAll(others(seatClass));
                classes.add(new AttendanceClass(style.headingOf(seatClass), lines));
            }
            return new AttendanceSection(classes, apologies(), signatory(presiding));
        }

        /** Those who filled a seat at any time: its holder, and each deputy. */
        private List<Attender> lines(RollEntry entry, boolean presided) {
            List<Attender> lines = new ArrayList<>();
            Person holder = entry.holder();
            if (holder != null && came(entry, null)) {
                lines.add(new Attender(holder.name(), role(entry, presided), holder.organisation(), presided));
            }
            for (Person deputy : entry.deputies()) {
                if (came(entry, deputy.id())) {
                    String role = holder == null ? null : "substitute for " + holder.name();
                    boolean chaired = presided && lines.isEmpty();
                    lines.add(new Attender(deputy.name(), role, deputy.organisation(), chaired));
                }
            }
            return lines;
        }

        private @Nullable String role(RollEntry entry, boolean presided) {
            return switch (entry.seat().office()) {
                case CHAIR -> style.chairTitle();
                case VICE_CHAIR -> presided ? style.viceChairTitle() + ", in the Chair" : style.viceChairTitle();
                case MEMBER -> presided ? "in the Chair" : null;
            };
        }

        private boolean came(RollEntry entry, @Nullable PersonId deputy) {
            return events.stream()
                    .filter(event -> event.change() instanceof AttendanceChange.Arrived)
                    .map(AttendanceEvent::attendee)
                    .anyMatch(attendee -> attendee.equals(new Attendee.OfSeat(entry.seat().id(), deputy)));
        }

        private List<Attender> others(SeatClass seatClass) {
            return events.stream()
                    .filter(event -> event.change() instanceof AttendanceChange.Arrived)
                    .map(event -> event.attendee() instanceof Attendee.Other(PersonId person, SeatClass listed)
                            && listed == seatClass ? people.get(person) : null)
                    .filter(Objects::nonNull)
                    .distinct()
                    .map(person -> Attender.of(person.name(), person.organisation()))
                    .toList();
        }

        /** Whoever took the chair last; else the chair, else the vice-chair, where they came. */
        private @Nullable SeatId presiding() {
            SeatId taken = null;
            for (AttendanceEvent event : events) {
                if (event.change() instanceof AttendanceChange.TookChair
                        && event.attendee() instanceof Attendee.OfSeat(SeatId seat, PersonId ignored)) {
                    taken = seat;
                }
            }
            return taken != null ? taken : holding(SeatOffice.CHAIR).or(() -> holding(SeatOffice.VICE_CHAIR)).orElse(null);
        }

        private Optional<SeatId> holding(SeatOffice office) {
            return roll.entries().stream()
                    .filter(entry -> entry.seat().office() == office && came(entry, null))
                    .map(entry -> entry.seat().id())
                    .findFirst();
        }

        private Optional<MinutesContent.Signatory> signatory(@Nullable SeatId presiding) {
            if (presiding == null) {
                return Optional.empty();
            }
            return roll.entry(presiding).flatMap(entry -> lines(entry, true).stream().findFirst()
                    .map(line -> new MinutesContent.Signatory(line.name(), signs(entry))));
        }

        private String signs(RollEntry entry) {
            return entry.seat().office() == SeatOffice.VICE_CHAIR ? style.viceChairTitle() : style.chairTitle();
        }

        private List<String> apologies() {
            List<String> names = new ArrayList<>();
            for (RollEntry entry : roll.entries()) {
                Person holder = entry.holder();
                if (holder != null && sent(entry) && !came(entry, null)) {
                    names.add(holder.name());
                }
            }
            events.stream()
                    .filter(event -> event.change() instanceof AttendanceChange.Apologies)
                    .map(event -> event.attendee() instanceof Attendee.Other(PersonId person, SeatClass ignored) ? people.get(person) : null)
                    .filter(Objects::nonNull)
                    .map(Person::name)
                    .filter(name -> !names.contains(name))
                    .forEach(names::add);
            return names;
        }

        private boolean sent(RollEntry entry) {
            return events.stream()
                    .filter(event -> event.change() instanceof AttendanceChange.Apologies)
                    .anyMatch(event -> event.attendee() instanceof Attendee.OfSeat(SeatId seat, PersonId ignored)
                            && seat.equals(entry.seat().id()));
        }
    }
}
