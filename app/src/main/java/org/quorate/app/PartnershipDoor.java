package org.quorate.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateWords;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.FileWanted;
import org.quorate.app.dialog.Question;
import org.quorate.app.opening.OpeningActs;
import org.quorate.app.opening.OpeningService;
import org.quorate.app.opening.SyncedFolder;
import org.quorate.app.preferences.DataFolder;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.StatusViewModel;
import org.quorate.app.shortcut.Act;
import org.quorate.app.task.Failure;
import org.quorate.app.task.Job;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreFiles;

/** Brings one partnership at a time into the window, and lets it go again. */
final class PartnershipDoor implements OpeningActs {
    private static final javafx.util.Duration BETWEEN_LOOKS = javafx.util.Duration.minutes(1);

    private final ScreenTools tools;
    private final OpeningService service;
    private final DataFolder folder;
    private final Timeline looks = new Timeline(new KeyFrame(BETWEEN_LOOKS, event -> showStanding()));
    private volatile @Nullable Store store;

    PartnershipDoor(ScreenTools tools, OpeningService service, DataFolder folder) {
        this.tools = tools;
        this.service = service;
        this.folder = folder;
        looks.setCycleCount(Timeline.INDEFINITE);
    }

    /** Opens what the program was started for, else what was open last, else says welcome. */
    void begin(StartOptions options) {
        Path copy = options.copy();
        String last = tools.preferences().lastStoreProperty().get();
        if (copy != null) {
            askWhatToDoWith(copy);
        } else if (options.store() != null) {
            open(options.store());
        } else if (!last.isEmpty() && StoreFiles.of(Path.of(last)).anyExists()) {
            open(Path.of(last));
        } else if (options.demonstration()) {
            openDemonstration();
        } else {
            tools.navigation().replaceAll(Place.of(NavigationTarget.WELCOME));
        }
    }

    List<Act> acts() {
        return List.of(
                Act.of("Open another partnership…", this::openOther).icon("folder-open-line").keys("Ctrl+O").group("Partnership"),
                Act.of("Back up to a file…", this::backUp).icon("save-3-line").keys("Ctrl+Shift+B").group("Partnership"));
    }

    @Override
    public void openDemonstration() {
        opening("Opening the demonstration", () -> service.openDemonstration(folder.demonstration()));
    }

    @Override
    public void create(String name, String office) {
        Path path = folder.path().resolve(OpeningService.fileName(name));
        opening("Creating the partnership", () -> service.create(path, name, office));
    }

    @Override
    public void openOther() {
        tools.dialogs().openFile(
                new FileWanted("Open a partnership", "Partnerships and copies", List.of("*.mv.db", "*.quorate"), ""),
                file -> {
                    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".quorate")) {
                        askWhatToDoWith(file);
                    } else {
                        open(StoreFiles.of(file).base());
                    }
                });
    }

    void open(Path path) {
        Store now = store;
        if (now != null && !now.readOnly() && now.files().equals(StoreFiles.of(path))) {
            tools.dialogs().tell("That partnership is open already.");
            return;
        }
        opening("Opening " + path.getFileName(), () -> service.open(path));
    }

    private void askWhatToDoWith(Path copy) {
        String name = String.valueOf(copy.getFileName());
        Path to = folder.path().resolve(OpeningService.fileName(name.replaceAll("(?i)\\.quorate$", "")));
        tools.dialogs().ask(Question.of("What shall be done with " + name + "?",
                "Opened to read only it stays as it is, and nothing is put on this computer. Restored it becomes a partnership of its own here,"
                        + " named " + to.getFileName() + ", that can be changed.",
                Choice.primary("Open to read only", () -> opening("Opening " + name, () -> service.openCopy(copy))),
                Choice.of("Restore it", () -> opening("Restoring " + name, () -> service.restore(copy, to))),
                Choice.wayBack("Leave it")));
    }

    private void opening(String doing, Job<Store> job) {
        tools.shell().status().beginsOpening();
        if (store == null) {
            tools.screens().announce(PartnershipScreens.OF_A_PARTNERSHIP);
        }
        tools.tasks().load(doing, job, this::opened, this::notOpened);
    }

    private void opened(Store opened) {
        Store before = store;
        store = opened;
        if (before != null) {
            tools.tasks().run("Closing " + before.files().name(), progress -> {
                before.close();
                return before;
            }, closed -> { });
        }
        tools.shell().status().storeOpened(opened.files().name());
        if (!opened.readOnly()) {
            tools.preferences().lastStoreProperty().set(opened.files().base().toString());
        }
        PartnershipScreens.registerFor(opened, tools);
        tools.navigation().replaceAll(Place.of(NavigationTarget.HOME));
        opened.notices().forEach(tools.dialogs()::tell);
        SyncedFolder.of(opened.files().folder()).ifPresent(service -> tools.dialogs().tell(
                "This partnership lies in a folder that " + service + " copies. Keep it elsewhere, and put backups there."));
        showStanding();
        looks.play();
    }

    /** What was open stays open. */
    private void notOpened(Failure failure) {
        tools.tasks().failures().show(failure);
        Store still = store;
        if (still != null) {
            tools.shell().status().storeOpened(still.files().name());
            showStanding();
            return;
        }
        tools.shell().status().storeClosed();
        tools.screens().forget(PartnershipScreens.OF_A_PARTNERSHIP);
        tools.navigation().replaceAll(Place.of(NavigationTarget.WELCOME));
    }

    private void showStanding() {
        Store open = store;
        if (open != null) {
            tools.tasks().load("Looking after the status bar", () -> service.standing(open), this::show);
        }
    }

    private void show(OpeningService.Standing standing) {
        StatusViewModel status = tools.shell().status();
        tools.shell().partnershipProperty().set(standing.name());
        status.storeNamed(standing.store());
        AdoptedCharter charter = standing.charter();
        status.charterInForce(charter == null
                ? "No charter adopted yet"
                : "Charter v" + charter.version() + ", in force since " + DateWords.words(charter.inForceFrom()));
        Duration age = standing.backupAge();
        if (age == null) {
            status.neverBackedUp();
        } else {
            status.backupAged(age);
        }
    }

    private void backUp() {
        Store open = store;
        if (open == null) {
            tools.dialogs().tell("No partnership is open.");
            return;
        }
        String name = open.files().name() + "-" + tools.acting().today() + ".quorate";
        tools.dialogs().saveFile(new FileWanted("Back up to a file", "Quorate copy", List.of("*.quorate"), name), file ->
                tools.tasks().run("Backing up", progress -> {
                    open.backup(file);
                    return file;
                }, done -> tools.dialogs().tell("The whole partnership is in " + done.getFileName() + ".")));
    }

    /** Closes the store in good order, which keeps a copy; waits, so never on the window's thread while it shows. */
    void letGo() {
        Store open = store;
        store = null;
        if (open != null) {
            open.close();
        }
    }
}
