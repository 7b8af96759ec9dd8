package org.quorate.app.charter;

import java.util.Locale;
import java.util.Optional;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** Says of what a setting speaks within its body, so that its sentence can be read by itself: the matter, the constituency, the notice, the stage. */
final class Subjects {
    private Subjects() {}

    /** The setting's sentence, or its question, led by what it speaks of. */
    static String sentence(Charter charter, Setting setting) {
        String subject = of(charter, setting);
        String sentence = whole(setting);
        if (subject.isEmpty() || sentence.toLowerCase(Locale.UK).contains(subject.toLowerCase(Locale.UK))) {
            return sentence;
        }
        boolean own = setting.isSilent() || setting.value() instanceof SettingValue.Sentence;
        return subject + ": " + (own ? sentence : lower(sentence));
    }

    /** The sentence; a value that is none by itself, such as "an affected partner", follows its question: "Who may start it: an affected partner". */
    private static String whole(Setting setting) {
        String sentence = setting.sentence();
        boolean bare = !setting.isSilent() && !sentence.isEmpty() && Character.isLowerCase(sentence.charAt(0));
        return bare ? setting.topic().question().replaceFirst("\\?$", "") + ": " + sentence : sentence;
    }

    private static String of(Charter charter, Setting setting) {
        String path = setting.path();
        String suffix = "." + setting.topic().suffix();
        String before = path.endsWith(suffix) ? path.substring(0, path.length() - suffix.length()) : path;
        int dot = before.indexOf('.');
        if (dot < 0) {
            return "";
        }
        String rest = before.substring(dot + 1);
        Optional<CharterBody> body = charter.bodies().stream().filter(one -> one.key().equals(before.substring(0, dot))).findFirst();
        Optional<String> matter = charter.matters().stream().filter(one -> one.key().equals(rest)).map(CharterMatter::title).findFirst();
        Optional<String> block = body.stream().flatMap(one -> one.constituencies().stream()).filter(one -> one.key().equals(rest))
            .map(Constituency::name).findFirst();
        return matter.or(() -> block).orElseGet(() -> plain(rest));
    }

    /** "notice.public-questions" as "Public questions", "stage-1" as "Stage 1". */
    private static String plain(String key) {
        String words = key.replaceFirst("^notice\\.", "").replaceFirst("^interest\\.non-(.*)", "an interest that is not $1")
            .replaceFirst("^interest\\.(.*)", "a $1 interest").replaceFirst("^composition\\.(.*)", "$1 of the membership").replace('-', ' ').replace('.', ' ');
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String lower(String sentence) {
        boolean word = sentence.length() > 1 && Character.isLowerCase(sentence.charAt(1));
        return word ? sentence.substring(0, 1).toLowerCase(Locale.UK) + sentence.substring(1) : sentence;
    }
}
