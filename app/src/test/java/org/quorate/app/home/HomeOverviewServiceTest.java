package org.quorate.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.clock.ClockService;
import org.quorate.app.clock.PlacedClock;
import org.quorate.app.control.Tone;
import org.quorate.app.ledger.PartnershipClocks;
import org.quorate.app.meeting.AgendaService;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.ShellViewModel;
import org.quorate.app.shell.StatusViewModel;
import org.quorate.app.testing.DemonstrationStores;
import org.quorate.app.testing.ImmediateTasks;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.ClockSubject;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.ruling.Reasoning;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

class HomeOverviewServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 18);
    private static final Clock NOON = Clock.fixed(TODAY.atTime(12, 0).atZone(Acting.ZONE).toInstant(), Acting.ZONE);

    @TempDir Path folder;

    private final Acting acting = new Acting(() -> "Ann", NOON);

    @Test
    void the_demonstration_shows_a_meeting_ahead_with_its_forecast_and_what_is_late() {
        try (Store store = DemonstrationStores.at(folder.resolve("demonstration"), acting)) {
            HomeOverview overview = service(store).read();
            assertThat(overview.next()).isNotNull();
            assertThat(overview.next().forecast()).isNotEmpty().allSatisfy(line -> assertThat(line.reasons()).isNotEmpty());
            assertThat(overview.later()).extracting(NextMeeting::body).contains("Partnership Board");
            assertThat(overview.clocks()).isNotEmpty().allSatisfy(clock ->
                    assertThat(clock.day()).isBetween(TODAY, TODAY.plusDays(13)));
            assertThat(overview.toDo()).isNotEmpty().isSortedAccordingTo((left, right) -> Integer.compare(rank(left.tone()), rank(right.tone())));
            assertThat(overview.overdueActions()).isPositive();
            assertThat(overview.recent()).isNotEmpty();
        }
    }

    @Test
    void escalations_ask_for_consent_and_approval_on_home_and_their_clocks_wait_without_a_day() {
        try (Store store = DemonstrationStores.at(folder.resolve("demonstration"), acting)) {
            assertThat(service(store).read().toDo()).extracting(HomeOverview.ToDo::text)
                    .contains("Ask for approval on E-3", "Ask for consent to a meeting on E-4")
                    .noneMatch(text -> text.contains("E-1") || text.contains("E-2") || text.contains("E-5"));
            CharterService charters = new CharterService(store, acting);
            assertThat(PartnershipClocks.of(store, acting, charters, new Rulings(new EnglishBankHolidays())).running())
                    .filteredOn(placed -> placed.clock().kind() == ClockKind.ESCALATION).isNotEmpty().allSatisfy(placed -> {
                        assertThat(placed.place().target()).isEqualTo(NavigationTarget.ESCALATIONS);
                        assertThat(placed.clock().closing()).isEqualTo(RunningClock.Closing.BY_ITS_RECORD);
                        assertThat(placed.clock().about().reference()).isNotEqualTo("E-1");
                        assertThat(placed.clock().reason().paragraph()).containsAnyOf("review meeting that is planned", "gives this step no time");
                    });
        }
    }

    @Test
    void a_new_partnership_has_nothing_ahead_and_is_told_its_first_steps() {
        try (Store store = Store.create(folder.resolve("new"), StoreOptions.with(NOON))) {
            HomeOverview overview = service(store).read();
            assertThat(overview.next()).isNull();
            assertThat(overview.headline()).isEqualTo("Nothing must happen today.");
            assertThat(overview.toDo()).extracting(HomeOverview.ToDo::text)
                    .containsExactly("Choose the charter", "Bring in the members", "Plan the first meeting");
            new CharterService(store, acting).adoptShipped("blank", TODAY, "Agreed by the Board");
            assertThat(service(store).read().toDo()).extracting(HomeOverview.ToDo::text)
                    .containsExactly("Bring in the members", "Plan the first meeting");
        }
    }

    @Test
    void the_rail_counts_what_is_overdue() {
        try (Store store = DemonstrationStores.at(folder.resolve("demonstration"), acting)) {
            ImmediateTasks tasks = new ImmediateTasks();
            ShellViewModel shell = new ShellViewModel(
                    new Navigation(Place.of(NavigationTarget.HOME)), new StatusViewModel(tasks, () -> LocalTime.NOON));
            HomeViewModel home = new HomeViewModel(service(store), tasks, shell);
            home.refresh();
            int overdue = home.overviewProperty().get().overdueActions();
            assertThat(shell.counts().get(NavigationTarget.ACTIONS)).isEqualTo(new ShellViewModel.Count(overdue, overdue + " overdue"));
            assertThat(tasks.shown()).isEmpty();
        }
    }

    @Test
    void what_ends_by_saying_so_is_marked_as_done_from_home_once_and_leaves_it() {
        try (Store store = Store.create(folder.resolve("new"), StoreOptions.with(NOON))) {
            RunningClock review = new RunningClock("review/1", ClockKind.OBLIGATION, "Review the memorandum", ClockSubject.of("Obligation", "Memorandum", null),
                    null, ClockEnd.by(TODAY), null, Reasoning.of(List.of()), "Review it.", RunningClock.Closing.BY_HAND);
            ClockService clocks = new ClockService(store, acting, List.of((session, today) ->
                    List.of(new PlacedClock(review, Place.of(NavigationTarget.CLOCKS)))));
            ImmediateTasks tasks = new ImmediateTasks();
            HomeViewModel home = new HomeViewModel(service(store, clocks), tasks, new ShellViewModel(
                    new Navigation(Place.of(NavigationTarget.HOME)), new StatusViewModel(tasks, () -> LocalTime.NOON)));
            home.refresh();
            HomeOverview.ToDo line = home.overviewProperty().get().toDo().stream().filter(each -> each.text().equals("Review the memorandum")).findFirst()
                    .orElseThrow();
            assertThat(line.byHand()).isEqualTo(review);
            assertThat(line.when()).isEqualTo("today");

            home.done(review);
            assertThat(home.overviewProperty().get().toDo()).extracting(HomeOverview.ToDo::text).doesNotContain("Review the memorandum");
            assertThat(clocks.ended()).singleElement().satisfies(mark -> {
                assertThat(mark.by()).isEqualTo("Ann");
                assertThat(mark.on()).isEqualTo(TODAY);
            });
            home.done(review);
            assertThat(tasks.shown()).singleElement().satisfies(failure -> assertThat(failure.toString()).contains("Ann has already marked it"));
            assertThat(clocks.ended()).hasSize(1);
        }
    }

    @Test
    void what_ends_with_its_own_record_has_no_mark_on_home() {
        try (Store store = DemonstrationStores.at(folder.resolve("demonstration"), acting)) {
            assertThat(service(store).read().toDo()).filteredOn(line -> line.text().startsWith("Issue the") || line.text().startsWith("Remind"))
                    .isNotEmpty().allSatisfy(line -> assertThat(line.byHand()).isNull());
        }
    }

    private HomeOverviewService service(Store store) {
        CharterService charters = new CharterService(store, acting);
        return service(store, PartnershipClocks.of(store, acting, charters, new Rulings(new EnglishBankHolidays())));
    }

    private HomeOverviewService service(Store store, ClockService clocks) {
        EnglishBankHolidays holidays = new EnglishBankHolidays();
        CharterService charters = new CharterService(store, acting);
        AgendaService agendas = new AgendaService(
                store, acting, (session, day) -> charters.inForceOn(session, day).map(found -> found.charter()), new WorkingDays(holidays));
        Rulings engine = new Rulings(holidays);
        return new HomeOverviewService(store, acting, agendas, charters, engine, clocks);
    }

    private static int rank(Tone tone) {
        return tone == Tone.BAD ? 0 : tone == Tone.WARN ? 1 : 2;
    }
}
