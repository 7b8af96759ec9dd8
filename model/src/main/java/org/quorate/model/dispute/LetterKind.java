package org.quorate.model.dispute;

import java.util.Arrays;
import java.util.Optional;
import org.quorate.model.charter.Slug;
import org.quorate.model.procedure.EventKind;

/** The letters of a dispute, each the consequence of a step. None of them implies legal force. */
public enum LetterKind {
    /** It was brought. */
    OPENING("opening", "Notice of a dispute"),
    /** Whoever acts at the stage has received it. */
    RECEIPT("receipt", "Acknowledgement of a referral"),
    /** The parties are invited to meet; any day while it runs, asked for by no step. */
    INVITATION("invitation", "Invitation to a meeting"),
    /** It went on to another stage. */
    REFERRAL("referral", "Referral to the next stage"),
    /** A stage was passed over. */
    PASSED_OVER("passed-over", "A stage passed over"),
    /** It went back a stage. */
    RETURN("return", "Return to the stage before"),
    /** The time was extended. */
    EXTENSION("extension", "Extension of time"),
    /** The clock was stopped. */
    PAUSE("pause", "Clock stopped"),
    /** The clock went on. */
    RESUMPTION("resumption", "Clock set going again"),
    /** Whoever acts at the stage is itself affected. */
    STAND_ASIDE("stand-aside", "Who acts instead"),
    /** What was recommended. */
    ADVICE("advice", "Advice of a recommendation"),
    /** What a party answered to a recommendation or a decision. */
    ANSWER("answer", "Answer of a party"),
    /** Who facilitates. */
    FACILITATOR("facilitator", "Appointment of a facilitator"),
    /** What was decided. */
    DECISION("decision", "Advice of a decision"),
    /** It is settled. */
    SETTLEMENT("settlement", "Settlement of a dispute"),
    /** It is withdrawn. */
    WITHDRAWAL("withdrawal", "Withdrawal of a dispute");

    private final String word;
    private final String title;

    LetterKind(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The word on the command line: "advice". */
    public String word() {
        return word;
    }

    /** As it is shown. */
    public String title() {
        return title;
    }

    /** The letter a step asks for; empty where it asks for none. */
    public static Optional<LetterKind> after(EventKind step) {
        return Optional.ofNullable(switch (step) {
            case OPEN -> OPENING;
            case REFER -> REFERRAL;
            case SKIP -> PASSED_OVER;
            case BACK -> RETURN;
            case EXTEND -> EXTENSION;
            case PAUSE -> PAUSE;
            case RESUME -> RESUMPTION;
            case RECEIVE -> RECEIPT;
            case STAND_ASIDE -> STAND_ASIDE;
            case ACCEPT, REJECT -> ANSWER;
            case RECOMMEND -> ADVICE;
            case APPOINT -> FACILITATOR;
            case DECIDE -> DECISION;
            case SETTLE -> SETTLEMENT;
            case WITHDRAW -> WITHDRAWAL;
            case MEET, AGREE, ADVISE, COMMUNICATE, FAIL, EXCEPTION -> null;
        });
    }

    /** The kind of that word. */
    public static Optional<LetterKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(Slug.of(word))).findFirst();
    }
}
