package org.quorate.app.benchmark;

/** One thing measured. */
interface Figure {
    /** The word by which it is chosen on the command line. */
    String name();

    /** Measures, and says what came out in lines of plain text, with what it is compared to. */
    Iterable<String> measure() throws Exception;
}
