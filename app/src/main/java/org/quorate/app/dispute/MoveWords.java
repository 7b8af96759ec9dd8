package org.quorate.app.dispute;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.procedure.EventKind;

/** How the steps of a dispute are spoken of on the screen, with the names of those who take them. */
public final class MoveWords {
    private final Dispute dispute;
    private final StageFacts stage;

    MoveWords(Dispute dispute, StageFacts stage) {
        this.dispute = dispute;
        this.stage = stage;
    }

    private String actor() {
        return capital(Objects.requireNonNullElse(stage.actor(), "Whoever acts here").replaceFirst("^(?:An?|The) ", ""));
    }

    /** Who usually takes a step; empty where nobody in particular does. */
    String usually(EventKind kind) {
        String opener = Objects.requireNonNullElse(dispute.events().getFirst().what().by(), "");
        return switch (kind) {
            case REFER -> stage.isHeldByABody() ? Objects.requireNonNullElse(stage.actor(), opener) : opener;
            case WITHDRAW -> opener;
            case ADVISE -> Objects.requireNonNullElse(stage.advisedBy(), Objects.requireNonNullElse(stage.actor(), ""));
            case APPOINT -> Objects.requireNonNullElse(stage.appointedBy(), "");
            case MEET, RECOMMEND, DECIDE, EXTEND, STAND_ASIDE -> Objects.requireNonNullElse(stage.actor(), "");
            case OPEN, RECEIVE, PAUSE, RESUME, AGREE, COMMUNICATE, ACCEPT, REJECT, FAIL, SKIP, BACK, SETTLE, EXCEPTION -> "";
        };
    }

    String title(EventKind kind) {
        return switch (kind) {
            case OPEN -> "It is opened";
            case RECEIVE -> "The referral is received";
            case MEET -> stage.isHeldByABody() ? actor() + ": a meeting was held" : "A meeting was held";
            case STAND_ASIDE -> actor() + " stands aside";
            case EXTEND -> "Extend the time of this stage";
            case PAUSE -> "Stop the clock";
            case RESUME -> "Let the clock go on";
            case AGREE -> "An agreement is given";
            case RECOMMEND -> actor() + " makes a recommendation";
            case DECIDE -> actor() + " decides, finally";
            case ADVISE -> capital(Objects.requireNonNullElse(stage.advisedBy(), actor())) + " advises in writing";
            case COMMUNICATE -> "The organisation concerned is told";
            case APPOINT -> capital(Objects.requireNonNullElse(stage.appointedBy(), "Somebody")) + " appoints the facilitator";
            case ACCEPT -> "A party accepts";
            case REJECT -> "A party does not accept";
            case FAIL -> "The stage does not resolve it";
            case REFER -> "Refer to " + Objects.requireNonNullElse(stage.next(), "the next stage");
            case SKIP -> "Pass over this stage";
            case BACK -> "Go back a stage";
            case SETTLE -> "The parties settle";
            case WITHDRAW -> Objects.requireNonNullElse(dispute.events().getFirst().what().by(), "Whoever brought it") + " withdraws";
            case EXCEPTION -> "Pass it by in exceptional circumstances";
        };
    }

    String note(EventKind kind) {
        return switch (kind) {
            case SETTLE -> "any day, recorded with the terms agreed";
            case WITHDRAW -> "any day; the procedure ends with it";
            case ADVISE -> "to every party, and its letter follows";
            case RECOMMEND -> "each unaffected Partner counted once, the ruling shown first";
            case DECIDE -> "the ruling is shown before it is recorded";
            case EXTEND -> "as the charter allows, with the reason";
            case PAUSE -> "as the charter allows, with the reason";
            case RESUME -> "the days in between are not counted";
            case SKIP -> "used where necessary; the reason is recorded";
            case BACK -> "with a reason; nothing on record is taken away";
            case FAIL -> "it may then go on before its time is over";
            case ACCEPT -> "it ends once every party has accepted";
            case REJECT -> "then it may go on, as the charter says";
            case MEET -> "recorded with its day";
            case APPOINT -> "independent of the parties";
            case REFER -> "its letter follows";
            case RECEIVE -> "the day may start the clock";
            case STAND_ASIDE -> "when it is itself affected";
            case OPEN, AGREE, COMMUNICATE, EXCEPTION -> "";
        };
    }

    /** What the words typed with a step are. */
    static String question(EventKind kind) {
        return switch (kind) {
            case RECOMMEND -> "What is recommended";
            case DECIDE -> "What is decided";
            case SETTLE -> "The terms agreed";
            case ADVISE -> "What the parties are told (may be left empty)";
            case APPOINT -> "Who is appointed";
            case SKIP, BACK, EXTEND, PAUSE, EXCEPTION -> "Why";
            case WITHDRAW -> "Why (may be left empty)";
            case OPEN, RECEIVE, MEET, STAND_ASIDE, RESUME, AGREE, COMMUNICATE, ACCEPT, REJECT, FAIL, REFER -> "Note (may be left empty)";
        };
    }

    /** Whether a step says nothing without words. */
    static boolean needsWords(EventKind kind) {
        return switch (kind) {
            case RECOMMEND, DECIDE, SETTLE, APPOINT, SKIP, BACK, EXTEND, PAUSE, EXCEPTION -> true;
            case OPEN, RECEIVE, MEET, STAND_ASIDE, RESUME, AGREE, COMMUNICATE, ACCEPT, REJECT, FAIL, REFER, ADVISE, WITHDRAW -> false;
        };
    }

    private static String capital(@Nullable String text) {
        return text == null || text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
