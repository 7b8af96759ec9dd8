package org.quorate.app.charter;

import org.quorate.model.charter.Charter;
import org.quorate.persistence.charter.CharterYaml;

/** Charters in the format of charter files ({@code quorate-charter/1}). */
public final class YamlCharterText implements CharterText {
    @Override
    public Charter read(String source) {
        return CharterYaml.read("The charter on record", source);
    }

    @Override
    public String write(Charter charter) {
        return CharterYaml.write(charter);
    }
}
