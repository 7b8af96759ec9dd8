package org.quorate.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.FailureBar;
import org.quorate.app.control.Toast;
import org.quorate.app.preferences.Preferences;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.Keys;
import org.quorate.app.task.Failure;
import org.quorate.app.task.FailureWords;
import org.quorate.app.task.SaveState;

/** The frame around every screen: top bar, rail, content, status bar, and what lies over them for a moment. */
public final class ShellView extends View {
    private final ShellViewModel model;
    private final Screens screens;
    private final Theme theme;
    private final Preferences preferences;
    private final Overlay overlay = new Overlay();
    private final Toast toast = new Toast();
    private final FailureBar failureBar = new FailureBar();
    private final StackPane content = new StackPane();
    private final StackPane root;
    private final TopBar topBar;
    private final Rail rail;
    private final FrameActs frameActs;
    private final List<Act> added = new ArrayList<>();
    private final InvalidationListener crumbsChanged = change -> arrived();
    private @Nullable Screen shown;
    private boolean failureOfSaving;

    /** @param openPalette what Ctrl+K does */
    public ShellView(ShellViewModel model, Screens screens, Theme theme, Preferences preferences, Runnable openPalette) {
        this.model = model;
        this.screens = screens;
        this.theme = theme;
        this.preferences = preferences;
        topBar = new TopBar(model, openPalette);
        rail = new Rail(model, screens, () -> preferences.railCollapsedProperty().set(!preferences.railCollapsedProperty().get()));
        preferences.railCollapsedProperty().subscribe(collapsed -> foldRail(preferences));
        preferences.textSizeProperty().subscribe(size -> foldRail(preferences));
        content.getStyleClass().add("content-area");
        // A screen that is larger than the window, as with very large text, is cut off within its own place and pushes the frame nowhere.
        content.setMinSize(0, 0);
        Rectangle seen = new Rectangle();
        seen.widthProperty().bind(content.widthProperty());
        seen.heightProperty().bind(content.heightProperty());
        content.setClip(seen);
        content.setAlignment(Pos.TOP_LEFT);
        BorderPane middle = new BorderPane(content);
        middle.setTop(failureBar);
        BorderPane frame = new BorderPane(middle);
        frame.setTop(topBar);
        ScrollPane beside = railThatScrolls();
        frame.setLeft(beside);
        frame.setBottom(new StatusBar(model.status()));
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        StackPane.setMargin(toast, new Insets(0, 0, 40, 0));
        root = new StackPane(frame, toast, overlay);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        frameActs = new FrameActs(model.navigation(), screens, preferences, openPalette, this::showShortcuts);
        beside.visibleProperty().bind(Bindings.isNotEmpty(screens.onRail()));
        beside.managedProperty().bind(beside.visibleProperty());
        model.navigation().currentProperty().subscribe(place -> foldRail(preferences));
    }

    /** With very large text the rail is higher than a small window: the wheel and the arrow keys bring the rest into sight. */
    private ScrollPane railThatScrolls() {
        ScrollPane scroll = new ScrollPane(rail);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        scroll.getStyleClass().add("rail-scroll");
        return scroll;
    }

    @Override
    protected void onAttach() {
        whileAttached(model.navigation().currentProperty().subscribe(this::show));
        whileAttached(model.status().savedProperty().subscribe(this::clearOnceSaved));
        whileAttached(model.navigation().freshStartsProperty().subscribe((before, after) -> show(model.navigation().currentProperty().get())));
    }

    @Override
    public Parent root() {
        return root;
    }

    public Overlay overlay() {
        return overlay;
    }

    public Toast toast() {
        return toast;
    }

    /** What could not be saved stands until it is saved, before whatever fails in its train. */
    public void show(Failure failure) {
        boolean unsaved = model.status().saveState() == SaveState.NOT_SAVED;
        boolean inItsTrain = failureOfSaving && unsaved && FailureWords.comesOfAnother(failure);
        if (!failureBar.isVisible() || !inItsTrain) {
            failureBar.show(failure);
            failureOfSaving = unsaved;
        }
    }

    private void clearOnceSaved() {
        if (failureOfSaving && model.status().saveState() == SaveState.SAVED) {
            failureOfSaving = false;
            failureBar.clear();
        }
    }

    /** Every act that works now: those of the screen shown, then those of the frame. */
    public List<Act> actsHere() {
        Stream<Act> here = shown == null ? Stream.empty() : shown.acts().stream();
        return Stream.of(here, added.stream(), frameActs.acts().stream()).flatMap(acts -> acts).toList();
    }

    /** Adds what can be done whichever screen is shown. */
    public void add(List<Act> acts) {
        added.addAll(acts);
    }

    /** Shows the screen of a place again, as after the partnership behind it changed. */
    public void show(Place place) {
        Screen next = screens.find(place.target()).orElse(null);
        if (next != shown || next == null) {
            leave();
            shown = next;
            if (next == null) {
                content.getChildren().clear();
                topBar.show(List.of(Crumb.here(place.target().title())));
                return;
            }
            theme.add(next.styleSheets());
            content.getChildren().setAll(next.root());
            next.attach();
            next.crumbs().addListener(crumbsChanged);
            next.open(place);
            focusFirst(next);
        } else if (next != null) {
            next.open(place);
        }
        foldRail(preferences);
        showCrumbs();
    }

    /** A window that is just being shown puts the focus where it likes; ours is asked for after that. */
    private void focusFirst(Screen next) {
        // A scroll pane takes its content in only with its styles; without this nothing in it could have the focus yet.
        content.applyCss();
        content.layout();
        next.focusFirst();
        if (root.getScene() == null || root.getScene().getWindow() == null || !root.getScene().getWindow().isShowing()) {
            Platform.runLater(next::focusFirst);
        }
    }

    private void leave() {
        Screen before = shown;
        if (before != null) {
            before.crumbs().removeListener(crumbsChanged);
            before.detach();
        }
    }

    private void showCrumbs() {
        Screen here = shown;
        if (here != null) {
            topBar.show(here.crumbs().isEmpty()
                    ? List.of(Crumb.here(model.navigation().currentProperty().get().target().title()))
                    : List.copyOf(here.crumbs()));
        }
    }

    /** A screen says where it has come to once it has read that; only then is it known whether it wants the rail narrow. */
    private void arrived() {
        showCrumbs();
        foldRail(preferences);
    }

    private void foldRail(Preferences preferences) {
        Screen here = screens.find(model.navigation().currentProperty().get().target()).orElse(null);
        boolean narrow = (here != null && here.prefersNarrowRail()) || preferences.textSizeProperty().get() >= 130;
        rail.collapsedProperty().set(narrow || preferences.railCollapsedProperty().get());
    }

    private void showShortcuts() {
        ShortcutSheet sheet = new ShortcutSheet(actsHere());
        overlay.show(sheet, sheet.firstFocus(), () -> { });
    }

    private void keyPressed(KeyEvent event) {
        if (overlay.isVisible()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            escape(event);
            return;
        }
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && event.getTarget() instanceof TextArea words) {
            // Everything is reached by Tab, so Tab leaves a text of many lines as it leaves one of a single line.
            event.consume();
            words.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            return;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        for (Act act : actsHere()) {
            String keys = act.keys();
            if (keys != null && !(typing && Keys.isPlainTyping(keys)) && Keys.combination(keys).match(event)) {
                event.consume();
                act.perform();
                return;
            }
        }
    }

    private void escape(KeyEvent event) {
        Screen here = shown;
        if (here != null && here.escape()) {
            event.consume();
        } else if (model.navigation().canGoBackProperty().get()) {
            event.consume();
            model.navigation().back();
        }
    }
}
