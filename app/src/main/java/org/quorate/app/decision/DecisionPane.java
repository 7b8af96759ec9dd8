package org.quorate.app.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Icons;
import org.quorate.app.control.SeatMeter;
import org.quorate.app.control.StateChip;
import org.quorate.app.control.WhyLink;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.calendar.DayText;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.Declared;
import org.quorate.model.decision.RulingOnRecord;
import org.quorate.model.ruling.QuorumFinding;
import org.quorate.model.ruling.Step;
import org.quorate.model.ruling.VoteFinding;

/** Draws one decision: declared beside ruling, the vote as blocks, the reasoning step by step, what the charter leaves open. */
final class DecisionPane {
    private final Act edit;
    private final Act dispute;
    private final Consumer<String> openSetting;

    DecisionPane(Act edit, Act dispute, Consumer<String> openSetting) {
        this.edit = edit;
        this.dispute = dispute;
        this.openSetting = openSetting;
    }

    List<Node> of(DecisionDetail detail) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(head(detail));
        nodes.add(words(detail.decision().title(), "section-title"));
        nodes.add(declaredBesideRuling(detail));
        nodes.add(comparison(detail.decision()));
        if (detail.decision().outcome().leavesOpen()) {
            Button open = ActControls.smallButton(dispute);
            open.setFocusTraversable(true);
            nodes.add(line(words("It was left open and may be taken further.", "muted"), open));
        }
        KeptRuling ruling = detail.ruling();
        if (ruling != null) {
            counted(detail, ruling).ifPresent(nodes::add);
        }
        boolean resolved = !detail.decision().resolution().clauseTexts().isEmpty();
        if (resolved) {
            nodes.add(resolution(detail));
        }
        if (ruling != null) {
            nodes.add(reasoning(ruling, detail.silent()));
        } else if (detail.decision().ruling() instanceof RulingOnRecord.NotComputed notComputed) {
            nodes.add(words("No ruling was computed. " + notComputed.reason(), "muted"));
        }
        if (!resolved) {
            nodes.add(resolution(detail));
        }
        nodes.add(foot(detail));
        return nodes;
    }

    private static Node head(DecisionDetail detail) {
        Label number = words(detail.decision().reference(), "strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label where = words(detail.body().name() + ", " + DayText.of(detail.decision().at().toLocalDate()), "muted");
        Button copy = new Button(null, Icons.of("file-copy-line"));
        copy.getStyleClass().addAll("flat", "icon-only", "small");
        copy.setAccessibleText("Copy the decision and its reasons");
        copy.setOnAction(event -> copy(detail.decision()));
        HBox head = new HBox(8, number, where);
        if (detail.isPartTwo()) {
            head.getChildren().add(new StateChip(ChipState.PART_2));
        }
        head.getChildren().addAll(gap(), copy);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static void copy(Decision decision) {
        StringBuilder text = new StringBuilder(decision.reference() + "  " + decision.title() + "\n" + decision.outcome().words() + ". ");
        text.append(decision.resolution().sentence());
        if (decision.ruling() instanceof RulingOnRecord.Computed computed) {
            text.append('\n').append(computed.text());
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Node declaredBesideRuling(DecisionDetail detail) {
        Decision decision = detail.decision();
        Declared declared = decision.declared();
        ChipState said = DecisionChips.of(declared == null ? decision.outcome() : declared.outcome(), decision.method());
        HBox cards = new HBox(12,
                verdict(declared == null ? "On record" : "Declared by " + declared.by(), said, said.word()),
                decision.ruling() instanceof RulingOnRecord.Computed computed
                        ? verdict("Ruling", DecisionChips.ofRuling(computed.outcome()), computed.headline())
                        : verdict("Ruling", ChipState.NOTED, "Not computed"));
        cards.setFillHeight(true);
        return cards;
    }

    private static Node verdict(String title, ChipState state, String words) {
        Label verdict = words(words, "strong");
        verdict.setGraphic(Icons.of(state.icon(), state.tone().styleClass()));
        VBox card = new VBox(4, words(title, "muted"), verdict);
        card.getStyleClass().add("verdict-card");
        card.setPrefWidth(184);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private static Node comparison(Decision decision) {
        return switch (decision.comparison()) {
            case AGREES -> marked(decision.declared() == null ? "Record and ruling agree" : "Declaration and ruling agree", "check-line", "ok");
            case DIFFERS -> marked("Declaration and ruling differ: see the reasoning", "error-warning-line", "bad");
            case SILENT -> marked("The charter is silent, so the ruling decides nothing", "question-line", "silent");
            case NOT_NEEDED -> marked("No ruling needed: nothing was put to a count", "check-line", "plain");
            case NOT_COMPUTED -> marked("Nothing to compare the declaration with", "checkbox-blank-circle-line", "plain");
        };
    }

    private static Label marked(String sentence, String icon, String tone) {
        Label words = words(sentence, "muted");
        words.setGraphic(Icons.of(icon, tone));
        return words;
    }

    private Optional<Node> counted(DecisionDetail detail, KeptRuling ruling) {
        VoteFinding vote = ruling.vote();
        QuorumFinding quorum = ruling.quorum();
        if (vote != null) {
            HBox below = new HBox(8, words(DecisionReasons.below(vote), "muted"));
            below.setAlignment(Pos.CENTER_LEFT);
            Integer needed = vote.needed();
            if (needed != null) {
                below.getChildren().addFirst(new WhyLink("Why " + needed + "?", () -> DecisionReasons.whyNeeded(detail, needed, openSetting)));
            }
            return Optional.of(block(
                    line(words(DecisionReasons.headline(vote), "emphasis"), words(DecisionReasons.base(ruling, vote), "muted")),
                    new SeatMeter(DecisionReasons.reading(vote)), below));
        }
        if (quorum != null && quorum.present() != null) {
            return Optional.of(block(
                    line(words(DecisionReasons.headline(quorum), "emphasis"), words("towards the quorum", "muted")),
                    new SeatMeter(DecisionReasons.reading(quorum))));
        }
        return Optional.empty();
    }

    private Node resolution(DecisionDetail detail) {
        List<String> clauses = detail.decision().resolution().clauseTexts();
        HBox head = line(words("Resolution", "emphasis"), ActControls.smallButton(edit));
        if (!detail.whyFixed().isEmpty()) {
            Label why = words("Minutes confirmed", "muted");
            why.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(head.getChildren().size() - 1, why);
        }
        VBox block = block(head);
        if (clauses.isEmpty()) {
            block.getChildren().add(words("Nothing was resolved.", "muted"));
        } else if (clauses.size() == 1) {
            block.getChildren().add(words(detail.decision().resolution().sentence()));
        } else {
            for (int place = 0; place < clauses.size(); place++) {
                block.getChildren().add(words((place + 1) + ".  That " + clauses.get(place)));
            }
        }
        return block;
    }

    private Node reasoning(KeptRuling ruling, List<SilentPoint> silent) {
        VBox steps = new VBox(words("Reasoning", "emphasis"));
        steps.getStyleClass().add("reasoning");
        int number = 0;
        for (Step step : ruling.steps()) {
            number++;
            steps.getChildren().add(step(number, step));
        }
        silent.forEach(point -> steps.getChildren().add(silent(point)));
        return steps;
    }

    private static Node step(int number, Step step) {
        Label place = words(String.valueOf(number), "strong", "muted");
        place.setMinWidth(20);
        VBox said = new VBox(words(step.text()));
        if (step.arithmetic() != null) {
            said.getChildren().add(words(step.arithmetic(), "muted"));
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(8, place, said, clause(step.clause()));
        row.getStyleClass().add("step");
        return row;
    }

    private static Label clause(@Nullable String clause) {
        Label words = words(clause == null ? "" : clause.replace("Memorandum ", "cl. "), "muted");
        words.setMinWidth(Region.USE_PREF_SIZE);
        return words;
    }

    private Node silent(SilentPoint point) {
        Label question = words(point.question());
        question.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(question, Priority.ALWAYS);
        String clause = point.clause();
        Button settle = new Button(clause == null ? "Settle" : "Settle " + clause.replace("Memorandum ", ""));
        settle.getStyleClass().add("why-link");
        settle.setMinWidth(Region.USE_PREF_SIZE);
        settle.setAccessibleText("Settle in the charter: " + point.question());
        settle.setOnAction(event -> openSetting.accept(point.path()));
        HBox row = new HBox(8, new StateChip(ChipState.SILENT), question, settle);
        row.getStyleClass().add("step");
        return row;
    }

    private static Node foot(DecisionDetail detail) {
        HBox foot = new HBox(8);
        foot.setAlignment(Pos.CENTER_LEFT);
        if (detail.decision().ruling() instanceof RulingOnRecord.Computed computed) {
            Label version = words("Charter v" + computed.charterVersion(), "muted");
            version.setMinWidth(Region.USE_PREF_SIZE);
            foot.getChildren().addAll(version, gap());
        }
        Recomputed today = detail.today();
        if (today != null) {
            boolean same = today instanceof Recomputed.Same;
            Label words = words("Recomputed today: " + today.words(), same ? "muted" : "strong");
            words.setGraphic(Icons.of(same ? "refresh-line" : "error-warning-line", same ? "plain" : "bad"));
            foot.getChildren().add(words);
        }
        return foot;
    }

    private static VBox block(Node... children) {
        VBox block = new VBox(children);
        block.getStyleClass().add("detail-block");
        return block;
    }

    private static HBox line(Node left, Node right) {
        HBox line = new HBox(8, left, gap(), right);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
