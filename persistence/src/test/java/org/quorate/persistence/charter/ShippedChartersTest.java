package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;

class ShippedChartersTest {

    static List<String> keys() {
        return ShippedCharters.keys();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_shipped_charter_reads_and_keeps_its_name(String key) {
        assertThat(ShippedCharters.find(key)).map(Charter::key).contains(key);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_charter_written_and_read_again_is_the_same(String key) {
        Charter charter = ShippedCharters.find(key).orElseThrow();
        assertThat(CharterYaml.read("again.yaml", CharterYaml.write(charter))).isEqualTo(charter);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void accepting_the_starters_leaves_open_only_what_has_no_common_practice(String key) {
        Charter charter = ShippedCharters.find(key).orElseThrow().acceptStarters("The Board", LocalDate.of(2021, 1, 26));
        assertThat(charter.silences()).allSatisfy(silence -> assertThat(silence.starter()).isNull());
    }

    @Test
    void the_printed_board_of_2020_has_eleven_seats_and_an_open_number_for_the_executive() {
        Charter charter = ShippedCharters.find("cheshire-merseyside-2020").orElseThrow();
        int fewest = charter.body("Partnership Board").orElseThrow().constituencies().stream().mapToInt(one -> one.fewest()).sum();
        assertThat(fewest).isEqualTo(11);
        assertThat(charter.setting("partnership-board.quorum")).get().matches(Setting::isSilent);
    }

    @Test
    void the_proposed_board_of_2021_has_23_to_26_seats() {
        var constituencies = ShippedCharters.find("cheshire-merseyside-2021").orElseThrow().body("board").orElseThrow().constituencies();
        assertThat(constituencies.stream().mapToInt(one -> one.fewest()).sum()).isEqualTo(23);
        assertThat(constituencies.stream().mapToInt(one -> one.most()).sum()).isEqualTo(26);
    }
}
