package org.quorate.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.acting.Acting;
import org.quorate.app.palette.PaletteEntry;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
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
    void nothing_is_listed_before_anything_is_typed() {
        try (Store store = Store.create(folder.resolve("northfield"), StoreOptions.with(NOON))) {
            assertThat(new RecordSearch(store, navigation).find("")).isEmpty();
        }
    }
}
