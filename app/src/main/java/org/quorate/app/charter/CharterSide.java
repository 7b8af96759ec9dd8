package org.quorate.app.charter;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.quorate.app.charter.bench.BenchPane;
import org.quorate.app.charter.bench.BenchViewModel;
import org.quorate.app.charter.structure.StructureDraft;
import org.quorate.app.charter.structure.StructurePane;
import org.quorate.app.dialog.Dialogs;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.check.CharterFinding;
import org.quorate.persistence.charter.CharterYaml;
import org.quorate.persistence.charter.YamlProblem;

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
     * Shows a form that changes a part of the charter.
     *
     * @param form makes it: it is given the draft, the charter as it stands and what follows
     * @param part the block of seats or the stage to begin at; empty to begin at the first field
     * @param then is told what is to be shown; nothing where it was given up or removed
     */
    void changeStructure(StructureForm form, String part, Consumer<String> then) {
        ShownCharter shown = model.shownProperty().get();
        if (shown != null) {
            StructurePane pane = form.of(this::tryOut, shown.charter(), named -> {
                showBench(true);
                then.accept(named);
            });
            showPane(pane);
            pane.begin(part);
        }
    }

    /** Makes the form of a part of the charter. */
    @FunctionalInterface
    interface StructureForm {
        StructurePane of(StructureDraft draft, Charter charter, Consumer<String> done);
    }

    private void tryOut(String what, UnaryOperator<Charter> change, Consumer<List<String>> refused, Runnable done) {
        ShownCharter shown = model.shownProperty().get();
        if (shown != null) {
            model.files().readText(CharterYaml.write(change.apply(shown.charter())), reading -> {
                if (reading.charter() == null) {
                    refused.accept(reading.problems().stream().map(YamlProblem::message).distinct().toList());
                } else {
                    model.change(what, change);
                    done.run();
                }
            });
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
