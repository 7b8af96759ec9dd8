package org.quorate.model.charter;

/** How firmly a setting stands. */
public enum Standing {
    /** The adopted document says so. */
    AS_PRINTED("as printed"),
    /** Someone settled what the document leaves open. */
    SETTLED("settled"),
    /** Common practice, accepted as a start. */
    STARTER("starter"),
    /** Nobody has decided. */
    SILENT("silent");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /** As it is shown. */
    public String words() {
        return words;
    }
}
