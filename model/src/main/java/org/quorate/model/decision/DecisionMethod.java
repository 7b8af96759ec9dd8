package org.quorate.model.decision;

/** How a decision was reached. */
public enum DecisionMethod {
    /** By assent, without anyone counting: what minutes mean by RESOLVED alone. */
    ASSENT("Assent"),
    CONSENSUS("Consensus"),
    QUALIFIED_MAJORITY("Vote, qualified majority"),
    SIMPLE_MAJORITY("Vote, simple majority"),
    CASTING_VOTE("Casting vote"),
    WRITTEN("Written resolution"),
    URGENT("Urgent decision between meetings"),
    NONE("Not decided");

    private final String words;

    DecisionMethod(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
