package org.quorate.app.charter.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.persistence.charter.CharterYaml;

class ProcedureFormTest {
    private static final String TEXT = """
            format: quorate-charter/1
            key: small
            title: A small charter
            version: "1"
            matters: [{key: ordinary, title: Ordinary business}]
            bodies:
              - key: board
                name: Board
                constituencies: [{key: councils, name: Councils, seats: 4}]
            procedures:
              - key: dispute
                title: Dispute resolution
                stages:
                  - {key: talks, title: Talks, clause: "11.1"}
                  - {key: mediation, title: Mediation, optional: true, aliases: [the mediator]}
                  - {key: board, title: The Board decides}
                settings:
                  talks.days: {value: 10, clause: "11.1"}
                  mediation.days: {value: 20, clause: "11.2"}
                  board.actor: {value: The Board, clause: "11.3"}
            """;
    private final Charter charter = CharterYaml.read("small", TEXT);

    private ProcedureForm dispute() {
        return ProcedureForm.of(charter.procedure("dispute").orElseThrow());
    }

    private ProcedureForm with(List<StageForm> stages) {
        ProcedureForm dispute = dispute();
        return new ProcedureForm(dispute.key(), dispute.title(), dispute.aliases(), dispute.clause(), stages);
    }

    private static List<String> stages(Charter charter) {
        return charter.procedure("dispute").orElseThrow().stages().stream().map(CharterProcedure.Stage::key).toList();
    }

    @Test
    void what_is_not_touched_stays_as_it_was() {
        assertThat(dispute().in(charter)).isEqualTo(charter);
    }

    @Test
    void stages_in_another_order_keep_their_rules() {
        List<StageForm> turned = new ArrayList<>(dispute().stages());
        Collections.swap(turned, 0, 1);
        Charter changed = with(turned).in(charter);
        assertThat(stages(changed)).containsExactly("mediation", "talks", "board");
        assertThat(changed.settings()).isEqualTo(charter.settings());
    }

    @Test
    void what_is_said_of_a_stage_goes_with_it() {
        Charter changed = with(List.of(dispute().stages().getFirst(), dispute().stages().getLast())).in(charter);
        assertThat(stages(changed)).containsExactly("talks", "board");
        assertThat(changed.settings().keySet()).containsExactly("dispute.talks.days", "dispute.board.actor");
    }

    @Test
    void a_new_stage_has_its_usual_questions_open_and_the_others_keep_their_answers() {
        List<StageForm> more = new ArrayList<>(dispute().stages());
        more.add(1, new StageForm(null, "Chief officers meet", "", true, "11.1a"));
        Charter changed = with(more).in(charter);
        assertThat(stages(changed)).containsExactly("talks", "chief-officers-meet", "mediation", "board");
        assertThat(changed.settings()).containsAllEntriesOf(charter.settings()).containsKeys("dispute.chief-officers-meet.actor",
            "dispute.chief-officers-meet.days");
        assertThat(changed.settings().get("dispute.chief-officers-meet.actor").isSilent()).isTrue();
        assertThat(CharterYaml.read("again", CharterYaml.write(changed))).isEqualTo(changed);
    }

    @Test
    void a_new_procedure_asks_who_may_start_it_and_it_is_removed_with_all_that_is_said_of_it() {
        Charter changed = new ProcedureForm(null, "Escalation", "", "", List.of(new StageForm(null, "Review", "", false, ""))).in(charter);
        assertThat(changed.procedure("escalation").orElseThrow().stages()).extracting(CharterProcedure.Stage::title).containsExactly("Review");
        assertThat(changed.settings().get("escalation.start.who").isSilent()).isTrue();
        Charter back = ProcedureForm.of(changed.procedure("escalation").orElseThrow()).outOf(changed);
        assertThat(back).isEqualTo(charter);
    }

    @Test
    void a_procedure_that_was_only_mentioned_is_declared_by_changing_it() {
        Charter mentioning = CharterYaml.read("small", TEXT.substring(0, TEXT.indexOf("procedures:"))
            + "settings:\n  dispute.stage-1.days: {value: 10, clause: \"11\"}\n");
        ProcedureForm form = ProcedureForm.of(mentioning.procedure("dispute").orElseThrow());
        Charter changed = new ProcedureForm(form.key(), "Disputes", "", "11", form.stages()).in(mentioning);
        assertThat(changed.procedures()).singleElement().satisfies(one -> assertThat(one.title()).isEqualTo("Disputes"));
        assertThat(changed.settings()).isEqualTo(mentioning.settings());
    }

    @Test
    void what_is_wrong_is_said_beside_its_field() {
        assertThat(ProcedureForm.NEW.titleProblem(charter)).startsWith("Say what the procedure is called");
        assertThat(new ProcedureForm(null, "dispute", "", "", List.of()).titleProblem(charter)).contains("already");
        assertThat(new ProcedureForm(null, "Board", "", "", List.of()).titleProblem(charter)).startsWith("A body of the charter is called so");
        assertThat(dispute().titleProblem(charter)).isEmpty();
        assertThat(with(List.of()).stagesProblem()).startsWith("A procedure needs stages");
        List<StageForm> twice = new ArrayList<>(dispute().stages());
        twice.add(new StageForm(null, "talks", "", false, ""));
        assertThat(with(twice).stagesProblem()).isEqualTo("Two stages are called talks. Give each a name of its own.");
        assertThat(StageForm.NEW.titleProblem()).startsWith("Say what this stage is called");
        assertThat(dispute().stages().getFirst().titleProblem()).isEmpty();
    }
}
