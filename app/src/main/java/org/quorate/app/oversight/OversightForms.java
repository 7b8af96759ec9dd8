package org.quorate.app.oversight;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.quorate.app.assurance.MoveWanted;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.SegmentedChoice;
import org.quorate.app.control.TimeField;
import org.quorate.app.escalation.EscalationOpening;
import org.quorate.app.escalation.EscalationStanding;
import org.quorate.app.segment.SegmentWanted;
import org.quorate.model.Refused;
import org.quorate.model.charter.CharterProcedure.Stage;
import org.quorate.model.escalation.EscalationAct;
import org.quorate.model.escalation.EscalationStep;
import org.quorate.model.escalation.Materiality;
import org.quorate.model.segment.Quarter;
import org.quorate.model.segment.SegmentEntry;
import org.quorate.model.segment.SegmentKind;

/** The forms of oversight: a new concern, a step, a move between levels, a segment, a review meeting. */
final class OversightForms {
    private static final String EARLY = "Early concern";
    private static final String FORMAL = "Formal proposal";

    private final OversightViewModel model;
    private final Runnable leave;

    /** @param leave closes the form */
    OversightForms(OversightViewModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
    }

    private DateField date(String name, @Nullable LocalDate first) {
        DateField field = new DateField(name, model::today);
        field.valueProperty().set(first);
        return field;
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return area;
    }

    Panel opening() {
        SegmentedChoice<String> kind = new SegmentedChoice<>("What it is", List.of(EARLY, FORMAL), EARLY, words -> words);
        TextField title = new TextField();
        ComboBox<String> about = Panel.typed(model.choices().organisations());
        ComboBox<String> by = Panel.typed(model.choices().parties());
        DateField on = date("On record since", model.today());
        DateField arisen = date("Arisen", null);
        DateField identified = date("Identified", model.today());
        TextField trigger = new TextField();
        ComboBox<String> theme = Panel.choice(model.choices().themes(), words -> words, null);
        ComboBox<Materiality> materiality = Panel.choice(List.of(Materiality.values()), Materiality::words, Materiality.SIGNIFICANT);
        Panel panel = new Panel("New concern or proposal",
                "An early concern is talked over before any formal step, and can be proposed formally later.");
        panel.grid().row("What it is", kind)
                .row(Panel.needed("Concern, in a few words", title, title::getText, "Say what the concern is."))
                .row(Panel.needed("Organisation concerned", about, () -> Panel.text(about), "Say which organisation it concerns."))
                .row(Panel.needed("Brought by", by, () -> Panel.text(by), "Say which party brings it."))
                .row(Panel.day("On", on, model::today, false))
                .row(Panel.day("Identified", identified, model::today, false))
                .row(new FormField("Arisen (if known)", arisen))
                .row("Trigger: an inspection, a report, a figure", trigger)
                .row(new FormField("Theme", theme), new FormField("Materiality", materiality));
        return panel.ending("Put it on record", () -> {
            arisen.commit();
            model.open(new EscalationOpening(title.getText(), Panel.text(about), Panel.text(by), day(on), Panel.optional(trigger.getText()),
                    arisen.valueProperty().get(), identified.valueProperty().get(), theme.getValue(), materiality.getValue(),
                    kind.valueProperty().get().equals(FORMAL), null, List.of()), leave);
        }, leave);
    }

    private LocalDate day(DateField field) {
        LocalDate day = field.valueProperty().get();
        return day == null ? model.today() : day;
    }

    /** The form of one step in the escalation that is shown. */
    Panel step(EscalationStep step, EscalationStanding standing) {
        boolean named = needsWho(step);
        ComboBox<String> by = Panel.typed(suggestions(step, standing));
        DateField on = date("On", model.today());
        TextArea words = area();
        TextField form = new TextField();
        TextField meeting = new TextField(standing.body() == null ? "" : standing.body());
        CheckBox extraordinary = new CheckBox("An extraordinary meeting");
        extraordinary.setSelected(standing.escalation().happened(EscalationStep.CALL));
        Panel panel = new Panel(step.title(), standing.escalation().reference() + " " + standing.escalation().title());
        panel.grid().row(new FormField("By", by).checkedBy(() -> named && Panel.text(by).isEmpty() ? "Say who." : ""))
                .row(Panel.day("On", on, model::today, false));
        if (step == EscalationStep.RAISE) {
            panel.grid().row("At which meeting", meeting).row("Kind of meeting", extraordinary);
        }
        if (hasForm(step)) {
            panel.grid().row(new FormField("In which form: letter, email, a minute", form)
                    .checkedBy(() -> step == EscalationStep.APPROVE && form.getText().isBlank() ? "Say in which form it was given." : ""));
        }
        panel.grid().row(new FormField(label(step), words).checkedBy(() -> needsWords(step, standing) && words.getText().isBlank() ? "Say this." : ""));
        return panel.ending("Record it", () -> model.record(new EscalationAct(step, Panel.optional(Panel.text(by)), day(on),
                Panel.optional(words.getText()), hasForm(step) ? Panel.optional(form.getText()) : null,
                step == EscalationStep.RAISE ? Panel.optional(meeting.getText()) : null, step == EscalationStep.RAISE && extraordinary.isSelected(),
                List.of()), leave), leave);
    }

    private List<String> suggestions(EscalationStep step, EscalationStanding standing) {
        String waited = standing.owner();
        return step == EscalationStep.AGREE && waited != null
                ? Stream.concat(Stream.of(waited), model.choices().parties().stream()).distinct().toList() : model.choices().parties();
    }

    private static boolean needsWho(EscalationStep step) {
        return switch (step) {
            case LEAD, OUTCOME, CLOSE, REOPEN, FAIL -> false;
            default -> true;
        };
    }

    private static boolean hasForm(EscalationStep step) {
        return step == EscalationStep.APPROVE || step == EscalationStep.COMMUNICATE || step == EscalationStep.AGREE || step == EscalationStep.CONSENT;
    }

    private static boolean needsWords(EscalationStep step, EscalationStanding standing) {
        return switch (step) {
            case LEAD, OUTCOME, EXCEPTIONAL, REOPEN -> true;
            case CLOSE -> !standing.escalation().happened(EscalationStep.OUTCOME);
            default -> false;
        };
    }

    private static String label(EscalationStep step) {
        return switch (step) {
            case LEAD -> "Who leads: name or office";
            case OUTCOME -> "What came of it";
            case EXCEPTIONAL -> "Why the circumstances are exceptional";
            case COMMUNICATE -> "What was said";
            case DISCUSS -> "How it is to be managed";
            default -> "Reason or note";
        };
    }

    Panel move(@Nullable String organisation) {
        ComboBox<String> who = Panel.typed(model.choices().organisations());
        who.setValue(organisation);
        ComboBox<Stage> level = Panel.choice(model.choices().levels(), Stage::title, null);
        ComboBox<String> by = Panel.typed(model.choices().parties());
        DateField on = date("On", model.today());
        TextArea reason = area();
        TextArea risk = area();
        TextArea plan = area();
        Panel panel = new Panel("Level of assurance", "Who authorises which move is the charter's to say; somebody else may do so only as it allows.");
        panel.grid().row(Panel.needed("Organisation", who, () -> Panel.text(who), "Say which organisation."))
                .row(new FormField("To level", level).checkedBy(() -> level.getValue() == null ? "Choose the level." : ""))
                .row(Panel.day("Takes effect on", on, model::today, false))
                .row("Authorised by", by)
                .row("Risk profile", risk)
                .row("Action or improvement plan", plan)
                .row("Reason, where somebody else authorises it, or a level is left or passed over", reason);
        return panel.ending("Record the move", () -> model.move(new MoveWanted(Panel.text(who), level.getValue().key(), day(on),
                Panel.optional(Panel.text(by)), Panel.optional(reason.getText()), Panel.optional(risk.getText()), Panel.optional(plan.getText())), leave),
                leave);
    }

    Panel segment(@Nullable String subject) {
        SegmentedChoice<SegmentKind> kind = new SegmentedChoice<>("What it is", List.of(SegmentKind.values()), SegmentKind.RECOMMENDATION,
                SegmentKind::words);
        ComboBox<String> who = Panel.typed(Stream.concat(Stream.of(SegmentEntry.SYSTEM), model.choices().organisations().stream()).toList());
        who.setValue(subject);
        TextField quarter = new TextField(model.lastQuarter());
        ComboBox<Integer> segment = Panel.choice(IntStream.rangeClosed(1, 4).boxed().toList(), number -> "Segment " + number, null);
        ComboBox<String> by = Panel.typed(model.choices().parties());
        DateField on = date("On", model.today());
        TextField meeting = new TextField();
        ThemesField themes = new ThemesField(model.choices().themes(), false);
        TextArea reason = area();
        Panel panel = new Panel("Segment of a quarter",
                "A recommendation decides nothing; the decision is kept beside it. A self-assessment is of the system.");
        panel.grid().row("What it is", kind)
                .row(Panel.needed("For whom", who, () -> Panel.text(who), "Say for which organisation, or the system."))
                .row(new FormField("Quarter", quarter).checkedBy(() -> quarterProblem(quarter.getText())),
                        new FormField("Segment", segment).checkedBy(() -> segment.getValue() == null ? "Choose the segment." : ""))
                .row(Panel.needed("By", by, () -> Panel.text(by), "Say who."))
                .row(Panel.day("On", on, model::today, false))
                .row("From which meeting", meeting)
                .row("Themes of concern", themes)
                .row("Reason", reason);
        return panel.ending("Record the segment", () -> model.record(new SegmentWanted(kind.valueProperty().get(),
                Panel.text(who).equals(SegmentEntry.SYSTEM) ? null : Panel.text(who), Quarter.read(quarter.getText()), segment.getValue(), Panel.text(by),
                day(on), Panel.optional(meeting.getText()), themes.chosen(),
                Panel.optional(reason.getText())), leave), leave);
    }

    private static String quarterProblem(String text) {
        try {
            return Quarter.read(text).words().isEmpty() ? "Say which quarter." : "";
        } catch (Refused unreadable) {
            return unreadable.getMessage();
        }
    }

    Panel review() {
        DateField on = date("On", model.likelyReview());
        TimeField start = new TimeField("Starts");
        start.valueProperty().set(LocalTime.of(10, 0));
        TextField place = new TextField();
        TextField chair = new TextField();
        chair.setPromptText("Judith Roe, Regional Director");
        ThemesField themes = new ThemesField(model.choices().themes(), true);
        Panel panel = new Panel("Review meeting",
                "Its agenda is made from the oversight themes: open escalations, segments 3 and 4 and levels above routine, each with time in proportion.");
        panel.grid().row(Panel.day("On", on, model::today, true)).row(new FormField("Starts", start)
                        .checkedBy(() -> start.valueProperty().get() == null ? "Say when it starts." : ""))
                .row(Panel.needed("Place", place, place::getText, "Say where it is held."))
                .row(Panel.needed("Who chairs, with the office", chair, chair::getText, "Say who chairs."))
                .row(new FormField("Themes it deals with", themes).checkedBy(() -> themes.chosen().isEmpty() ? "Tick at least one." : ""));
        return panel.ending("Plan it", () -> {
            LocalTime time = start.valueProperty().get();
            model.planReview(new ReviewWanted(day(on), time == null ? LocalTime.of(10, 0) : time, place.getText(), chair.getText(), themes.chosen()), leave);
        }, leave);
    }
}
