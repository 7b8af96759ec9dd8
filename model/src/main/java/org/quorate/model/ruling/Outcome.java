package org.quorate.model.ruling;

/** The kinds of ruling, by the words scripts rely on. */
public enum Outcome {
    /** Agreed by consensus. */
    AGREED("agreed", "Agreed by consensus"),
    /** Carried by a vote. */
    CARRIED("carried", "Carried"),
    /** Not decided in favour: no consensus, or a vote that fell short. */
    NOT_CARRIED("not-carried", "Not carried"),
    /** The meeting was not quorate for it. */
    INQUORATE("inquorate", "Inquorate"),
    /** Put off. */
    DEFERRED("deferred", "Deferred"),
    /** Sent elsewhere. */
    REFERRED("referred", "Referred"),
    /** May be done, or was done in time. */
    PERMITTED("permitted", "Permitted"),
    /** May not be done, or came too late. */
    REFUSED("refused", "Refused"),
    /** The charter is silent on what decides it. */
    SILENT("silent", "The charter is silent");

    private final String word;
    private final String title;

    Outcome(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The word in exports: "not-carried". */
    public String word() {
        return word;
    }

    /** As it is shown: "Not carried". */
    public String title() {
        return title;
    }
}
