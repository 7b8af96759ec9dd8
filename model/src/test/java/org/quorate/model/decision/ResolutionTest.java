package org.quorate.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.model.Refused;

class ResolutionTest {
    @Test
    void no_clause_one_clause_and_several_have_their_own_forms() {
        assertThat(Resolution.of(List.of())).isEqualTo(new Resolution.None());
        assertThat(Resolution.of(List.of("the report be received"))).isEqualTo(new Resolution.Single("the report be received"));
        assertThat(Resolution.of(List.of("a be noted", "b be noted"))).isEqualTo(new Resolution.Numbered(List.of("a be noted", "b be noted")));
    }

    @Test
    void blank_clauses_are_not_counted() {
        assertThat(Resolution.of(List.of("", "the report be received", " "))).isInstanceOf(Resolution.Single.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"That the report be received.", "that the report be received", "the report be received;", "the report be received; and"})
    void the_word_that_and_the_closing_signs_are_not_part_of_the_words(String typed) {
        assertThat(new Resolution.Single(typed).text()).isEqualTo("the report be received");
    }

    @Test
    void a_clause_that_ends_in_and_something_keeps_it() {
        assertThat(new Resolution.Single("the report be received and").text()).isEqualTo("the report be received and");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "That", "That.", ".", "; and"})
    void a_resolution_without_words_is_refused(String typed) {
        assertThatThrownBy(() -> new Resolution.Single(typed)).isInstanceOf(Refused.class);
    }

    @Test
    void a_numbered_resolution_has_two_clauses_at_least() {
        assertThatThrownBy(() -> new Resolution.Numbered(List.of("only one"))).isInstanceOf(Refused.class);
    }

    @Test
    void the_sentence_for_registers_joins_the_clauses_as_minutes_do() {
        assertThat(new Resolution.None().sentence()).isEmpty();
        assertThat(new Resolution.Single("the update be noted").sentence()).isEqualTo("That the update be noted.");
        assertThat(Resolution.of(List.of("a be received and noted; and", "b be noted.", "c be noted")).sentence())
            .isEqualTo("That a be received and noted; b be noted; and c be noted.");
    }
}
