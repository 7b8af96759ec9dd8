package org.quorate.model.charter;

import org.jspecify.annotations.Nullable;

/**
 * Something a charter check raises.
 *
 * @param about the body it concerns
 * @param text what was found, in plain words
 * @param setting the setting that would mend it, or null
 * @param clause the clause it rests on, or null
 */
public record CharterFinding(String about, String text, @Nullable String setting, @Nullable String clause) {
}
