package org.quorate.model.partnership;

/** The class of a seat, in the order in which minutes list those present (requirement HW, 003:70-101). */
public enum SeatClass {
    VOTING("Voting"),
    NON_VOTING("Non-voting"),
    ASSOCIATE("Associate non-voting"),
    IN_ATTENDANCE("In attendance");

    private final String words;

    SeatClass(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
