package org.quorate.app.action;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;

/**
 * By what a row of a workbook is known again when it comes back: which action of which partnership, and how it stood when it was sent out. It ends
 * in check digits, so that a mark that was typed over, or that belongs to another partnership, is noticed.
 */
record ActionMark(ActionId id, int revision) {
    private static final String BETWEEN = "-";

    static ActionMark of(Action action) {
        return new ActionMark(action.id(), action.revision());
    }

    /** As in "57-3-9F3A01C2". */
    String text(String partnership) {
        String plain = id.value() + BETWEEN + revision;
        return plain + BETWEEN + check(plain, partnership);
    }

    /** The mark that a cell holds, or nothing where it is none of this partnership's. */
    static Optional<ActionMark> read(String text, String partnership) {
        if (!text.matches("[1-9]\\d{0,17}-\\d{1,9}-[0-9A-F]{8}")) {
            return Optional.empty();
        }
        int second = text.indexOf(BETWEEN);
        int third = text.lastIndexOf(BETWEEN);
        ActionMark mark = new ActionMark(new ActionId(Long.parseLong(text.substring(0, second))), Integer.parseInt(text.substring(second + 1, third)));
        return mark.text(partnership).equals(text) ? Optional.of(mark) : Optional.empty();
    }

    private static String check(String plain, String partnership) {
        CRC32 sum = new CRC32();
        sum.update((plain + "\n" + partnership).getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08X", sum.getValue());
    }
}
