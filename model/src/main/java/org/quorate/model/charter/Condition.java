package org.quorate.model.charter;

import org.jspecify.annotations.Nullable;

/**
 * What a vote must satisfy.
 *
 * @param measure how many votes for are needed
 * @param within among whom, or null for everyone who may vote
 */
public record Condition(Method.Measure measure, @Nullable Within within) {
}
