package org.quorate.app.charter;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.task.Tasks;

/** The charter in force, and settling what it leaves open. */
public final class CharterViewModel {
    private final CharterService service;
    private final Acting acting;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable CharterPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();

    public CharterViewModel(CharterService service, Acting acting, Tasks tasks) {
        this.service = service;
        this.acting = acting;
        this.tasks = tasks;
    }

    public void refresh() {
        tasks.load("Reading the charter", () -> service.inForceOn(acting.today()).map(CharterPage::of), this::show);
    }

    private void show(Optional<CharterPage> found) {
        page.set(found.orElse(null));
        read.set(true);
    }

    /** Settles an open question from today on. */
    public void settle(CharterLine line, String value, String settledBy) {
        tasks.save("Settling the charter", () -> service.settle(line.path(), value, settledBy, acting.today()), done -> refresh());
    }

    public void acceptStarters() {
        tasks.save("Accepting common practice", () -> service.acceptStarters(acting.today()), done -> refresh());
    }

    /** Begins a charter that describes the bodies on record and leaves everything open. */
    public void begin() {
        tasks.save("Beginning a charter", () -> service.begin("Our own arrangements", acting.today()), done -> refresh());
    }

    /** Nothing while it is not read, or where none is in force. */
    public ReadOnlyObjectProperty<@Nullable CharterPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Whether the charter was looked for. */
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }
}
