package org.quorate.app.charter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.EmptyState;
import org.quorate.app.control.Icons;
import org.quorate.app.control.StateChip;
import org.quorate.app.shell.Crumb;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.Screen;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.charter.SettingGroup;

/** The charter as a document: its rules as sentences with where each comes from, and what it leaves open as questions. */
public final class CharterScreen extends Screen {
    private final CharterViewModel model;
    private final ReadOnlyStringWrapper noStarters = new ReadOnlyStringWrapper("");
    private final Act accepting;
    private final BorderPane root = new BorderPane();
    private final VBox contents = new VBox(2);
    private final VBox document = new VBox();
    private final ScrollPane reading = new ScrollPane(document);
    private SettingGroup chosen = SettingGroup.QUORUM;

    public CharterScreen(CharterViewModel model) {
        this.model = model;
        accepting = Act.of("Accept common practice for all that is open", model::acceptStarters).icon("check-double-line").group("Charter")
            .refusedBecause(noStarters);
        contents.getStyleClass().add("charter-contents");
        document.getStyleClass().add("charter-document");
        reading.setFitToWidth(true);
    }

    private void show(@Nullable CharterPage page) {
        if (page == null) {
            root.setTop(null);
            root.setLeft(null);
            root.setCenter(model.readProperty().get() ? nothing() : null);
            return;
        }
        noStarters.set(page.startersOffered() == 0 ? "Nothing is open that common practice answers." : "");
        if (!page.counts().containsKey(chosen)) {
            chosen = page.lines().isEmpty() ? chosen : page.lines().getFirst().group();
        }
        root.setTop(head(page));
        showContents(page);
        root.setLeft(contents);
        root.setCenter(reading);
        showDocument(page);
    }

    private Node nothing() {
        Act begin = Act.of("Begin a charter for our bodies", model::begin);
        return new EmptyState("book-open-line", "No charter is in force",
            "The charter says who may take part, what makes a meeting quorate and how matters are decided. Start from one that comes with the"
                + " program on People and bodies, or begin one that asks about your own bodies.", ActControls.accentButton(begin));
    }

    private Node head(CharterPage page) {
        Label title = new Label("Charter");
        title.getStyleClass().add("page-title");
        StateChip version = new StateChip(ChipState.IN_FORCE, "v" + page.inForce().version() + " in force");
        Label since = muted("since " + DateWords.words(page.inForce().adopted().inForceFrom()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label silent = new Label(page.silent() + " silent", Icons.of("question-line", "silent"));
        silent.getStyleClass().addAll("silent", "emphasis");
        title.setMinWidth(Region.USE_PREF_SIZE);
        silent.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(12, title, version, since, gap, silent);
        if (page.silent() > 0) {
            head.getChildren().add(ActControls.accentButton(accepting));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("register-head");
        Label document = muted(page.inForce().charter().title() + " · " + page.summary());
        document.getStyleClass().add("charter-title");
        document.setWrapText(true);
        return new VBox(head, document);
    }

    private void showContents(CharterPage page) {
        ToggleGroup group = new ToggleGroup();
        contents.getChildren().clear();
        Map<SettingGroup, Long> counts = page.counts();
        Map<SettingGroup, Long> silences = page.silences();
        for (SettingGroup heading : SettingGroup.values()) {
            if (counts.containsKey(heading)) {
                contents.getChildren().add(entry(page, heading, counts.get(heading), silences.getOrDefault(heading, 0L), group));
            }
        }
    }

    private Node entry(CharterPage page, SettingGroup heading, long count, long silent, ToggleGroup group) {
        Label words = new Label(heading.title());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label number = silent > 0 ? new Label(silent + " silent", Icons.of("question-line", "icon-14", "silent")) : muted(Long.toString(count));
        if (silent > 0) {
            number.getStyleClass().add("silent");
        }
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(4, words, gap, number);
        row.setAlignment(Pos.CENTER_LEFT);
        ToggleButton button = new ToggleButton();
        button.setGraphic(row);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setSelected(heading == chosen);
        button.setAccessibleText(heading.title() + ", " + count + " settings" + (silent > 0 ? ", " + silent + " silent" : ""));
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen = heading;
            showDocument(page);
            reading.setVvalue(0);
        });
        return button;
    }

    private void showDocument(CharterPage page) {
        document.getChildren().clear();
        Label heading = new Label(chosen.title());
        heading.getStyleClass().add("section-title");
        document.getChildren().add(heading);
        String about = "";
        for (CharterLine line : page.lines().stream().filter(each -> each.group() == chosen)
            .sorted((one, other) -> one.about().compareTo(other.about())).toList()) {
            if (!line.about().equals(about)) {
                about = line.about();
                Label body = new Label(about);
                body.getStyleClass().addAll("emphasis", "charter-about");
                document.getChildren().add(body);
            }
            document.getChildren().add(line.isSilent() ? new SilentBlock(line, model) : row(line));
        }
    }

    private static Node row(CharterLine line) {
        Label sentence = new Label(line.sentence().endsWith(".") ? line.sentence() : line.sentence() + ".");
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        String icon = switch (line.standing()) {
            case AS_PRINTED -> "printer-line";
            case SETTLED -> "check-double-line";
            case STARTER -> "checkbox-circle-line";
            case SILENT -> "question-line";
        };
        Label source = new Label(line.source(), Icons.of(icon, "icon-14"));
        source.getStyleClass().add("muted");
        source.setWrapText(true);
        source.setMinWidth(240);
        source.setPrefWidth(240);
        HBox row = new HBox(16, sentence, source);
        row.getStyleClass().add("charter-line");
        row.setAccessibleText(sentence.getText() + " " + line.source().toLowerCase(Locale.UK));
        return row;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach() {
        whileAttached(model.pageProperty().subscribe(this::show));
        whileAttached(model.readProperty().subscribe(read -> show(model.pageProperty().get())));
    }

    @Override
    public void open(Place place) {
        crumbs().setAll(Crumb.here(NavigationTarget.CHARTER.title()));
        model.refresh();
    }

    @Override
    public List<Act> acts() {
        return List.of(accepting, Act.of("Read the charter anew", model::refresh).icon("refresh-line").keys("F5").group("Charter"));
    }

    @Override
    public List<String> styleSheets() {
        return List.of("/org/quorate/app/charter/charter.css");
    }
}
