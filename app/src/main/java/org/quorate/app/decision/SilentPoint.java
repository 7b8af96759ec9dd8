package org.quorate.app.decision;

import org.jspecify.annotations.Nullable;

/**
 * Something the charter left open when a decision was taken.
 *
 * @param path the setting
 * @param question what it leaves open, in plain words
 * @param clause the clause that leaves it open, or nothing
 */
public record SilentPoint(String path, String question, @Nullable String clause) {}
