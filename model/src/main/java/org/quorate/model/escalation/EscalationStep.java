package org.quorate.model.escalation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Slug;
import org.quorate.model.procedure.EventKind;

/** What can happen in an escalation. Some steps are steps of the charter's procedure; the others are kept beside it. */
public enum EscalationStep {
    /** A concern is raised early, before any formal step ("no surprises"). */
    CONCERN("concern", "Early concern raised", null),
    /** How the concern is to be managed was discussed. */
    DISCUSS("discuss", "Management discussed", null),
    /** Escalation is formally proposed. */
    PROPOSE("propose", "Proposed", EventKind.OPEN),
    /** An extraordinary meeting is called, to which the other party has to consent. */
    CALL("call", "Extraordinary meeting called", null),
    /** The other party consents to the extraordinary meeting. */
    CONSENT("consent", "Consent given", null),
    /** The proposal is raised at a meeting. */
    RAISE("raise", "Raised at a meeting", EventKind.MEET),
    /** Whoever has to agree agrees. */
    AGREE("agree", "Agreed", EventKind.AGREE),
    /** Consent or agreement is refused. */
    DECLINE("decline", "Declined", null),
    /** A party approves what is to be said to the organisation. */
    APPROVE("approve", "Communication approved", null),
    /** The organisation is told. */
    COMMUNICATE("communicate", "Communicated to the organisation", EventKind.COMMUNICATE),
    /** The single lead through whom the organisation is engaged is named. */
    LEAD("lead", "Lead identified", null),
    /** It goes on to the next stage: intervention, or the next rung of a ladder. */
    ADVANCE("advance", "Taken to the next stage", EventKind.REFER),
    /** The stage does not resolve it. */
    FAIL("fail", "Not resolved", EventKind.FAIL),
    /** Direct intervention in exceptional circumstances, past the procedure. */
    EXCEPTIONAL("exceptional", "Exceptional circumstances", EventKind.EXCEPTION),
    /** What came of it is put on record. */
    OUTCOME("outcome", "Outcome recorded", null),
    /** The proposal is withdrawn. */
    WITHDRAW("withdraw", "Withdrawn", EventKind.WITHDRAW),
    /** It is closed. */
    CLOSE("close", "Closed", null),
    /** It is opened again. */
    REOPEN("reopen", "Reopened", null);

    private final String word;
    private final String title;
    private final @Nullable EventKind kind;

    EscalationStep(String word, String title, @Nullable EventKind kind) {
        this.word = word;
        this.title = title;
        this.kind = kind;
    }

    /** The word in commands and files: "propose". */
    public String word() {
        return word;
    }

    /** As it reads in a record: "Raised at a meeting". */
    public String title() {
        return title;
    }

    /** What it is to the charter's procedure; nothing where that does not know it. */
    public Optional<EventKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** The step a person's word means. */
    public static Optional<EscalationStep> named(String word) {
        String slug = Slug.of(word);
        return Arrays.stream(values()).filter(step -> step.word.equals(slug)).findFirst();
    }

    /** Every word, for messages. */
    public static String all() {
        return Arrays.stream(values()).map(EscalationStep::word).collect(Collectors.joining(", "));
    }
}
