package org.quorate.app.palette;

/**
 * One thing the palette found.
 *
 * @param group the heading it stands under, as in "Decisions"
 * @param icon a Remix icon name
 * @param text what it is
 * @param note said after it in grey, such as a date or keys; may be empty
 * @param open goes there, or does it
 */
public record PaletteEntry(String group, String icon, String text, String note, Runnable open) {}
