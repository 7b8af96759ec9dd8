package org.quorate.app.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateField;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.FormField;
import org.quorate.app.control.TypeAhead;
import org.quorate.app.palette.PaletteMatch;
import org.quorate.app.paper.FilesField;
import org.quorate.model.charter.Allowance;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.ProcedureEvent;

/** The form of one step in a dispute, with the charter's answer to it before it is recorded. */
final class MoveForm extends PanelForm {
    private final DisputeDetail detail;
    private final EventKind kind;
    private final DisputesViewModel model;
    private final Runnable close;
    private final DateField on;
    private final TypeAhead<String> by;
    private final TextArea words = new TextArea();
    private final TextField length = new TextField();
    private final CheckBox extraordinary = new CheckBox("An extraordinary meeting");
    private final Map<String, CheckBox> named = new LinkedHashMap<>();
    private final TextField evidence = new TextField();
    private final FilesField files;
    private final BallotPane ballot;
    private final RulingStrip strip = new RulingStrip(this::ask);

    MoveForm(DisputeDetail detail, EventKind kind, DisputesViewModel model, Runnable close) {
        super(new MoveWords(detail.dispute(), detail.stage()).title(kind), detail.dispute().reference() + "  " + detail.dispute().title(), "Record it", close);
        this.detail = detail;
        this.kind = kind;
        this.model = model;
        this.close = close;
        on = new DateField("On which day", model::today);
        by = new TypeAhead<>("Who", typed -> detail.choices().names().stream().filter(name -> PaletteMatch.matches(typed, name)).limit(12).toList(),
                name -> name);
        files = new FilesField(model.files()::choose);
        ballot = new BallotPane(detail.choices().voters(), affected(detail), strip::changed);
        begin();
        ask(detail);
        addBelowFields(strip);
        strip.changed();
    }

    private static List<String> affected(DisputeDetail detail) {
        return detail.parties().stream().filter(DisputeDetail.PartyLine::affected)
                .map(party -> party.now() == null ? party.name() : party.now()).toList();
    }

    private void begin() {
        LocalDate last = detail.dispute().events().getLast().on();
        on.valueProperty().set(last.isAfter(model.today()) ? last : model.today());
        by.setText(new MoveWords(detail.dispute(), detail.stage()).usually(kind));
        by.setPromptText("A party, a body or an office");
        words.setWrapText(true);
        words.setPrefRowCount(3);
        evidence.setPromptText("A minute, a paper, a letter received");
        length.setPromptText("10 working days, or a date");
        on.valueProperty().subscribe((before, now) -> strip.changed());
        by.textProperty().subscribe((before, now) -> strip.changed());
        words.textProperty().subscribe((before, now) -> strip.changed());
        length.textProperty().subscribe((before, now) -> strip.changed());
        extraordinary.selectedProperty().subscribe((before, now) -> strip.changed());
    }

    private void ask(DisputeDetail of) {
        grid().row(new FormField("On which day", on).checkedBy(this::dateProblem));
        grid().row(new FormField("Who", by).checkedBy(() -> needsSomebody() && by.getText().isBlank() ? "Say who does it." : ""));
        if (kind == EventKind.MEET) {
            grid().row("Which meeting", extraordinary);
        }
        if (kind == EventKind.EXTEND) {
            grid().row(new FormField("By how long, or until when", length).checkedBy(this::lengthProblem));
        }
        grid().row(new FormField(MoveWords.question(kind), words).checkedBy(
                () -> MoveWords.needsWords(kind) && words.getText().isBlank() ? "This is kept on record, so it cannot be left empty." : ""));
        switch (kind) {
            case RECOMMEND, DECIDE -> grid().row("Vote", ballot);
            case EXTEND, PAUSE, SETTLE, MEET, COMMUNICATE -> grid().row("Who agrees to it", names(of, false));
            case ADVISE -> grid().row("Who is told", names(of, true));
            default -> { }
        }
        grid().row("What shows it (may be left empty)", new VBox(6, evidence, files));
    }

    private VBox names(DisputeDetail of, boolean ticked) {
        VBox boxes = new VBox(4);
        for (DisputeDetail.PartyLine party : of.parties()) {
            CheckBox box = new CheckBox(party.name());
            box.setSelected(ticked);
            box.selectedProperty().subscribe((before, now) -> strip.changed());
            named.put(party.name(), box);
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private boolean needsSomebody() {
        return switch (kind) {
            case ACCEPT, REJECT, RECOMMEND, DECIDE, APPOINT, WITHDRAW, AGREE, ADVISE -> true;
            case OPEN, RECEIVE, MEET, STAND_ASIDE, EXTEND, PAUSE, RESUME, COMMUNICATE, FAIL, REFER, SKIP, BACK, SETTLE, EXCEPTION -> false;
        };
    }

    private String dateProblem() {
        on.commit();
        LocalDate day = on.valueProperty().get();
        if (!on.problemProperty().get().isEmpty()) {
            return on.problemProperty().get();
        }
        return day == null ? "Give the day." : day.isAfter(model.today()) ? "Only what has happened can be recorded." : "";
    }

    private String lengthProblem() {
        try {
            return length.getText().isBlank() || until() != null || length() != null ? "" : "Give a length or a date.";
        } catch (IllegalArgumentException unreadable) {
            return "That is no length of time. Type it as 10 working days, 2 weeks or 26 Jan 2027.";
        }
    }

    private @Nullable LocalDate until() {
        return length.getText().isBlank() || length.getText().matches("\\d+|.*(?:day|week|month).*") ? null
                : DateWords.read(length.getText(), model.today()).orElse(null);
    }

    private Allowance.@Nullable Length length() {
        return length.getText().isBlank() || until() != null ? null : Allowance.Length.read(length.getText().strip().toLowerCase(Locale.UK));
    }

    private DisputeStep step() {
        List<String> ticked = named.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey).toList();
        boolean told = kind == EventKind.ADVISE;
        String who = by.getText().strip();
        String said = words.getText().strip();
        ProcedureEvent what = new ProcedureEvent(kind, who.isEmpty() ? null : who, on.valueProperty().get(), said.isEmpty() ? null : said,
                told ? ticked : List.of(), told ? List.of() : ticked, length(), until(), extraordinary.isSelected());
        List<String> shows = new ArrayList<>();
        if (!evidence.getText().isBlank()) {
            shows.add(evidence.getText().strip());
        }
        return new DisputeStep(detail.dispute().reference(), detail.dispute().events().size(), what, ballot.votes(), shows, List.of());
    }

    private void ask() {
        if (on.valueProperty().get() == null || !lengthProblem().isEmpty()) {
            strip.showUnasked("The charter is asked once the day is given.");
        } else {
            model.askAbout(step(), strip::show, strip::showUnasked);
        }
    }

    @Override
    void save() {
        model.record(step(), files.files(), close, this::refuse);
    }

    @Override
    void focusFirst() {
        if (by.getText().isBlank() && needsSomebody()) {
            by.requestFocus();
        } else {
            words.requestFocus();
        }
    }
}
