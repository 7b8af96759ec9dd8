package org.quorate.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateWords;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.FileWanted;
import org.quorate.app.dialog.Question;
import org.quorate.app.opening.OpeningActs;
import org.quorate.app.opening.OpeningService;
import org.quorate.app.opening.SeenStores;
import org.quorate.app.opening.SyncedFolder;
import org.quorate.app.preferences.DataFolder;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.StatusViewModel;
import org.quorate.app.shortcut.Act;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreFiles;

/** Brings one partnership at a time into the window, and lets it go again. */
final class PartnershipDoor implements OpeningActs, OpeningQuestions.Answers, PasswordChange.Ending {
    private static final javafx.util.Duration BETWEEN_LOOKS = javafx.util.Duration.minutes(1);
    // Long enough for Home to be read and drawn first, so that nothing is slower to start for it.
    private static final javafx.util.Duration BEFORE_MAKING_READY = javafx.util.Duration.seconds(1);

    private final ScreenTools tools;
    private final OpeningService service;
    private final DataFolder folder;
    private final Timeline looks = new Timeline(new KeyFrame(BETWEEN_LOOKS, event -> look()));
    private final HistoryWatch history;
    private final OpeningQuestions questions;
    private final PasswordChange passwordChange;
    private volatile @Nullable Store store;

    PartnershipDoor(ScreenTools tools, OpeningService service, DataFolder folder) {
        this.tools = tools;
        this.service = service;
        this.folder = folder;
        questions = new OpeningQuestions(tools, service, this);
        history = new HistoryWatch(tools, new SeenStores(folder.storesSeen(), tools.acting()));
        passwordChange = new PasswordChange(tools, service, this);
        looks.setCycleCount(Timeline.INDEFINITE);
    }

    /** Opens what the program was started for, else what was open last, else says welcome. */
    void begin(StartOptions options) {
        Path file = options.passwordFile();
        if (file == null) {
            begin(options, null);
        } else {
            tools.tasks().load("Reading the password file", () -> OpeningService.passwordIn(file), password -> begin(options, password), failure -> {
                tools.tasks().failures().show(failure);
                begin(options, null);
            });
        }
    }

    private void begin(StartOptions options, @Nullable String password) {
        Path copy = options.copy();
        String last = tools.preferences().lastStoreProperty().get();
        if (copy != null) {
            askWhatToDoWith(copy);
        } else if (options.store() != null) {
            attempt(opening(options.store()), password);
        } else if (!last.isEmpty() && StoreFiles.of(Path.of(last)).anyExists()) {
            attempt(opening(Path.of(last)), password);
        } else if (options.demonstration()) {
            openDemonstration();
        } else {
            tools.navigation().replaceAll(Place.of(NavigationTarget.WELCOME));
        }
    }

    List<Act> acts() {
        return List.of(
                Act.of("Open another partnership…", this::openOther).icon("folder-open-line").keys("Ctrl+O").group("Partnership"),
                Act.of("Back up to a file…", this::backUp).icon("save-3-line").keys("Ctrl+Shift+B").group("Partnership"),
                Act.of("Password of the partnership…", this::changePassword).icon("lock-password-line").group("Partnership"));
    }

    @Override
    public void openDemonstration() {
        attempt(new Opening("Opening the demonstration", "The demonstration", folder.demonstration(),
                password -> service.openDemonstration(folder.demonstration(), password)), null);
    }

    @Override
    public void create(String name, String office, String password) {
        Path path = folder.path().resolve(OpeningService.fileName(name));
        attempt(new Opening("Creating the partnership", name, null,
                chosen -> service.create(path, name, office, chosen)), password.isEmpty() ? null : password);
    }

    @Override
    public void openOther() {
        tools.dialogs().openFile(
                new FileWanted("Open a partnership", "Partnerships and copies", List.of("*.mv.db", "*.quorate"), ""),
                file -> {
                    if (isCopy(file)) {
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
        attempt(opening(path), null);
    }

    private Opening opening(Path path) {
        String name = String.valueOf(path.getFileName());
        return new Opening("Opening " + name, name, path, password -> service.open(path, password));
    }

    private void askWhatToDoWith(Path copy) {
        String name = String.valueOf(copy.getFileName());
        Path wanted = folder.path().resolve(OpeningService.fileName(name.replaceAll("(?i)\\.quorate$", "")));
        tools.tasks().load("Looking for a free name", () -> OpeningService.freePlace(wanted), to -> askWhatToDoWith(copy, name, to));
    }

    private void askWhatToDoWith(Path copy, String name, Path to) {
        tools.dialogs().ask(Question.of("What shall be done with " + name + "?",
                "Opened to read only it stays as it is, and nothing is put on this computer. Restored it becomes a partnership of its own here,"
                        + " named " + to.getFileName() + ", that can be changed.",
                Choice.primary("Open to read only", () -> attempt(
                        Opening.ofCopy("Opening " + name, name, password -> service.openCopy(copy, password)), null)),
                Choice.of("Restore it", () -> attempt(
                        Opening.ofCopy("Restoring " + name, name, password -> service.restore(copy, to, password)), null)),
                Choice.wayBack("Leave it", this::leaveAsItWas)));
    }

    @Override
    public void attempt(Opening opening, @Nullable String password) {
        tools.shell().status().beginsOpening();
        if (store == null) {
            tools.screens().announce(PartnershipScreens.OF_A_PARTNERSHIP);
        }
        tools.tasks().load(opening.doing(), () -> opening.work().apply(password), this::opened, failure -> questions.about(opening, password, failure));
    }

    @Override
    public void openAgain(Path path, String password) {
        store = null;
        attempt(opening(path), password.isEmpty() ? null : password);
    }

    @Override
    public void changed(Store changed) {
        store = null;
        opened(changed);
    }

    private void opened(Store opened) {
        Store before = store;
        store = opened;
        if (before != null) {
            tools.tasks().run("Closing " + before.files().name(), progress -> {
                letGo(before);
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
        opened.onChange(change -> Platform.runLater(this::showStanding));
        history.opened(opened);
        looks.play();
        new Timeline(new KeyFrame(BEFORE_MAKING_READY, event -> makeReady())).play();
    }

    private void look() {
        showStanding();
        Store open = store;
        if (open != null) {
            history.look(open);
        }
    }

    private void makeReady() {
        Store open = store;
        if (open != null) {
            tools.tasks().load("Making the registers ready", () -> service.makeReady(open), ready -> { });
        }
    }

    /** What was open stays open; where nothing was, the first screen asks again. */
    @Override
    public void leaveAsItWas() {
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
        tools.dialogs().saveFile(new FileWanted("Back up to a file", "Quorate copy", List.of("*.quorate"), name), chosen -> {
            Path file = isCopy(chosen) ? chosen : chosen.resolveSibling(chosen.getFileName() + ".quorate");
            tools.tasks().run("Backing up", progress -> {
                service.backUp(open, file, progress::reached);
                return file;
            }, done -> tools.dialogs().tell("The whole partnership is in " + done.getFileName() + "."));
        });
    }

    private static boolean isCopy(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".quorate");
    }

    /** The store that is open; nothing while none is. */
    @Nullable Store store() {
        return store;
    }

    void changePassword() {
        Store open = store;
        if (open == null) {
            tools.dialogs().tell("No partnership is open.");
        } else if (open.readOnly()) {
            tools.dialogs().tell("This is open to read only, and keeps the password it has.");
        } else {
            passwordChange.ask(open);
        }
    }

    /** Closes the store in good order, which keeps a copy; waits, so never on the window's thread while it shows. */
    void letGo() {
        Store open = store;
        store = null;
        if (open != null) {
            letGo(open);
        }
    }

    private void clearPreviews() {
        try {
            tools.previews().clear();
        } catch (IOException failed) {
            throw new UncheckedIOException("What was made to be looked at could not be removed.", failed);
        }
    }

    private void letGo(Store open) {
        try {
            history.closing(open);
        } finally {
            try {
                open.close();
            } finally {
                clearPreviews();
            }
        }
    }
}
