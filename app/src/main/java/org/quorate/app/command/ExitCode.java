package org.quorate.app.command;

/** What the command line answers to the program that called it. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** Done, and there is something to look at. */
    static final int FINDINGS = 1;
    /** Wrong use or unusable input; nothing was written. */
    static final int UNUSABLE = 2;
    /** The store can't be opened. */
    static final int NO_STORE = 3;

    private ExitCode() {}
}
