package org.quorate.app.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The screens of the window, made when they are first needed. */
public final class Screens {
    private final Map<NavigationTarget, Supplier<Screen>> makers = new EnumMap<>(NavigationTarget.class);
    private final Map<NavigationTarget, Screen> made = new EnumMap<>(NavigationTarget.class);
    private final ObservableList<NavigationTarget> onRail = FXCollections.observableArrayList();

    public void register(NavigationTarget target, Supplier<Screen> maker) {
        makers.put(target, maker);
        made.remove(target);
        onRail.setAll(makers.keySet().stream().filter(NavigationTarget::isOnRail).toList());
    }

    /** Shows the rail as it will be, while the partnership is being opened and its screens are not there yet. */
    public void announce(List<NavigationTarget> coming) {
        onRail.setAll(coming.stream().filter(NavigationTarget::isOnRail).toList());
    }

    /** Forgets the screens of a partnership that was closed. */
    public void forget(List<NavigationTarget> targets) {
        targets.forEach(makers::remove);
        targets.forEach(made::remove);
        onRail.setAll(makers.keySet().stream().filter(NavigationTarget::isOnRail).toList());
    }

    Optional<Screen> find(NavigationTarget target) {
        Supplier<Screen> maker = makers.get(target);
        return maker == null ? Optional.empty() : Optional.of(made.computeIfAbsent(target, _ -> maker.get()));
    }

    ObservableList<NavigationTarget> onRail() {
        return onRail;
    }
}
