package org.quorate.app.charter.bench;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.Icons;
import org.quorate.app.control.RulingCard;
import org.quorate.app.control.SeatMeter;
import org.quorate.app.control.SeatReading;
import org.quorate.app.control.TimeWords;
import org.quorate.app.control.Verdict;
import org.quorate.model.charter.Setting;
import org.quorate.model.ruling.DatesFinding;
import org.quorate.model.ruling.Reading;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Step;

/** What the charter answers: the seats as blocks, the ruling card, every reading of a silence, other versions, and every reason. */
final class AnswerPane extends VBox {
    private final BenchViewModel model;
    private final Consumer<String> openSetting;
    private final OutlookPane outlook;

    AnswerPane(BenchViewModel model, Consumer<String> openSetting) {
        super(12);
        this.model = model;
        this.openSetting = openSetting;
        outlook = new OutlookPane(model);
    }

    void show() {
        BenchAnswer answer = model.answerProperty().get();
        getChildren().clear();
        answer.problems().forEach(problem -> getChildren().add(labelled(problem, "error-warning-line", "bad")));
        SeatReading meter = answer.meter();
        if (meter != null) {
            getChildren().add(new SeatMeter(meter).small());
        }
        Verdict verdict = answer.verdict();
        if (verdict != null) {
            getChildren().add(new RulingCard(verdict));
        }
        outlook.show(answer.outlook());
        getChildren().add(outlook);
        Ruling ruling = answer.ruling();
        if (ruling != null) {
            addDays(ruling.detail().dates());
            addReadings(ruling.detail().readings());
            answer.open().forEach(setting -> getChildren().add(openPoint(setting)));
        }
        model.besideProperty().get().forEach(words -> getChildren().add(labelled(words, words.startsWith("Same") ? "check-line" : "history-line",
            words.startsWith("Same") ? "muted" : "warn")));
        if (!model.keptProperty().get().isEmpty()) {
            addKept();
        }
        if (ruling != null) {
            addReasons(ruling.reasoning().steps());
        }
    }

    /** Each day that was counted, one by one. */
    private void addDays(@Nullable DatesFinding dates) {
        if (dates == null) {
            return;
        }
        Label last = wrapped("Last day " + DateWords.words(dates.lastDay()) + (dates.time() == null ? "" : ", until " + TimeWords.words(dates.time())));
        last.getStyleClass().add("strong");
        FlowPane days = new FlowPane(8, 4);
        days.setAccessibleText("Days counted");
        dates.counted().forEach(day -> {
            Label counted = new Label(DateWords.words(day));
            counted.getStyleClass().add("counted-day");
            days.getChildren().add(counted);
        });
        getChildren().addAll(last, wrapped(dates.counted().isEmpty() ? "No day is counted." : dates.counted().size() + " counted:"), days);
    }

    private void addReadings(List<Reading> readings) {
        for (Reading reading : readings) {
            Label words = wrapped(reading.value());
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            Label outcome = new Label(reading.outcome().replace('-', ' '));
            outcome.getStyleClass().add("strong");
            outcome.setMinWidth(USE_PREF_SIZE);
            getChildren().add(new HBox(8, words, outcome));
        }
    }

    private Node openPoint(Setting setting) {
        Hyperlink link = new Hyperlink("Open: " + setting.topic().question());
        link.setGraphic(Icons.of("question-line", "silent"));
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(event -> openSetting.accept(setting.path()));
        return link;
    }

    private void addKept() {
        List<KeptCase> kept = model.keptProperty().get();
        long same = kept.stream().filter(KeptCase::isSame).count();
        Label title = new Label("Kept cases");
        title.getStyleClass().add("emphasis");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label count = same == kept.size() ? labelled(kept.size() == 1 ? "Same answer" : "All " + kept.size() + " the same", "checkbox-circle-fill", "ok")
            : labelled((kept.size() - same) + " answered otherwise", "error-warning-line", "warn");
        HBox head = new HBox(8, title, gap, count);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(rule(), head);
        kept.forEach(one -> getChildren().add(keptRow(one)));
    }

    private Node keptRow(KeptCase one) {
        Label words = wrapped(one.isSame() ? one.name() + ": " + one.now() : one.name() + ": was " + one.then() + "; now " + one.now());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setGraphic(Icons.of(one.isSame() ? "check-line" : "error-warning-line", one.isSame() ? "ok" : "warn"));
        Button forget = new Button(null, Icons.of("close-line"));
        forget.getStyleClass().addAll("flat", "icon-only", "small");
        forget.setAccessibleText("Forget " + one.name());
        forget.setOnAction(event -> model.forget(one));
        HBox row = new HBox(8, words, forget);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void addReasons(List<Step> steps) {
        Label title = new Label("Reasons");
        title.getStyleClass().add("emphasis");
        getChildren().addAll(rule(), title);
        for (Step step : steps) {
            VBox reason = new VBox(2, wrapped(step.arithmetic() == null ? step.text() : step.text() + " " + step.arithmetic()));
            String setting = step.setting();
            if (setting != null) {
                Hyperlink link = new Hyperlink(step.clause() == null ? "Show the rule" : step.clause());
                link.setAccessibleText("Show the rule behind: " + step.text());
                link.setOnAction(event -> openSetting.accept(setting));
                reason.getChildren().add(link);
            }
            getChildren().add(reason);
        }
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        return rule;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label labelled(String text, String icon, String tone) {
        Label label = wrapped(text);
        label.setGraphic(Icons.of(icon, tone));
        label.getStyleClass().add(tone);
        return label;
    }
}
