package org.quorate.model.ruling;

import org.jspecify.annotations.Nullable;

/**
 * One step of the reasoning.
 *
 * @param text the step as a plain sentence
 * @param arithmetic its arithmetic in whole numbers, or null
 * @param setting the path of the setting behind it, or null
 * @param clause the clause behind it, or null
 */
public record Step(String text, @Nullable String arithmetic, @Nullable String setting, @Nullable String clause) {
}
