package org.quorate.app.ruling;

/** What is to be expected of an item ahead, from best to worst. */
public enum Outlook {
    /** Quorate, with seats to spare. */
    QUORATE,
    /** Quorate, and no longer if one more stayed away. */
    NONE_TO_SPARE,
    /** Quorate, but fewer are expected than a vote would need. */
    VOTE_OUT_OF_REACH,
    /** Quorate only if some who have not replied come. */
    DEPENDS,
    NOT_QUORATE,
    /** The charter does not say what makes it quorate. */
    SILENT,
    /** The charter cannot be asked. */
    UNKNOWN
}
