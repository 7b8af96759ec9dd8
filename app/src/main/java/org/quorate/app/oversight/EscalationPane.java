package org.quorate.app.oversight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Explanation;
import org.quorate.app.control.Icons;
import org.quorate.app.control.WhyLink;
import org.quorate.app.escalation.EscalationStanding;
import org.quorate.model.calendar.DayText;
import org.quorate.model.escalation.Escalation;
import org.quorate.model.escalation.EscalationAct;
import org.quorate.model.escalation.EscalationEvent;
import org.quorate.model.escalation.EscalationMove;
import org.quorate.model.escalation.EscalationReason;
import org.quorate.model.escalation.EscalationState;
import org.quorate.model.escalation.EscalationStep;
import org.quorate.model.procedure.PossibleMove.Answer;

/** Draws one escalation: where it stands, findings, what may happen next and what may not with the reason, and its time-line. */
final class EscalationPane {
    private final OversightViewModel model;
    private final Consumer<EscalationStep> begin;

    /** @param begin opens the form of a step */
    EscalationPane(OversightViewModel model, Consumer<EscalationStep> begin) {
        this.model = model;
        this.begin = begin;
    }

    List<Node> of(EscalationStanding standing) {
        Escalation escalation = standing.escalation();
        List<Node> nodes = new ArrayList<>();
        Label number = Panel.words(escalation.reference(), "strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        nodes.add(Panel.line(number, EscalationList.chip(standing)));
        nodes.add(Panel.words(escalation.title(), "section-title"));
        nodes.add(Panel.words(escalation.concerns().name()));
        if (standing.waitsFor() != null) {
            nodes.add(Panel.words("Waits for " + standing.waitsFor() + (standing.due() == null ? "" : ", " + DayText.of(standing.due())) + "."));
        }
        nodes.add(Panel.words(particulars(escalation), "muted"));
        standing.findings().forEach(finding -> nodes.add(finding(finding)));
        nodes.add(block("What may happen next", standing.possible().stream()
                .sorted(Comparator.comparing(move -> !awaited(standing.state()).contains(move.step()))).map(this::possible).toList()));
        nodes.add(block("What may not, and why", standing.refused().stream().filter(move -> isOfUse(move, standing)).map(this::refused).toList()));
        nodes.add(block("Time-line", escalation.events().reversed().stream().map(EscalationPane::event).toList()));
        return nodes;
    }

    private static String particulars(Escalation escalation) {
        return String.join(" · ", Stream.of(
                "Identified " + DayText.of(escalation.identifiedOn()),
                escalation.arisenOn() == null ? "" : "arisen " + DayText.of(escalation.arisenOn()),
                escalation.trigger() == null ? "" : escalation.trigger(), escalation.theme() == null ? "" : escalation.theme(),
                escalation.materiality().words().toLowerCase(Locale.UK),
                escalation.lead().map(lead -> "lead: " + lead).orElse("no lead yet")).filter(words -> !words.isEmpty()).toList());
    }

    /** The steps that a state waits for, which stand first. */
    private static Set<EscalationStep> awaited(EscalationState state) {
        return switch (state) {
            case CONCERN -> Set.of(EscalationStep.DISCUSS, EscalationStep.PROPOSE);
            case PROPOSED -> Set.of(EscalationStep.RAISE, EscalationStep.CALL);
            case AWAITING_CONSENT -> Set.of(EscalationStep.CONSENT, EscalationStep.DECLINE);
            case CONSENTED -> Set.of(EscalationStep.RAISE);
            case RAISED -> Set.of(EscalationStep.AGREE, EscalationStep.DECLINE);
            case AGREED, AWAITING_APPROVAL -> Set.of(EscalationStep.APPROVE);
            case APPROVED -> Set.of(EscalationStep.COMMUNICATE);
            case DECLINED, COMMUNICATED, ADVANCED, EXCEPTIONAL -> Set.of(EscalationStep.OUTCOME, EscalationStep.CLOSE);
            case WITHDRAWN, CLOSED -> Set.of(EscalationStep.REOPEN);
        };
    }

    static Node finding(String sentence) {
        Label words = Panel.words(sentence, "warn");
        words.setGraphic(Icons.of("error-warning-line", "warn"));
        return words;
    }

    /** Steps that are past, or that nobody would look for, are left out, so that what stands in the way is seen. */
    private static boolean isOfUse(EscalationMove move, EscalationStanding standing) {
        return switch (move.step()) {
            case PROPOSE, REOPEN -> !standing.state().isOpen();
            case EXCEPTIONAL -> !standing.escalation().happened(EscalationStep.EXCEPTIONAL);
            default -> true;
        };
    }

    static VBox block(String title, List<? extends Node> rows) {
        VBox block = new VBox(Panel.words(title, "emphasis"));
        block.getStyleClass().add("oversight-block");
        block.getChildren().addAll(rows.isEmpty() ? List.of(Panel.words("Nothing.", "muted")) : rows);
        return block;
    }

    private Node possible(EscalationMove move) {
        boolean open = move.answer() == Answer.OPEN;
        Button record = new Button("Record…");
        record.getStyleClass().add("small");
        record.setMinWidth(Region.USE_PREF_SIZE);
        record.setAccessibleText("Record: " + move.step().title());
        record.setOnAction(event -> begin.accept(move.step()));
        VBox said = said(move.step().title(), open ? "The charter is silent on it: it is kept with that finding." : null);
        HBox row = new HBox(8, Icons.of(open ? "question-line" : "checkbox-circle-line", open ? "silent" : "ok"), said, why(move), record);
        row.getStyleClass().add("oversight-row");
        return row;
    }

    private Node refused(EscalationMove move) {
        VBox said = said(move.step().title(), move.reasons().getFirst().text());
        HBox row = new HBox(8, Icons.of("forbid-line", "bad"), said, why(move));
        row.getStyleClass().add("oversight-row");
        return row;
    }

    private static VBox said(String title, @Nullable String note) {
        VBox said = new VBox(Panel.words(title, "strong"));
        if (note != null) {
            said.getChildren().add(Panel.words(note, "muted"));
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        return said;
    }

    private WhyLink why(EscalationMove move) {
        WhyLink link = new WhyLink(() -> {
            EscalationReason first = move.reasons().getFirst();
            String setting = first.setting();
            String clause = first.clause();
            return new Explanation(move.step().title(), List.of(), move.reasons().stream().map(reason -> Explanation.Test.step(reason.sentence())).toList(),
                    clause == null ? "" : clause, setting == null ? null : clause == null ? "the charter" : clause,
                    setting == null ? null : () -> model.openSetting(setting));
        });
        link.setAccessibleText("Why? Reasons for: " + move.step().title());
        return link;
    }

    private static Node event(EscalationEvent event) {
        EscalationAct act = event.act();
        Label day = Panel.words(DayText.of(event.on()), "muted");
        day.setMinWidth(Region.USE_PREF_SIZE);
        String by = Stream.of(act.by(), act.form(), act.meeting(), act.extraordinary() ? "extraordinary" : null).filter(words -> words != null)
                .reduce((left, right) -> left + ", " + right).orElse("");
        VBox said = said(event.step().title() + (by.isEmpty() ? "" : ": " + by), act.words());
        HBox row = new HBox(8, day, said);
        if (event.ruling() != null) {
            row.getChildren().add(new WhyLink(() -> Explanation.ofSteps(event.step().title(), List.of(String.valueOf(event.ruling())),
                    event.charterVersion() == null ? "" : "Charter v" + event.charterVersion())));
        }
        row.getStyleClass().add("oversight-row");
        return row;
    }
}
