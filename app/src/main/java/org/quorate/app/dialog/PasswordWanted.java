package org.quorate.app.dialog;

import java.util.function.Consumer;

/**
 * A password the person is asked for. What is typed goes to {@code given} and nowhere else.
 *
 * @param title the request in a few words
 * @param text what follows from it
 * @param asksPresent whether the password there is now must be typed
 * @param asksNew whether one to be used from now on must be typed, twice
 * @param problem what was wrong with the last answer; empty the first time
 * @param act the button that goes on, as in "Open"
 * @param removeAct the button that does without a password from now on; empty when that cannot be chosen
 * @param given takes what was typed
 * @param turnedBack what Esc and the way back do
 */
public record PasswordWanted(
        String title,
        String text,
        boolean asksPresent,
        boolean asksNew,
        String problem,
        String act,
        String removeAct,
        Consumer<Answer> given,
        Runnable turnedBack) {

    /** The least a new password may have: shorter ones are tried through in minutes. */
    public static final int SHORTEST = 8;

    public PasswordWanted {
        if (title.isBlank() || act.isBlank() || !(asksPresent || asksNew)) {
            throw new IllegalArgumentException("A request for a password needs words, a button, and something to type");
        }
    }

    /**
     * What was typed.
     *
     * @param present the password there was until now; empty when it was not asked for
     * @param chosen the one from now on; empty when none was asked for, or none is wanted any more
     */
    public record Answer(String present, String chosen) {

        /** Says nothing, so that it can stand in no log. */
        @Override
        public String toString() {
            return "Answer[not shown]";
        }
    }

    /** Asks for the password that something is protected by. */
    public static PasswordWanted toOpen(String name, String problem, Consumer<Answer> given, Runnable turnedBack) {
        return new PasswordWanted(name + " is protected by a password", "Type it to open the partnership.",
                true, false, problem, "Open", "", given, turnedBack);
    }

    /** What is wrong with a new password typed twice; empty when nothing is. */
    public static String faultOf(String chosen, String again) {
        if (chosen.length() < SHORTEST) {
            return "Use at least " + SHORTEST + " characters; a few words in a row are easy to remember.";
        }
        return chosen.equals(again) ? "" : "The two are not the same. Type the second again.";
    }
}
