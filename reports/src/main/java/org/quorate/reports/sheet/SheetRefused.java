package org.quorate.reports.sheet;

import org.jspecify.annotations.Nullable;

/** A file that cannot be read as a spreadsheet; the message says what it is and what to do. */
public final class SheetRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SheetRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
