package org.quorate.app.palette;

import java.util.List;
import java.util.function.Supplier;
import org.quorate.app.shortcut.Act;

/** Finds what can be done: the commands of the palette. */
public final class ActProvider implements PaletteProvider {
    private final Supplier<List<Act>> acts;

    /** @param acts those that work now; read away from the window's thread, so it must be a settled list */
    public ActProvider(Supplier<List<Act>> acts) {
        this.acts = acts;
    }

    @Override
    public List<PaletteEntry> find(String words) {
        return acts.get().stream()
                .filter(Act::isAllowed)
                .filter(act -> PaletteMatch.matches(words, act.text()))
                .map(ActProvider::entry)
                .toList();
    }

    private static PaletteEntry entry(Act act) {
        String keys = act.keys();
        String icon = act.icon();
        return new PaletteEntry("Commands", icon == null ? "arrow-right-line" : icon, act.text(), keys == null ? "" : keys, act::perform);
    }
}
