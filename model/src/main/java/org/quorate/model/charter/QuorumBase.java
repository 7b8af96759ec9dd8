package org.quorate.model.charter;

/** Of what a quorum given as a fraction is a fraction. */
public enum QuorumBase {
    /** Every voting seat of the body, vacant ones included. */
    SEATS("seats"),
    /** Every filled voting seat. */
    IN_OFFICE("members in office"),
    /** Every voting seat eligible for the item, vacant ones included. */
    ELIGIBLE_SEATS("eligible seats"),
    /** Every filled voting seat eligible for the item. */
    ELIGIBLE("eligible members in office");

    private final String words;

    QuorumBase(String words) {
        this.words = words;
    }

    /** As it reads in a rule: "one third of members in office". */
    public String words() {
        return words;
    }
}
