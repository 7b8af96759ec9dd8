package org.quorate.app.palette;

import java.util.List;

/** Something the palette can search; asked away from the window's thread, so it must not touch nodes. */
@FunctionalInterface
public interface PaletteProvider {

    /**
     * What matches, best first.
     *
     * @param words what was typed, without spaces at its ends; empty when nothing was typed yet
     */
    List<PaletteEntry> find(String words) throws Exception;
}
