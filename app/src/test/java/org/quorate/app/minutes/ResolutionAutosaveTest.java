package org.quorate.app.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.app.testing.ImmediateTasks;
import org.quorate.model.Refused;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.meeting.ItemId;

class ResolutionAutosaveTest {
    private static final ItemId ITEM = new ItemId(7);
    private static final DecisionId DECISION = new DecisionId(51);

    private final ImmediateTasks tasks = new ImmediateTasks();
    private final List<String> onRecord = new ArrayList<>();
    private boolean refusing;
    private int reloads;
    private Optional<Runnable> waiting = Optional.empty();
    private final MinuteAutosave.Pause pause = new MinuteAutosave.Pause() {
        @Override
        public void restart(Runnable work) {
            waiting = Optional.of(work);
        }

        @Override
        public void stop() {
            waiting = Optional.empty();
        }
    };
    private final ResolutionAutosave.OnRecord record = new ResolutionAutosave.OnRecord() {
        @Override
        public DecisionId resolve(ItemId item, List<String> clauses) {
            keep("made", clauses);
            return DECISION;
        }

        @Override
        public Optional<DecisionId> reword(DecisionId decision, List<String> clauses) {
            assertThat(decision).isEqualTo(DECISION);
            keep("reworded", clauses);
            return clauses.isEmpty() ? Optional.empty() : Optional.of(decision);
        }

        private void keep(String how, List<String> clauses) {
            if (refusing) {
                throw new Refused("The disk is full.");
            }
            onRecord.add(how + " " + clauses);
        }
    };

    private ResolutionAutosave draft() {
        return new ResolutionAutosave(record, tasks, pause, ITEM, null, List.of(), () -> reloads++);
    }

    private ResolutionAutosave of(String... clauses) {
        return new ResolutionAutosave(record, tasks, pause, ITEM, DECISION, List.of(clauses), () -> reloads++);
    }

    private void pauseEnds() {
        waiting.orElseThrow().run();
    }

    @Test
    void a_draft_becomes_one_decision_at_the_first_pause_and_is_reworded_at_the_next() {
        ResolutionAutosave draft = draft();
        draft.edited(List.of("the report"));
        assertThat(onRecord).isEmpty();
        pauseEnds();
        draft.edited(List.of("the report be"));
        draft.edited(List.of("the report be noted"));
        pauseEnds();
        draft.left(List.of("the report be noted"));
        assertThat(onRecord).containsExactly("made [the report]", "reworded [the report be noted]");
    }

    @Test
    void words_cleared_away_take_a_decision_with_them_only_once_the_field_is_left() {
        ResolutionAutosave autosave = of("the report be noted");
        autosave.edited(List.of());
        autosave.keepNow();
        assertThat(waiting).isEmpty();
        assertThat(onRecord).isEmpty();
        autosave.left(List.of());
        autosave.edited(List.of("the plan be approved"));
        pauseEnds();
        assertThat(onRecord).containsExactly("reworded []", "made [the plan be approved]");
    }

    @Test
    void words_typed_back_to_what_stands_on_record_are_not_kept_again() {
        ResolutionAutosave autosave = of("the report be noted");
        autosave.edited(List.of("the report be"));
        autosave.edited(List.of("the report be noted"));
        assertThat(waiting).isEmpty();
        autosave.left(List.of("the report be noted"));
        draft().left(List.of());
        assertThat(onRecord).isEmpty();
        assertThat(reloads).isEqualTo(2);
    }

    @Test
    void what_could_not_be_kept_is_told_and_kept_with_the_next_words() {
        ResolutionAutosave autosave = of("the report be noted");
        refusing = true;
        autosave.edited(List.of("the report be received"));
        autosave.keepNow();
        assertThat(tasks.shown()).singleElement().satisfies(failure -> assertThat(failure.sentence()).contains("The disk is full"));
        refusing = false;
        autosave.left(List.of("the report be received"));
        assertThat(onRecord).containsExactly("reworded [the report be received]");
    }
}
