package org.quorate.model.charter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the charter leaves open, ready to be put to a person.
 *
 * @param path the setting
 * @param about the body it concerns, or "The partnership"
 * @param question the question in plain words
 * @param choices the answers to choose from; empty when the answer is written
 * @param accepted what may be written
 * @param starter common practice, or null when there is none to offer
 * @param clause the clause that leaves it open, or null
 * @param note what a reader should know, or null
 */
public record Silence(String path, String about, String question, List<Choice> choices, String accepted, @Nullable SettingValue starter,
                      @Nullable String clause, @Nullable String note) {

    public Silence {
        choices = List.copyOf(choices);
    }
}
