package org.quorate.app.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.agenda.ItemFormViewModel.Field;
import org.quorate.app.meeting.AgendaPlace;
import org.quorate.app.meeting.ItemDetails;
import org.quorate.app.meeting.TestStore;
import org.quorate.app.testing.ImmediateTasks;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.PageRange;
import org.quorate.model.meeting.Part;
import org.quorate.model.meeting.Purpose;
import org.quorate.persistence.charter.ShippedCharters;

class AgendaViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 18);

    @TempDir
    Path folder;

    private final ImmediateTasks tasks = new ImmediateTasks();
    private TestStore test;
    private MeetingId meeting;
    private AgendaViewModel model;

    @BeforeEach
    void open() {
        test = TestStore.under(ShippedCharters.find("northfield").orElseThrow(), folder, TODAY);
        meeting = test.meetings.planEmpty(test.at(LocalDate.of(2027, 1, 26)));
        test.agendas.add(meeting, ItemDetails.of("One", Purpose.NOTE, 10));
        test.agendas.add(meeting, ItemDetails.of("Two", Purpose.NOTE, 20));
        model = new AgendaViewModel(test.agendas, id -> Map.of(), tasks, () -> TODAY);
        model.open(meeting);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private List<String> titles() {
        return model.rows().stream()
                .filter(OutlineRow.ItemRow.class::isInstance)
                .map(row -> ((OutlineRow.ItemRow) row).item().title())
                .toList();
    }

    private AgendaItem chosen() {
        return model.selectedItem().orElseThrow();
    }

    private void type(Field field, String text) {
        model.form().editing(field);
        model.form().text(field).set(text);
        model.form().commit(field);
    }

    @Test
    void the_first_item_is_chosen_when_an_agenda_is_opened() {
        assertThat(chosen().title()).isEqualTo("One");
        assertThat(model.form().text(Field.TITLE).get()).isEqualTo("One");
    }

    @Test
    void a_new_item_is_chosen_and_its_title_is_where_typing_begins() {
        model.add();
        assertThat(chosen().title()).isEqualTo("New item");
        assertThat(model.wantedProperty().get()).isEqualTo(new AgendaPlace.OfItem(chosen().id(), AgendaPlace.ItemField.TITLE));
        type(Field.TITLE, "Three");
        assertThat(titles()).containsExactly("One", "Two", "Three");
    }

    @Test
    void moving_follows_the_item() {
        model.move(1);
        assertThat(titles()).containsExactly("Two", "One");
        assertThat(chosen().title()).isEqualTo("One");
    }

    @Test
    void edits_are_taken_back_latest_first_and_made_again() {
        model.move(1);
        type(Field.TITLE, "First");
        model.undo();
        assertThat(titles()).containsExactly("Two", "One");
        model.undo();
        assertThat(titles()).containsExactly("One", "Two");
        assertThat(model.undoRefusalProperty().get()).isNotEmpty();
        model.redo();
        model.redo();
        assertThat(titles()).containsExactly("Two", "First");
        assertThat(tasks.shown()).isEmpty();
    }

    @Test
    void a_step_that_no_longer_fits_is_refused_in_words_and_forgotten() {
        model.move(1);
        test.agendas.add(meeting, ItemDetails.of("Elsewhere", Purpose.NOTE, 5));
        model.undo();
        assertThat(tasks.shown()).singleElement().satisfies(failure -> assertThat(failure.sentence()).contains("has changed since"));
        assertThat(model.undoRefusalProperty().get()).isNotEmpty();
    }

    @Test
    void part_2_without_a_reason_stands_in_the_way_of_issuing_until_it_is_given() {
        model.form().partProperty().set(Part.TWO);
        assertThat(chosen().part()).isEqualTo(Part.TWO);
        assertThat(titles()).containsExactly("Two", "One");
        assertThat(model.form().problem(Field.REASON).get()).contains("Part 2 needs its reason");
        assertThat(model.issueRefusalProperty().get()).isEqualTo("1 finding to mend first");
        model.takeMeThere();
        assertThat(model.wantedProperty().get()).isEqualTo(new AgendaPlace.OfItem(chosen().id(), AgendaPlace.ItemField.REASON));
        type(Field.REASON, "Paragraph 3");
        assertThat(model.issueRefusalProperty().get()).isEmpty();
        model.issue();
        assertThat(test.meetings.find(meeting).state()).isEqualTo(MeetingState.AGENDA_ISSUED);
    }

    @Test
    void what_cannot_be_read_is_said_and_not_saved() {
        type(Field.MINUTES, "ten");
        assertThat(model.form().problem(Field.MINUTES).get()).contains("Whole minutes");
        type(Field.TITLE, "  ");
        assertThat(model.form().problem(Field.TITLE).get()).contains("needs a title");
        type(Field.PAGES, "9 - 7");
        assertThat(model.form().problem(Field.PAGES).get()).contains("First and last page");
        assertThat(test.agendas.read(meeting).items().getFirst()).isEqualTo(chosen());
        type(Field.PAGES, "7 to 96");
        assertThat(chosen().pages()).isEqualTo(new PageRange(7, 96));
    }

    @Test
    void words_being_typed_stay_while_the_agenda_is_read_anew() {
        model.form().editing(Field.TITLE);
        model.form().text(Field.TITLE).set("Half a ti");
        model.reload();
        assertThat(model.form().text(Field.TITLE).get()).isEqualTo("Half a ti");
        assertThat(model.form().isUnsaved("Half a ti")).isTrue();
    }

    @Test
    void the_last_day_to_issue_comes_from_the_charter_with_its_days_counted() {
        NoticeWords notice = model.notice();
        assertThat(notice.text()).isEqualTo("last day to issue is today");
        assertThat(notice.why().plainText()).contains("5 clear working days").contains("Counted: Tue 19 Jan 2027").contains("Counted: Mon 25 Jan 2027");
    }

    private String droppedOn(String dragged, String over, boolean lowerHalf) {
        OutlineDrop drop = OutlineDrop.of(item(dragged), item(over), lowerHalf);
        if (drop != null) {
            model.moveTo(drop.item(), drop.position());
        }
        return String.join(" ", titles());
    }

    private AgendaItem item(String title) {
        return model.agendaProperty().get().items().stream().filter(each -> each.title().equals(title)).findFirst().orElseThrow();
    }

    @Test
    void an_item_that_is_dragged_goes_where_the_line_under_the_pointer_shows() {
        test.agendas.add(meeting, ItemDetails.of("Three", Purpose.NOTE, 10));
        test.agendas.add(meeting, ItemDetails.of("Four", Purpose.NOTE, 10));
        model.reload();
        assertThat(droppedOn("One", "Three", true)).isEqualTo("Two Three One Four");
        assertThat(droppedOn("Two", "One", false)).isEqualTo("Three Two One Four");
        assertThat(droppedOn("Four", "Three", true)).isEqualTo("Three Four Two One");
        assertThat(droppedOn("One", "Three", false)).isEqualTo("One Three Four Two");
        assertThat(droppedOn("Three", "Three", true)).isEqualTo("One Three Four Two");
        model.undo();
        assertThat(titles()).containsExactly("Three", "Four", "Two", "One");
    }

    @Test
    void a_drag_takes_nothing_from_part_2_into_public_nor_the_other_way() {
        test.agendas.add(meeting, ItemDetails.of("Private", Purpose.NOTE, 10));
        model.reload();
        model.selectedProperty().set(item("Private").id());
        model.form().partProperty().set(Part.TWO);
        assertThat(item("Private").part()).isEqualTo(Part.TWO);
        assertThat(OutlineDrop.of(item("Private"), item("One"), false)).isNull();
        assertThat(OutlineDrop.of(item("One"), item("Private"), true)).isNull();
    }
}
