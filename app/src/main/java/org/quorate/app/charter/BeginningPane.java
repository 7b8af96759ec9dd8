package org.quorate.app.charter;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.quorate.app.charter.start.StartView;
import org.quorate.app.charter.start.StartViewModel;
import org.quorate.app.control.EmptyState;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.charter.Charter;

/** What stands where no charter is in force: the ways to begin, the steps of setting up, or the text of a file that must be mended first. */
final class BeginningPane extends BorderPane {
    private final CharterViewModel model;
    private final StartView start;
    private final Node ways;
    private String setUpFrom = "";

    /**
     * @param importing asks for a file with a charter
     * @param startedUp leads on once a partnership was set up
     */
    BeginningPane(CharterViewModel model, StartViewModel startModel, Dialogs dialogs, Act importing, Runnable startedUp) {
        this.model = model;
        start = new StartView(startModel, charter -> {
            model.refresh();
            dialogs.tell("The partnership is set up. " + (hasSeats(charter) ? "Its seats are vacant: fill in people next."
                : "Bring in its members next: a list of people makes their seats."));
            startedUp.run();
        }, importing::perform, this::leave);
        Act stepByStep = Act.of("Set up the charter step by step", () -> setUp("")).icon("list-check-2");
        Act begin = Act.of("Begin a charter for our bodies", model::begin).icon("add-line");
        ways = new EmptyState("book-open-line", "No charter is in force",
            "The charter says who may take part, what makes a meeting quorate and how matters are decided. Start from one that comes with the"
                + " program, a page a subject, from a file, or begin one that asks about your own bodies.",
            ActControls.accentButton(stepByStep), ActControls.button(importing), ActControls.button(begin));
    }

    private static boolean hasSeats(Charter charter) {
        return charter.bodies().stream().flatMap(body -> body.constituencies().stream()).anyMatch(block -> block.fewest() > 0);
    }

    /** @param key the charter to set up from; empty to offer every way */
    void use(String key) {
        setUpFrom = key;
    }

    boolean isSettingUp() {
        return !setUpFrom.isEmpty();
    }

    /** Shows the ways to begin, unless one was taken: then that stays, with what was answered or typed. */
    void show() {
        if (!setUpFrom.isEmpty()) {
            setUp(setUpFrom);
        } else if (getCenter() == null || getCenter() == ways) {
            setCenter(model.readProperty().get() ? ways : null);
        }
    }

    private void setUp(String key) {
        setCenter(start);
        start.begin(key);
    }

    /** Asks the open questions of a charter that was read from a file. */
    void startFrom(Charter charter) {
        setCenter(start);
        start.begin(charter);
    }

    /** Shows the text of a file to be mended, and starts from it then. */
    void mend(String name, String written) {
        TextPane pane = new TextPane(model, new TextPane.Taking("Start from it", (what, charter) -> startFrom(charter)), this::leave);
        pane.show(name, written);
        setCenter(pane);
    }

    private void leave() {
        use("");
        setCenter(ways);
    }

    /** Listens while it is shown. */
    Subscription listen() {
        return start.listen();
    }
}
