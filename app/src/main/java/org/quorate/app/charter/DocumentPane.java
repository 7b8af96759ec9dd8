package org.quorate.app.charter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.SettingGroup;

/** The charter as a document: heading by heading, every sentence where it can be changed, every open question as a block. */
final class DocumentPane extends ScrollPane {
    private static final double PLAIN_FONT = 13;
    /** How many letters wide a document is with room for the sources beside its sentences. */
    private static final double WIDE = 36;

    private final VBox document = new VBox();
    private final Map<String, DocumentRow> rows = new HashMap<>();
    private final Map<String, Node> titles = new HashMap<>();
    private final Map<SettingGroup, Node> headings = new LinkedHashMap<>();
    private final Label ruler = new Label("Source");
    private final DocumentRow.Acts acts;
    private Consumer<SettingGroup> onHeading = group -> { };
    private List<DocumentRow> shownRows = List.of();
    private @Nullable DocumentRow sought;
    private boolean isDrawing;
    private boolean looksLater;
    private boolean isNarrow;

    /**
     * @param structure opens what is no setting, such as a body's seats, to be changed
     * @param effects what each reading of an open question would change
     */
    DocumentPane(CharterViewModel model, Consumer<String> structure, ReadingEffects effects) {
        acts = new RowActs(model, structure, effects);
        document.getStyleClass().add("charter-document");
        setContent(document);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("charter-reading");
        document.addEventHandler(KeyEvent.KEY_PRESSED, this::moveByArrow);
        vvalueProperty().subscribe(this::lookSoon);
        viewportBoundsProperty().subscribe(() -> {
            narrow();
            lookSoon();
        });
        document.heightProperty().subscribe(this::lookSoon);
        for (EventType<? extends InputEvent> doing : List.of(ScrollEvent.SCROLL, MouseEvent.MOUSE_PRESSED, KeyEvent.KEY_PRESSED)) {
            addEventFilter(doing, event -> sought = null);
        }
    }

    /** What its sentences do with it. */
    private final class RowActs implements DocumentRow.Acts {
        private final CharterViewModel model;
        private final Consumer<String> structure;
        private final ReadingEffects effects;

        RowActs(CharterViewModel model, Consumer<String> structure, ReadingEffects effects) {
            this.model = model;
            this.structure = structure;
            this.effects = effects;
        }

        @Override
        public CharterViewModel model() {
            return model;
        }

        @Override
        public ReadingEffects effects() {
            return effects;
        }

        @Override
        public void structure(String path) {
            structure.accept(path);
        }

        @Override
        public void edited(DocumentRow row) {
            jump(row.line().path());
        }

        @Override
        public void reveal(DocumentRow row) {
            DocumentPane.this.reveal(row);
        }

        @Override
        public boolean isNarrow() {
            return isNarrow;
        }

        @Override
        public double fontSize() {
            return ruler.getFont() == null ? PLAIN_FONT : ruler.getFont().getSize();
        }
    }

    /** @param heard is told which heading stands at the top as the document is scrolled */
    void onHeading(Consumer<SettingGroup> heard) {
        onHeading = heard;
    }

    /** Begins again at the top. */
    void toTop() {
        sought = null;
        setVvalue(0);
    }

    void show(ShownCharter shown, List<CharterLine> wanted) {
        List<Node> nodes = new ArrayList<>();
        List<DocumentRow> now = new ArrayList<>();
        headings.clear();
        SettingGroup group = null;
        String about = "";
        boolean many = wanted.stream().map(CharterLine::about).distinct().count() > 1;
        for (CharterLine line : wanted) {
            if (line.group() != group) {
                group = line.group();
                about = "";
                SettingGroup heading = group;
                Node title = titles.computeIfAbsent(group + (nodes.isEmpty() ? " first" : ""), key -> heading(heading, key.endsWith("first")));
                headings.put(group, title);
                nodes.add(title);
            }
            if (many && !line.about().equals(about)) {
                about = line.about();
                String whom = about;
                nodes.add(titles.computeIfAbsent(group + " of " + about, key -> about(whom)));
            }
            DocumentRow row = row(shown, line);
            now.add(row);
            nodes.add(row);
        }
        shownRows = List.copyOf(now);
        if (!document.getChildren().equals(nodes)) {
            document.getChildren().setAll(nodes);
        }
        lookSoon();
    }

    private DocumentRow row(ShownCharter shown, CharterLine line) {
        String before = shown.changed().get(line.path());
        DocumentRow row = rows.computeIfAbsent(line.path(), path -> new DocumentRow(line, before, !shown.reading(), acts));
        row.show(line, before, !shown.reading());
        return row;
    }

    private Node heading(SettingGroup group, boolean first) {
        Label title = new Label(group.title());
        title.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(title, gap);
        if (first) {
            Label source = ruler.getParent() == null ? ruler : new Label(ruler.getText());
            source.getStyleClass().addAll("muted", "charter-source");
            heading.getChildren().add(source);
        }
        heading.getStyleClass().add("charter-heading");
        return heading;
    }

    private static Node about(String whom) {
        Label body = new Label(whom);
        body.getStyleClass().addAll("strong", "muted", "charter-about");
        return body;
    }

    /** Once the lines have their places: draws what is seen and says which heading is read. */
    private void lookSoon() {
        if (!looksLater) {
            looksLater = true;
            Platform.runLater(() -> {
                looksLater = false;
                drawWhatIsSeen();
                revealWhatIsSought();
                tellHeading();
            });
        }
    }

    private void narrow() {
        boolean now = getViewportBounds().getWidth() > 0 && getViewportBounds().getWidth() < WIDE * acts.fontSize();
        if (now != isNarrow) {
            isNarrow = now;
            ruler.setVisible(!now);
            ruler.setManaged(!now);
            rows.values().forEach(DocumentRow::drawAnew);
        }
    }

    /** Draws what is seen, and a screen above and below it; what stands at the top stays there, although heights above it change. */
    void drawWhatIsSeen() {
        if (isDrawing || getViewportBounds().getHeight() <= 0) {
            return;
        }
        isDrawing = true;
        double seen = getViewportBounds().getHeight();
        DocumentRow anchor = shownRows.stream().filter(row -> row.getBoundsInParent().getMaxY() > top()).findFirst().orElse(null);
        double offset = anchor == null ? 0 : anchor.getBoundsInParent().getMinY() - top();
        boolean drew = false;
        for (DocumentRow row : shownRows) {
            Bounds bounds = row.getBoundsInParent();
            if (!row.isDrawn() && bounds.getMaxY() >= top() - seen && bounds.getMinY() <= top() + 2 * seen) {
                row.draw();
                drew = true;
            }
        }
        if (drew) {
            applyCss();
            layout();
            if (anchor != null && top() > 0) {
                scrollTo(anchor.getBoundsInParent().getMinY() - offset);
            }
            lookSoon();
        }
        isDrawing = false;
    }

    private double top() {
        return getVvalue() * Math.max(0, document.getHeight() - getViewportBounds().getHeight());
    }

    /** Opens the setting at a path to be changed. */
    void edit(String path) {
        DocumentRow row = rows.get(path);
        if (row != null) {
            row.edit(null);
        }
    }

    /** Leads to a sentence and marks it; answers whether it is there. */
    boolean jump(String path) {
        DocumentRow row = rows.get(path);
        if (row == null || !shownRows.contains(row)) {
            return false;
        }
        mark(path);
        row.focusHere();
        sought = row;
        reveal(row);
        lookSoon();
        return true;
    }

    /** What was led to stays before the eye while the window and the lines above it still find their sizes, until the reader does something. */
    private void revealWhatIsSought() {
        DocumentRow row = sought;
        if (row != null && shownRows.contains(row) && getViewportBounds().getHeight() > 0) {
            reveal(row);
        }
    }

    private void mark(@Nullable String path) {
        rows.forEach((each, row) -> row.mark(each.equals(path)));
    }

    /** Marks every sentence that is found; the search moves among them. */
    void markFound(Function<CharterLine, Boolean> found) {
        rows.values().forEach(row -> row.markFound(found.apply(row.line())));
        mark(null);
    }

    void jump(SettingGroup group) {
        Node heading = headings.get(group);
        sought = null;
        if (heading != null) {
            applyCss();
            layout();
            scrollTo(heading.getBoundsInParent().getMinY());
            drawWhatIsSeen();
            scrollTo(heading.getBoundsInParent().getMinY());
        }
    }

    private void reveal(DocumentRow row) {
        applyCss();
        layout();
        Bounds bounds = row.getBoundsInParent();
        if (bounds.getMinY() < top() || bounds.getMaxY() > top() + getViewportBounds().getHeight()) {
            scrollTo(bounds.getMinY() - Math.max(0, (getViewportBounds().getHeight() - bounds.getHeight()) / 3));
        }
        drawWhatIsSeen();
    }

    private void scrollTo(double y) {
        double scrollable = document.getHeight() - getViewportBounds().getHeight();
        if (scrollable > 0) {
            setVvalue(Math.clamp(y / scrollable, 0, 1));
        }
    }

    private void tellHeading() {
        SettingGroup at = null;
        for (Map.Entry<SettingGroup, Node> heading : headings.entrySet()) {
            if (at == null || heading.getValue().getBoundsInParent().getMinY() <= top() + 24) {
                at = heading.getKey();
            }
        }
        if (at != null) {
            onHeading.accept(at);
        }
    }

    private void moveByArrow(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step == 0 || !(event.getTarget() instanceof LineRow line) || !(line.getParent() instanceof DocumentRow row)) {
            return;
        }
        int next = shownRows.indexOf(row) + step;
        if (next >= 0 && next < shownRows.size()) {
            shownRows.get(next).focusHere();
            reveal(shownRows.get(next));
            event.consume();
        }
    }
}
