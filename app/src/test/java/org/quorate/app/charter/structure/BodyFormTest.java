package org.quorate.app.charter.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Constituency;
import org.quorate.model.partnership.SeatClass;
import org.quorate.persistence.charter.CharterYaml;

class BodyFormTest {
    private static final String TEXT = """
            format: quorate-charter/1
            key: small
            title: A small charter
            version: "1"
            matters: [{key: ordinary, title: Ordinary business}]
            bodies:
              - key: board
                name: Board
                aliases: [the Board]
                accountable-to: board-of-boards
                constituencies:
                  - {key: councils, name: Councils, seats: 4, aliases: [LAs]}
                  - {key: lay, name: Lay members, seats: {from: 1}, class: non-voting}
                roles: [vice-chair]
                settings:
                  quorum: "4, including 1 councils"
                  councils.term-years: 4
                  lay.term-years: 3
              - key: board-of-boards
                name: Board of boards
                constituencies: [{key: all, name: Everybody, seats: 9}]
            """;
    private final Charter charter = CharterYaml.read("small", TEXT);

    private BodyForm board() {
        return BodyForm.of(charter.body("board").orElseThrow());
    }

    private static BodyForm with(BodyForm form, List<BlockForm> blocks) {
        return new BodyForm(form.key(), form.name(), form.aliases(), form.chair(), form.clause(), blocks);
    }

    @Test
    void what_is_not_touched_stays_as_it_was() {
        assertThat(board().in(charter)).isEqualTo(charter);
    }

    @Test
    void a_body_and_its_seats_are_called_otherwise_and_every_rule_still_speaks_of_them() {
        BodyForm form = board();
        BlockForm councils = form.blocks().getFirst();
        BlockForm renamed = new BlockForm(councils.key(), "Local authorities", "LAs, councils", "5", "7", SeatClass.VOTING, "4.2");
        Charter changed = new BodyForm(form.key(), "Partnership Board", "PB , the Board,", "Chair", "4", List.of(renamed, form.blocks().getLast())).in(charter);
        CharterBody body = changed.body("board").orElseThrow();
        assertThat(body.name()).isEqualTo("Partnership Board");
        assertThat(body.aliases()).containsExactly("PB", "the Board");
        assertThat(body.accountableTo()).isEqualTo("board-of-boards");
        assertThat(body.roles()).hasSize(1);
        assertThat(body.constituencies().getFirst())
            .isEqualTo(new Constituency("councils", "Local authorities", List.of("LAs", "councils"), 5, 7, SeatClass.VOTING, "4.2"));
        assertThat(changed.settings()).isEqualTo(charter.settings());
        assertThat(CharterYaml.read("again", CharterYaml.write(changed))).isEqualTo(changed);
    }

    @Test
    void rules_about_seats_that_are_taken_away_go_with_them_and_others_stay() {
        Charter changed = with(board(), board().blocks().subList(0, 1)).in(charter);
        assertThat(changed.settings()).containsKeys("board.quorum", "board.councils.term-years").doesNotContainKey("board.lay.term-years");
        assertThat(changed.body("board").orElseThrow().constituencies()).extracting(Constituency::key).containsExactly("councils");
    }

    @Test
    void a_new_body_has_its_usual_questions_open() {
        Charter changed = new BodyForm(null, "Finance Group", "FG", "", "",
            List.of(new BlockForm(null, "Directors of finance", "", "0", "", SeatClass.VOTING, ""))).in(charter);
        CharterBody body = changed.body("FG").orElseThrow();
        assertThat(body.key()).isEqualTo("finance-group");
        assertThat(body.constituencies()).containsExactly(
            new Constituency("directors-of-finance", "Directors of finance", List.of(), 0, null, SeatClass.VOTING, null));
        assertThat(changed.settings().get("finance-group.quorum")).satisfies(quorum -> assertThat(quorum.isSilent()).isTrue());
        assertThat(changed.settings()).containsAllEntriesOf(charter.settings());
    }

    @Test
    void a_body_is_removed_with_what_is_said_of_it_alone() {
        Charter changed = BodyForm.of(charter.body("board").orElseThrow()).outOf(charter);
        assertThat(changed.bodies()).extracting(CharterBody::key).containsExactly("board-of-boards");
        assertThat(changed.settings().keySet()).noneMatch(path -> path.startsWith("board."));
    }

    @Test
    void what_is_wrong_is_said_beside_its_field() {
        assertThat(new BodyForm(null, " ", "", "", "", List.of()).nameProblem(charter)).startsWith("Say what the body is called");
        assertThat(new BodyForm(null, "board", "", "", "", List.of()).nameProblem(charter)).contains("already");
        assertThat(board().nameProblem(charter)).isEmpty();
        assertThat(with(board(), List.of()).seatsProblem()).startsWith("A body needs seats");
        List<BlockForm> twice = new ArrayList<>(board().blocks());
        twice.add(new BlockForm(null, "Lay", "", "1", "1", SeatClass.VOTING, ""));
        assertThat(with(board(), twice).seatsProblem()).isEqualTo("Two blocks of seats are called Lay. Give each a name of its own.");
        assertThat(block("", "1", "1").nameProblem()).startsWith("Say what these seats are called");
        assertThat(block("A", "x", "").fewestProblem()).startsWith("Give a whole number");
        assertThat(block("A", "-1", "").fewestProblem()).startsWith("Give a whole number");
        assertThat(block("A", "3", "2").mostProblem()).isEqualTo("That is fewer than the least number of seats.");
        assertThat(block("A", "3", "3").mostProblem()).isEmpty();
        assertThat(block("A", "3", "").mostProblem()).isEmpty();
        assertThat(block("A", "3", "many").mostProblem()).startsWith("Give a whole number");
    }

    private static BlockForm block(String name, String fewest, String most) {
        return new BlockForm(null, name, "", fewest, most, SeatClass.VOTING, "");
    }
}
