package org.quorate.app.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.quorate.model.Refused;
import org.quorate.model.charter.Charter;
import org.quorate.persistence.charter.CharterYaml;
import org.quorate.persistence.charter.ShippedCharters;

/** Finds the charter a person means: one that ships with the program, by name, or a file. */
final class CharterChoice {
    private CharterChoice() {}

    static Charter find(String given) {
        Optional<Charter> shipped = ShippedCharters.find(given);
        if (shipped.isPresent()) {
            return shipped.get();
        }
        Path file = Path.of(given);
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no charter or file called \"" + given + "\"; the charters that ship are: "
                    + String.join(", ", ShippedCharters.keys()) + ".");
        }
        return CharterYaml.read(given, text(file));
    }

    /** The text of a file, or a plain refusal where it cannot be read as text. */
    static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no file \"" + file + "\".");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException notText) {
            throw new Refused("The file \"" + file + "\" is not plain text in UTF-8.", notText);
        } catch (IOException unreadable) {
            throw new Refused("The file \"" + file + "\" cannot be read.", unreadable);
        }
    }
}
