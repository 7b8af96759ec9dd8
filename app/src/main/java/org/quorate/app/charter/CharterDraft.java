package org.quorate.app.charter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;

/** Changes to the charter that nobody has adopted yet, over the version they began from. Every change can be taken back. */
public final class CharterDraft {
    /** What a clash is called that concerns no setting. */
    static final String STRUCTURE = "bodies, seats, matters or the matrix";

    private final CharterInForce base;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Charter now;

    /** A change: what was done, and the charter before it (once taken back: after it). */
    private record Step(String what, Charter other) {}

    public CharterDraft(CharterInForce base) {
        this.base = base;
        now = base.charter();
    }

    /** A draft that was begun before: its earlier steps can only be taken back together, by discarding it. */
    static CharterDraft begun(CharterInForce base, Charter charter) {
        CharterDraft draft = new CharterDraft(base);
        draft.now = charter;
        return draft;
    }

    /** The version it began from. */
    public CharterInForce base() {
        return base;
    }

    public Charter charter() {
        return now;
    }

    /** Changes it; nothing happens where nothing would be different. */
    public void change(String what, Charter next) {
        if (!next.equals(now)) {
            done.push(new Step(what, now));
            undone.clear();
            now = next;
        }
    }

    /** Takes the last change back and answers what it was, or nothing when there is none. */
    public @Nullable String undo() {
        return move(done, undone);
    }

    /** Does again what was taken back last, and answers what it was, or nothing when there is nothing. */
    public @Nullable String redo() {
        return move(undone, done);
    }

    private @Nullable String move(Deque<Step> from, Deque<Step> to) {
        if (from.isEmpty()) {
            return null;
        }
        Step step = from.pop();
        to.push(new Step(step.what(), now));
        now = step.other();
        return step.what();
    }

    /** What undo would take back; empty where there is nothing. */
    public String undoes() {
        return done.isEmpty() ? "" : done.getFirst().what();
    }

    /** What redo would do again; empty where there is nothing. */
    public String redoes() {
        return undone.isEmpty() ? "" : undone.getFirst().what();
    }

    public boolean isChanged() {
        return !now.equals(base.charter());
    }

    /** Every change in words, the first one first. */
    public List<String> history() {
        List<String> words = new ArrayList<>(done.stream().map(Step::what).toList());
        return words.reversed();
    }

    /**
     * The same changes over another version, which somebody adopted meanwhile: what was changed here wins, whatever else the
     * other version says stays.
     *
     * @param clashes receives the paths of settings that both changed, in different ways, or {@link #STRUCTURE}
     */
    public CharterDraft onto(CharterInForce latest, List<String> clashes) {
        CharterDraft moved = new CharterDraft(latest);
        Charter was = base.charter();
        Charter theirs = latest.charter();
        Map<String, Setting> settings = new LinkedHashMap<>(theirs.settings());
        List<String> paths = new ArrayList<>(was.settings().keySet());
        now.settings().keySet().stream().filter(path -> !was.settings().containsKey(path)).forEach(paths::add);
        for (String path : paths) {
            Setting mine = now.settings().get(path);
            if (Objects.equals(mine, was.settings().get(path))) {
                continue;
            }
            if (!Objects.equals(theirs.settings().get(path), was.settings().get(path)) && !Objects.equals(theirs.settings().get(path), mine)) {
                clashes.add(path);
            }
            if (mine == null) {
                settings.remove(path);
            } else {
                settings.put(path, mine);
            }
        }
        boolean ownStructure = !now.withSettings(Map.of()).equals(was.withSettings(Map.of()));
        if (ownStructure && !theirs.withSettings(Map.of()).withVersion(was.version()).equals(was.withSettings(Map.of()))) {
            clashes.add(STRUCTURE);
        }
        Charter over = ownStructure ? now.withVersion(theirs.version()) : theirs;
        moved.change("carried over onto " + theirs.version(), over.withSettings(settings));
        return moved;
    }
}
