package org.quorate.model.charter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what constitutions write of a casting vote: "in the case of equal votes the Chairman shall have a second or casting vote", "the Mayor". */
final class CastingVoteWords {

    private static final String VOTE = "(?:an? |any )?(?:second,? |original and |deliberative and |additional |further )?(?:or |and a |and )?(?:casting )?vote";
    private static final String EQUAL = "(?:an? |any )?(?:equality of|equal|tied?) ?(?:votes?)?";
    private static final Pattern SAID = Pattern.compile("(?:(?:in (?:the case|the event|case) of|if there is|where there is|on) " + EQUAL
            + "(?: for and against)?,? )?(?:the )?(?<who>[a-z' -]+?)(?: of the meeting)? (?:(?:shall|will|may|must) )?(?<not>not |has no|have no|does not )?"
            + "(?:have|has|exercise|be entitled to|give|cast)? ?" + VOTE + "(?: in addition to (?:any|his|her|their) (?:other )?(?:vote|own vote))?"
            + "(?:,? (?:in the (?:case|event) of|if there is|where there is|on) " + EQUAL + ")?[.]?");
    private static final Pattern PRESIDING = Pattern.compile("(?:whoever (?:is )?(?:presides|presiding|chairs)|(?:the )?(?:person|member|chair|chairman"
            + "|chairperson) (?:who (?:is )?(?:presides|presiding|chairs)|presiding|in the chair|of the meeting|for the time being)(?: at the meeting)?)");

    private CastingVoteWords() {
    }

    /** The accepted word a text says; the text itself where it says none. */
    static String plain(Optional<CharterBody> body, String path, String text) {
        String small = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace('\u2019', '\'');
        if (path.endsWith(".who")) {
            return PRESIDING.matcher(small).matches() ? "whoever-presides" : isChair(body, small) ? "chair" : text;
        }
        Matcher said = SAID.matcher(small);
        boolean known = said.matches() && (isChair(body, said.group("who")) || PRESIDING.matcher(said.group("who")).matches());
        return !known ? text : said.group("not") == null ? "yes" : "no";
    }

    private static boolean isChair(Optional<CharterBody> body, String name) {
        String slug = Slug.of(name.replaceFirst("^the ", ""));
        return slug.matches("chair(?:man|woman|person)?") || body.filter(one -> BlockWords.isChair(one, slug)).isPresent();
    }
}
