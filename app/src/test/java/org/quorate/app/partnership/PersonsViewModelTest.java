package org.quorate.app.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.testing.DemonstrationFixture;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.ImmediateTasks;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;

/** The register of people: names are corrected, and two records of one person are put together after a question. */
class PersonsViewModelTest {
    @TempDir
    Path folder;

    private final ImmediateTasks tasks = new ImmediateTasks();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<PersonMergeService.Preview> previews = new ArrayList<>();
    private DemonstrationFixture northfield;
    private PersonsViewModel model;
    private PersonLine seated;

    @BeforeEach
    void open() {
        northfield = new DemonstrationFixture(folder);
        model = new PersonsViewModel(northfield.store, northfield.acting, tasks, dialogs);
        model.refresh(() -> { });
        seated = model.people().stream().filter(line -> !line.seats().isEmpty()).findFirst().orElseThrow();
    }

    @AfterEach
    void close() {
        northfield.close();
    }

    private PersonLine doubled() {
        model.add(new PersonDraft(seated.person().name() + " (again)", null, "Director", null), () -> { });
        return model.people().stream().filter(line -> line.person().name().endsWith("(again)")).findFirst().orElseThrow();
    }

    @Test
    void everybody_on_record_is_listed_with_the_seats_they_hold_today_and_found_by_name_or_organisation() {
        assertThat(model.people()).hasSameSizeAs(northfield.store.read(session -> session.people().all()));
        assertThat(seated.seats()).contains(": ");
        assertThat(model.find(seated.person().name().toLowerCase(Locale.UK))).contains(seated);
        assertThat(model.find(seated.organisation())).contains(seated);
    }

    @Test
    void a_name_that_was_typed_wrong_is_corrected() {
        Person person = seated.person();
        model.change(new Person(person.id(), "Dr Right Name", person.organisation(), null, null, person.revision()), () -> { });
        assertThat(model.line(person.id()).orElseThrow().person().name()).isEqualTo("Dr Right Name");
    }

    @Test
    void two_records_are_put_together_only_after_a_question_and_can_be_taken_apart_again() {
        PersonLine again = doubled();
        model.preview(again.person().id(), seated.person().id(), previews::add);
        List<PersonId> shown = new ArrayList<>();
        model.merge(previews.getFirst(), shown::add);
        assertThat(dialogs.question().text()).contains("would go from " + again.person().name());
        assertThat(model.people()).contains(again);
        dialogs.press("Put them together");
        model.refresh(() -> { });
        assertThat(shown).containsExactly(seated.person().id());
        assertThat(model.line(again.person().id())).isEmpty();
        assertThat(dialogs.told()).containsExactly("The two records of " + seated.person().name() + " are one now.");
    }

    @Test
    void keeping_both_changes_nothing() {
        PersonLine again = doubled();
        model.preview(again.person().id(), seated.person().id(), previews::add);
        model.merge(previews.getFirst(), kept -> { });
        dialogs.press("Keep both");
        model.refresh(() -> { });
        assertThat(model.line(again.person().id())).isPresent();
    }

    @Test
    void two_people_who_sat_together_are_not_put_together_and_it_is_said_why() {
        PersonLine other = model.people().stream()
                .filter(line -> !line.equals(seated) && line.seats().startsWith(seated.seats().split(":", 2)[0] + ":")).findFirst().orElseThrow();
        model.preview(seated.person().id(), other.person().id(), previews::add);
        assertThat(previews.getFirst().against()).anySatisfy(why -> assertThat(why).contains("two people"));
    }
}
