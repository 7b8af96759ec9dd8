package org.quorate.app.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.acting.Acting;
import org.quorate.model.Refused;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Silence;
import org.quorate.model.charter.Standing;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

class CharterServiceTest {
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 26);

    @TempDir
    Path folder;

    private Store store;
    private CharterService charters;

    @BeforeEach
    void open() {
        store = Store.create(folder.resolve("store"), StoreOptions.with(Clock.systemUTC()));
        charters = new CharterService(store, new Acting(() -> "R. Clerk", Clock.systemUTC()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void nothing_is_in_force_until_a_charter_is_adopted() {
        assertThat(charters.inForceOn(JANUARY)).isEmpty();
        assertThatThrownBy(() -> charters.settle("partnership-board.quorum", "8", null, JANUARY)).isInstanceOf(Refused.class);
    }

    @Test
    void settling_makes_a_new_version_with_who_and_why_and_leaves_the_old_one() {
        charters.adoptShipped("cheshire-merseyside-2020", DECEMBER, "As signed");
        CharterInForce second = charters.settle("partnership-board.quorum", "half of members in office", "Partnership Board, minute 38", JANUARY);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.adopted().why()).contains("How many members make a meeting quorate?");
        Setting quorum = charters.inForceOn(JANUARY).orElseThrow().charter().setting("partnership-board.quorum").orElseThrow();
        assertThat(quorum.standing()).isEqualTo(Standing.SETTLED);
        assertThat(quorum.provenance().settledBy()).isEqualTo("Partnership Board, minute 38");
        assertThat(charters.inForceOn(DECEMBER).orElseThrow().charter().setting("partnership-board.quorum").orElseThrow().isSilent()).isTrue();
    }

    @Test
    void a_value_the_setting_does_not_take_is_refused_and_keeps_no_version() {
        charters.adoptShipped("northfield", DECEMBER, "As signed");
        assertThatThrownBy(() -> charters.settle("partnership-board.casting-vote", "perhaps", null, JANUARY))
                .isInstanceOf(Refused.class).hasMessageContaining("yes, no");
        assertThat(charters.versions()).hasSize(1);
    }

    @Test
    void common_practice_is_accepted_all_together_and_labelled_as_such() {
        charters.adoptShipped("cheshire-merseyside-2020", DECEMBER, "As signed");
        int before = charters.silences(DECEMBER).size();
        charters.acceptStarters(DECEMBER);
        assertThat(charters.silences(DECEMBER)).hasSizeLessThan(before).allSatisfy(silence -> assertThat(silence.starter()).isNull());
        assertThat(charters.inForceOn(DECEMBER).orElseThrow().charter().setting("partnership-board.quorum").orElseThrow().standing())
                .isEqualTo(Standing.STARTER);
    }

    @Test
    void a_charter_of_ones_own_describes_the_bodies_on_record_and_asks_the_rest() {
        Body board = new Body(new BodyId(5_001), "Our Board", "OB", null, null, null, "", HouseStyle.plain(), 1, 0);
        store.change("R. Clerk", "Added a body", session -> session.bodies().save(board));
        charters.begin("Our arrangements", DECEMBER);
        assertThat(charters.silences(DECEMBER, board)).extracting(Silence::path).contains("our-board.quorum", "our-board.rule");
        charters.acceptStarter("our-board.quorum", DECEMBER);
        CharterInForce now = charters.inForceOn(DECEMBER).orElseThrow();
        assertThat(now.bodyOf(board)).isPresent();
        assertThat(now.charter().setting("our-board.quorum").orElseThrow().standing()).isEqualTo(Standing.STARTER);
    }
}
