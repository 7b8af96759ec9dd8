package org.quorate.app.charter;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.bench.BenchViewModel;
import org.quorate.app.charter.start.StartViewModel;
import org.quorate.app.control.RoundOfFindings;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.Question;
import org.quorate.app.shell.Crumb;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.Screen;
import org.quorate.app.shortcut.Act;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.check.CharterFinding;

/** The charter: its contents, the document in which every sentence can be changed, and beside it the test bench. */
public final class CharterScreen extends Screen {
    /** What a place begins with that leads to setting a partnership up from a charter; its key follows. */
    public static final String START = "start ";
    static final String GROUP = "Charter";
    private static final String NO_CHARTER = "There is no charter yet: set it up first.";
    private static final ObservableValue<String> ALWAYS = new ReadOnlyStringWrapper("").getReadOnlyProperty();

    private final CharterViewModel model;
    private final BenchViewModel benchModel;
    private final Dialogs dialogs;
    private final BorderPane root = new BorderPane();
    private final ContentsPane contents;
    private final DocumentPane document;
    private final FindBar find;
    private final BeginningPane beginning;
    private final DraftBar draftBar;
    private final CharterSide side;
    private final StructureActs structure;
    private final VBox middle = new VBox();
    private final VBox top = new VBox();
    private final ReadOnlyStringWrapper noStarters = new ReadOnlyStringWrapper(NO_CHARTER);
    private final ReadOnlyStringWrapper noSilence = new ReadOnlyStringWrapper(NO_CHARTER);
    private final ReadOnlyStringWrapper noBody = new ReadOnlyStringWrapper(NO_CHARTER);
    private final List<Act> acts;
    private List<CharterFinding> findings = List.of();
    private final RoundOfFindings<String> roundOfFindings = new RoundOfFindings<>();
    private final RoundOfFindings<String> roundOfQuestions = new RoundOfFindings<>();
    private String body = "";
    private final CharterFileActs files;

    /** @param startedUp leads on once a partnership was set up */
    public CharterScreen(CharterViewModel model, BenchViewModel benchModel, StartViewModel startModel, Dialogs dialogs, Runnable startedUp) {
        this.model = model;
        this.benchModel = benchModel;
        this.dialogs = dialogs;
        side = new CharterSide(model, benchModel, dialogs, this::goTo);
        structure = new StructureActs(side, () -> body, this::chooseBody, this::goTo, this::openText);
        document = new DocumentPane(model, structure::change, benchModel.record().effects());
        contents = new ContentsPane(this::chooseBody, document::jump);
        document.onHeading(contents::mark);
        find = new FindBar(this::lines, document, document::jump);
        ObservableValue<String> noCharter = model.shownProperty().map(shown -> "").orElse(NO_CHARTER);
        ObservableValue<String> noDraft = model.shownProperty().map(shown -> shown.draft() ? "" : "Nothing was changed that could be adopted.")
            .orElse(NO_CHARTER);
        files = new CharterFileActs(model, dialogs, this::startFrom, this::openText);
        Act importing = act("Import a charter…", "upload-2-line", null, ALWAYS, files::importFile);
        beginning = new BeginningPane(model, startModel, dialogs, importing, startedUp);
        Act undo = act("Undo", "arrow-go-back-line", "Ctrl+Z", refusal(model.undoesProperty(), "Nothing was changed."), model::undo);
        Act redo = act("Redo", "arrow-go-forward-line", "Ctrl+Y", refusal(model.redoesProperty(), "Nothing was undone."), model::redo);
        Act compare = act("Compare", "arrow-left-right-line", null, noCharter, () -> compare(null));
        Act discard = act("Discard…", "delete-bin-line", null, noCharter, this::discard);
        Act adopt = act("Adopt…", "check-line", null, noDraft, side::adopt);
        Act carry = act("Carry my changes over", "arrow-right-line", null, ALWAYS, this::carryOver);
        CharterDrafting drafting = model.drafting();
        draftBar = new DraftBar(List.of(undo, redo, compare, discard), adopt, List.of(
            new DraftBar.Notice(drafting.offerProperty(), List.of(act("Go on with the draft", "pencil-line", null, ALWAYS, this::goOn), discard)),
            new DraftBar.Notice(drafting.staleProperty(), List.of(carry)),
            new DraftBar.Notice(drafting.elsewhereProperty(), List.of(act("Keep mine", "check-line", null, ALWAYS, drafting::keepMine),
                act("Take the other", "refresh-line", null, ALWAYS, drafting::takeTheirs)))));
        acts = Stream.of(List.of(undo, redo,
            act("Find in the charter", "search-line", "Ctrl+F", noCharter, find::begin),
            act("Next open question", "question-line", "F7", noSilence, this::nextSilence),
            act("Next finding", "error-warning-line", "F8", noCharter, this::nextFinding),
            act("Add a rule…", "add-line", "Ctrl+N", noCharter, this::addRule)),
            structure.all(noCharter, noBody), List.of(
            act("Accept every starter", "check-double-line", null, noStarters, model::acceptStarters),
            act("Versions", "history-line", null, noCharter, () -> side.showVersions(this::compare)),
            act("Findings", "error-warning-line", null, noCharter, () -> side.showFindings(findings)),
            act("Test bench", "test-tube-line", "Ctrl+B", noCharter, this::showBench),
            compare, adopt, discard,
            act("Change it as text", "code-line", null, noCharter, () -> openText("")),
            importing,
            act("Export the charter…", "download-2-line", "Ctrl+E", noCharter, files::exportFile),
            act("Read the charter anew", "refresh-line", "F5", ALWAYS, model::refresh))).flatMap(List::stream).toList();
    }

    private static ObservableValue<String> refusal(ObservableValue<String> what, String none) {
        return what.map(words -> words.isEmpty() ? none : "");
    }

    private static Act act(String words, String icon, @Nullable String keys, ObservableValue<String> refusal, Runnable work) {
        Act act = Act.of(words, work).icon(icon).group(GROUP).refusedBecause(refusal);
        return keys == null ? act : act.keys(keys);
    }

    private List<CharterLine> lines() {
        ShownCharter shown = model.shownProperty().get();
        return shown == null ? List.of() : shown.page().about(body);
    }

    private void show(@Nullable ShownCharter shown) {
        if (shown == null) {
            root.setTop(null);
            root.setLeft(null);
            root.setRight(null);
            root.setCenter(beginning);
            beginning.show();
            return;
        }
        if (root.getTop() != top && body.isEmpty()) {
            body = shown.charter().bodies().stream().map(CharterBody::name).findFirst().orElse("");
        }
        if (!body.isEmpty() && shown.charter().bodies().stream().noneMatch(each -> each.name().equals(body))) {
            body = "";
        }
        noStarters.set(shown.page().startersOffered() == 0 ? "Nothing is open that common practice answers." : "");
        noBody.set(body.isEmpty() ? "Choose the body in the contents first." : "");
        noSilence.set(shown.page().silent() == 0 ? "Nothing is open." : "");
        benchModel.use(shown.charter());
        showHead(shown);
        model.check(shown.charter(), found -> {
            findings = found;
            showHead(shown);
        });
        draftBar.show(shown);
        contents.show(shown, body, lines());
        document.show(shown, lines());
        if (root.getTop() != top) {
            root.setTop(top);
            root.setLeft(contents);
            root.setRight(side);
            showDocument();
            showBench();
        }
        crumbs().setAll(body.isEmpty() ? List.of(Crumb.here(NavigationTarget.CHARTER.title()))
            : List.of(Crumb.here(NavigationTarget.CHARTER.title()), Crumb.here(body)));
    }

    private void showHead(ShownCharter shown) {
        if (shown.equals(model.shownProperty().get())) {
            top.getChildren().setAll(new CharterHead(shown, findings.size(), acts, model::readLatest), draftBar);
        }
    }

    private void showDocument() {
        VBox.setVgrow(document, Priority.ALWAYS);
        middle.getChildren().setAll(find, document);
        root.setCenter(middle);
    }

    private void showBench() {
        side.showBench(isAttached() && root.getScene() != null && side.getScene() != null);
    }

    private void addRule() {
        side.addRule(body, path -> {
            goTo(path);
            document.edit(path);
        });
    }

    private void chooseBody(String name) {
        body = name;
        show(model.shownProperty().get());
        document.toTop();
    }

    private void goTo(String path) {
        showDocument();
        model.goTo(path);
    }

    private void jump() {
        String goal = model.goal();
        ShownCharter shown = model.shownProperty().get();
        if (shown == null || goal.isEmpty()) {
            return;
        }
        showDocument();
        String about = shown.page().find(goal).map(CharterLine::about).orElse("");
        if (!body.isEmpty() && !about.equals(body) && !about.equals(CharterPage.WHOLE)) {
            body = about;
            show(shown);
        }
        if (!document.jump(goal)) {
            dialogs.tell("The charter has no rule called " + goal + ".");
        }
    }

    private void nextSilence() {
        roundOfQuestions.advance(lines().stream().filter(CharterLine::isSilent).map(CharterLine::path).toList()).ifPresent(this::goTo);
    }

    private void nextFinding() {
        roundOfFindings.advance(findings.stream().flatMap(one -> Stream.ofNullable(one.setting())).distinct().toList()).ifPresent(path -> {
            side.showFindings(findings);
            goTo(path);
        });
    }

    private void compare(@Nullable String with) {
        ShownCharter shown = model.shownProperty().get();
        if (shown == null) {
            return;
        }
        String mine = shown.draft() ? CharterChoices.SHOWN : "v" + shown.version().version();
        ComparePane pane = new ComparePane(model, shown, this::goTo, files::read, this::showDocument);
        root.setCenter(pane);
        pane.compare(with == null ? "v" + shown.version().version() : with, mine);
    }

    /** @param path what is to be changed in it; empty to begin at the top */
    private void openText(String path) {
        ShownCharter shown = model.shownProperty().get();
        if (shown != null) {
            TextPane pane = textPane();
            pane.show(shown.charter(), path);
            root.setCenter(pane);
            pane.begin();
        }
    }

    private TextPane textPane() {
        return new TextPane(model, new TextPane.Taking("Put in the draft", (what, charter) -> {
            model.change(what, before -> charter.withVersion(before.version()));
            showDocument();
        }), this::showDocument);
    }

    private void startFrom(Charter charter) {
        beginning.startFrom(charter);
    }

    /** Opens a file's text to be put right and put in the draft. */
    private void openText(String name, String written) {
        if (model.shownProperty().get() == null) {
            beginning.mend(name, written);
            return;
        }
        TextPane pane = textPane();
        pane.show(name, written);
        root.setCenter(pane);
    }

    /** Goes on with the draft that was found, or opens its text where it must be mended. */
    private void goOn() {
        CharterDrafting drafting = model.drafting();
        if (drafting.mustBeMended()) {
            openText("the draft", drafting.offeredText());
        } else {
            drafting.goOn();
        }
    }

    private void discard() {
        dialogs.ask(Question.of("Discard the draft?", "Its changes are lost. Every version that was adopted stays as it is.",
            Choice.primary("Discard the draft", model::discard), Choice.wayBack("Keep the draft")));
    }

    private void carryOver() {
        List<String> clashes = model.carryOver();
        dialogs.tell(clashes.isEmpty() ? "Your changes are carried over. Look at them once more before you adopt."
            : "Your changes are carried over. " + clashes.size() + " of them replace what the other version changed too: compare before you adopt.");
        compare(null);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach() {
        whileAttached(model.shownProperty().subscribe(this::show));
        whileAttached(model.readProperty().subscribe(read -> show(model.shownProperty().get())));
        whileAttached(model.jumpsProperty().subscribe(this::jump));
        whileAttached(side.bench().listen());
        whileAttached(beginning.listen());
    }

    @Override
    public void open(Place place) {
        crumbs().setAll(Crumb.here(NavigationTarget.CHARTER.title()));
        String part = place.part();
        beginning.use(part != null && part.startsWith(START) ? part.substring(START.length()) : "");
        model.refreshAt(part != null && !beginning.isSettingUp() ? part : "");
    }

    @Override
    public boolean escape() {
        if (find.isSearching()) {
            document.jump(find.end());
            return true;
        }
        if (root.getCenter() != middle && model.shownProperty().get() != null) {
            showDocument();
            return true;
        }
        if (!side.isBench()) {
            showBench();
            return true;
        }
        return false;
    }

    @Override
    public List<Act> acts() {
        return acts;
    }

    /** The document, for a test that looks where it stands. */
    DocumentPane document() {
        return document;
    }

    @Override
    public List<String> styleSheets() {
        return List.of("/org/quorate/app/charter/charter.css");
    }
}
