package org.quorate.app.dialog;

import java.util.List;

/**
 * A file the person is asked to choose or name.
 *
 * @param title what it is for, as in "Save the agenda"
 * @param kind the kind in words, as in "Word document"
 * @param patterns the endings accepted, as in "*.docx"
 * @param suggestedName the name offered, empty when an existing file is wanted
 */
public record FileWanted(String title, String kind, List<String> patterns, String suggestedName) {

    public FileWanted {
        patterns = List.copyOf(patterns);
    }
}
