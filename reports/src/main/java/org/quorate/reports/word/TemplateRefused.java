package org.quorate.reports.word;

import java.io.IOException;

/** A template that cannot be used; the message says why and what to do. */
public final class TemplateRefused extends IOException {
    private static final long serialVersionUID = 1L;

    TemplateRefused(String message, Throwable cause) {
        super(message, cause);
    }

    TemplateRefused(String message) {
        super(message);
    }
}
