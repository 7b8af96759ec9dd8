package org.quorate.model.charter.check;

/** Numbers of seats in words. */
final class Seated {

    private Seated() {
    }

    /** "1 seat", "9 seats". */
    static String words(int number) {
        return number + (number == 1 ? " seat" : " seats");
    }
}
