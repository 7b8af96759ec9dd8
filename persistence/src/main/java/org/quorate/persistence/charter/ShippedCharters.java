package org.quorate.persistence.charter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.quorate.model.charter.Charter;

/** The charters that come with the program. */
public final class ShippedCharters {

    private static final List<String> KEYS = List.of("blank", "cheshire-merseyside-2020", "cheshire-merseyside-2021",
            "cheshire-merseyside-icb-2022", "north-east-north-cumbria", "bsw-icb-2022", "cheshire-east-hwb",
            "northfield");

    private ShippedCharters() {
    }

    /** Their names, as {@code rule --charter} takes them. */
    public static List<String> keys() {
        return KEYS;
    }

    /** The charter of this name, or empty when none is shipped under it. */
    public static Optional<Charter> find(String key) {
        return text(key).map(text -> CharterYaml.read(key + ".yaml", text));
    }

    /** The text of the charter of this name, as it is kept when it is adopted. */
    public static Optional<String> text(String key) {
        if (!KEYS.contains(key)) {
            return Optional.empty();
        }
        try (InputStream in = ShippedCharters.class.getResourceAsStream("/charters/" + key + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("The charter " + key + " is missing from the program.");
            }
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The charter " + key + " could not be read from the program.", unreadable);
        }
    }
}
