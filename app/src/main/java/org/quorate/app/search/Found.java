package org.quorate.app.search;

import org.quorate.app.palette.PaletteMatch;
import org.quorate.app.shell.Place;

/**
 * One record that can be found.
 *
 * @param searched its words made ready for matching
 */
record Found(String group, String icon, String text, String note, String searched, Place place) {

    static Found of(String group, String icon, String text, String note, Place place) {
        return new Found(group, icon, text, note, PaletteMatch.readied(text + " " + note), place);
    }
}
