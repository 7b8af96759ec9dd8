package org.quorate.app.charter.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.CharterPage;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.StateChip;
import org.quorate.app.control.TogglesByArrow;
import org.quorate.app.partnership.StartingService;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;

/** Sets a partnership up step by step: the charter to start from, a page of questions for each subject, and what then stands. */
public final class StartView extends BorderPane {
    private static final double WIDEST = 760;

    private final StartViewModel model;
    private final Consumer<Charter> finished;
    private final Runnable fromFile;
    private final Runnable cancel;
    private final VBox steps = new VBox();
    private final VBox page = new VBox(16);
    private final ScrollPane scroll = new ScrollPane(page);
    private final DateField from;
    private @Nullable String wanted;
    private boolean begun;

    /**
     * @param finished what follows when the partnership is set up
     * @param fromFile asks for a file with a charter to start from
     * @param cancel leaves without keeping anything
     */
    public StartView(StartViewModel model, Consumer<Charter> finished, Runnable fromFile, Runnable cancel) {
        this.model = model;
        this.finished = finished;
        this.fromFile = fromFile;
        this.cancel = cancel;
        from = new DateField("In force from", model::today);
        from.valueProperty().set(model.today());
        getStyleClass().add("charter-start");
        steps.getStyleClass().add("charter-contents");
        TogglesByArrow.in(steps);
        page.getStyleClass().add("page");
        page.setMaxWidth(WIDEST);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setLeft(steps);
        setCenter(scroll);
    }

    /** Listens while it is shown. */
    public Subscription listen() {
        return Subscription.combine(model.stepProperty().subscribe(step -> show()), model.charterProperty().subscribe(charter -> showSteps()),
            model.refusalsProperty().subscribe(number -> showSteps()), model.offersProperty().subscribe(offers -> show()));
    }

    /** Begins, or goes on where it was left; the charter with this key is the one offered first, unless it is empty. */
    public void begin(String key) {
        wanted = key.isEmpty() ? wanted : key;
        begun = true;
        model.readOffers();
        show();
    }

    /** Begins with the open questions of a charter that was read from a file. */
    public void begin(Charter charter) {
        begun = true;
        model.readOffers();
        model.choose(charter);
        show();
    }

    private void showSteps() {
        if (!begun) {
            return;
        }
        List<String> names = new ArrayList<>(List.of("A charter to start from"));
        model.pages().forEach(each -> names.add(each.subject().title() + (model.open(each) > 0 ? "  " + model.open(each) + " open" : "  ✓")
            + (model.notUnderstood(each) > 0 ? ", " + model.notUnderstood(each) + " unclear" : "")));
        names.add("What then stands");
        ToggleGroup group = new ToggleGroup();
        steps.getChildren().clear();
        for (int place = 0; place < names.size(); place++) {
            int step = place;
            ToggleButton button = new ToggleButton(names.get(place));
            button.getStyleClass().add("start-step");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setWrapText(true);
            button.setMinHeight(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(step == model.stepProperty().get());
            button.setDisable(model.charterProperty().get() == null && step > 0);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.goTo(step);
            });
            steps.getChildren().add(button);
        }
    }

    private void show() {
        if (!begun) {
            return;
        }
        showSteps();
        page.getChildren().clear();
        if (model.stepProperty().get() == 0) {
            choosing();
        } else if (model.isSummary()) {
            summary();
        } else {
            questions(model.page());
        }
        scroll.setVvalue(0);
        Platform.runLater(this::focusFirst);
    }

    private void focusFirst() {
        page.lookupAll(".radio-button, .text-field, .button").stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    private void choosing() {
        ToggleGroup group = new ToggleGroup();
        VBox offers = new VBox(8);
        for (StartingService.Offer offer : model.offersProperty().get()) {
            RadioButton button = new RadioButton(offer.title());
            button.setWrapText(true);
            button.setMinHeight(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setUserData(offer.key());
            button.setSelected(offer.key().equals(wanted) || group.getSelectedToggle() == null);
            Label contents = muted(offer.contents());
            contents.getStyleClass().add("start-contents");
            offers.getChildren().addAll(button, contents);
        }
        page.getChildren().addAll(title("Which charter do you start from?"),
            muted("Its bodies and seats are made for you, all vacant, and its rules are taken over with their clauses. What it leaves open you are"
                + " asked next, one page a subject; nothing is kept before the last page."),
            offers, acts(button("Ask me its open questions", true, () -> {
                if (group.getSelectedToggle() != null) {
                    model.choose(String.valueOf(group.getSelectedToggle().getUserData()));
                }
            }), button("From a file…", false, fromFile), button("Not now", false, cancel)));
    }

    private void questions(StartPage asked) {
        Charter charter = model.charterProperty().get();
        page.getChildren().addAll(title(asked.subject().title()), muted("The document leaves these open. Answer what you can; what you skip stays open,"
            + " and can be settled at any time on the Charter screen."));
        String about = "";
        for (String path : asked.paths()) {
            Setting setting = model.setting(path).orElse(null);
            if (setting == null || charter == null) {
                continue;
            }
            String whom = about(charter, path);
            if (!whom.equals(about)) {
                about = whom;
                Label heading = new Label(whom);
                heading.getStyleClass().add("emphasis");
                page.getChildren().add(heading);
            }
            Setting open = model.asked(path);
            page.getChildren().add(new QuestionBlock(model, setting, CharterPage.sentence(charter, open)));
        }
        page.getChildren().add(acts(button("Next", true, model::next), button("Back", false, model::back),
            button("Accept the starters of this page", false, () -> {
                model.acceptPage();
                show();
            }), button("Skip this page", false, () -> {
                asked.paths().forEach(model::leaveOpen);
                model.next();
            }), button("Accept every starter, to the end", false, model::acceptAll)));
    }

    private static String about(Charter charter, String path) {
        String key = path.replaceFirst("\\..*", "");
        return charter.bodies().stream().filter(body -> body.key().equals(key)).map(body -> body.name()).findFirst().orElse("The partnership");
    }

    private void summary() {
        Charter charter = model.charterProperty().get();
        if (charter == null) {
            return;
        }
        page.getChildren().addAll(title("What then stands"), muted(charter.title()));
        page.getChildren().add(new Label(model.tally()));
        for (Readiness body : model.readiness()) {
            StateChip chip = new StateChip(body.canMeet() ? ChipState.AGREED : ChipState.SILENT, body.canMeet() ? "Can meet" : "Cannot tell yet");
            Label words = new Label(body.body() + (body.canMeet() ? "" : ": " + String.join("; ", body.missing())));
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            page.getChildren().add(new HBox(8, chip, words));
        }
        List<Setting> open = charter.settings().values().stream().filter(Setting::isSilent).toList();
        if (!open.isEmpty()) {
            Label heading = new Label("Left open");
            heading.getStyleClass().add("emphasis");
            page.getChildren().add(heading);
            open.forEach(setting -> page.getChildren().add(muted(about(charter, setting.path()) + ": " + CharterPage.sentence(charter, setting))));
        }
        FormField date = new FormField("In force from", from).checkedBy(() -> from.valueProperty().get() == null ? "Say from which day it is in force." : "");
        page.getChildren().addAll(new FormGrid().row(date), acts(button("Set up the partnership", true, () -> {
            from.commit();
            LocalDate day = from.valueProperty().get();
            if (date.isRight() && day != null) {
                model.finish(day, finished);
            }
        }), button("Back", false, model::back), button("Not now", false, cancel)));
    }

    private static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add("section-title");
        return title;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Button button(String words, boolean primary, Runnable work) {
        Button button = new Button(words);
        if (primary) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(event -> work.run());
        return button;
    }

    private static FlowPane acts(Node... buttons) {
        FlowPane acts = new FlowPane(8, 8, buttons);
        acts.setRowValignment(VPos.CENTER);
        return acts;
    }
}
