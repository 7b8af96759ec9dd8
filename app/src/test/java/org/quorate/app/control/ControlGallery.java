package org.quorate.app.control;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javafx.application.Application;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.quorate.app.preferences.Preferences;
import org.quorate.app.preferences.ThemeChoice;
import org.quorate.app.shell.Theme;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;

/** Every control in one window, to look at beside the pictures of how they should look. Run it by hand; "dark" and a text size may follow. */
public final class ControlGallery extends Application {
    record Row(String number, LocalDate date, String title, String outcome) {}

    /** Starts it: JavaFX asks that the main class be no Application when it stands on the class path. */
    static final class Start {
        private Start() {}

        public static void main(String[] args) {
            launch(ControlGallery.class, args);
        }
    }

    @Override
    public void start(Stage stage) {
        Preferences preferences = new Preferences();
        List<String> wanted = getParameters().getRaw();
        preferences.themeProperty().set(wanted.contains("dark") ? ThemeChoice.DARK : ThemeChoice.LIGHT);
        preferences.setTextSize(wanted.contains("large") ? 130 : 100);
        Scene scene = new Scene(wanted.contains("register") ? register(preferences) : page(), 1366, 768);
        new Theme(preferences).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    static HBox page() {
        VBox left = new VBox(12, chips(), meters(), card(), RulingCard.folded(verdict(), "15:08", "kept, not printed"), buttons());
        left.setPrefWidth(560);
        VBox right = new VBox(12, form(), new WhyPopover(explanation()).content());
        right.setPrefWidth(520);
        HBox page = new HBox(24, left, right);
        page.getStyleClass().add("page");
        return page;
    }

    private static FlowPane chips() {
        FlowPane chips = new FlowPane(8, 8);
        Arrays.stream(ChipState.values()).map(StateChip::new).forEach(chips.getChildren()::add);
        return chips;
    }

    private static VBox meters() {
        return new VBox(8,
                new SeatMeter(SeatReading.ofQuorum(9, 1, 2, 0, 8, "9 of 8 needed, quorate")),
                new SeatMeter(SeatReading.ofVote(8, 1, 12, 9, "8 for, 9 needed, one short")),
                new SeatMeter(SeatReading.ofQuorum(9, 0, 1, 4, 8, "9 of 8 needed, quorate")).small(),
                new SeatMeter(SeatReading.ofQuorum(6, 1, 1, 3, 8, "7 of 8 needed, one short")).small(),
                new SeatMeter(SeatReading.ofVote(20, 3, 40, 30, "20 for, 30 needed")),
                new SeatMeter(SeatReading.ofVote(40, 3, 90, 68, "40 for, 68 needed")));
    }

    private static Verdict verdict() {
        return new Verdict(ChipState.NOT_CARRIED, "Not carried, one short", "Eligible in office 12; 75% of 12 is 9; for 8.",
                "The base stays 12 while the Clinical Chair is out.", "Memorandum 9.4", explanation(), "What follows");
    }

    private static RulingCard card() {
        return new RulingCard(verdict(), ActControls.accentButton(Act.of("Put in minute", () -> { }).keys("Enter")), new Button("Declared otherwise…"));
    }

    private static Explanation explanation() {
        return new Explanation("Why 9?",
                List.of(new Explanation.Line("Members in office", "15", false), new Explanation.Line("Independent Chair, no vote", "– 1", false),
                        new Explanation.Line("Public voice, no part in funding", "– 2", false), new Explanation.Line("Eligible in office", "12", true)),
                List.of(Explanation.Test.step("Not less than 75%: 4 × for must reach 3 × 12 = 36."),
                        new Explanation.Test("4 × 8 = 32", "short", Tone.BAD), new Explanation.Test("4 × 9 = 36", "enough", Tone.OK)),
                "Memorandum 9.4 and Annex 1. “In office”: settled by the Board, minute 38, Tue 24 Nov 2026.", "clause 9.4", () -> { });
    }

    private static FlowPane buttons() {
        return new FlowPane(8, 8,
                ActControls.button(Act.of("Item", () -> { }).icon("add-line").keys("Ctrl+N")),
                ActControls.button(Act.of("Preview", () -> { }).icon("eye-line")),
                ActControls.smallButton(Act.of("Add", () -> { }).icon("add-line")),
                ActControls.button(Act.of("Issue agenda…", () -> { })
                        .refusedBecause(new javafx.beans.property.SimpleStringProperty("2 to mend"))),
                new WhyLink(ControlGallery::explanation), new CheckBox("Remote"), new Label("8.2"));
    }

    private static FormGrid form() {
        DateField due = new DateField("Due", () -> LocalDate.of(2026, 11, 22));
        due.valueProperty().set(LocalDate.of(2027, 1, 26));
        ComboBox<String> matter = new ComboBox<>(FXCollections.observableArrayList("Capital priorities", "Ordinary"));
        matter.setValue("Capital priorities");
        FormField reason = new FormField("Reason for Part 2", new ComboBox<String>());
        reason.showError("Part 2 needs its reason on the agenda and in the resolution.");
        return new FormGrid()
                .row("Title", new javafx.scene.control.TextField("Surplus estate: Infirmary site"))
                .row(new FormField("Matter", matter), new FormField("Due", due), new FormField("Starts", new TimeField("Starts")))
                .row(new FormField("Taken in", new SegmentedChoice<>("Taken in", List.of("Part 1", "Part 2"), "Part 2", word -> word)))
                .row(reason)
                .row("Public interest test", new TextArea("Why"));
    }

    static RegisterPage register(LayoutMemory memory) {
        var rows = FXCollections.<Row>observableArrayList();
        for (int number = 1; number <= 212; number++) {
            rows.add(new Row("PB " + number, LocalDate.of(2026, 1, 1).plusDays(number), "Decision about matter " + number,
                    number % 3 == 0 ? "Not carried" : "By consensus"));
        }
        RegisterTable<Row> table = new RegisterTable<>("decisions", rows,
                List.of(RegisterColumn.text("number", "No.", 70, Row::number).sortedBy(
                                java.util.Comparator.comparing(Row::number, RegisterTable.byReference())),
                        RegisterColumn.date("date", "Date", 130, Row::date),
                        RegisterColumn.text("title", "Decision", 300, Row::title),
                        RegisterColumn.choice("outcome", "Outcome", 150, Row::outcome).drawn(row -> new StateChip(
                                row.outcome().equals("Not carried") ? ChipState.NOT_CARRIED : ChipState.BY_CONSENSUS))),
                List.of(new RegisterView<>("Not carried or deferred", row -> row.outcome().equals("Not carried"))), memory);
        table.sortAtFirst("date", true);
        return new RegisterPage("Decisions", table,
                List.of(ActControls.button(Act.of("Export", () -> { }).icon("download-2-line").keys("Ctrl+E")),
                        ActControls.accentButton(Act.of("Decision", () -> { }).icon("add-line").keys("Ctrl+N"))),
                new VBox(8, new Label("Detail")));
    }
}
