package org.quorate.app.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.quorate.app.task.Tasks;
import org.quorate.model.charter.Charter;
import org.quorate.persistence.store.StaleChange;

/**
 * The draft in this window. Every step is kept in the store as it is made; one that was kept before is offered, to go on with or to discard, and
 * nothing that somebody else kept meanwhile is written over unasked.
 */
final class CharterDrafting {
    private static final String KEEPING = "Keeping the draft of the charter";

    private final CharterDrafts drafts;
    private final Tasks tasks;
    private final Runnable changed;
    private final AtomicInteger revision = new AtomicInteger();
    private final ReadOnlyStringWrapper offer = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper stale = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper elsewhere = new ReadOnlyStringWrapper("");
    private @Nullable CharterDraft draft;
    private @Nullable KeptDraft offered;
    private @Nullable CharterInForce latest;

    /** @param changed is called when what is drafted has changed */
    CharterDrafting(CharterDrafts drafts, Tasks tasks, Runnable changed) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.changed = changed;
    }

    @Nullable CharterDraft draft() {
        return draft;
    }

    /** What was read anew: the version adopted last, and the draft as it is kept. */
    void found(@Nullable CharterInForce adoptedLast, @Nullable KeptDraft kept) {
        latest = adoptedLast;
        CharterDraft mine = draft;
        if (mine == null) {
            offered = kept;
            offer.set(kept == null ? "" : offerWords(kept, adoptedLast));
            return;
        }
        if (adoptedLast != null && mine.base().version() != adoptedLast.version()) {
            stale.set(new StaleDraft(mine.base().version(), adoptedLast.adopted()).getMessage());
        }
        if (kept != null && kept.kept().revision() > revision.get()) {
            elsewhere.set(elsewhereWords("The draft was changed by " + kept.kept().changedBy() + " in another window (" + kept.kept().lastChange() + ")."));
        }
    }

    private static String offerWords(KeptDraft kept, @Nullable CharterInForce adoptedLast) {
        String meanwhile = adoptedLast == null || adoptedLast.version() == kept.base().version() ? "" : " Meanwhile v" + adoptedLast.version()
            + " was adopted: its changes can be carried over.";
        String unusable = kept.reading().charter() != null ? "" : " It cannot be used as it is (" + kept.reading().problems().getFirst()
            + "): mend its text, or discard it, before anything else is changed.";
        return "There is a draft nobody has adopted. " + kept.words() + meanwhile + unusable;
    }

    private static String elsewhereWords(String happened) {
        return happened + " What you changed stays here, but is not kept until you choose.";
    }

    /** Whether nobody drafts anything, neither here nor in what is kept. */
    boolean isIdle() {
        return draft == null && offered == null;
    }

    /** Whether a draft lies in the store that has to be mended as text before anything can be changed. */
    boolean mustBeMended() {
        KeptDraft kept = offered;
        return draft == null && kept != null && kept.reading().charter() == null;
    }

    /** The text of the draft on offer, to be mended; empty where none is on offer. */
    String offeredText() {
        KeptDraft kept = offered;
        return kept == null ? "" : kept.kept().source();
    }

    /** The draft to be changed: the one there is, the one on offer, or a new one from the version adopted last. */
    private CharterDraft drafting() {
        CharterDraft mine = draft;
        if (mine != null) {
            return mine;
        }
        KeptDraft kept = offered;
        CharterInForce base = kept == null ? latest : kept.base();
        if (base == null) {
            throw new IllegalStateException("Nothing can be changed before a charter was adopted");
        }
        Charter begun = kept == null ? null : kept.reading().charter();
        CharterDraft next = CharterDraft.begun(base, begun == null ? base.charter() : begun.withVersion(base.charter().version()));
        revision.set(kept == null ? 0 : kept.kept().revision());
        draft = next;
        offered = null;
        offer.set("");
        CharterInForce last = latest;
        if (last != null && base.version() != last.version()) {
            stale.set(new StaleDraft(base.version(), last.adopted()).getMessage());
        }
        return next;
    }

    /** Goes on with the draft that was found. */
    void goOn() {
        if (offered != null) {
            drafting();
            changed.run();
        }
    }

    /** Changes the draft; {@code what} says what undo would take back. */
    void change(String what, UnaryOperator<Charter> change) {
        CharterDraft mine = drafting();
        mine.change(what, change.apply(mine.charter()));
        keep(mine, what);
        changed.run();
    }

    void undo() {
        CharterDraft mine = draft;
        String what = mine == null ? null : mine.undo();
        if (mine != null && what != null) {
            keep(mine, "took back \"" + what + "\"");
            changed.run();
        }
    }

    void redo() {
        CharterDraft mine = draft;
        String what = mine == null ? null : mine.redo();
        if (mine != null && what != null) {
            keep(mine, what);
            changed.run();
        }
    }

    private void keep(CharterDraft mine, String what) {
        Charter charter = mine.charter();
        int begunFrom = mine.base().version();
        boolean differs = mine.isChanged();
        tasks.save(KEEPING, () -> unlessElsewhere(() -> {
            if (differs) {
                revision.set(drafts.keep(begunFrom, charter, what, revision.get()));
            } else {
                drafts.discard(revision.get());
                revision.set(0);
            }
        }), said -> elsewhere.set(said.map(CharterDrafting::elsewhereWords).orElse("")));
    }

    /** What somebody else did to the draft meanwhile; empty where it was kept. */
    private static Optional<String> unlessElsewhere(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (StaleChange changedElsewhere) {
            return Optional.of(String.valueOf(changedElsewhere.getMessage()));
        }
    }

    /** Keeps what stands in this window over what was kept elsewhere. */
    void keepMine() {
        CharterDraft mine = draft;
        if (mine != null) {
            tasks.load("Reading the draft", drafts::current, kept -> {
                revision.set(kept.map(each -> each.kept().revision()).orElse(0));
                keep(mine, "kept in place of what another window changed");
            });
        }
    }

    /** Takes what was kept elsewhere and gives up what stands in this window. */
    void takeTheirs() {
        forget();
        tasks.load("Reading the draft", drafts::current, kept -> {
            found(latest, kept.orElse(null));
            goOn();
            changed.run();
        });
    }

    private void forget() {
        draft = null;
        revision.set(0);
        stale.set("");
        elsewhere.set("");
        offered = null;
        offer.set("");
    }

    /** Throws the draft away, also one that is only on offer; nothing that was adopted is touched. */
    void discard(Runnable then) {
        KeptDraft kept = offered;
        int known = kept == null ? revision.get() : kept.kept().revision();
        tasks.save("Discarding the draft", () -> unlessElsewhere(() -> drafts.discard(known)), said -> {
            if (said.isPresent()) {
                elsewhere.set(elsewhereWords(said.get()));
            } else {
                forget();
            }
            then.run();
        });
    }

    /** Adopts the draft from a day; where somebody adopted or changed it meanwhile it stays a draft, and that is said. */
    void adopt(LocalDate from, String by, String why, Consumer<CharterInForce> then, Runnable after) {
        CharterDraft mine = drafting();
        Charter charter = mine.charter();
        tasks.save("Adopting the charter", () -> adopted(mine.base().version(), charter, from, by, why), done -> {
            CharterInForce version = done.version();
            if (version != null) {
                forget();
                then.accept(version);
            } else if (!done.said().isEmpty()) {
                elsewhere.set(elsewhereWords(done.said()));
            }
            after.run();
        });
    }

    /**
     * What came of adopting.
     *
     * @param version nothing where somebody was quicker
     * @param said what somebody did to the draft meanwhile
     */
    private record Adopted(@Nullable CharterInForce version, String said) {}

    private Adopted adopted(int begunFrom, Charter charter, LocalDate from, String by, String why) {
        try {
            return new Adopted(drafts.adopt(begunFrom, charter, from, by, why, revision.get()), "");
        } catch (StaleDraft quicker) {
            return new Adopted(null, "");
        } catch (StaleChange changedElsewhere) {
            return new Adopted(null, String.valueOf(changedElsewhere.getMessage()));
        }
    }

    /** Carries the changes over to the version adopted last; answers the paths that both changed. */
    List<String> carryOver() {
        List<String> clashes = new ArrayList<>();
        CharterDraft mine = draft;
        CharterInForce last = latest;
        if (mine != null && last != null) {
            CharterDraft moved = mine.onto(last, clashes);
            draft = moved;
            stale.set("");
            keep(moved, "carried over onto v" + last.version());
            changed.run();
        }
        return clashes;
    }

    /** That a draft was found, who began it and when, and what is the matter with it; empty where none is on offer. */
    ReadOnlyStringProperty offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** That somebody adopted another version while the draft was being written, and what to do; empty otherwise. */
    ReadOnlyStringProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /** That the draft was changed in another window; empty otherwise. */
    ReadOnlyStringProperty elsewhereProperty() {
        return elsewhere.getReadOnlyProperty();
    }
}
