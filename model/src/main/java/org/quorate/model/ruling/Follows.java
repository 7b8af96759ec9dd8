package org.quorate.model.ruling;

/** What follows when a matter was not decided in favour, or what it still needs when it was. */
enum Follows {
    /** The next method waits for the next meeting. */
    NEXT_METHOD_NEXT_MEETING,
    /** What the rule says at its end. */
    ENDING_OF_RULE,
    /** What the setting for a failed vote or a failed consensus says. */
    SETTING,
    /** A second meeting must confirm it. */
    CONFIRMATION,
    /** This meeting has confirmed it. */
    CONFIRMED,
    /** It came before the second meeting may confirm it. */
    TOO_SOON,
    /** Somebody outside the body must approve it, and has not yet or will not. */
    APPROVAL
}
