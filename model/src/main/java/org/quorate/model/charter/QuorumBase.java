package org.quorate.model.charter;

/** Of what a quorum given as a fraction is a fraction, or by what its table goes. */
public enum QuorumBase {
    /** Every voting seat of the body, vacant ones included. */
    SEATS("seats"),
    /** Every filled voting seat. */
    IN_OFFICE("members in office"),
    /** Every voting seat eligible for the item, vacant ones included. */
    ELIGIBLE_SEATS("eligible seats"),
    /** Every filled voting seat eligible for the item. */
    ELIGIBLE("eligible members in office"),
    /** Every filled voting seat whose holder is not suspended. */
    IN_OFFICE_LESS_SUSPENDED("members in office less suspended"),
    /** Every member in office who may vote on the item: eligible, not suspended and not kept from voting by an interest. */
    ENTITLED("members entitled to vote"),
    /** Every Partner that has a member in office. */
    PARTNERS("partners"),
    /** Those counted towards the quorum: only for what must be among them. */
    PRESENT("those present"),
    /** The constituencies, sides or Partners a requirement speaks of: only for how many of them must be there. */
    THEM("them");

    private final String words;

    QuorumBase(String words) {
        this.words = words;
    }

    /** As it reads in a rule: "one third of members in office". */
    public String words() {
        return words;
    }
}
