package org.quorate.reports.output;

import java.io.IOException;

/** A report that could not be written; the message says why and what to do, and an earlier file is as it was. */
public final class ReportNotWritten extends IOException {
    private static final long serialVersionUID = 1L;

    ReportNotWritten(String message) {
        super(message);
    }

    ReportNotWritten(String message, Throwable cause) {
        super(message, cause);
    }
}
