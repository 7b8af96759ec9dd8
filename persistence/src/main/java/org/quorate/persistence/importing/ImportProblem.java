package org.quorate.persistence.importing;

/** Something in an import file that cannot be taken as it stands: where, and what is wrong in words a secretary can act on. */
public record ImportProblem(Spot spot, String text) {
    @Override
    public String toString() {
        return "Line " + spot.line() + ", column " + spot.column() + ": " + text;
    }
}
