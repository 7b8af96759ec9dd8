package org.quorate.app.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where one is and where one came from. View models go places through it. */
public final class Navigation {
    private static final int MOST_REMEMBERED = 50;

    private final ReadOnlyObjectWrapper<Place> current;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper freshStarts = new ReadOnlyIntegerWrapper();
    private final Deque<Place> past = new ArrayDeque<>();

    public Navigation(Place first) {
        current = new ReadOnlyObjectWrapper<>(first);
    }

    public void go(Place place) {
        if (place.equals(current.get())) {
            return;
        }
        past.push(current.get());
        if (past.size() > MOST_REMEMBERED) {
            past.removeLast();
        }
        canGoBack.set(true);
        current.set(place);
    }

    public void go(NavigationTarget target) {
        go(Place.of(target));
    }

    /** Goes on without a way back, as from the welcome screen once a partnership is open. */
    public void replaceAll(Place place) {
        past.clear();
        canGoBack.set(false);
        current.set(place);
        freshStarts.set(freshStarts.get() + 1);
    }

    /** Counts the fresh starts: what was shown before one, even of the same place, belongs to another partnership. */
    public ReadOnlyIntegerProperty freshStartsProperty() {
        return freshStarts.getReadOnlyProperty();
    }

    public void back() {
        if (!past.isEmpty()) {
            Place before = past.pop();
            canGoBack.set(!past.isEmpty());
            current.set(before);
        }
    }

    public ReadOnlyObjectProperty<Place> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }
}
