package org.quorate.app.charter;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.model.Required;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.DraftCharter;
import org.quorate.persistence.charter.CharterYaml;
import org.quorate.persistence.charter.UnusableYaml;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.StaleChange;
import org.quorate.persistence.store.Store;

/** The one draft of the charter: every change is kept in the store as it is made, so that closing the program loses nothing. */
public final class CharterDrafts {
    private final Store store;
    private final Acting acting;
    private final CharterService charters;

    CharterDrafts(Store store, Acting acting, CharterService charters) {
        this.store = store;
        this.acting = acting;
        this.charters = charters;
    }

    /** The draft as it is kept; nothing where nobody began one. */
    public Optional<KeptDraft> current() {
        return store.read(session -> session.draftCharters().current().map(kept -> found(session, kept)));
    }

    private KeptDraft found(ReadSession session, DraftCharter kept) {
        CharterInForce base = charters.version(session, kept.begunFrom()).orElseThrow(() -> new IllegalStateException(
                "The draft began from v" + kept.begunFrom() + ", which was never adopted"));
        return new KeptDraft(kept, base, reading(kept));
    }

    private static CharterReading reading(DraftCharter kept) {
        try {
            return new CharterReading("the draft", CharterYaml.read("the draft", kept.source()), java.util.List.of());
        } catch (UnusableYaml unusable) {
            return new CharterReading("the draft", null, unusable.problems());
        }
    }

    /**
     * Keeps a change.
     *
     * @param begunFrom the version the draft began from
     * @param what what was changed, in a few words
     * @param revision the revision of the draft that was changed, 0 where none was kept yet
     * @return the revision kept now
     * @throws StaleChange where the draft was changed, begun, adopted or discarded elsewhere meanwhile; then nothing is kept
     */
    public int keep(int begunFrom, Charter charter, String what, int revision) {
        return store.write(acting.name(), "Changed the draft of the charter: " + what, session -> {
            DraftCharter before = session.draftCharters().current().orElse(null);
            requireUnchanged(before, revision);
            String by = acting.name();
            session.draftCharters().save(new DraftCharter(begunFrom, before == null ? by : before.begunBy(),
                    before == null ? acting.now() : before.begunAt(), by, acting.now(), what, CharterYaml.write(charter), revision));
            return revision + 1;
        });
    }

    /** Gives the draft up; refused where it was changed elsewhere meanwhile. Nothing happens where none is kept. */
    public void discard(int revision) {
        if (current().isEmpty()) {
            return;
        }
        store.write(acting.name(), "Discarded the draft of the charter", session -> {
            requireUnchanged(session.draftCharters().current().orElse(null), revision);
            session.draftCharters().remove();
            return true;
        });
    }

    /**
     * Adopts a draft as the next version.
     *
     * @param begunFrom the version the draft began from
     * @param adoptedBy who adopted it ("Partnership Board, minute 41"); nothing means whoever acts
     * @param revision the revision of the draft that is adopted, 0 where it is not kept
     * @throws StaleDraft where somebody adopted another version meanwhile; then nothing is adopted
     * @throws StaleChange where the draft was changed elsewhere meanwhile; then nothing is adopted
     */
    public CharterInForce adopt(int begunFrom, Charter draft, LocalDate inForceFrom, String adoptedBy, String why, int revision) {
        Required.text(why, "Say why it is adopted, for example \"Agreed by the Board on 1 December\".");
        String by = adoptedBy.isBlank() ? acting.name() : adoptedBy.strip();
        return store.write(acting.name(), "Adopted a new version of the charter: " + why, session -> {
            AdoptedCharter last = session.charters().all().getLast();
            if (last.version() != begunFrom) {
                throw new StaleDraft(begunFrom, last);
            }
            requireUnchanged(session.draftCharters().current().orElse(null), revision);
            session.draftCharters().remove();
            return CharterService.keep(session, draft, inForceFrom, by, why);
        });
    }

    private static void requireUnchanged(@Nullable DraftCharter now, int revision) {
        if (now == null && revision > 0) {
            throw new StaleChange("The draft was adopted or discarded in another window.");
        }
        if (now != null && now.revision() != revision) {
            throw new StaleChange("The draft was changed by " + now.changedBy() + " in another window (" + now.lastChange() + ").");
        }
    }
}
