package org.quorate.app.charter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.quorate.app.charter.bench.BenchPane;
import org.quorate.app.charter.bench.BenchViewModel;
import org.quorate.app.dialog.Dialogs;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.check.CharterFinding;

/** Beside the document: the test bench, or for a while the findings, the versions, the rules to add or the adopting of the draft. */
final class CharterSide extends ScrollPane {
    private final CharterViewModel model;
    private final BenchViewModel benchModel;
    private final Dialogs dialogs;
    private final BenchPane bench;
    private final Consumer<String> goTo;

    /** @param goTo leads to the sentence of a setting */
    CharterSide(CharterViewModel model, BenchViewModel benchModel, Dialogs dialogs, Consumer<String> goTo) {
        this.model = model;
        this.benchModel = benchModel;
        this.dialogs = dialogs;
        this.goTo = goTo;
        bench = new BenchPane(benchModel, goTo, CharterFileActs.caseFile(dialogs), dialogs::tell);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("charter-beside");
    }

    BenchPane bench() {
        return bench;
    }

    boolean isBench() {
        return getContent() == bench;
    }

    private void showPane(Node pane) {
        setContent(pane);
        setVvalue(0);
    }

    /** @param focus whether work on the bench begins */
    void showBench(boolean focus) {
        showPane(bench);
        if (focus) {
            bench.begin();
        }
    }

    void showFindings(List<CharterFinding> findings) {
        showPane(new FindingsPane(findings, goTo));
    }

    /** @param compare is given the name of the version to compare with what is shown */
    void showVersions(Consumer<String> compare) {
        ShownCharter shown = model.shownProperty().get();
        if (shown != null) {
            showPane(new VersionsPane(model, shown, compare));
        }
    }

    /**
     * @param body whose rules come first
     * @param chosen is told the path of the rule chosen
     */
    void addRule(String body, Consumer<String> chosen) {
        ShownCharter shown = model.shownProperty().get();
        if (shown != null) {
            AddRulePane pane = new AddRulePane(shown.charter(), body, chosen);
            showPane(pane);
            pane.begin();
        }
    }

    /**
     * @param body the key of the body to be changed; nothing to add one
     * @param block the block of seats to begin at; empty to begin at the body
     * @param then is told the name of the body to be shown; nothing where it was given up or removed
     */
    void changeBody(Optional<String> body, String block, Consumer<String> then) {
        ShownCharter shown = model.shownProperty().get();
        if (shown != null) {
            Charter charter = shown.charter();
            BodyPane pane = new BodyPane(model, charter, body.flatMap(charter::body), named -> {
                showBench(true);
                then.accept(named);
            });
            showPane(pane);
            pane.begin(block);
        }
    }

    void adopt() {
        ShownCharter shown = model.shownProperty().get();
        if (shown != null && shown.draft()) {
            AdoptPane pane = new AdoptPane(model, shown, benchModel.record()::otherwise, told -> {
                showBench(true);
                if (!told.isEmpty()) {
                    dialogs.tell(told);
                }
            });
            showPane(pane);
            pane.begin();
        }
    }
}
