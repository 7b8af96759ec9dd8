package org.quorate.app.minutes;

import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;
import org.quorate.model.minutes.MinuteBlock;

/** Edits the narrative of one minute: paragraphs, bullets and numbers, with bold and italic. It grows with its text. */
public final class MinuteEditor extends StackPane {
    private final RichTextArea area = new RichTextArea();
    private final StyledTextModel.Listener listening = change -> changed();
    private Consumer<List<MinuteBlock>> onEdit = blocks -> { };
    private boolean showing;

    /** @param name what it edits, for screen readers, as in "Minute 25" */
    public MinuteEditor(String name) {
        getStyleClass().add("minute-editor");
        area.setAccessibleText(name);
        area.setWrapText(true);
        area.setUseContentHeight(true);
        area.setContentPadding(new Insets(6, 8, 2, 8));
        area.focusedProperty().subscribe(focused -> placeCaret(focused));
        getChildren().add(area);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        area.addEventFilter(ScrollEvent.ANY, this::scrollThePage);
        show(List.of());
    }

    /** Shows blocks without counting them as an edit. */
    public void show(List<MinuteBlock> blocks) {
        showing = true;
        area.getModel().removeListener(listening);
        area.setModel(MinuteText.model(blocks));
        area.getModel().addListener(listening);
        showing = false;
    }

    public List<MinuteBlock> blocks() {
        return MinuteText.blocks(area.getModel());
    }

    /** Come to by keyboard, the editor has no caret until it is given one, and would swallow what is typed. */
    private void placeCaret(boolean focused) {
        if (focused && area.getCaretPosition() == null) {
            area.select(area.getDocumentEnd());
        }
    }

    /** Whoever listens is told of each edit, with all the blocks as they are then. */
    public void onEdit(Consumer<List<MinuteBlock>> work) {
        onEdit = work;
    }

    public void setEditable(boolean editable) {
        area.setEditable(editable);
    }

    public boolean isEditing() {
        return area.isFocused();
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    private void changed() {
        if (!showing) {
            showing = true;
            MinuteText.renumber(area.getModel());
            showing = false;
            onEdit.accept(blocks());
        }
    }

    public void bold() {
        toggle(StyleAttributeMap.BOLD);
    }

    public void italic() {
        toggle(StyleAttributeMap.ITALIC);
    }

    private void toggle(StyleAttribute<Boolean> attribute) {
        StyleAttributeMap now = area.getActiveStyleAttributeMap();
        boolean on = now != null && now.getBoolean(attribute);
        StyleAttributeMap style = StyleAttributeMap.builder().set(attribute, !on).build();
        SelectionSegment selection = area.getSelection();
        if (selection != null && !selection.isCollapsed()) {
            area.applyStyle(selection.getMin(), selection.getMax(), style);
        } else {
            area.setInsertStyles(now == null ? style : now.combine(style));
        }
    }

    /** Makes the paragraphs selected bullets, or ordinary again where they all are. */
    public void bullets() {
        list(false);
    }

    /** Makes the paragraphs selected entries of a numbered list, or ordinary again where they all are. */
    public void numbers() {
        list(true);
    }

    private void list(boolean numbered) {
        SelectionSegment selection = area.getSelection();
        if (selection == null) {
            return;
        }
        int first = selection.getMin().index();
        int last = selection.getMax().index();
        boolean all = true;
        for (int place = first; place <= last; place++) {
            String mark = MinuteText.markOf(area.getModel(), place);
            all &= mark != null && MinuteText.isNumber(mark) == numbered;
        }
        showing = true;
        for (int place = first; place <= last; place++) {
            MinuteText.mark(area.getModel(), place, all ? null : numbered ? "1." : MinuteText.BULLET);
        }
        showing = false;
        changed();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            event.consume();
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else if (event.getCode() == KeyCode.V && event.isShortcutDown()) {
            event.consume();
            area.pastePlainText();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.BACK_SPACE) {
            leaveList(event);
        }
    }

    /** Enter in an empty entry, or Backspace at the start of one, ends the list. */
    private void leaveList(KeyEvent event) {
        TextPos caret = area.getCaretPosition();
        if (caret == null || area.hasNonEmptySelection() || MinuteText.markOf(area.getModel(), caret.index()) == null) {
            return;
        }
        boolean empty = area.getPlainText(caret.index()).isEmpty();
        boolean ends = event.getCode() == KeyCode.ENTER ? empty : caret.offset() == 0;
        if (ends) {
            event.consume();
            MinuteText.mark(area.getModel(), caret.index(), null);
            changed();
        }
    }

    /** The page scrolls, not the editor, which is as high as its text. */
    private void scrollThePage(ScrollEvent event) {
        Parent page = getParent();
        event.consume();
        if (page != null) {
            Event.fireEvent(page, event.copyFor(page, page));
        }
    }
}
