package org.quorate.app.shell;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quorate.app.shortcut.Act;

/** A view that fills the content of the window and that the rail or a link leads to. */
public abstract class Screen extends View {
    private final ObservableList<Crumb> crumbs = FXCollections.observableArrayList();

    /** Shows the place; called each time someone goes there, after attaching. */
    public abstract void open(Place place);

    /** The path after the partnership's name; set it in {@link #open(Place)} and as what is shown changes. */
    public final ObservableList<Crumb> crumbs() {
        return crumbs;
    }

    /** What can be done here: their keys work while the screen is shown, and the shortcut sheet and palette list them. */
    public List<Act> acts() {
        return List.of();
    }

    /** Class-path names of the style sheets of this feature, as in {@code /org/quorate/app/room/room.css}. */
    public List<String> styleSheets() {
        return List.of();
    }

    /** Esc was pressed: closes what lies open in the screen and answers true, or answers false to go back. */
    public boolean escape() {
        return false;
    }

    /** Puts the focus where work begins; called when the screen is shown. */
    public void focusFirst() {
        root().requestFocus();
    }

    /** Whether the rail folds to icons here, as in Room. */
    public boolean prefersNarrowRail() {
        return false;
    }
}
