package org.quorate.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.acting.Acting;
import org.quorate.app.control.DateWords;
import org.quorate.app.palette.PaletteEntry;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.testing.DemonstrationFixture;
import org.quorate.model.action.Action;
import org.quorate.model.decision.Decision;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

class RecordSearchTest {
    private static final Clock NOON = Clock.fixed(LocalDate.of(2027, 1, 18).atTime(12, 0).atZone(Acting.ZONE).toInstant(), Acting.ZONE);

    @TempDir Path folder;

    private final Navigation navigation = new Navigation(Place.of(NavigationTarget.HOME));

    @Test
    void a_person_added_after_the_first_search_is_found_by_the_next_and_opened() {
        try (Store store = Store.create(folder.resolve("northfield"), StoreOptions.with(NOON))) {
            RecordSearch search = new RecordSearch(store, navigation);
            assertThat(search.find("finch")).isEmpty();
            store.change("Ann", "Added a person", session -> session.people().save(
                    new Person(new PersonId(7), "Ada Finch", "Northfield East Council", null, null, 0)));
            assertThat(search.find("northfield fin")).singleElement().extracting(PaletteEntry::text).isEqualTo("Ada Finch");
            search.find("ada").getFirst().open().run();
            assertThat(navigation.currentProperty().get()).isEqualTo(Place.of(NavigationTarget.PEOPLE, 7, "person"));
        }
    }

    @Test
    void a_meeting_is_found_by_its_reference_and_by_its_day_and_opened() {
        try (DemonstrationFixture northfield = new DemonstrationFixture(folder)) {
            RecordSearch search = new RecordSearch(northfield.store, navigation);
            Meeting meeting = northfield.store.read(session -> session.meetings().all()).getLast();
            for (String typed : List.of(meeting.reference(), meeting.reference().toLowerCase(Locale.UK), DateWords.words(meeting.date()))) {
                assertThat(search.find(typed)).as(typed).filteredOn(entry -> entry.group().equals("Meetings"))
                        .singleElement().satisfies(entry -> {
                            entry.open().run();
                            assertThat(navigation.currentProperty().get()).isEqualTo(Place.of(NavigationTarget.MEETINGS, meeting.id().value()));
                        });
            }
        }
    }

    @Test
    void decisions_actions_and_items_are_found_by_what_people_call_them() {
        try (DemonstrationFixture northfield = new DemonstrationFixture(folder)) {
            RecordSearch search = new RecordSearch(northfield.store, navigation);
            Decision decision = northfield.store.read(session -> session.decisions().all()).getLast();
            Action action = northfield.store.read(session -> session.actions().all()).getLast();
            AgendaItem item = northfield.store.read(session -> session.meetings().allItems()).getLast();
            assertThat(search.find(decision.reference())).extracting(PaletteEntry::text).anyMatch(text -> text.startsWith(decision.reference() + " "));
            assertThat(search.find(action.reference())).extracting(PaletteEntry::text).anyMatch(text -> text.startsWith(action.reference() + " "));
            assertThat(search.find(item.title())).extracting(PaletteEntry::group).contains("Items");
        }
    }

    @Test
    void nothing_is_listed_before_anything_is_typed() {
        try (Store store = Store.create(folder.resolve("northfield"), StoreOptions.with(NOON))) {
            assertThat(new RecordSearch(store, navigation).find("")).isEmpty();
        }
    }
}
