package org.quorate.model.ruling;

import java.util.List;

/** Numbers and lists as people read them out. */
public final class Plain {

    private static final List<String> WORDS = List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Plain() {
    }

    /** "one", "two" … "ten", then figures. */
    public static String number(int number) {
        return number < WORDS.size() ? WORDS.get(number) : Integer.toString(number);
    }

    /** "1 member", "2 members". */
    public static String members(int number) {
        return number + (number == 1 ? " member" : " members");
    }

    /** "a", "a and b", "a, b and c". */
    public static String list(List<String> items) {
        return items.size() < 2 ? String.join("", items) : String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    /** With a capital first letter. */
    public static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.UK) + text.substring(1);
    }

    /** With a small first letter. */
    public static String small(String text) {
        return text.substring(0, 1).toLowerCase(java.util.Locale.UK) + text.substring(1);
    }
}
