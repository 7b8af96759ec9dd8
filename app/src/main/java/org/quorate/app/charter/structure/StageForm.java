package org.quorate.app.charter.structure;

import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.Slug;

/**
 * A stage of a procedure as a person types it.
 *
 * @param key its word in settings, which stays when it is called otherwise; nothing while it is new
 * @param title as people say it
 * @param aliases other names, with commas between them
 * @param optional whether it may be passed over with a recorded reason
 * @param clause where the document sets it out; empty where it does not
 */
record StageForm(@Nullable String key, String title, String aliases, boolean optional, String clause) {

    static final StageForm NEW = new StageForm(null, "", "", false, "");

    static StageForm of(CharterProcedure.Stage stage) {
        return new StageForm(stage.key(), stage.title(), String.join(", ", stage.aliases()), stage.optional(), Typed.said(stage.clause()));
    }

    String titleProblem() {
        return Slug.of(title).isEmpty() ? "Say what this stage is called, for example \"Stage I\" or \"Mediation\"." : "";
    }

    String wordInSettings() {
        return key == null ? Slug.of(title) : key;
    }

    CharterProcedure.Stage stage() {
        return new CharterProcedure.Stage(wordInSettings(), title.strip(), Typed.names(aliases), optional, Typed.orNothing(clause));
    }
}
