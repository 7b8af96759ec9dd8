package org.quorate.model.charter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a rule once more in the words of its constitution where it was not written in one of the known forms. */
final class RuleWording {

    private static final Pattern OF_EITHER = Pattern.compile("(?i)\\b(?:majority|half|thirds?|quarters?|fifths?|%|per ?cent) of "
            + "(?:(?! unless | within | whichever )[^,;])* or ");

    private static final String COUNTED = "\\b(?:members|membership|seats|majority|half|thirds?|quarters?|fifths?|%|per ?cent"
            + "|unanimity|\\d+|two|three|four|five)";
    private static final String AS_ONE = "(?:\\b(?:agreement|consent|approval|support|assent|concurrence) of (?:both )?(?:the )?"
            + "|(?:^|\\b(?:including|includes?|to include|with|provided|provided that|subject to|so long as|if|both|by|,) )(?:the )"
            + "|\\b(?:including|includes?|with) [^;.]*\\band the )";
    private static final String AND_OTHERS = ",? (?:and|plus|together with|with) (?:at least )?[\\w-]+ (?:others?|further|more)\\b";
    private static final Pattern SAME_AS = Pattern.compile("(?i)\\b(?:same|as) (?:quorum )?(?:as|for|in|of)\\b");

    private RuleWording() {
    }

    /** Sends a text on to be read word by word where a form might take it for something else: a share "of the members or the Mayor". */
    static String requirePlain(Charter charter, Setting setting, String text) {
        Optional<CharterBody> body = CharterCheck.bodyOf(charter, setting.path());
        body.ifPresent(own -> requireOwnMembers(charter, own, setting, text));
        boolean other = body.isPresent() && isOfRules(setting.topic().domain()) && OF_EITHER.matcher(text).find();
        if (other || body.filter(own -> namesSeveral(own, text, setting.topic().domain())).isPresent()) {
            throw new NotUnderstood("\"" + text + "\" has to be read word by word.");
        }
        return text;
    }

    /** Whether a group of several is named as if it were one: "with the agreement of the ICB". */
    private static boolean namesSeveral(CharterBody body, String text, Domain domain) {
        if (!isOfRules(domain)) {
            return false;
        }
        boolean rule = domain instanceof Domain.DecisionRules;
        String before = rule ? AS_ONE : "(?:^(?:the )?(?=.*" + AND_OTHERS + "$)|\\b(?:with|comprising|including|and) (?:a|the) majority of )";
        String after = "(?![\\w-])";
        return BlockWords.names(body).entrySet().stream().filter(name -> RuleInclusion.isOfSeveral(body, name.getValue()))
                .anyMatch(name -> Pattern.compile(before + Pattern.quote(name.getKey()) + after, Pattern.CASE_INSENSITIVE).matcher(text).find());
    }

    /** Refuses a rule of one body that counts the members of another. */
    private static void requireOwnMembers(Charter charter, CharterBody own, Setting setting, String text) {
        if (!isOfRules(setting.topic().domain()) || SAME_AS.matcher(text).find()) {
            return;
        }
        for (CharterBody other : charter.bodies()) {
            if (!other.key().equals(own.key()) && !MemberNouns.has(own.name(), other.name().toLowerCase(Locale.ROOT))
                    && own.blockKey(other.name()).isEmpty()
                    && Pattern.compile("(?i)" + COUNTED + "(?: present)? (?:of|on) (?:the )?" + Pattern.quote(other.name())
                            + "(?![\\w-])").matcher(text).find()) {
                throw new IllegalArgumentException("\"" + text + "\" counts members of " + other.name() + ", but it is a rule of " + own.name()
                        + ", in which only its own members vote.");
            }
        }
    }

    private static boolean isOfRules(Domain domain) {
        return domain instanceof Domain.DecisionRules || domain instanceof Domain.QuorumRules;
    }

    /** The value a text says to somebody who knows the body; refuses with the words that are not understood, or with what was wrong with it before. */
    static SettingValue read(Charter charter, Setting setting, String text, IllegalArgumentException refusal) {
        Optional<CharterBody> body = CharterCheck.bodyOf(charter, setting.path());
        Domain domain = setting.topic().domain();
        if (body.isEmpty() || !(refusal instanceof NotUnderstood first) || !isOfRules(domain)) {
            throw refusal;
        }
        try {
            return domain instanceof Domain.QuorumRules ? new SettingValue.Quorum(QuorumGrammar.read(body.get(), text))
                    : new SettingValue.Rule(RuleGrammar.read(body.get(), text,
                            charter.matters().stream().map(CharterMatter::title).toList()));
        } catch (NotUnderstood again) {
            throw first.isOfName() ? first : again;
        }
    }
}
