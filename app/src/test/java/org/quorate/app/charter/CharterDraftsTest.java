package org.quorate.app.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.app.testing.ImmediateTasks;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Standing;
import org.quorate.persistence.store.StaleChange;

class CharterDraftsTest {
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final String QUORUM = "partnership-board.quorum";
    private static final String REMOTE = "partnership-board.remote.quorum";

    private final OpenCharters open = new OpenCharters();
    private final CharterInForce first = open.charters.adoptShipped("cheshire-merseyside-2020", DECEMBER, "As signed");
    private final CharterDrafts drafts = open.charters.drafts();

    @AfterEach
    void close() {
        open.close();
    }

    private Charter withQuorum() {
        return first.charter().acceptStarter(QUORUM, "R. Clerk", DECEMBER);
    }

    private CharterViewModel window() {
        CharterViewModel window = new CharterViewModel(open.charters, open.acting, new ImmediateTasks());
        window.refresh();
        return window;
    }

    private static Standing standing(CharterViewModel window, String path) {
        ShownCharter shown = window.shownProperty().get();
        assertThat(shown).isNotNull();
        return shown.charter().setting(path).orElseThrow().standing();
    }

    @Test
    void a_draft_is_kept_with_who_began_it_and_who_changed_it_last() {
        int revision = drafts.keep(1, withQuorum(), "accepted the starter", 0);
        assertThat(drafts.keep(1, withQuorum().acceptStarter(REMOTE, "R. Clerk", DECEMBER), "accepted another", revision)).isEqualTo(2);
        KeptDraft kept = drafts.current().orElseThrow();
        assertThat(kept.words()).isEqualTo("Begun by R. Clerk on Mon 18 Jan 2027 from v1; last changed by R. Clerk on Mon 18 Jan 2027 at 12:00"
            + " (accepted another).");
        assertThat(kept.base()).isEqualTo(first);
        assertThat(open.charters.versions()).as("a draft is no version").hasSize(1);
    }

    @Test
    void a_change_over_one_that_came_first_elsewhere_is_refused_and_keeps_nothing() {
        drafts.keep(1, withQuorum(), "accepted the starter", 0);
        assertThatThrownBy(() -> drafts.keep(1, first.charter(), "something else", 0)).isInstanceOf(StaleChange.class)
            .hasMessageContaining("R. Clerk").hasMessageContaining("accepted the starter");
        assertThat(drafts.current().orElseThrow().kept().lastChange()).isEqualTo("accepted the starter");
    }

    @Test
    void a_draft_that_was_discarded_elsewhere_can_be_neither_changed_nor_adopted_unasked() {
        int revision = drafts.keep(1, withQuorum(), "accepted the starter", 0);
        drafts.discard(revision);
        assertThat(drafts.current()).isEmpty();
        assertThatThrownBy(() -> drafts.keep(1, withQuorum(), "again", revision)).isInstanceOf(StaleChange.class);
        assertThatThrownBy(() -> drafts.adopt(1, withQuorum(), DECEMBER, "", "Agreed", revision)).isInstanceOf(StaleChange.class);
        assertThat(open.charters.versions()).hasSize(1);
    }

    @Test
    void adopting_makes_the_draft_a_version_and_leaves_no_draft() {
        int revision = drafts.keep(1, withQuorum(), "accepted the starter", 0);
        drafts.adopt(1, withQuorum(), DECEMBER, "Partnership Board, minute 41", "Agreed", revision);
        assertThat(open.charters.versions()).hasSize(2);
        assertThat(drafts.current()).isEmpty();
    }

    @Test
    void a_window_opened_again_offers_the_draft_and_goes_on_where_it_was_left() {
        window().acceptStarter(QUORUM);
        CharterViewModel again = window();
        assertThat(standing(again, QUORUM)).as("nothing is taken up unasked").isEqualTo(Standing.SILENT);
        assertThat(again.drafting().offerProperty().get()).startsWith("There is a draft nobody has adopted. Begun by R. Clerk on Mon 18 Jan 2027");
        again.drafting().goOn();
        assertThat(standing(again, QUORUM)).isEqualTo(Standing.STARTER);
        assertThat(again.drafting().offerProperty().get()).isEmpty();
        again.acceptStarter(REMOTE);
        assertThat(drafts.current().orElseThrow().kept().revision()).isEqualTo(2);
    }

    @Test
    void a_change_made_while_a_draft_is_on_offer_goes_into_that_draft() {
        window().acceptStarter(QUORUM);
        CharterViewModel again = window();
        again.acceptStarter(REMOTE);
        assertThat(standing(again, QUORUM)).isEqualTo(Standing.STARTER);
        assertThat(standing(again, REMOTE)).isEqualTo(Standing.STARTER);
    }

    @Test
    void a_draft_on_offer_is_discarded_for_good() {
        window().acceptStarter(QUORUM);
        CharterViewModel again = window();
        again.discard();
        assertThat(drafts.current()).isEmpty();
        assertThat(again.drafting().offerProperty().get()).isEmpty();
        again.acceptStarter(REMOTE);
        assertThat(standing(again, QUORUM)).isEqualTo(Standing.SILENT);
    }

    @Test
    void taking_back_the_last_change_leaves_no_draft_and_doing_it_again_keeps_it() {
        CharterViewModel window = window();
        window.acceptStarter(QUORUM);
        window.undo();
        assertThat(drafts.current()).isEmpty();
        window.redo();
        assertThat(drafts.current()).isPresent();
    }

    @Test
    void two_windows_are_told_of_each_other_and_either_text_may_stand() {
        CharterViewModel one = window();
        CharterViewModel other = window();
        one.acceptStarter(QUORUM);
        other.acceptStarter(REMOTE);
        assertThat(other.drafting().elsewhereProperty().get()).contains("was changed by R. Clerk in another window").contains("not kept until you choose");
        assertThat(standing(other, REMOTE)).as("what was typed stays").isEqualTo(Standing.STARTER);
        other.drafting().keepMine();
        assertThat(other.drafting().elsewhereProperty().get()).isEmpty();
        one.acceptStarter("partnership-board.interest.quorum");
        assertThat(one.drafting().elsewhereProperty().get()).isNotEmpty();
        one.drafting().takeTheirs();
        assertThat(one.drafting().elsewhereProperty().get()).isEmpty();
        assertThat(standing(one, QUORUM)).isEqualTo(Standing.SILENT);
        assertThat(standing(one, REMOTE)).isEqualTo(Standing.STARTER);
    }

    @Test
    void a_version_adopted_while_the_draft_lay_is_said_and_the_draft_carried_over() {
        window().acceptStarter(QUORUM);
        open.charters.settle(REMOTE, "no", "The Board", DECEMBER);
        CharterViewModel again = window();
        assertThat(again.drafting().offerProperty().get()).contains("Meanwhile v2 was adopted");
        again.drafting().goOn();
        assertThat(again.drafting().staleProperty().get()).contains("adopted v2");
        assertThat(again.carryOver()).isEqualTo(List.of());
        assertThat(standing(again, QUORUM)).isEqualTo(Standing.STARTER);
        assertThat(standing(again, REMOTE)).isEqualTo(Standing.SETTLED);
        assertThat(drafts.current().orElseThrow().kept().begunFrom()).isEqualTo(2);
    }
}
