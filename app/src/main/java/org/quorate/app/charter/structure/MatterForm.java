package org.quorate.app.charter.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Slug;

/**
 * A matter of the charter as a person types it.
 *
 * @param key its word in settings, which stays when it is called otherwise; nothing while it is new
 * @param title as people say it
 * @param aliases other names, with commas between them
 * @param row the key of the row of the matrix it falls under; nothing where every voting member takes part
 * @param clause where the document names it; empty where it does not
 */
record MatterForm(@Nullable String key, String title, String aliases, @Nullable String row, String clause) {

    static final MatterForm NEW = new MatterForm(null, "", "", null, "");

    static MatterForm of(CharterMatter matter) {
        return new MatterForm(matter.key(), matter.title(), String.join(", ", matter.aliases()), matter.row(), Typed.said(matter.clause()));
    }

    /** What is wrong with its name in this charter; empty when nothing is. */
    String titleProblem(Charter charter) {
        String word = Slug.of(title);
        if (word.isEmpty()) {
            return "Say what is decided, for example \"The annual budget\".";
        }
        return others(charter).anyMatch(matter -> matter.key().equals(word) || Slug.of(matter.title()).equals(word))
            ? "The charter has a matter of this name already." : "";
    }

    private Stream<CharterMatter> others(Charter charter) {
        return charter.matters().stream().filter(matter -> !matter.key().equals(key));
    }

    String words() {
        return key == null ? "added the matter " + title.strip() : "changed the matter " + title.strip();
    }

    String wordInSettings() {
        return key == null ? Slug.of(title) : key;
    }

    /**
     * The charter with this matter in it.
     *
     * @param asked the name of the body that is to say how a new matter is decided, where it has no rule for everything; empty to ask none
     */
    Charter in(Charter charter, String asked) {
        CharterMatter typed = new CharterMatter(wordInSettings(), title.strip(), Typed.names(aliases), row, Typed.orNothing(clause));
        if (key != null) {
            return with(charter, charter.matters().stream().map(matter -> matter.key().equals(key) ? typed : matter).toList());
        }
        List<CharterMatter> matters = new ArrayList<>(charter.matters());
        matters.add(typed);
        Charter wider = with(charter, matters);
        Optional<Setting> open = asked.isEmpty() ? Optional.empty() : charter.body(asked).filter(body -> isOpen(charter, body.key() + ".rule"))
            .flatMap(body -> wider.setting(body.key() + "." + typed.key() + ".rule"));
        return open.map(wider::with).orElse(wider);
    }

    private static boolean isOpen(Charter charter, String path) {
        return charter.setting(path).filter(Setting::isSilent).isPresent();
    }

    /** The charter without this matter and what its bodies say of it alone. */
    Charter outOf(Charter charter) {
        Set<String> beginnings = charter.bodies().stream().map(body -> body.key() + "." + key + ".").collect(Collectors.toSet());
        return Typed.without(with(charter, others(charter).toList()), beginnings);
    }

    private static Charter with(Charter charter, List<CharterMatter> matters) {
        return new Charter(charter.key(), charter.title(), charter.version(), charter.bodies(), matters, charter.applicability(), charter.settings(),
            charter.procedures());
    }
}
