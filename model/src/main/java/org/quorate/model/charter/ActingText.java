package org.quorate.model.charter;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.model.calendar.NumberWords;

/** Reads who acts: "the chair and any two other members, or the vice-chair and the chief executive". */
final class ActingText {

    static final String ACCEPTED = "constituencies, sides or roles of the body, \"any 2 other members\" or \"2 of\" a constituency, joined by \"and\" where "
            + "they act together and by \"or\" where one of them is enough";
    private static final Pattern LED = Pattern.compile("(?i)^(?:(?:the )?(?:agreement|consent|concurrence|support|approval) of )?(?:the |both )?");
    private static final Pattern MEMBERS = Pattern.compile("(?i)(?:(?:any|at least|not less than|no fewer than|a minimum of) )*([a-z0-9-]+)(?: (?:other|"
            + "further|more|additional))?(?: voting)? (?:members?|others)(?: of (?:the|its) [a-z ]+)?");
    private static final Pattern SOME_OF = Pattern.compile("(?i)(?:(?:any|at least|not less than|no fewer than|a minimum of) )*([a-z0-9-]+)(?: (?:other|"
            + "further|more))?(?: members?| persons?)? (?:of|from) (?:the )?(.+)");

    private ActingText() {
    }

    static SettingValue.Acting read(String text) {
        List<List<Actor>> ways = Arrays.stream(text.strip().split(",? or ", -1)).map(way -> Arrays.stream(way.split(",? and |, | with ", -1))
                .map(String::strip).filter(name -> !name.isEmpty()).map(ActingText::actor).toList()).toList();
        if (ways.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("\"" + text + "\" does not say who. Expected " + ACCEPTED + ".");
        }
        return new SettingValue.Acting(ways);
    }

    private static Actor actor(String name) {
        String plain = LED.matcher(name.strip()).replaceFirst("");
        Matcher members = MEMBERS.matcher(plain);
        OptionalInt number = members.matches() ? number(members.group(1)) : OptionalInt.empty();
        if (number.isPresent()) {
            return new Actor(number.getAsInt(), Actor.MEMBERS);
        }
        Matcher some = SOME_OF.matcher(plain);
        OptionalInt many = some.matches() ? number(some.group(1)) : OptionalInt.empty();
        return many.isPresent() ? new Actor(many.getAsInt(), Slug.of(some.group(2))) : Actor.one(Slug.of(plain));
    }

    private static OptionalInt number(String word) {
        String small = word.toLowerCase(java.util.Locale.ROOT);
        return List.of("any", "another", "other").contains(small) ? OptionalInt.of(1)
                : NumberWords.read(small).stream().filter(number -> number > 0).findFirst();
    }
}
