package org.quorate.model.charter.check;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterDocument;
import org.quorate.model.charter.Setting;

/** A setting that may be read in several ways, between which nobody has decided. */
final class ReadingsUndecided implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return charter.settings().values().stream().filter(setting -> setting.isSilent() && setting.readings().size() > 1)
                .map(setting -> Found.silent(charter, Severity.NOTE, CharterDocument.sentence(charter, setting)
                        + " It may be read in more than one way: " + setting.readings().stream()
                        .map(reading -> small(setting, setting.topic().domain().meaning(reading))).collect(Collectors.joining("; or ")) + ".", setting));
    }

    /** A meaning as part of a sentence; the words of a rule stay as they are. */
    private static String small(Setting setting, String meaning) {
        return setting.topic().domain().choices().isEmpty() ? meaning : meaning.substring(0, 1).toLowerCase(Locale.UK) + meaning.substring(1);
    }
}
