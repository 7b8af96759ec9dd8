package org.quorate.app.dispute;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.ClauseWords;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Explanation;
import org.quorate.app.control.RulingCard;
import org.quorate.app.control.Verdict;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Step;
import org.quorate.model.ruling.VoteFinding;

/** What the charter says of a step while it is typed, before it is recorded. */
final class RulingStrip extends VBox {
    private final PauseTransition pause = new PauseTransition(Duration.millis(250));

    /** @param ask puts what is typed to the charter, and brings the answer here */
    RulingStrip(Runnable ask) {
        getStyleClass().add("ruling-strip");
        pause.setOnFinished(event -> ask.run());
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                pause.stop();
            }
        });
    }

    /** Something typed has changed. */
    void changed() {
        pause.playFromStart();
    }

    void show(Ruling ruling) {
        getChildren().setAll(new RulingCard(verdict(ruling)));
    }

    /** What is typed cannot be asked about yet. */
    void showUnasked(String why) {
        Label words = new Label(why);
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        getChildren().setAll(words);
    }

    private static Verdict verdict(Ruling ruling) {
        List<Step> steps = ruling.reasoning().steps();
        String clauses = String.join(", ", steps.stream().map(Step::clause).filter(clause -> clause != null).map(ClauseWords::shortly).distinct().toList());
        Explanation reasons = Explanation.ofSteps("Why?", steps.stream().map(RulingStrip::sentence).toList(), "Charter " + ruling.detail().charterVersion());
        return new Verdict(state(ruling.outcome()), ruling.headline(), arithmetic(ruling), counted(ruling.detail().vote()), clauses, reasons,
                ruling.outcome() == Outcome.SILENT ? "an open rule" : null);
    }

    private static String sentence(Step step) {
        return step.arithmetic() == null ? step.text() : step.text() + " " + step.arithmetic();
    }

    private static String arithmetic(Ruling ruling) {
        List<Step> steps = ruling.reasoning().steps();
        return ruling.outcome() == Outcome.PERMITTED ? steps.isEmpty() ? "" : steps.getLast().text()
                : String.join(" ", steps.stream().map(Step::text).toList());
    }

    private static String counted(@Nullable VoteFinding vote) {
        return vote == null ? "" : "For " + vote.votesFor() + ", against " + vote.against() + ", abstained " + vote.abstain()
                + (vote.needed() == null ? "" : "; needed " + vote.needed() + (vote.base() == null ? "" : " of " + vote.base()));
    }

    private static ChipState state(Outcome outcome) {
        return switch (outcome) {
            case PERMITTED, AGREED, CARRIED -> ChipState.AGREED;
            case SILENT -> ChipState.SILENT;
            case REFUSED, NOT_CARRIED, INQUORATE, DEFERRED, REFERRED -> ChipState.NOT_CARRIED;
        };
    }
}
