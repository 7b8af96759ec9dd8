package org.quorate.app.meeting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.model.meeting.Purpose;

/** Suggests the sentence printed below an item's title, from what it asks and what it is called. */
public final class PurposeSentence {
    private static final Pattern UPDATE = Pattern.compile("(?i)(?:an? )?(?:verbal )?update (?:on|from) (.+)|(.+?)[:,]? update");
    private static final Pattern MINUTES = Pattern.compile("(?i)minutes of (?!previous)(.+)");
    private static final Pattern TAKES_THE = Pattern.compile(
            "(?i)(?!the |a |an |').*\\b(partnership|board|group|assembly|executive|committee|forum"
                    + "|report|review|plan|strategy|accounts|programme|policy|framework)");
    private static final Pattern PAPER = Pattern.compile("(?i).*\\b(report|review|plan|strategy|accounts|programme|policy|framework)");

    private PurposeSentence() {}

    /** "To receive an update on the Place Partnership." for a title "Place Partnership Update" that is to be received. */
    public static String suggest(Purpose purpose, String title) {
        String name = title.strip().replaceAll("[.\\s]+$", "");
        Matcher minutes = MINUTES.matcher(name);
        if (minutes.matches()) {
            return "To approve the minutes of the meeting held on " + minutes.group(1) + ".";
        }
        Matcher update = UPDATE.matcher(name);
        if (update.matches()) {
            String subject = update.group(1) == null ? update.group(2) : update.group(1);
            return "To " + verbFor(purpose) + " an update on " + withArticle(subject) + ".";
        }
        return "To " + verb(purpose) + " " + object(purpose, name) + ".";
    }

    private static String verbFor(Purpose purpose) {
        return purpose == Purpose.NOTE ? "note" : purpose == Purpose.HEAR ? "hear" : "receive";
    }

    private static String verb(Purpose purpose) {
        return switch (purpose) {
            case HEAR -> "hear";
            case NOTE -> "note";
            case RECEIVE -> "receive";
            case DISCUSS -> "consider";
            case AGREE -> "agree";
            case DECIDE -> "consider and decide on";
        };
    }

    private static String object(Purpose purpose, String name) {
        boolean paper = PAPER.matcher(name).matches();
        return switch (purpose) {
            case NOTE, RECEIVE, DISCUSS -> paper ? withArticle(name) : "a report on " + withArticle(name);
            case HEAR, AGREE, DECIDE -> withArticle(name);
        };
    }

    private static String withArticle(String name) {
        return TAKES_THE.matcher(name).matches() ? "the " + name : name;
    }
}
