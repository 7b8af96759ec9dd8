package org.quorate.app.charter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.control.Icons;
import org.quorate.app.control.TogglesByArrow;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.SettingGroup;

/** The contents of the charter: the body that is read, and the headings with how much stands, and is open, under each. */
final class ContentsPane extends ScrollPane {
    private static final String EVERY = "Every body";
    private static final int LONG_TITLE = 9;

    private final VBox box = new VBox(2);
    private final ComboBox<String> bodies = new ComboBox<>();
    private final Map<SettingGroup, ToggleButton> entries = new EnumMap<>(SettingGroup.class);
    private final Consumer<SettingGroup> chosen;
    private boolean filling;

    /**
     * @param bodyChosen is told the body that is to be read, "" for every one
     * @param chosen is told the heading to go to
     */
    ContentsPane(Consumer<String> bodyChosen, Consumer<SettingGroup> chosen) {
        this.chosen = chosen;
        box.getStyleClass().add("charter-contents");
        TogglesByArrow.in(box);
        bodies.setMaxWidth(Double.MAX_VALUE);
        bodies.setAccessibleText("Which body's rules are read");
        bodies.valueProperty().subscribe(value -> {
            if (!filling && value != null) {
                bodyChosen.accept(value.equals(EVERY) ? "" : value);
            }
        });
        setContent(box);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("charter-contents-scroll");
    }

    void show(ShownCharter shown, String body, List<CharterLine> lines) {
        filling = true;
        List<String> names = new ArrayList<>(List.of(EVERY));
        names.addAll(shown.charter().bodies().stream().map(CharterBody::name).toList());
        bodies.setItems(FXCollections.observableArrayList(names));
        bodies.setValue(body.isEmpty() ? EVERY : body);
        filling = false;
        SettingGroup selected = entries.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey).findFirst().orElse(null);
        entries.clear();
        box.getChildren().setAll(bodies);
        ToggleGroup group = new ToggleGroup();
        Map<SettingGroup, Long> silences = CharterPage.silences(lines);
        CharterPage.counts(lines).forEach((heading, count) -> {
            ToggleButton entry = entry(heading, count, silences.getOrDefault(heading, 0L), group);
            entries.put(heading, entry);
            box.getChildren().add(entry);
        });
        if (selected != null) {
            mark(selected);
        }
    }

    private ToggleButton entry(SettingGroup heading, long count, long silent, ToggleGroup group) {
        Label words = new Label(heading.title());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Node number = number(count, silent, heading.title().length() > LONG_TITLE);
        HBox row = new HBox(4, words, gap, number);
        row.setAlignment(Pos.CENTER_LEFT);
        ToggleButton button = new ToggleButton();
        button.setGraphic(row);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setAccessibleText(heading.title() + ", " + count + " sentences" + (silent > 0 ? ", " + silent + " silent" : ""));
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.accept(heading);
        });
        row.prefWidthProperty().bind(button.widthProperty().subtract(20));
        return button;
    }

    /** The icon alone says "silent" beside a title that leaves no room for the word. */
    private static Node number(long count, long silent, boolean briefly) {
        Label number = silent > 0
            ? new Label(briefly ? Long.toString(silent) : silent + " silent", Icons.of("question-line", "icon-14", "silent"))
            : new Label(Long.toString(count));
        number.getStyleClass().add(silent > 0 ? "silent" : "muted");
        number.setMinWidth(Region.USE_PREF_SIZE);
        return number;
    }

    /** Marks the heading that stands at the top of the document. */
    void mark(SettingGroup heading) {
        ToggleButton entry = entries.get(heading);
        if (entry != null) {
            entry.setSelected(true);
        }
    }
}
