package org.quorate.app.shell;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** What the frame shows around the screens. */
public final class ShellViewModel {
    private final Navigation navigation;
    private final StatusViewModel status;
    private final StringProperty partnership = new SimpleStringProperty("Quorate");
    private final ObservableMap<NavigationTarget, Count> counts = FXCollections.observableHashMap();

    /**
     * A number on the rail.
     *
     * @param words what it counts, for the tooltip and for screen readers, as in "3 overdue"
     */
    public record Count(int number, String words) {}

    public ShellViewModel(Navigation navigation, StatusViewModel status) {
        this.navigation = navigation;
        this.status = status;
    }

    public Navigation navigation() {
        return navigation;
    }

    public StatusViewModel status() {
        return status;
    }

    public StringProperty partnershipProperty() {
        return partnership;
    }

    /** Puts what is overdue or open beside a rail item; nought takes it away. */
    public void count(NavigationTarget target, int number, String words) {
        if (number == 0) {
            counts.remove(target);
        } else {
            counts.put(target, new Count(number, words));
        }
    }

    public ObservableMap<NavigationTarget, Count> counts() {
        return counts;
    }
}
