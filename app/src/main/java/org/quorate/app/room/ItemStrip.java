package org.quorate.app.room;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Icons;
import org.quorate.app.control.StateChip;
import org.quorate.app.control.Tone;
import org.quorate.model.meeting.ItemId;

/** The agenda along the foot: what was taken, where the meeting is, and what to expect of the items ahead. */
final class ItemStrip extends HBox {
    private final Consumer<ItemId> go;
    private @Nullable StripScene shown;

    ItemStrip(Consumer<ItemId> go) {
        this.go = go;
        getStyleClass().add("item-strip");
    }

    void show(StripScene scene) {
        if (scene.equals(shown)) {
            return;
        }
        shown = scene;
        getChildren().setAll(scene.entries().stream().map(this::cell).toList());
    }

    private Button cell(StripScene.Entry entry) {
        Button cell = new Button();
        cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        cell.getStyleClass().setAll("strip-item", entry.stage().name().toLowerCase(Locale.ROOT));
        cell.setGraphic(entry.stage() == StripScene.Stage.TAKEN ? taken(entry) : words(entry));
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMaxHeight(Double.MAX_VALUE);
        HBox.setHgrow(cell, entry.stage() == StripScene.Stage.TAKEN ? Priority.NEVER : Priority.ALWAYS);
        cell.setAccessibleText("Item " + entry.number() + ", " + entry.title() + ", " + entry.time()
                + (entry.forecast().isEmpty() ? "" : ", forecast " + entry.forecast()));
        cell.setTooltip(new Tooltip(cell.getAccessibleText()));
        cell.setOnAction(event -> go.accept(entry.item()));
        return cell;
    }

    private static VBox taken(StripScene.Entry entry) {
        Label number = new Label(Integer.toString(entry.number()), Icons.of("check-line", "ok"));
        number.setContentDisplay(ContentDisplay.RIGHT);
        number.getStyleClass().addAll("strong", "muted");
        return new VBox(number, muted(entry.time()));
    }

    private static VBox words(StripScene.Entry entry) {
        Label number = new Label(Integer.toString(entry.number()));
        number.getStyleClass().add("strong");
        number.setMinWidth(USE_PREF_SIZE);
        Label title = new Label(entry.title());
        title.setMinWidth(0);
        HBox first = QuorumPane.row(number, title);
        first.setAlignment(Pos.CENTER_LEFT);
        if (entry.stage() == StripScene.Stage.NOW) {
            title.getStyleClass().add("strong");
        }
        if (entry.partTwo()) {
            first.getChildren().addAll(QuorumPane.gap(), new StateChip(ChipState.PART_2));
        }
        HBox second = QuorumPane.row(muted(entry.time()));
        if (entry.stage() == StripScene.Stage.NOW) {
            second.getChildren().add(muted("now"));
        } else if (!entry.forecast().isEmpty()) {
            Label forecast = new Label(entry.forecast(), Icons.of(icon(entry.tone()), entry.tone().styleClass()));
            forecast.getStyleClass().add(entry.tone().styleClass());
            forecast.setMinWidth(0);
            second.getChildren().add(forecast);
        }
        return new VBox(first, second);
    }

    private static String icon(Tone tone) {
        return switch (tone) {
            case OK -> "checkbox-circle-line";
            case WARN -> "error-warning-line";
            case BAD -> "close-circle-line";
            case SILENT, PLAIN, INK -> "question-line";
        };
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
