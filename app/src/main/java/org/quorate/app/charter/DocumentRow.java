package org.quorate.app.charter;

import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Setting;

/**
 * The place of one sentence in the document. It is drawn when it first comes near the eye, because a charter may have a thousand sentences; until then
 * it keeps about the room it will need. What is drawn stays, so that what is being typed in it stays.
 */
final class DocumentRow extends VBox {
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Acts acts;
    private CharterLine line;
    private @Nullable String before;
    private boolean mayChange;
    private boolean isDrawn;
    private double knownWidth = -1;
    private double knownHeight = -1;

    /** What is done with a sentence. */
    interface Acts {
        CharterViewModel model();

        ReadingEffects effects();

        /** Opens what is no setting, such as a body's seats, to be changed. */
        void structure(String path);

        /** An editor was closed. */
        void edited(DocumentRow row);

        /** An editor was opened. */
        void reveal(DocumentRow row);

        /** Whether the document is too narrow for sources beside the sentences. */
        boolean isNarrow();

        /** How high letters are, for rows that are not drawn yet. */
        double fontSize();
    }

    DocumentRow(CharterLine line, @Nullable String before, boolean mayChange, Acts acts) {
        this.line = line;
        this.before = before;
        this.mayChange = mayChange;
        this.acts = acts;
    }

    CharterLine line() {
        return line;
    }

    /** Shows the sentence as it reads now; it is drawn anew only where something is different. */
    void show(CharterLine now, @Nullable String wasBefore, boolean canChange) {
        if (line.equals(now) && Objects.equals(before, wasBefore) && mayChange == canChange) {
            return;
        }
        line = now;
        before = wasBefore;
        mayChange = canChange;
        if (isDrawn) {
            boolean focused = hasFocusInside();
            close();
            if (focused) {
                focusHere();
            }
        } else {
            requestLayout();
        }
    }

    /** Whether somebody is working in the row: the focus then stays in it when it is drawn anew. */
    private boolean hasFocusInside() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && owner != this) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    boolean isDrawn() {
        return isDrawn;
    }

    void draw() {
        if (!isDrawn) {
            isDrawn = true;
            close();
        }
    }

    /** Draws the sentence anew, because the document has become narrow or wide; one that is being changed stays. */
    void drawAnew() {
        if (isDrawn && getChildren().size() == 1) {
            close();
        }
    }

    /** The sentence, or the block of an open question, without an editor. */
    private void close() {
        Setting setting = line.setting();
        getChildren().setAll(setting != null && line.isSilent() ? block(setting) : new LineRow(line, before, acts.isNarrow(), () -> edit(null)));
    }

    private SilentBlock block(Setting setting) {
        String path = line.path();
        SilentBlock block = new SilentBlock(line, setting, before, mayChange, new SilentBlock.Acts() {
            @Override
            public void settle(SilentBlock from, @Nullable String value) {
                edit(value);
            }

            @Override
            public void acceptStarter(String accepted) {
                acts.model().acceptStarter(accepted);
            }

            @Override
            public ReadOnlyBooleanProperty settlesAtOnce() {
                return acts.model().settlesAtOnceProperty();
            }

            @Override
            public void putInForce(String accepted) {
                acts.model().putInForce(accepted);
            }
        });
        acts.effects().of(path, block.values(), block::showEffects);
        return block;
    }

    /** Opens the sentence to be changed where it stands. */
    void edit(@Nullable String offered) {
        Setting setting = line.setting();
        if (!mayChange) {
            return;
        }
        if (setting == null) {
            acts.structure(line.path());
            return;
        }
        draw();
        Node row = getChildren().getFirst();
        SettingEditor editor = new SettingEditor(acts.model(), setting, offered, () -> {
            close();
            acts.edited(this);
        });
        getChildren().setAll(row, editor);
        editor.begin(offered != null);
        Platform.runLater(() -> acts.reveal(this));
    }

    void mark(boolean here) {
        pseudoClassStateChanged(HERE, here);
    }

    void markFound(boolean found) {
        pseudoClassStateChanged(FOUND, found);
    }

    /** Puts the focus on the sentence, or on the first thing that can be done about an open question. */
    void focusHere() {
        draw();
        Node row = getChildren().getFirst();
        if (row.isFocusTraversable()) {
            row.requestFocus();
        } else {
            row.lookupAll(".radio-button, .button").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void requestLayout() {
        knownHeight = -1;
        super.requestLayout();
    }

    /** Kept from one layout to the next: only the row that changed is measured anew. */
    @Override
    protected double computePrefHeight(double width) {
        if (knownHeight < 0 || knownWidth != width) {
            knownWidth = width;
            knownHeight = isDrawn ? super.computePrefHeight(width) : estimate(width);
        }
        return knownHeight;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** About the height it will have: the sentence beside its number and source, and below an open question its readings. */
    private double estimate(double width) {
        double em = acts.fontSize();
        double room = Math.max(12 * em, width - 16 * em);
        double height = 1.3 * em + rows(line.sentence(), room, em) * 1.54 * em;
        Setting setting = line.setting();
        if (setting != null && line.isSilent()) {
            int readings = Math.max(1, Math.max(setting.readings().size(), setting.topic().domain().choices().size()));
            NoteWords note = NoteWords.of(setting.provenance().note());
            height += (readings + 2) * 2.2 * em + (note.text().isEmpty() ? 0 : rows(note.text(), width, em) * 1.54 * em)
                + (note.points().isEmpty() ? 0 : 1.54 * em);
        }
        return Math.ceil(height);
    }

    private static double rows(String text, double room, double em) {
        return Math.ceil(text.length() * 0.52 * em / room);
    }
}
