package org.quorate.app.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Provenance;
import org.quorate.model.charter.Standing;
import org.quorate.persistence.charter.ShippedCharters;

class CharterDraftTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 26);
    private static final String QUORUM = "partnership-board.quorum";
    private static final String REMOTE = "partnership-board.remote.quorum";

    private final CharterInForce first = version(1, ShippedCharters.find("cheshire-merseyside-2020").orElseThrow());
    private final CharterDraft draft = new CharterDraft(first);

    private static CharterInForce version(int number, Charter charter) {
        return new CharterInForce(new AdoptedCharter(number, "format: quorate-charter/1", DAY, "The Board", "As signed"), charter.withVersion("v" + number));
    }

    private static SettingEdit edit(Charter charter, String path, String value) {
        return SettingEdit.of(charter.setting(path).orElseThrow()).to(value).settled("The Board", DAY);
    }

    private String value(String path) {
        return draft.charter().setting(path).orElseThrow().valueText();
    }

    private void settle(String path, String value) {
        draft.change("settled " + path, edit(draft.charter(), path, value).in(draft.charter()));
    }

    @Test
    void every_change_is_taken_back_and_done_again_in_turn() {
        settle(QUORUM, "8");
        settle(REMOTE, "yes");
        assertThat(draft.undo()).isEqualTo("settled " + REMOTE);
        assertThat(value(REMOTE)).isEqualTo("silent");
        assertThat(draft.undo()).isEqualTo("settled " + QUORUM);
        assertThat(draft.isChanged()).isFalse();
        assertThat(draft.undo()).isNull();
        assertThat(draft.redo()).isEqualTo("settled " + QUORUM);
        assertThat(value(QUORUM)).isEqualTo("8");
    }

    @Test
    void a_change_after_an_undo_leaves_nothing_to_redo() {
        settle(QUORUM, "8");
        draft.undo();
        settle(QUORUM, "9");
        assertThat(draft.redoes()).isEmpty();
        assertThat(value(QUORUM)).isEqualTo("9");
    }

    @Test
    void a_change_that_changes_nothing_is_no_step() {
        draft.change("nothing", draft.charter());
        assertThat(draft.undoes()).isEmpty();
    }

    @Test
    void settling_keeps_what_the_document_says_about_it_and_leaving_open_takes_the_value_away() {
        settle(QUORUM, "8");
        Provenance from = draft.charter().setting(QUORUM).orElseThrow().provenance();
        assertThat(from.clause()).isEqualTo("Collective Decisions, para 2");
        assertThat(from.settledBy()).isEqualTo("The Board");
        assertThat(draft.charter().setting(QUORUM).orElseThrow().standing()).isEqualTo(Standing.SETTLED);
        draft.change("open", edit(draft.charter(), QUORUM, "").in(draft.charter()));
        assertThat(draft.charter().setting(QUORUM).orElseThrow().isSilent()).isTrue();
    }

    @Test
    void a_starter_keeps_its_label_only_while_its_value_stays() {
        Charter accepted = first.charter().acceptStarter(QUORUM, "R. Clerk", DAY);
        SettingEdit same = SettingEdit.of(accepted.setting(QUORUM).orElseThrow());
        assertThat(same.in(accepted).setting(QUORUM).orElseThrow().standing()).isEqualTo(Standing.STARTER);
        assertThat(same.to("8").in(accepted).setting(QUORUM).orElseThrow().standing()).isEqualTo(Standing.SETTLED);
    }

    @Test
    void what_a_setting_does_not_accept_is_said_in_plain_words() {
        assertThat(edit(first.charter(), QUORUM, "plenty").problem(first.charter())).contains("plenty").contains("A quorum says how many");
        assertThat(edit(first.charter(), QUORUM, "8, including 1 dragons").problem(first.charter())).contains("dragons");
        assertThat(edit(first.charter(), QUORUM, "8").problem(first.charter())).isEmpty();
    }

    @Test
    void changes_are_carried_over_onto_a_version_adopted_meanwhile_and_a_clash_is_named() {
        settle(QUORUM, "8");
        Charter theirs = edit(first.charter(), REMOTE, "no").in(edit(first.charter(), QUORUM, "5").in(first.charter()));
        List<String> clashes = new ArrayList<>();
        CharterDraft moved = draft.onto(version(2, theirs), clashes);
        assertThat(moved.charter().setting(QUORUM).orElseThrow().valueText()).isEqualTo("8");
        assertThat(moved.charter().setting(REMOTE).orElseThrow().valueText()).isEqualTo("no");
        assertThat(moved.base().version()).isEqualTo(2);
        assertThat(clashes).containsExactly(QUORUM);
    }

    @Test
    void the_same_change_on_both_sides_is_no_clash() {
        settle(QUORUM, "8");
        List<String> clashes = new ArrayList<>();
        CharterDraft moved = draft.onto(version(2, edit(first.charter(), QUORUM, "8").in(first.charter())), clashes);
        assertThat(clashes).isEmpty();
        assertThat(moved.isChanged()).isFalse();
    }

    @Test
    void two_charters_differ_sentence_by_sentence_and_in_where_a_rule_comes_from() {
        Charter settled = edit(first.charter(), QUORUM, "8").in(first.charter());
        assertThat(CharterChanges.between(first.charter(), settled)).singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo("changed"));
        Charter noted = SettingEdit.of(settled.setting(QUORUM).orElseThrow()).settled("Another Board", DAY).in(settled);
        assertThat(CharterChanges.between(settled, noted)).singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo("source changed"));
        assertThat(CharterChanges.between(settled, settled)).isEmpty();
        Charter other = ShippedCharters.find("cheshire-east-hwb").orElseThrow();
        assertThat(CharterChanges.between(settled, other)).anyMatch(change -> change.kind().equals("left out")).anyMatch(change -> change.kind().equals(
                "added"));
    }

    @Test
    void the_page_reads_bodies_seats_and_matrix_as_sentences_too() {
        CharterPage page = CharterPage.of(first.charter());
        assertThat(page.find("body partnership-board").orElseThrow().sentence())
                .isEqualTo("The Partnership Board is chaired by the Partnership Chair and answers to the Partnership Assembly.");
        assertThat(page.find("seats partnership-board.local-authority").orElseThrow().sentence()).startsWith("Local Authority: 4 seats, ");
        assertThat(page.find("row financials").orElseThrow().sentence()).isEqualTo("CCGs, NHS Providers and NHSE and NHSI take part in Financials.");
        assertThat(page.about("Partnership Board")).noneMatch(line -> line.about().equals("Partnership Assembly"));
    }

    @Test
    void a_clause_is_known_by_its_number_or_by_its_words() {
        assertThat(ClauseWords.shortly("Memorandum 9.4")).isEqualTo("cl. 9.4");
        assertThat(ClauseWords.shortly("9.4a")).isEqualTo("cl. 9.4a");
        assertThat(ClauseWords.shortly("Annex 6")).isEqualTo("Annex 6");
        assertThat(ClauseWords.shortly("Collective Decisions, para 2")).isEqualTo("Collective Decisions, para 2");
        assertThat(ClauseWords.number("Annex 1")).isEmpty();
    }
}
