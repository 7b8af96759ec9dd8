package org.quorate.app.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.minutes.MinutesService;
import org.quorate.app.recommendation.RecommendationEntry;
import org.quorate.app.recommendation.RecommendationService;
import org.quorate.model.action.Action;
import org.quorate.model.decision.Comparison;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionMethod;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.decision.RulingOnRecord;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.minutes.Confirmation;
import org.quorate.model.recommendation.Standing;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

class DemonstrationTest {
    private static final Acting SECRETARY =
            new Acting(() -> "Callum Staines", Clock.fixed(Instant.parse("2027-01-18T12:00:00Z"), Acting.ZONE));

    @TempDir
    static Path folder;

    private static Store store = none();

    @BeforeAll
    static void make() {
        store = Demonstration.create(folder.resolve("northfield"), StoreOptions.with(SECRETARY.clock()), SECRETARY);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @SuppressWarnings("NullAway")
    private static Store none() {
        return null;
    }

    private static List<Decision> decisions() {
        return store.read(session -> session.decisions().all());
    }

    private static Decision decision(String title) {
        return decisions().stream().filter(decision -> decision.title().equals(title)).findFirst().orElseThrow();
    }

    private static String ruled(Decision decision) {
        return decision.ruling() instanceof RulingOnRecord.Computed computed ? computed.outcome() : "not computed";
    }

    @Test
    void meetings_stand_in_every_state() {
        Set<MeetingState> states = store.read(session -> session.meetings().all()).stream()
                .map(Meeting::state)
                .collect(Collectors.toSet());
        assertThat(states).containsAll(EnumSet.allOf(MeetingState.class));
    }

    @Test
    void minutes_that_are_confirmed_were_so_by_the_next_meeting_of_the_body_and_are_signed() {
        store.read(session -> {
            for (Meeting meeting : session.meetings().all()) {
                Optional<Confirmation> confirmation = session.minutes().confirmationOf(meeting.id());
                assertThat(confirmation.isPresent()).as(meeting.reference()).isEqualTo(meeting.minutes() == MinutesState.CONFIRMED);
                confirmation.ifPresent(record -> {
                    Meeting confirming = session.meetings().find(Objects.requireNonNull(record.at())).orElseThrow();
                    assertThat(confirming.date()).isAfter(meeting.date());
                    assertThat(confirming.body()).isEqualTo(meeting.body());
                    assertThat(record.signedBy()).as(meeting.reference()).isNotBlank();
                });
            }
            return true;
        });
    }

    @Test
    void minute_numbers_run_on_in_the_order_the_minutes_print_the_items() {
        MinutesService minutes = new MinutesService(store, SECRETARY);
        List<Meeting> begun = store.read(session -> session.meetings().all()).stream()
                .filter(meeting -> meeting.minutes() != MinutesState.NONE)
                .toList();
        assertThat(begun).isNotEmpty().allSatisfy(meeting -> {
            List<Integer> printed = minutes.read(meeting.id()).entries().stream().map(entry -> entry.number()).toList();
            assertThat(printed).isEqualTo(IntStream.range(0, printed.size()).mapToObj(place -> printed.getFirst() + place).toList());
        });
    }

    @Test
    void decisions_were_taken_by_assent_consensus_and_both_majorities() {
        assertThat(decisions()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(decisions().stream().map(Decision::method))
                .contains(DecisionMethod.ASSENT, DecisionMethod.CONSENSUS, DecisionMethod.QUALIFIED_MAJORITY, DecisionMethod.SIMPLE_MAJORITY);
    }

    @Test
    void the_vote_on_the_second_tranche_fails_by_one_because_someone_stepped_out() {
        Decision decision = decision("Apportionment of transformation funding, second tranche");
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOT_CARRIED);
        assertThat(decision.ruling()).isInstanceOfSatisfying(RulingOnRecord.Computed.class, ruling -> {
            assertThat(ruling.headline()).isEqualTo("Not carried, one short");
            assertThat(ruling.text()).contains("12").contains("9");
        });
    }

    @Test
    void the_item_after_three_members_left_is_ruled_inquorate_and_was_deferred() {
        Decision decision = decision("Primary care estates");
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.DEFERRED);
        assertThat(ruled(decision)).isEqualTo("inquorate");
    }

    @Test
    void one_declaration_differs_from_its_ruling_where_a_group_that_votes_took_no_vote() {
        assertThat(decisions())
                .filteredOn(decision -> decision.comparison() == Comparison.DIFFERS)
                .extracting(Decision::title)
                .containsExactly("Virtual wards");
    }

    @Test
    void the_executive_has_no_quorum_in_its_charter_so_its_rulings_are_silent() {
        assertThat(ruled(decision("Winter escalation arrangements"))).isEqualTo("silent");
    }

    @Test
    void actions_are_open_overdue_done_and_dropped_and_none_is_closed_in_the_future() {
        List<Action> actions = store.read(session -> session.actions().all());
        assertThat(actions).hasSizeGreaterThanOrEqualTo(75);
        assertThat(actions).filteredOn(action -> action.isOverdueOn(SECRETARY.today())).hasSizeBetween(3, 12);
        assertThat(actions).allSatisfy(action -> {
            if (action.closedOn() != null) {
                assertThat(action.closedOn()).isBeforeOrEqualTo(SECRETARY.today());
            }
        });
        assertThat(actions.stream().map(Action::state).distinct()).hasSize(3);
    }

    @Test
    void business_was_taken_in_part_2() {
        List<AgendaItem> items = store.read(session -> session.meetings().allItems());
        assertThat(items).anyMatch(item -> item.privacy() != null);
    }

    @Test
    void recommendations_stand_in_every_typical_state_one_stuck_one_past_a_missing_step_and_one_with_half_its_partners_answers() {
        List<RecommendationEntry> all = new RecommendationService(
                store, SECRETARY, new CharterService(store, SECRETARY), new Rulings(new EnglishBankHolidays())).all();
        assertThat(all).filteredOn(entry -> entry.point() == null).extracting(entry -> entry.standing().state()).contains(Standing.State.MADE,
                Standing.State.SENT, Standing.State.ON_AGENDA, Standing.State.WITH_PARTNERS, Standing.State.DEFERRED, Standing.State.TO_GO_ON,
                Standing.State.ACCEPTED, Standing.State.REJECTED, Standing.State.WITHDRAWN);
        assertThat(all).anyMatch(RecommendationEntry::isStuck);
        assertThat(all).flatExtracting(entry -> entry.standing().findings()).extracting(Standing.Finding::text)
                .anyMatch(text -> text.contains("without being proposed by the Co-ordination Group"))
                .anyMatch(text -> text.contains("never taken to the Assembly"));
        assertThat(all).filteredOn(entry -> entry.journey().ratification() != null).singleElement().satisfies(entry ->
                assertThat(entry.standing().holder()).isEqualTo("6 of 12 partners"));
        assertThat(all).filteredOn(entry -> entry.point() != null).extracting(RecommendationEntry::reference).contains("R-6 A", "R-6 G");
    }
}
