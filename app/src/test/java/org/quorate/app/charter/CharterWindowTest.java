package org.quorate.app.charter;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.WindowTest;
import org.quorate.model.charter.Charter;

/** The charter's screen in a window, over a store of its own; what a test does is waited for until nothing is left to do. */
public abstract class CharterWindowTest extends WindowTest {
    protected final OpenCharters open = new OpenCharters();
    protected final FakeDialogs dialogs = new FakeDialogs();
    protected CharterViewModel model;
    protected CharterScreen screen;
    protected boolean isStartedUp;

    @Override
    protected Parent content() {
        return content(Place.of(NavigationTarget.CHARTER));
    }

    protected final Parent content(Place place) {
        model = open.document();
        screen = new CharterScreen(model, open.bench(), open.start(), dialogs, () -> isStartedUp = true);
        screen.attach();
        screen.open(place);
        return screen.root();
    }

    @BeforeEach
    protected final void settle() {
        open.settle();
    }

    @AfterEach
    protected final void close() {
        inWindow(screen::detach);
        open.close();
        assertThat(open.failures).isEmpty();
    }

    /** Does something in the window and waits until what it set off is done. */
    protected final void then(Runnable work) {
        inWindow(work);
        settle();
    }

    protected final void act(String words) {
        then(() -> screen.acts().stream().filter(act -> act.text().equals(words)).findFirst().orElseThrow().perform());
    }

    /** Presses the first button of these words, read or spoken. */
    protected final void press(String words) {
        settle();
        then(() -> from(screen.root()).lookup((Node node) -> node instanceof Button button && button.isVisible()
            && (words.equals(button.getText()) || words.equals(button.getAccessibleText()))).queryAllAs(Button.class).iterator().next().fire());
    }

    protected final void type(String label, String text) {
        then(() -> from(screen.root()).lookup((Node node) -> node instanceof TextField && label.equals(node.getAccessibleText()))
            .queryAllAs(TextField.class).iterator().next().setText(text));
    }

    protected final boolean says(String words) {
        return inWindow(() -> from(screen.root()).lookup((Node node) -> node instanceof Label label && label.isVisible() && label.getText().contains(words))
            .tryQuery().isPresent());
    }

    protected final Charter shown() {
        return inWindow(() -> {
            ShownCharter now = model.shownProperty().get();
            assertThat(now).isNotNull();
            return now.charter();
        });
    }
}
