package org.quorate.persistence.importing;

/** A place in a file, line and column from 1. */
public record Spot(int line, int column) {
    /** Where nothing better is known. */
    public static final Spot START = new Spot(1, 1);

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
