package org.quorate.model.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.model.meeting.ItemId;

class ActionReferenceTest {
    private static Actions holding(String... references) {
        List<Action> all = Arrays.stream(references)
                .map(reference -> new Action(new ActionId(1), reference, "Do it", List.of(), null, null, null,
                        LocalDate.of(2027, 1, 26), List.of(), ActionState.OPEN, List.of(), null, null, 0))
                .toList();
        return new Actions() {
            @Override
            public Optional<Action> find(ActionId id) {
                return Optional.empty();
            }

            @Override
            public Optional<Action> findByReference(String reference) {
                return Optional.empty();
            }

            @Override
            public List<Action> all() {
                return all;
            }

            @Override
            public List<Action> of(ItemId item) {
                return List.of();
            }

            @Override
            public void save(Action action) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Evidence> evidenceOf(ActionId action) {
                return List.of();
            }

            @Override
            public List<Evidence> allEvidence() {
                return List.of();
            }

            @Override
            public void add(Evidence evidence) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void remove(ActionId id) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Test
    void the_first_action_is_number_one() {
        assertThat(holding().nextReference()).isEqualTo("A-1");
    }

    @Test
    void the_next_number_follows_the_highest_even_where_an_earlier_one_is_free() {
        assertThat(holding("A-2", "A-98", "A-9").nextReference()).isEqualTo("A-99");
    }

    @Test
    void references_of_another_form_do_not_count() {
        assertThat(holding("HWB 2020/17", "A-3b", "A-4").nextReference()).isEqualTo("A-5");
    }
}
