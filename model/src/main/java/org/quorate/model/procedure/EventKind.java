package org.quorate.model.procedure;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.model.charter.Slug;

/** What can happen in a staged procedure. */
public enum EventKind {
    /** It is brought, and its first stage begins. */
    OPEN("open", "Opened", "opened", "start", "started", "begin", "raise", "raised", "propose", "proposed"),
    /** The referral reached whoever acts at the stage. */
    RECEIVE("receive", "Received", "received", "receipt"),
    /** Whoever acts at the stage met on it. */
    MEET("meet", "Meeting held", "met", "meeting", "meeting-held", "first-meeting"),
    /** Whoever acts at the stage is itself affected and stands aside. */
    STAND_ASIDE("stand-aside", "Actor stood aside", "recuse", "recused", "stood-aside", "actor-affected"),
    /** The time of the stage is extended. */
    EXTEND("extend", "Extended", "extended", "extension"),
    /** The clock is stopped. */
    PAUSE("pause", "Paused", "paused", "suspend", "suspended"),
    /** The clock goes on. */
    RESUME("resume", "Resumed", "resumed"),
    /** Someone whose agreement is needed gives it. */
    AGREE("agree", "Agreement given", "agreed", "agreement", "consent", "consented", "approve", "approved", "approval", "ratify", "ratified", "support",
            "supported"),
    /** A recommendation is made. */
    RECOMMEND("recommend", "Recommendation made", "recommended", "recommendation"),
    /** A decision is made. */
    DECIDE("decide", "Decision made", "decided", "decision", "final-decision", "determine", "determined"),
    /** The parties are told in writing. */
    ADVISE("advise", "Parties advised in writing", "advised", "advice", "told", "tell", "told-in-writing", "advise-in-writing", "notify", "notified"),
    /** The organisation concerned is told. */
    COMMUNICATE("communicate", "Communication made", "communicated", "communication"),
    /** The facilitator, mediator or expert is appointed. */
    APPOINT("appoint", "Facilitator appointed", "appointed", "select", "selected", "facilitator-appointed"),
    /** A party accepts what was recommended or decided. */
    ACCEPT("accept", "Accepted", "accepted"),
    /** A party does not accept it. */
    REJECT("reject", "Not accepted", "rejected", "not-accepted", "not-accept", "refuse", "refused", "decline", "declined"),
    /** The stage does not resolve it. */
    FAIL("fail", "Not resolved", "failed", "not-resolved", "cannot-resolve", "unresolved", "no-decision", "cannot-decide"),
    /** It goes on to the next stage. */
    REFER("refer", "Referred on", "referred", "advance", "advanced", "escalate", "escalated", "move-on", "next"),
    /** The stage is passed over. */
    SKIP("skip", "Passed over", "skipped", "pass", "passed", "pass-over", "passed-over"),
    /** It goes back to the stage before. */
    BACK("back", "Went back a stage", "go-back", "went-back", "de-escalate", "step-down"),
    /** The parties settle it. */
    SETTLE("settle", "Settled", "settled", "settlement", "resolve", "resolved"),
    /** It is withdrawn. */
    WITHDRAW("withdraw", "Withdrawn", "withdrawn", "withdrawal"),
    /** The procedure is passed by in exceptional circumstances. */
    EXCEPTION("exception", "Passed by in exceptional circumstances", "exceptional", "exceptional-circumstances", "intervene-directly");

    private final String word;
    private final String title;
    private final String synonyms;

    EventKind(String word, String title, String... synonyms) {
        this.word = word;
        this.title = title;
        this.synonyms = "|" + String.join("|", synonyms) + "|";
    }

    /** The word in files: "stand-aside". */
    public String word() {
        return word;
    }

    /** As it reads in a record: "Parties advised in writing". */
    public String title() {
        return title;
    }

    /** The kind a person's word means. */
    public static Optional<EventKind> named(String word) {
        String slug = Slug.of(word);
        return Arrays.stream(values()).filter(kind -> kind.word.equals(slug) || kind.synonyms.contains("|" + slug + "|")).findFirst();
    }

    /** Every word, for messages. */
    public static String all() {
        return Arrays.stream(values()).map(EventKind::word).collect(Collectors.joining(", "));
    }
}
