package org.quorate.app.charter.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.OnRecord;
import org.quorate.app.control.Icons;
import org.quorate.app.control.SegmentedChoice;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.ruling.DecisionCase;

/** The test bench: a case, and below it at once what the charter rules. */
public final class BenchPane extends VBox {
    private static final int MOST_OFFERED = 20;

    private final BenchViewModel model;
    private final ComboBox<CharterBody> body = new ComboBox<>();
    private final ComboBox<CharterMatter> matter = new ComboBox<>();
    private final NumbersPane numbers;
    private final SeatsPane seats;
    private final TextArea text = new TextArea();
    private final SegmentedChoice<Way> way = new SegmentedChoice<>("How the room is given", List.of(Way.values()), Way.NUMBERS, Way::words);
    private final ComboBox<Asked> asked = new ComboBox<>(FXCollections.observableArrayList(Asked.values()));
    private final VBox room = new VBox();
    private final TimePane time;
    private final ProcedurePane procedure;
    private final MeetingPane meeting;
    private final VBox deciding = new VBox(12);
    private final AssumingPane assuming;
    private final AnswerPane answer;
    private boolean showing;

    /** How the room is given. */
    private enum Way {
        NUMBERS("Numbers"),
        SEATS("Seat by seat"),
        TEXT("As text");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** What is asked. */
    private enum Asked {
        DECISION("Is it decided?"),
        TIME("By when?"),
        PROCEDURE("A next step?");

        private final String words;

        Asked(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * @param openSetting leads to the sentence of a setting
     * @param chooseFile asks for a case file
     * @param tell says briefly that something was done
     */
    public BenchPane(BenchViewModel model, Consumer<String> openSetting, Consumer<Consumer<Path>> chooseFile, Consumer<String> tell) {
        super(12);
        this.model = model;
        numbers = new NumbersPane(model);
        seats = new SeatsPane(model);
        assuming = new AssumingPane(model);
        meeting = new MeetingPane(model);
        time = new TimePane(model);
        procedure = new ProcedurePane(model);
        answer = new AnswerPane(model, openSetting);
        getStyleClass().add("charter-side");
        body.setConverter(words(CharterBody::name));
        matter.setConverter(words(CharterMatter::title));
        body.setMaxWidth(Double.MAX_VALUE);
        matter.setMaxWidth(Double.MAX_VALUE);
        body.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) {
                model.chooseBody(chosen.key());
            }
        });
        matter.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) {
                model.chooseMatter(chosen.key());
            }
        });
        text.setPrefRowCount(16);
        text.setAccessibleText("The case as a file writes it");
        text.getStyleClass().add("charter-text");
        text.textProperty().subscribe(typed -> {
            if (!showing && way.valueProperty().get() == Way.TEXT) {
                model.write(typed);
            }
        });
        asked.setValue(Asked.DECISION);
        asked.setMaxWidth(Double.MAX_VALUE);
        HBox first = new HBox(16, labelled("Question", asked), labelled("Body", body));
        first.getChildren().forEach(field -> {
            HBox.setHgrow(field, Priority.ALWAYS);
            ((Region) field).setPrefWidth(1);
        });
        deciding.getChildren().setAll(labelled("Matter", matter), way, room);
        TitledPane more = folded("Presiding, casting vote, assumed settings", assuming);
        TitledPane sitting = folded("The meeting, and what went before", meeting);
        VBox question = new VBox(12, deciding);
        getChildren().addAll(head(chooseFile, tell), first, question, answer, more, sitting);
        setMinWidth(0);
        way.valueProperty().subscribe(this::showWay);
        asked.valueProperty().subscribe((before, now) -> {
            boolean decision = now == Asked.DECISION;
            question.getChildren().setAll(decision ? deciding : now == Asked.TIME ? time : procedure);
            body.setDisable(!decision);
            more.setDisable(!decision);
            sitting.setDisable(!decision);
            askAgain();
        });
    }

    private static TitledPane folded(String words, Node content) {
        TitledPane pane = new TitledPane(words, content);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.setMinWidth(0);
        pane.getStyleClass().add("charter-folded");
        return pane;
    }

    /** Asks what is chosen to be asked, as when another charter is shown. */
    private void askAgain() {
        switch (asked.getValue()) {
            case DECISION -> model.askOther(null);
            case TIME -> time.show();
            case PROCEDURE -> procedure.show();
        }
    }

    private void opened(boolean asText) {
        asked.setValue(Asked.DECISION);
        Way wanted = asText ? Way.TEXT : Way.SEATS;
        if (way.valueProperty().get() == wanted) {
            showWay(wanted);
        } else {
            way.valueProperty().set(wanted);
        }
    }

    private Node head(Consumer<Consumer<Path>> chooseFile, Consumer<String> tell) {
        Label title = new Label("Test bench", Icons.of("test-tube-line", "icon-20"));
        title.getStyleClass().add("section-title");
        title.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button copy = ActControls.iconButton(Act.of("Copy the case as YAML", () -> copy(model.text(), "The case is copied, as a file writes it.", tell))
            .icon("file-copy-line"));
        Button ruling = ActControls.iconButton(Act.of("Copy the ruling with its reasons", () -> copyRuling(tell)).icon("clipboard-line"));
        Button keep = ActControls.iconButton(Act.of("Keep the case, to see whether its answer changes", model::keep).icon("bookmark-line"));
        Button file = ActControls.iconButton(Act.of("Open a case file", () -> chooseFile.accept(chosen -> model.openFile(chosen, this::opened)))
            .icon("upload-2-line"));
        Button record = ActControls.iconButton(Act.of("Start from a decision on record", () -> { }).icon("folder-open-line"));
        record.setOnAction(event -> model.record().read(decisions -> offer(record, decisions)));
        HBox head = new HBox(4, title, gap, file, record, keep, ruling, copy);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void offer(Button button, List<OnRecord.Taken> decisions) {
        ContextMenu menu = new ContextMenu();
        for (OnRecord.Taken decision : decisions.subList(0, Math.min(MOST_OFFERED, decisions.size()))) {
            MenuItem item = new MenuItem(decision.words());
            item.setOnAction(event -> model.record().startFrom(decision));
            menu.getItems().add(item);
        }
        if (decisions.isEmpty()) {
            MenuItem none = new MenuItem("Nothing was decided yet");
            none.setDisable(true);
            menu.getItems().add(none);
        }
        menu.show(button, Side.BOTTOM, 0, 4);
    }

    private void copyRuling(Consumer<String> tell) {
        var ruling = model.answerProperty().get().ruling();
        if (ruling != null) {
            copy(ruling.text(), "The ruling is copied with its reasons.", tell);
        }
    }

    private static void copy(String words, String told, Consumer<String> tell) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
        tell.accept(told);
    }

    private static Node labelled(String words, Region control) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setLabelFor(control);
        control.setAccessibleText(words);
        return new VBox(4, label, control);
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        };
    }

    private void showWay(Way chosen) {
        room.getChildren().setAll(switch (chosen) {
            case NUMBERS -> numbers;
            case SEATS -> seats;
            case TEXT -> text;
        });
        if (chosen == Way.TEXT) {
            showing = true;
            text.setText(model.text());
            showing = false;
        }
        show(model.questionProperty().get());
    }

    /** Listens while the bench is shown. */
    public Subscription listen() {
        return Subscription.combine(model.questionProperty().subscribe(this::show), model.answerProperty().subscribe(given -> {
            answer.show();
            seats.showNeeded();
        }),
            model.besideProperty().subscribe(words -> answer.show()), model.keptProperty().subscribe(cases -> answer.show()));
    }

    private void show(@Nullable DecisionCase question) {
        if (question == null) {
            return;
        }
        showing = true;
        if (!body.getItems().equals(model.bodies())) {
            body.getItems().setAll(model.bodies());
        }
        body.setValue(model.bodies().stream().filter(one -> one.key().equals(question.body())).findFirst().orElse(null));
        List<CharterMatter> matters = model.matters();
        if (!matter.getItems().equals(matters)) {
            matter.getItems().setAll(matters);
        }
        matter.setValue(matters.stream().filter(one -> one.key().equals(question.matter())).findFirst().orElse(null));
        showing = false;
        numbers.show();
        seats.show();
        assuming.show();
        meeting.show();
    }

    /** Puts the focus where the case begins. */
    public void begin() {
        matter.requestFocus();
    }
}
