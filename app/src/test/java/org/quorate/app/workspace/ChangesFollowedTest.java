package org.quorate.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.agenda.AgendaViewModel;
import org.quorate.app.meeting.ItemDetails;
import org.quorate.app.meeting.MeetingsViewModel;
import org.quorate.app.meeting.TestStore;
import org.quorate.app.minutes.MinutesService;
import org.quorate.app.minutes.MinutesViewModel;
import org.quorate.app.partnership.PeopleViewModel;
import org.quorate.app.task.BackgroundTasks;
import org.quorate.app.task.Failure;
import org.quorate.app.task.Tasks;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.partnership.Body;

/** What is shown follows what others change, so that two views never disagree; once it is no longer shown it stops. */
class ChangesFollowedTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 18);

    @TempDir
    Path folder;

    // Reading waits until the test lets it, because nobody may read on the thread that has just written.
    private final ConcurrentLinkedQueue<Runnable> readings = new ConcurrentLinkedQueue<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Tasks tasks = new BackgroundTasks(readings::add, Runnable::run, Runnable::run, failures::add);
    private TestStore test;
    private MeetingId meeting;

    @BeforeEach
    void open() {
        test = TestStore.on(folder, TODAY);
        meeting = test.meetings.planEmpty(test.at(LocalDate.of(2027, 1, 26)));
    }

    @AfterEach
    void close() {
        assertThat(failures).isEmpty();
        test.close();
    }

    private void settle() {
        for (Runnable next = readings.poll(); next != null; next = readings.poll()) {
            next.run();
        }
    }

    @Test
    void the_agenda_shows_an_item_that_was_added_elsewhere() {
        AgendaViewModel model = new AgendaViewModel(test.agendas, id -> Map.of(), tasks, () -> TODAY);
        model.open(meeting);
        Subscription following = model.follow();
        settle();
        test.agendas.add(meeting, ItemDetails.of("Added elsewhere", Purpose.NOTE, 10));
        settle();
        assertThat(model.agendaProperty().get().items()).extracting(AgendaItem::title).containsExactly("Added elsewhere");

        following.unsubscribe();
        test.agendas.add(meeting, ItemDetails.of("Not looked at any more", Purpose.NOTE, 10));
        settle();
        assertThat(model.agendaProperty().get().items()).hasSize(1);
    }

    @Test
    void the_minutes_show_an_item_that_was_added_elsewhere() {
        MinutesViewModel model = new MinutesViewModel(new MinutesService(test.store, test.acting), tasks);
        model.open(meeting, null);
        Subscription following = model.follow();
        settle();
        test.agendas.add(meeting, ItemDetails.of("Added elsewhere", Purpose.NOTE, 10));
        settle();
        assertThat(model.minutesProperty().get().entries()).hasSize(1);
        following.unsubscribe();
    }

    @Test
    void the_register_of_meetings_shows_one_that_was_planned_elsewhere() {
        MeetingsViewModel model = new MeetingsViewModel(test.meetings, tasks, () -> TODAY, id -> { }, id -> { });
        model.reload();
        Subscription following = model.follow();
        settle();
        test.meetings.planEmpty(test.at(LocalDate.of(2027, 2, 23)));
        settle();
        assertThat(model.lines()).hasSize(2);
        following.unsubscribe();
    }

    @Test
    void people_and_bodies_show_a_change_made_elsewhere_but_not_while_a_form_lies_open() {
        PeopleViewModel model = new PeopleViewModel(test.store, test.acting, tasks);
        AtomicBoolean formOpen = new AtomicBoolean(true);
        model.refresh();
        Subscription following = model.follow(formOpen::get);
        settle();
        rename("Board of Partners");
        settle();
        assertThat(model.branches().getFirst().body().name()).isEqualTo("Partnership Board");
        formOpen.set(false);
        rename("Partners' Board");
        settle();
        assertThat(model.branches().getFirst().body().name()).isEqualTo("Partners' Board");
        following.unsubscribe();
    }

    private void rename(String name) {
        test.store.change("Another", "Renamed the body", session -> {
            Body body = session.bodies().find(test.board).orElseThrow();
            session.bodies().save(new Body(body.id(), name, body.shortName(), body.charterKey(), body.reportsTo(), body.heldToAccountBy(),
                    body.cadence(), body.style(), body.position(), body.revision()));
        });
    }
}
