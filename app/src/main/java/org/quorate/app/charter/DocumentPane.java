package org.quorate.app.charter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingGroup;

/** The charter as a document: heading by heading, every sentence where it can be changed, every open question as a block. */
final class DocumentPane extends ScrollPane {
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final CharterViewModel model;
    private final Consumer<String> structure;
    private final ReadingEffects effects;
    private final VBox document = new VBox();
    private final Map<String, Drawn> drawn = new HashMap<>();
    private final Map<SettingGroup, Node> headings = new LinkedHashMap<>();
    private Consumer<SettingGroup> onHeading = group -> { };
    private List<CharterLine> lines = List.of();

    /** A sentence as it is drawn, so that what did not change is not drawn again, and what is being typed stays. */
    private record Drawn(CharterLine line, @Nullable String before, boolean mayChange, VBox holder) {}

    /**
     * @param structure opens what is no setting, such as a body's seats, to be changed
     * @param effects what each reading of an open question would change
     */
    DocumentPane(CharterViewModel model, Consumer<String> structure, ReadingEffects effects) {
        this.model = model;
        this.structure = structure;
        this.effects = effects;
        document.getStyleClass().add("charter-document");
        setContent(document);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("charter-reading");
        document.addEventHandler(KeyEvent.KEY_PRESSED, this::moveByArrow);
        vvalueProperty().subscribe(this::tellHeadingSoon);
        viewportBoundsProperty().subscribe(this::tellHeadingSoon);
    }

    /** @param heard is told which heading stands at the top as the document is scrolled */
    void onHeading(Consumer<SettingGroup> heard) {
        onHeading = heard;
    }

    void show(ShownCharter shown, List<CharterLine> wanted) {
        lines = wanted;
        List<Node> nodes = new ArrayList<>();
        headings.clear();
        SettingGroup group = null;
        String about = "";
        boolean many = wanted.stream().map(CharterLine::about).distinct().count() > 1;
        for (CharterLine line : wanted) {
            if (line.group() != group) {
                group = line.group();
                about = "";
                Node heading = heading(group, nodes.isEmpty());
                headings.put(group, heading);
                nodes.add(heading);
            }
            if (many && !line.about().equals(about)) {
                about = line.about();
                Label body = new Label(about);
                body.getStyleClass().addAll("strong", "muted", "charter-about");
                nodes.add(body);
            }
            nodes.add(drawn(shown, line));
        }
        document.getChildren().setAll(nodes);
        tellHeadingSoon();
    }

    /** Once the lines have their places. */
    private void tellHeadingSoon() {
        Platform.runLater(() -> {
            unfoldWhatIsSeen();
            tellHeading();
        });
    }

    private void unfoldWhatIsSeen() {
        double top = getVvalue() * Math.max(0, document.getHeight() - getViewportBounds().getHeight());
        double bottom = top + getViewportBounds().getHeight();
        for (CharterLine line : lines) {
            Drawn one = drawn.get(line.path());
            if (one != null && line.isSilent() && one.holder().getBoundsInParent().getMaxY() >= top && one.holder().getBoundsInParent().getMinY() <= bottom) {
                unfold(one);
            }
        }
    }

    private static void unfold(Drawn one) {
        if (!one.holder().getChildren().isEmpty() && one.holder().getChildren().getFirst() instanceof SilentBlock block) {
            block.unfold();
        }
    }

    private static Node heading(SettingGroup group, boolean first) {
        Label title = new Label(group.title());
        title.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label source = new Label(first ? "Source" : "");
        source.getStyleClass().addAll("muted", "charter-source");
        HBox heading = new HBox(title, gap, source);
        heading.getStyleClass().add("charter-heading");
        return heading;
    }

    private Node drawn(ShownCharter shown, CharterLine line) {
        String before = shown.changed().get(line.path());
        boolean mayChange = !shown.reading();
        Drawn known = drawn.get(line.path());
        if (known == null || !known.line().equals(line) || !Objects.equals(known.before(), before) || known.mayChange() != mayChange) {
            VBox holder = new VBox();
            known = new Drawn(line, before, mayChange, holder);
            drawn.put(line.path(), known);
            close(known);
        }
        return known.holder();
    }

    private void close(Drawn known) {
        CharterLine line = known.line();
        Setting setting = line.setting();
        Node row;
        if (setting != null && line.isSilent()) {
            SilentBlock block = new SilentBlock(line, setting, known.before(), known.mayChange(), new SilentBlock.Acts() {
                @Override
                public void settle(SilentBlock from, @Nullable String value) {
                    edit(known, value);
                }

                @Override
                public void acceptStarter(String path) {
                    model.acceptStarter(path);
                }
            });
            block.onFirstLook(() -> effects.of(line.path(), block.values(), block::showEffects));
            row = block;
        } else {
            row = new LineRow(line, known.before(), () -> edit(known, null));
        }
        known.holder().getChildren().setAll(row);
    }

    private void edit(Drawn known, @Nullable String offered) {
        Setting setting = known.line().setting();
        if (!known.mayChange()) {
            return;
        }
        if (setting == null) {
            structure.accept(known.line().path());
            return;
        }
        Node row = known.holder().getChildren().getFirst();
        SettingEditor editor = new SettingEditor(model, setting, offered, () -> {
            if (known.equals(drawn.get(known.line().path()))) {
                close(known);
            }
            jump(known.line().path());
        });
        known.holder().getChildren().setAll(row, editor);
        editor.begin(offered != null);
        Platform.runLater(() -> reveal(known.holder()));
    }

    /** Opens the setting at a path to be changed. */
    void edit(String path) {
        Drawn known = drawn.get(path);
        if (known != null) {
            edit(known, null);
        }
    }

    /** Leads to a sentence and marks it; answers whether it is there. */
    boolean jump(String path) {
        Drawn known = drawn.get(path);
        if (known == null || !document.getChildren().contains(known.holder())) {
            return false;
        }
        unfold(known);
        mark(path);
        focus(path);
        reveal(known.holder());
        Platform.runLater(() -> reveal(known.holder()));
        return true;
    }

    private void mark(String path) {
        drawn.forEach((each, one) -> one.holder().pseudoClassStateChanged(HERE, each.equals(path)));
    }

    /** Marks every sentence that is found; the search moves among them. */
    void markFound(Function<CharterLine, Boolean> found) {
        drawn.values().forEach(one -> one.holder().pseudoClassStateChanged(FOUND, found.apply(one.line())));
        mark("");
    }

    private void focus(String path) {
        Drawn known = drawn.get(path);
        if (known != null && !known.holder().getChildren().isEmpty()) {
            Node row = known.holder().getChildren().getFirst();
            if (row.isFocusTraversable()) {
                row.requestFocus();
            } else {
                row.lookupAll(".radio-button, .button").stream().findFirst().ifPresent(Node::requestFocus);
            }
        }
    }

    void jump(SettingGroup group) {
        Node heading = headings.get(group);
        if (heading != null) {
            applyCss();
            layout();
            scrollTo(heading.getBoundsInParent().getMinY());
        }
    }

    private void reveal(Node holder) {
        applyCss();
        layout();
        Bounds bounds = holder.getBoundsInParent();
        double top = getVvalue() * Math.max(0, document.getHeight() - getViewportBounds().getHeight());
        double bottom = top + getViewportBounds().getHeight();
        if (bounds.getMinY() < top || bounds.getMaxY() > bottom) {
            scrollTo(bounds.getMinY() - Math.max(0, (getViewportBounds().getHeight() - bounds.getHeight()) / 3));
        }
    }

    private void scrollTo(double y) {
        double scrollable = document.getHeight() - getViewportBounds().getHeight();
        if (scrollable > 0) {
            setVvalue(Math.clamp(y / scrollable, 0, 1));
        }
    }

    private void tellHeading() {
        double top = getVvalue() * Math.max(0, document.getHeight() - getViewportBounds().getHeight());
        SettingGroup at = null;
        for (Map.Entry<SettingGroup, Node> heading : headings.entrySet()) {
            if (at == null || heading.getValue().getBoundsInParent().getMinY() <= top + 24) {
                at = heading.getKey();
            }
        }
        if (at != null) {
            onHeading.accept(at);
        }
    }

    private void moveByArrow(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step == 0 || !(event.getTarget() instanceof LineRow row)) {
            return;
        }
        for (int place = 0; place < lines.size(); place++) {
            Drawn here = drawn.get(lines.get(place).path());
            if (here != null && row.getParent() == here.holder() && place + step >= 0 && place + step < lines.size()) {
                String next = lines.get(place + step).path();
                focus(next);
                Drawn there = drawn.get(next);
                if (there != null) {
                    reveal(there.holder());
                }
                event.consume();
                return;
            }
        }
    }
}
