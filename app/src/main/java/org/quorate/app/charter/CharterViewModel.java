package org.quorate.app.charter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.task.Tasks;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.check.CharterFinding;

/** The charter as it is read and changed: edits gather in a draft, kept at every step, until it is adopted; an adopted version never changes. */
public final class CharterViewModel {
    private final CharterService service;
    private final Acting acting;
    private final Tasks tasks;
    private final CharterDrafting drafting;
    private final CharterFiles files;
    private final ReadOnlyObjectWrapper<@Nullable ShownCharter> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper settlesAtOnce = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoes = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoes = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper jumps = new ReadOnlyIntegerWrapper();
    private final Set<String> asked = new LinkedHashSet<>();
    private String goal = "";
    private String awaited = "";
    private Versions versions = new Versions(List.of(), null, null, null);
    private @Nullable CharterInForce reading;

    public CharterViewModel(CharterService service, Acting acting, Tasks tasks) {
        this.service = service;
        this.acting = acting;
        this.tasks = tasks;
        files = new CharterFiles(service, tasks);
        drafting = new CharterDrafting(service.drafts(), tasks, this::show);
    }

    /** Every version adopted, the last of them read, the one in force today, and the draft as it is kept. */
    private record Versions(List<AdoptedCharter> all, @Nullable CharterInForce latest, @Nullable CharterInForce inForce, @Nullable KeptDraft draft) {}

    public void refresh() {
        tasks.load("Reading the charter", this::look, this::take);
    }

    private Versions look() {
        return new Versions(service.versions(), service.latest().orElse(null), service.inForceOn(acting.today()).orElse(null),
                service.drafts().current().orElse(null));
    }

    private void take(Versions found) {
        versions = found;
        drafting.found(found.latest(), found.draft());
        read.set(true);
        show();
        String led = awaited;
        awaited = "";
        if (!led.isEmpty() && shown.get() != null) {
            goTo(led);
        }
    }

    private void show() {
        CharterDraft mine = drafting.draft();
        CharterInForce old = reading;
        CharterInForce version = old != null ? old : mine != null ? mine.base() : versions.latest();
        undoes.set(mine == null || old != null ? "" : mine.undoes());
        redoes.set(mine == null || old != null ? "" : mine.redoes());
        if (version == null) {
            shown.set(null);
            return;
        }
        settlesAtOnce.set(drafting.isIdle() && old == null);
        boolean drafted = mine != null && old == null && mine.isChanged();
        Charter charter = mine != null && old == null ? mine.charter() : version.charter();
        shown.set(new ShownCharter(CharterPage.of(charter, asked), version, drafted, old != null, versions.inForce(),
                drafted ? changed(version.charter(), charter) : Map.of()));
    }

    private static Map<String, String> changed(Charter before, Charter now) {
        Map<String, String> changed = new HashMap<>();
        for (CharterChanges.Change change : CharterChanges.between(before, now)) {
            CharterLine left = change.left();
            changed.put(change.path(), left == null ? "" : left.isSilent() ? "left open." : left.sentence());
        }
        return changed;
    }

    /** The draft in this window, and what others do to it. */
    CharterDrafting drafting() {
        return drafting;
    }

    /** Puts a setting into the draft as someone wants it; ask {@link #problem} first. */
    public void change(SettingEdit edit) {
        settle((edit.value() == null ? "left open: " : "settled: ") + question(edit.path()), edit::in);
    }

    /** Changes the draft; {@code what} says what undo would take back. */
    public void change(String what, UnaryOperator<Charter> change) {
        reading = null;
        drafting.change(what, change);
    }

    /** The same, unless a draft must be mended first, which the window says already. */
    private void settle(String what, UnaryOperator<Charter> change) {
        if (!drafting.mustBeMended()) {
            change(what, change);
        }
    }

    public void acceptStarter(String path) {
        settle("accepted the starter: " + question(path), charter -> charter.acceptStarter(path, acting.name(), acting.today()));
    }

    /** Whether an open question may be settled in one step, because no draft is under way that would then start from an older version. */
    ReadOnlyBooleanProperty settlesAtOnceProperty() {
        return settlesAtOnce.getReadOnlyProperty();
    }

    /** Takes common practice for one open question and adopts that from today, in one step; where a draft is under way it goes into the draft. */
    void putInForce(String path) {
        if (settlesAtOnce.get()) {
            tasks.save("Putting common practice in force", () -> service.acceptStarter(path, acting.today()), done -> refreshAt(path));
        } else {
            acceptStarter(path);
        }
    }

    public void acceptStarters() {
        settle("accepted every starter", charter -> charter.acceptStarters(acting.name(), acting.today()));
    }

    private String question(String path) {
        ShownCharter now = shown.get();
        return now == null ? path : now.charter().setting(path).map(setting -> setting.topic().question()).orElse(path);
    }

    /** What is wrong with an edit, in plain words; empty when nothing is. */
    public String problem(SettingEdit edit) {
        ShownCharter now = shown.get();
        return now == null ? "There is no charter to change yet." : edit.problem(now.charter());
    }

    /** The sentence an edit would read as; empty while it is wrong or leaves the charter silent. */
    public String sentence(SettingEdit edit) {
        ShownCharter now = shown.get();
        if (now == null || edit.value() == null || !edit.problem(now.charter()).isEmpty()) {
            return "";
        }
        return edit.in(now.charter()).setting(edit.path()).map(Setting::sentence).orElse("");
    }

    public void undo() {
        drafting.undo();
    }

    public void redo() {
        drafting.redo();
    }

    /** Throws the draft away; nothing that was adopted is touched. */
    public void discard() {
        drafting.discard(this::refresh);
    }

    /** Adopts the draft from a day; where somebody adopted another version meanwhile it stays a draft, and is said to be stale. */
    public void adopt(LocalDate from, String by, String why, Consumer<CharterInForce> then) {
        drafting.adopt(from, by, why, then, this::refresh);
    }

    /** Carries the changes of the draft over to the version adopted last; answers the paths that both changed. */
    public List<String> carryOver() {
        return drafting.carryOver();
    }

    /** Shows a version as it was adopted, to be read. */
    public void readVersion(int number) {
        tasks.load("Reading version " + number, () -> service.version(number), found -> {
            reading = found.filter(version -> !version.equals(versions.latest()) || drafting.draft() != null).orElse(null);
            show();
        });
    }

    /** Shows the draft, or the version adopted last, again. */
    public void readLatest() {
        reading = null;
        show();
    }

    /** Reads the charter anew and then leads to the sentence of a setting, which may stand elsewhere than in what was shown before, or nowhere yet. */
    public void refreshAt(String path) {
        awaited = path;
        refresh();
    }

    /** Leads to the sentence of a setting, also one that the charter does not mention. */
    public void goTo(String path) {
        ShownCharter now = shown.get();
        goal = now == null ? path : now.charter().setting(path).map(Setting::path).orElse(path);
        if (now != null && now.page().find(goal).isEmpty()) {
            asked.add(goal);
            show();
        }
        jumps.set(jumps.get() + 1);
    }

    /** The sentence to be led to; look whenever {@link #jumpsProperty} changes. */
    public String goal() {
        return goal;
    }

    public ReadOnlyIntegerProperty jumpsProperty() {
        return jumps.getReadOnlyProperty();
    }

    /** Charters read, written and checked away from the window. */
    CharterFiles files() {
        return files;
    }

    /** Checks a charter for what will trouble a meeting. */
    public void check(Charter charter, Consumer<List<CharterFinding>> then) {
        files.check(charter, then);
    }

    /** Writes the charter that is shown to a file. */
    public void exportTo(Path file, Consumer<String> told) {
        ShownCharter now = shown.get();
        if (now != null) {
            files.write(now.charter(), file, told);
        }
    }

    /** A version, a shipped charter or what is shown, for comparing. */
    public void fetch(String name, Consumer<Charter> then) {
        ShownCharter now = shown.get();
        if (name.equals(CharterChoices.SHOWN) && now != null) {
            then.accept(now.charter());
        } else {
            files.fetch(name, then);
        }
    }

    /** Begins a charter that describes the bodies on record and leaves everything open. */
    public void begin() {
        tasks.save("Beginning a charter", () -> service.begin("Our own arrangements", acting.today()), done -> refresh());
    }

    public LocalDate today() {
        return acting.today();
    }

    public String whoActs() {
        return acting.name();
    }

    /** Every version adopted, the first one first. */
    public List<AdoptedCharter> versions() {
        return versions.all();
    }

    /** Nothing while it is not read, or where no charter was adopted. */
    public ReadOnlyObjectProperty<@Nullable ShownCharter> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether the charter was looked for. */
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** What undo would take back; empty where there is nothing. */
    public ReadOnlyStringProperty undoesProperty() {
        return undoes.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty redoesProperty() {
        return redoes.getReadOnlyProperty();
    }
}
