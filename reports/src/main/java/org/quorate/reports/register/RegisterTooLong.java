package org.quorate.reports.register;

import java.io.IOException;

/** A register with more rows than Word opens in comfort. */
public final class RegisterTooLong extends IOException {
    RegisterTooLong(String title, int most) {
        super("\"" + title + "\" has more than " + most + " rows, which Word is slow to open. Export it as .xlsx, or"
                + " choose a shorter period.");
    }
}
