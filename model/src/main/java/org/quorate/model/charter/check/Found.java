package org.quorate.model.charter.check;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** Makes findings that rest on settings: whom they are about, their clause, the open points of their notes, and what to do. */
final class Found {

    private static final String PARTNERSHIP = "The partnership";
    private static final Pattern OPEN_POINT = Pattern.compile("\\bA\\d{1,2}\\b");

    private Found() {
    }

    /** A finding on a silent setting: the remedy is to settle it, with common practice where there is one. */
    static CharterFinding silent(Charter charter, Severity severity, String text, Setting setting) {
        return of(charter, severity, text, settle(setting), setting);
    }

    /** A finding that rests on a setting. */
    static CharterFinding of(Charter charter, Severity severity, String text, String remedy, Setting setting) {
        return new CharterFinding(about(charter, setting.path()), severity, text, remedy, setting.path(), setting.provenance().clause(),
                openPoints(List.of(setting)));
    }

    /** A finding on a body that rests on several settings; the clause is the one given, or the first they have. */
    static CharterFinding of(CharterBody body, Severity severity, String text, String remedy, List<Setting> settings, @Nullable String clause) {
        String first = settings.stream().map(setting -> setting.provenance().clause()).filter(Objects::nonNull).findFirst().orElse(null);
        return new CharterFinding(body.name(), severity, text, remedy, settings.isEmpty() ? null : settings.getFirst().path(),
                clause == null ? first : clause, openPoints(settings));
    }

    /** What to do about a silent setting. */
    static String settle(Setting setting) {
        SettingValue starter = setting.starter();
        return "Settle " + setting.path() + (starter == null ? "." : "; common practice is: " + common(setting, starter) + ".");
    }

    private static String common(Setting setting, SettingValue starter) {
        String meaning = setting.topic().domain().meaning(starter);
        String plain = meaning.endsWith(".") ? meaning.substring(0, meaning.length() - 1) : meaning;
        return plain.equals(starter.text()) ? plain : plain.substring(0, 1).toLowerCase(Locale.UK) + plain.substring(1);
    }

    static String about(Charter charter, String path) {
        return bodyOf(charter, path).map(CharterBody::name).findFirst().orElse(PARTNERSHIP);
    }

    private static Stream<CharterBody> bodyOf(Charter charter, String path) {
        return charter.bodies().stream().filter(body -> path.startsWith(body.key() + "."));
    }

    /** The numbers of the open points in the notes of some settings, each once. */
    static List<String> openPoints(List<Setting> settings) {
        return settings.stream().map(setting -> setting.provenance().note()).filter(Objects::nonNull)
                .flatMap(note -> OPEN_POINT.matcher(note).results().map(MatchResult::group)).distinct().toList();
    }
}
