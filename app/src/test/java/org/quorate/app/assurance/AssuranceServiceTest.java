package org.quorate.app.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.escalation.MemorandumOf2022;
import org.quorate.model.assurance.AssuranceMove;

/** Levels of assurance under the memorandum of 2022 (IC-18, IC-19) and under one that names no authority. */
class AssuranceServiceTest {
    private static final LocalDate DAY = MemorandumOf2022.DAY;

    @TempDir
    Path folder;

    private MemorandumOf2022 memorandum;

    @BeforeEach
    void open() {
        memorandum = new MemorandumOf2022(folder, "cheshire-merseyside-icb-2022");
    }

    @AfterEach
    void close() {
        assertThat(memorandum.store.check()).isEmpty();
        memorandum.close();
    }

    private AssuranceStanding move(String level, @Nullable String by, @Nullable String reason, int daysAfter) {
        return memorandum.services.assurance().move(new MoveWanted("Acute Trust", level, DAY.plusDays(daysAfter), by, reason, "staffing", "a plan"));
    }

    @Test
    void ic_18_an_organisation_begins_at_the_first_level_without_authority() {
        assertThat(move("level 1", null, null, 0).current().outcome()).isEqualTo("permitted");
        assertThat(memorandum.services.assurance().named("acute trust").current().title()).isEqualTo("Routine");
        assertThatThrownBy(() -> move("routine", null, null, 1)).hasMessageContaining("is at routine assurance already");
        assertThatThrownBy(() -> move("severe", null, null, 1)).hasMessageContaining("routine, enhanced, intensive");
    }

    @Test
    void ic_19_the_board_authorises_enhanced_and_nhs_england_intensive() {
        move("routine", null, null, 0);
        assertThat(move("enhanced", "ICB", null, 10).current().outcome()).isEqualTo("permitted");
        AssuranceStanding intensive = move("intensive", "NHSE", null, 20);
        assertThat(intensive.current().outcome()).isEqualTo("permitted");
        assertThat(intensive.moves()).extracting(AssuranceMove::level).containsExactly("routine", "enhanced", "intensive");
        assertThat(intensive.findings()).isEmpty();
        assertThat(intensive.place()).isEqualTo(2);
    }

    @Test
    void ic_19_generally_is_a_default_and_an_override_needs_a_reason() {
        move("routine", null, null, 0);
        assertThatThrownBy(() -> move("enhanced", "NHSE", null, 10)).hasMessageContaining("only with a recorded reason");
        AssuranceStanding overridden = move("enhanced", "NHSE", "the Board could not meet", 10);
        assertThat(overridden.current().outcome()).isEqualTo("silent");
        assertThat(overridden.current().ruling()).contains("May somebody else take it to this stage?");
        assertThat(overridden.findings()).singleElement().asString().contains("the charter is silent");
    }

    @Test
    void moves_down_and_past_a_level_are_not_defined_and_never_guessed() {
        assertThat(move("intensive", "NHSE", "immediate risk", 0).current().outcome()).isEqualTo("silent");
        assertThat(move("enhanced", "NHSE", "risk is less", 30).current().outcome()).isEqualTo("silent");
        assertThatThrownBy(() -> move("routine", "NHSE", null, 40)).hasMessageContaining("reason");
    }

    @Test
    void what_the_level_has_to_reflect_is_missed_as_a_finding_and_nothing_goes_back_in_time() {
        move("routine", null, null, 10);
        memorandum.services.assurance().move(new MoveWanted("Acute Trust", "enhanced", DAY.plusDays(20), "ICB", null, null, null));
        assertThat(memorandum.services.assurance().named("Acute Trust").findings()).hasSize(2).anyMatch(finding -> finding.contains("risk profile"));
        assertThatThrownBy(() -> move("intensive", "NHSE", null, 5)).hasMessageContaining("cannot be added after it");
    }

    @Test
    void where_no_authority_is_printed_every_move_is_silent() {
        memorandum.close();
        memorandum = new MemorandumOf2022(folder.resolveSibling(folder.getFileName() + "-bsw"), "bsw-icb-2022");
        move("routine", null, null, 0);
        assertThat(move("enhanced", "ICB", "recurrent risks", 5).current().outcome()).isEqualTo("silent");
    }
}
