package org.quorate.model.charter;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one body may ask of another, and so the step of a route at which it does it. */
public enum Ask {
    DEVELOP("develop", "Developed", "Develop", true),
    PROPOSE("propose", "Proposed", "Propose", true),
    RECOMMEND("recommend", "Recommended", "Recommend", true),
    CIRCULATE("circulate", "Circulated", "Circulate", false),
    CONSULT("consult", "Consulted on", "Consult", false),
    ASSESS("assess", "Assessed", "Assess", false),
    CRITIQUE("critique", "Criticised", "Criticise as peers", false),
    CONSIDER("consider", "Considered", "Consider", false),
    AGREE("agree", "Agreed", "Agree", false),
    SIGN_OFF("sign-off", "Signed off", "Sign off", false),
    APPROVE("approve", "Approved", "Approve", false),
    ENDORSE("endorse", "Endorsed", "Endorse", false),
    REVIEW("review", "Reviewed", "Review", false),
    NOTE("note", "Noted", "Note", false),
    RATIFY("ratify", "Ratified", "Ratify", false),
    ANNEX("annex", "Annexed", "Annex", false),
    ESCALATE("escalate", "Escalated", "Take up what was escalated", false);

    private final String word;
    private final String done;
    private final String wanted;
    private final boolean making;

    Ask(String word, String done, String wanted, boolean making) {
        this.word = word;
        this.done = done;
        this.wanted = wanted;
        this.making = making;
    }

    /** The word in files and on the command line: "sign-off". */
    public String word() {
        return word;
    }

    /** What has been done once it was answered: "Signed off". */
    public String done() {
        return done;
    }

    /** What is wanted, as a list or a button says it: "Sign off". */
    public String wanted() {
        return wanted;
    }

    /** Whether the step is taken by making the recommendation, not by answering it. */
    public boolean isMaking() {
        return making;
    }

    /** Whether a route may end without this step, because it is taken only when something calls for it. */
    public boolean isOccasional() {
        return this == ESCALATE;
    }

    /** The ask of that word; "sign off" and "sign-off" are one. */
    public static Optional<Ask> named(String word) {
        return Arrays.stream(values()).filter(ask -> ask.word.equals(Slug.of(word))).findFirst();
    }

    /** Every word, for a message that says what was expected. */
    public static String all() {
        return Arrays.stream(values()).map(Ask::word).collect(Collectors.joining(", "));
    }
}
