package org.quorate.app.dialog;

/**
 * One button of a question.
 *
 * @param act names what pressing it does, as in "Delete the meeting", never "OK"
 * @param weight how it looks: the one primary act, an ordinary one, or the way back
 * @param then what is done when it is chosen
 */
public record Choice(String act, Weight weight, Runnable then) {

    /** How much a choice stands out. */
    public enum Weight {
        PRIMARY,
        ORDINARY,
        WAY_BACK
    }

    public Choice {
        if (act.isBlank()) {
            throw new IllegalArgumentException("A button must name what it does");
        }
    }

    public static Choice primary(String act, Runnable then) {
        return new Choice(act, Weight.PRIMARY, then);
    }

    public static Choice of(String act, Runnable then) {
        return new Choice(act, Weight.ORDINARY, then);
    }

    /** The choice that changes nothing; Esc takes it. */
    public static Choice wayBack(String act) {
        return wayBack(act, () -> { });
    }

    /** As {@link #wayBack(String)}, where something that was begun must be put back as it was. */
    public static Choice wayBack(String act, Runnable then) {
        return new Choice(act, Weight.WAY_BACK, then);
    }
}
