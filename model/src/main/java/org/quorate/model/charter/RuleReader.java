package org.quorate.model.charter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through the words of a rule from left to right and knows how far it came, so that a refusal names the very words nobody understood. */
final class RuleReader {

    private static final int SHOWN = 7;
    private static final int NEAR = 3;
    private static final String SIGN = "[,;:.()]";

    private static final List<String> BODIES = List.of("board", "committee", "joint committee", "council", "governing body", "governing board", "body",
            "assembly", "panel", "forum", "partnership", "trust", "group", "authority", "sub committee", "executive", "company", "association", "society",
            "union", "meeting", "board of trustees", "charity", "club", "general meeting", "organisation", "cabinet");

    private final String text;
    private final List<RuleTokens.Token> tokens;
    private final String[] itself;
    private final List<String> names;
    private int at;
    private int furthest;
    private final Set<String> expected = new LinkedHashSet<>();

    RuleReader(CharterBody body, String text) {
        this.text = text;
        this.names = body.blockKeys().stream().map(body::blockName).map(name -> name.toLowerCase(Locale.ROOT)).toList();
        this.tokens = RuleTokens.of(body, text);
        this.itself = BODIES.stream().filter(kind -> MemberNouns.isKindOf(body, kind)).toArray(String[]::new);
    }

    int mark() {
        return at;
    }

    /** Goes back, to try something else. */
    void back(int mark) {
        at = mark;
    }

    boolean isAtEnd() {
        return at >= tokens.size();
    }

    /** Goes past the first of these phrases that comes next. */
    boolean take(String... phrases) {
        for (String phrase : phrases) {
            if (take(phrase.split(" ", -1), phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Goes past the words of a title, whatever names are among them. */
    boolean takeTitle(String title) {
        List<String> words = RuleTokens.words(title);
        List<String> said = tokens.subList(at, tokens.size()).stream().flatMap(token -> Stream.of(token.word().split(" ",
                -1))).limit(words.size()).toList();
        if (words.isEmpty() || !said.equals(words)) {
            return false;
        }
        int left = words.size();
        while (left > 0) {
            left -= tokens.get(at).word().split(" ", -1).length;
            at++;
        }
        return left == 0;
    }

    private boolean take(String[] words, String phrase) {
        for (int index = 0; index < words.length; index++) {
            int place = at + index;
            if (place >= tokens.size() || tokens.get(place).key() != null || !tokens.get(place).word().equals(words[index])) {
                expect(place, index == 0 ? phrase : words[index]);
                return false;
            }
        }
        at += words.length;
        return true;
    }

    /** Goes past each of these as often as it comes. */
    void skip(String... phrases) {
        while (take(phrases)) {
            furthest = Math.max(furthest, at);
        }
    }

    /** Whether one of these phrases comes next. */
    boolean sees(String... phrases) {
        int mark = at;
        boolean found = take(phrases);
        at = mark;
        return found;
    }

    /** Whether the word before is one of these. */
    boolean isAfter(String... words) {
        return isAfterAt(at, words);
    }

    /** Whether the word before a place is one of these. */
    boolean isAfterAt(int place, String... words) {
        return place > 0 && List.of(words).contains(tokens.get(place - 1).word());
    }

    /** Whether one of the few words before is this. */
    boolean isShortlyAfter(String word) {
        return tokens.subList(Math.max(0, at - NEAR), at).stream().anyMatch(token -> token.word().equals(word));
    }

    /** The key of a constituency, side or role that comes next. */
    Optional<String> name() {
        @Nullable String key = at < tokens.size() ? tokens.get(at).key() : null;
        if (key == null || key.isEmpty()) {
            names.forEach(name -> expect(at, name));
            return Optional.empty();
        }
        at++;
        return Optional.of(key);
    }

    /** Whether a name comes next. */
    boolean seesName() {
        int mark = at;
        boolean found = name().isPresent();
        at = mark;
        return found;
    }

    /** Goes past the name of the body itself. */
    boolean body() {
        boolean found = at < tokens.size() && "".equals(tokens.get(at).key());
        at += found ? 1 : 0;
        return found;
    }

    /** Goes past the name of the body itself, or a word for what it is: "the board". */
    boolean thisBody() {
        return body() || take(itself);
    }

    /** The next so many words together, if there are so many and none is a name. */
    Optional<String> words(int number) {
        if (at + number > tokens.size() || tokens.subList(at, at + number).stream().anyMatch(token -> token.key() != null)) {
            return Optional.empty();
        }
        return Optional.of(tokens.subList(at, at + number).stream().map(RuleTokens.Token::word).collect(Collectors.joining(" ")));
    }

    void forward(int number) {
        at = Math.min(tokens.size(), at + number);
    }

    private void expect(int place, String phrase) {
        if (place > furthest) {
            furthest = place;
            expected.clear();
        }
        if (place == furthest) {
            expected.add(phrase);
        }
    }

    /** How many words were understood. */
    int furthest() {
        return Math.max(furthest, at);
    }

    /** What was written between two places. */
    String said(int from, int to) {
        return from >= to ? "" : text.substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    /** The words nobody understood, as a sentence that says what came before them and which word may have been meant. */
    String notUnderstood(String expectedOfAll) {
        int place = furthest();
        if (tokens.isEmpty() || place >= tokens.size()) {
            return "\"" + text.strip() + "\" is not " + expectedOfAll + ": something is missing at its end.";
        }
        if (isAtStart(place)) {
            return "\"" + text.strip() + "\" is not " + expectedOfAll + "." + nearest(place);
        }
        int end = place + 1;
        while (end < tokens.size() && end < place + SHOWN && !tokens.get(end).word().matches(SIGN)) {
            end++;
        }
        String more = end < tokens.size() && !tokens.get(end).word().matches(SIGN) ? " …" : "";
        return "\"" + said(place, end) + more + "\" is not understood after \"" + said(0, place) + "\"." + nearest(place);
    }

    /** The first word nobody understood, in small letters; empty at the end. */
    String stoppedAt() {
        return furthest() < tokens.size() ? tokens.get(furthest()).word() : "";
    }

    /** Whether nothing but an article or two was understood. */
    boolean isAtStart(int place) {
        return tokens.subList(0, Math.min(place, tokens.size())).stream().allMatch(token -> token.key() == null && token.word()
                .matches("an?|the|any|all|by|on"));
    }

    /** What may have been meant, of the names of the body and of the words that may stand at this place. */
    private String nearest(int place) {
        return expected.stream().filter(phrase -> Misspelling.isLikely(words(place, phrase.split(" ", -1).length), phrase, names.contains(phrase)))
                .findFirst().map(phrase -> " Did you mean \"" + phrase + "\"?").orElse("");
    }

    private String words(int from, int number) {
        return tokens.subList(from, Math.min(tokens.size(), from + number)).stream().map(RuleTokens.Token::word).collect(Collectors.joining(" "));
    }

    /** Whether the words that were understood end in saying that a share is counted of something. */
    boolean isAsking() {
        int place = Math.min(furthest(), tokens.size());
        while (place > 0 && tokens.get(place - 1).word().matches("the|all|its")) {
            place--;
        }
        return place > 0 && tokens.get(place - 1).word().equals("of");
    }
}
