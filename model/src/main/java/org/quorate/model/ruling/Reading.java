package org.quorate.model.ruling;

/**
 * What one reading of an open setting gives.
 *
 * @param setting the path of the setting
 * @param value the reading, in words
 * @param outcome what it gives: the word of an outcome, a date, or "silent" when it still depends on another open setting
 */
public record Reading(String setting, String value, String outcome) {
}
