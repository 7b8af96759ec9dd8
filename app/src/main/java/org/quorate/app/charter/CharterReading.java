package org.quorate.app.charter;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.persistence.charter.UnusableYaml;
import org.quorate.persistence.charter.YamlProblem;

/**
 * A charter read from a file or a text, or everything that is wrong with it.
 *
 * @param name the file's name
 * @param charter nothing where it cannot be used
 * @param problems each with its line; empty where it can be used
 */
public record CharterReading(String name, @Nullable Charter charter, List<YamlProblem> problems) {
    public CharterReading {
        problems = List.copyOf(problems);
    }

    /** Something that reads a charter. */
    @FunctionalInterface
    interface Reader {
        Charter read() throws IOException;
    }

    static CharterReading of(Reader reader, String name) throws IOException {
        try {
            return new CharterReading(name, reader.read(), List.of());
        } catch (UnusableYaml unusable) {
            return new CharterReading(name, null, unusable.problems());
        }
    }
}
