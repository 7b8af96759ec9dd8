package org.quorate.model.ruling;

import org.jspecify.annotations.Nullable;

/**
 * Something a quorum requires besides its number.
 *
 * @param words who must be there: "Local authority", "Two from NHS providers"
 * @param met whether they are; null when that depends on an open setting
 */
public record RequirementFinding(String words, @Nullable Boolean met) {
}
