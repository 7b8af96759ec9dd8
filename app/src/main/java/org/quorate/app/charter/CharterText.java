package org.quorate.app.charter;

import org.quorate.model.charter.Charter;

/** Reads and writes a charter in its own format; what is written reads back the same. */
public interface CharterText {
    /** @throws IllegalArgumentException where the text is not a charter; the message says where and what to mend */
    Charter read(String source);

    String write(Charter charter);
}
