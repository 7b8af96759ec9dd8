package org.quorate.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NavigationTest {
    private final Navigation navigation = new Navigation(Place.of(NavigationTarget.HOME));

    @Test
    void going_back_returns_to_the_record_one_came_from() {
        Place decision = Place.of(NavigationTarget.DECISIONS, 47);
        navigation.go(decision);
        navigation.go(Place.of(NavigationTarget.MEETINGS, 3, "room"));
        navigation.back();
        assertThat(navigation.currentProperty().get()).isEqualTo(decision);
        navigation.back();
        assertThat(navigation.currentProperty().get()).isEqualTo(Place.of(NavigationTarget.HOME));
        assertThat(navigation.canGoBackProperty().get()).isFalse();
    }

    @Test
    void going_where_one_is_leaves_no_step_behind() {
        navigation.go(NavigationTarget.HOME);
        assertThat(navigation.canGoBackProperty().get()).isFalse();
    }

    @Test
    void there_is_no_way_back_past_a_fresh_start() {
        navigation.go(NavigationTarget.ACTIONS);
        navigation.replaceAll(Place.of(NavigationTarget.MEETINGS));
        navigation.back();
        assertThat(navigation.currentProperty().get().target()).isEqualTo(NavigationTarget.MEETINGS);
    }
}
