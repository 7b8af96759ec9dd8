package org.quorate.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VenueTest {

    @Test
    void a_place_to_be_confirmed_is_not_settled_however_it_is_written() {
        assertThat(Venue.at(Venue.TO_BE_CONFIRMED).isSettled()).isFalse();
        assertThat(Venue.at("to be confirmed").isSettled()).isFalse();
        assertThat(Venue.at("Council Chamber").isSettled()).isTrue();
    }
}
