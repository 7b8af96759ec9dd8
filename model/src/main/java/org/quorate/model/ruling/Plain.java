package org.quorate.model.ruling;

import java.util.List;
import java.util.regex.Pattern;
import org.quorate.model.charter.Setting;

/** Numbers and lists as people read them out. */
public final class Plain {

    private static final List<String> WORDS = List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** Two capitals at once, or a word with a capital before another, unless the first only leads up to a name. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Lu}|(?!(?:The|A|An|In|On|Of|At|By|For|From|With|If|It|No|Not|Nobody|Only|Each|Every|Any|All"
            + "|One|Two|Three|When|Where|What|Who|Whoever|There) )\\p{Lu}[\\w'.-]* \\p{Lu}");
    private static final Pattern MANY = Pattern.compile("\\b(vote|member|seat|Partner)s\\b");

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

    /** With a small first letter, unless it begins a name: "NHS England", "Council A". */
    public static String small(String text) {
        return NAME.matcher(text).lookingAt() ? text : text.substring(0, 1).toLowerCase(java.util.Locale.UK) + text.substring(1);
    }

    /** So many of something: "1 vote cast", "9 eligible members present". */
    public static String counted(int number, String things) {
        return number + " " + (number == 1 ? MANY.matcher(things).replaceFirst("$1") : things);
    }

    /** A reading as the condition it is: "if an abstention is a vote cast". */
    public static String ifSo(Setting setting, String reading) {
        return setting.topic().domain().choices().stream().filter(choice -> choice.word().equals(reading)).map(choice -> choice.meaning())
                .findFirst().map(meaning -> meaning.startsWith("Falls ") || meaning.startsWith("Takes ") ? "if it " + small(meaning)
                        : meaning.startsWith("Counted ") || meaning.startsWith("Not ") ? "if it is " + small(meaning) : "if " + small(meaning))
                .orElseGet(() -> "if it is " + reading.replace("majority-75", "75%").replace('-', ' '));
    }
}
