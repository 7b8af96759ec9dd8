package org.quorate.app.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.testing.DemonstrationFixture;
import org.quorate.model.Refused;
import org.quorate.model.action.Action;
import org.quorate.model.action.Owner;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.persistence.store.ReadSession;

class PersonMergeServiceTest {
    @TempDir
    Path folder;

    private DemonstrationFixture northfield;
    private PersonMergeService service;
    private Person member;
    private Person doubled;

    @BeforeEach
    void open() {
        northfield = new DemonstrationFixture(folder);
        service = new PersonMergeService(northfield.store, northfield.acting);
        member = northfield.store.read(session -> seatedOnce(session));
        doubled = northfield.store.write("Test", "A second record", session -> {
            Person second = new Person(new PersonId(session.ids().next()), member.name() + " (again)", null, "Director", "again@example.org", 0);
            session.people().save(second);
            Action action = session.actions().all().getFirst();
            session.actions().save(new Action(action.id(), action.reference(), action.text(), List.of(new Owner(second.id(), second.name())),
                    action.partner(), action.item(), action.decision(), action.raisedOn(), action.dueDates(), action.state(), action.progress(),
                    action.closedOn(), action.closedAt(), action.revision()));
            return session.people().find(second.id()).orElseThrow();
        });
    }

    @AfterEach
    void close() {
        northfield.close();
    }

    private static Person seatedOnce(ReadSession session) {
        Appointment first = session.bodies().all().stream().flatMap(body -> session.seats().appointmentsOf(body.id()).stream())
                .filter(each -> each.until() == null).findFirst().orElseThrow();
        return session.people().find(first.person()).orElseThrow();
    }

    private PersonBelongings of(Person person) {
        return northfield.store.read(session -> PersonBelongings.of(session, person.id()));
    }

    private List<Person> people() {
        return northfield.store.read(session -> session.people().all());
    }

    @Test
    void before_anything_moves_it_is_said_what_would() {
        assertThat(service.preview(doubled.id(), member.id()).inWords()).isEqualTo(
                "1 action would go from " + doubled.name() + " to " + member.name() + ", and the first of the two records would be removed.");
        assertThat(people()).contains(doubled);
    }

    @Test
    void everything_goes_over_and_the_other_record_is_gone() {
        PersonBelongings before = of(member);
        service.merge(doubled.id(), member.id());
        assertThat(people()).extracting(Person::id).contains(member.id()).doesNotContain(doubled.id());
        assertThat(of(member).appointments()).isEqualTo(before.appointments());
        assertThat(of(member).actions()).hasSize(before.actions().size() + 1)
                .anySatisfy(action -> assertThat(action.owners()).containsExactly(new Owner(member.id(), member.name())));
        assertThat(northfield.store.check()).isEmpty();
    }

    @Test
    void seats_and_attendance_go_over_too_and_history_counts_for_the_one_who_stays() {
        PersonBelongings before = of(member);
        assertThat(before.appointments()).isNotEmpty();
        service.merge(member.id(), doubled.id());
        assertThat(of(doubled).inWords()).containsAll(before.inWords().stream().filter(words -> !words.contains("action")).toList());
        assertThat(people().stream().filter(person -> person.id().equals(doubled.id())).findFirst().orElseThrow()).satisfies(kept -> {
            assertThat(kept.organisation()).as("filled in").isEqualTo(member.organisation());
            assertThat(kept.email()).as("kept").isEqualTo("again@example.org");
        });
    }

    @Test
    void it_can_be_taken_back_to_what_it_was() {
        PersonBelongings ofMember = of(member);
        PersonBelongings ofDoubled = of(doubled);
        service.undo(service.merge(doubled.id(), member.id()));
        assertThat(people()).extracting(Person::name).contains(doubled.name(), member.name());
        assertThat(of(doubled).actions()).extracting(Action::reference).isEqualTo(ofDoubled.actions().stream().map(Action::reference).toList());
        assertThat(of(member).inWords()).isEqualTo(ofMember.inWords());
    }

    @Test
    void two_who_sat_on_one_body_at_once_are_two_people() {
        Person other = northfield.store.read(session -> {
            var body = session.bodies().all().stream().filter(each -> session.seats().appointmentsOf(each.id()).stream()
                    .anyMatch(held -> held.person().equals(member.id()) && held.until() == null)).findFirst().orElseThrow();
            return session.seats().appointmentsOf(body.id()).stream()
                    .filter(held -> held.until() == null && !held.person().equals(member.id()))
                    .findFirst().flatMap(held -> session.people().find(held.person())).orElseThrow();
        });
        assertThatThrownBy(() -> service.merge(other.id(), member.id())).isInstanceOf(Refused.class)
                .hasMessageContaining("at the same time").hasMessageContaining("two people");
        assertThatThrownBy(() -> service.merge(member.id(), member.id())).isInstanceOf(Refused.class).hasMessageContaining("one and the same");
    }

    @Test
    void only_somebody_never_used_is_removed() {
        assertThatThrownBy(() -> service.remove(member.id())).isInstanceOf(Refused.class)
                .hasMessageContaining("stays on record").hasMessageContaining("time");
        Person unused = northfield.store.write("Test", "Typed in error", session -> {
            Person made = new Person(new PersonId(session.ids().next()), "Typo " + LocalDate.EPOCH, null, null, null, 0);
            session.people().save(made);
            return made;
        });
        service.remove(unused.id());
        assertThat(people()).extracting(Person::id).doesNotContain(unused.id());
    }
}
