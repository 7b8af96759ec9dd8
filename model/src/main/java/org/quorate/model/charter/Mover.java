package org.quorate.model.charter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts whoever moves something with those who support it: "the mover and another 4 members" are five. */
final class Mover {

    private static final Pattern WITH_OTHERS = Pattern.compile("(?:(?:the|a) (?:mover|member|proposer) and )?(?:another|a further|at least another) "
            + "(\\d{1,3})(?: members?(?: present)?)?|(?:the|a) (?:mover|member|proposer) and (\\d{1,3}) (?:others|other members?)");

    private Mover() {
    }

    /** The number of all of them where a text counts others besides the mover; otherwise the text as it is. */
    static String counted(String text) {
        Matcher others = WITH_OTHERS.matcher(text);
        return others.matches() ? Integer.toString(1 + Integer.parseInt(others.group(1) == null ? others.group(2) : others.group(1))) : text;
    }
}
