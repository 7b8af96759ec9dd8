package org.quorate.app.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.model.charter.Standing;

class SilentBlockTest extends CharterWindowTest {
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 18);
    private static final String QUORUM = "partnership-board.quorum";

    private final CharterInForce firstVersion = open.charters.adoptShipped("cheshire-merseyside-2020", DECEMBER, "As signed");

    private boolean isOffered(String words) {
        return inWindow(() -> from(screen.root()).lookup((Node node) -> node instanceof Button button && button.isVisible()
            && words.equals(button.getText())).tryQuery().isPresent());
    }

    @Test
    void common_practice_is_put_in_force_in_one_step_while_nobody_drafts_anything() {
        then(() -> screen.open(new Place(NavigationTarget.CHARTER, null, QUORUM)));
        press("Put common practice in force today: half of members in office");

        CharterInForce now = open.charters.inForceOn(TODAY).orElseThrow();
        assertThat(now.version()).isEqualTo(firstVersion.version() + 1);
        assertThat(now.charter().setting(QUORUM).orElseThrow().standing()).isEqualTo(Standing.STARTER);
        assertThat(open.charters.version(1).orElseThrow().charter().setting(QUORUM).orElseThrow().isSilent()).as("the old version stays").isTrue();
        assertThat(shown().setting(QUORUM).orElseThrow().standing()).as("what is shown").isEqualTo(Standing.STARTER);

        assertThat(isOffered("Put it in force today")).as("for the other open questions").isTrue();
        then(() -> model.acceptStarter("partnership-board.quorum.tested"));
        assertThat(isOffered("Put it in force today")).as("beside a draft, which would start from an older version").isFalse();
    }
}
