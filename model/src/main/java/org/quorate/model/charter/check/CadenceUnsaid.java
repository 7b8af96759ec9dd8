package org.quorate.model.charter.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;

/** Bodies of which nobody said how often they meet (A40): one by one where the document leaves it open, together where it does not speak of it at all. */
final class CadenceUnsaid implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        List<Setting> silent = BodySettings.all(charter).map(body -> body.named("cadence")).filter(Setting::isSilent).toList();
        List<Setting> unspoken = silent.stream().filter(cadence -> !charter.settings().containsKey(cadence.path())).toList();
        if (unspoken.size() < 2) {
            return silent.stream().map(cadence -> alone(charter, cadence));
        }
        String bodies = unspoken.stream().map(cadence -> Found.about(charter, cadence.path())).collect(Collectors.joining(", "));
        CharterFinding together = new CharterFinding("The partnership", Severity.NOTE, "How often these meet is not said: " + bodies + ".",
                "Settle " + unspoken.stream().map(Setting::path).collect(Collectors.joining(", ")) + ".", unspoken.getFirst().path(), null, List.of());
        return Stream.concat(silent.stream().filter(cadence -> !unspoken.contains(cadence)).map(cadence -> alone(charter, cadence)), Stream.of(together));
    }

    private static CharterFinding alone(Charter charter, Setting cadence) {
        return Found.silent(charter, Severity.NOTE, "How often it meets is not said.", cadence);
    }
}
