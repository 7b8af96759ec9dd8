package org.quorate.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoundOfFindingsTest {
    private final RoundOfFindings<String> round = new RoundOfFindings<>();

    @Test
    void it_goes_round_and_round() {
        List<String> findings = List.of("minute 1", "minute 2");
        assertThat(round.advance(findings)).contains("minute 1");
        assertThat(round.next(findings)).contains("minute 2");
        assertThat(round.advance(findings)).contains("minute 2");
        assertThat(round.advance(findings)).contains("minute 1");
    }

    @Test
    void mending_one_passes_over_none() {
        round.advance(List.of("minute 1", "minute 2", "minute 3"));
        assertThat(round.advance(List.of("minute 2", "minute 3"))).contains("minute 2");
        assertThat(round.advance(List.of("minute 3"))).contains("minute 3");
        assertThat(round.advance(List.of())).isEmpty();
    }

    @Test
    void another_document_begins_anew() {
        round.advance(List.of("minute 1", "minute 2"));
        round.restart();
        assertThat(round.advance(List.of("minute 1", "minute 2"))).contains("minute 1");
    }
}
