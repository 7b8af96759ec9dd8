package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.NumberWords;
import org.quorate.model.partnership.SeatClass;

/** The words of a rule, with the names of the body's constituencies, sides and roles found among them. */
final class RuleTokens {

    /** The noun that every word for all the members is brought to. */
    static final String MEMBERS = "members";
    private static final String EVERYBODY = "*";
    private static final Pattern PIECE = Pattern.compile("\\d+(?:\\.\\d+)? ?(?:%|per ?cent)|\\d+ ?/ ?\\d+|\\d+|[a-z']+|[,;:().]");
    private static final Pattern PEOPLE = Pattern.compile("members?|membership|trustees?|governors?|directors?|councillors?|commissioners?|representatives?"
            + "|delegates?|persons");
    private static final Pattern AFTER_NAME = Pattern.compile("members?|representatives?|delegates?|nominees?");
    private static final List<String> CHAIR = List.of("chair", "chairman", "chairwoman", "chairperson");

    /**
     * A word, a number or a sign.
     *
     * @param word in small letters; of a name, the words of the name
     * @param key of a constituency, side or role, or null for any other word
     * @param from where it begins in the text
     * @param to where it ends
     */
    record Token(String word, @Nullable String key, int from, int to) {
    }

    private RuleTokens() {
    }

    /** The words of a rule of a body. */
    static List<Token> of(CharterBody body, String text) {
        String small = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\n', ' ');
        List<Token> plain = new ArrayList<>();
        Matcher piece = PIECE.matcher(small);
        while (piece.find()) {
            String word = piece.group().replaceFirst("^'+", "").replaceFirst("'s?$", "");
            if (!word.isEmpty()) {
                plain.add(new Token(word.replaceFirst(" ?per ?cent$", "%"), null, piece.start(), piece.end()));
            }
        }
        while (!plain.isEmpty() && plain.getLast().word().equals(".")) {
            plain.removeLast();
        }
        return named(body, percentages(plain), small);
    }

    /** The words of a name or a title, as those of a rule are taken apart. */
    static List<String> words(String text) {
        return PIECE.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\'')).results()
                .map(piece -> piece.group().replaceFirst("^'+", "").replaceFirst("'s?$", "")).filter(word -> !word.isEmpty()).toList();
    }

    /** "Eighty five per cent" as one word, 85%. */
    private static List<Token> percentages(List<Token> plain) {
        List<Token> tokens = new ArrayList<>();
        for (int index = 0; index < plain.size(); index++) {
            String word = plain.get(index).word();
            boolean percent = word.equals("%");
            boolean perCent = word.equals("per") && index + 1 < plain.size() && plain.get(index + 1).word().equals("cent");
            int length = Math.min(2, tokens.size());
            while ((percent || perCent) && length > 0 && numberOf(tokens, length).isEmpty()) {
                length--;
            }
            if ((percent || perCent) && length > 0) {
                List<Token> number = tokens.subList(tokens.size() - length, tokens.size());
                Token whole = new Token(numberOf(tokens, length).orElseThrow() + "%", null, number.getFirst().from(), plain.get(index + (perCent ? 1
                        : 0)).to());
                number.clear();
                tokens.add(whole);
                index += perCent ? 1 : 0;
            } else {
                tokens.add(plain.get(index));
            }
        }
        return tokens;
    }

    private static OptionalInt numberOf(List<Token> tokens, int length) {
        return NumberWords.read(String.join(" ", tokens.subList(tokens.size() - length, tokens.size()).stream().map(Token::word).toList()));
    }

    private static List<Token> named(CharterBody body, List<Token> plain, String text) {
        Map<List<String>, String> names = names(body);
        List<Token> tokens = new ArrayList<>();
        for (int index = 0; index < plain.size();) {
            int start = index;
            List<String> found = names.keySet().stream().filter(name -> matches(plain, start, name)).findFirst().orElse(List.of());
            int end = index + Math.max(1, found.size());
            @Nullable String key = found.isEmpty() ? null : names.get(found);
            if (key != null && !key.isEmpty() && end < plain.size() && AFTER_NAME.matcher(plain.get(end).word()).matches()) {
                end++;
            }
            Token first = plain.get(index);
            String word = found.isEmpty() ? first.word() : String.join(" ", plain.subList(index, end).stream().map(Token::word).toList());
            boolean ofBody = (found.isEmpty() || "".equals(key)) && MemberNouns.BODIES.contains(word) && MemberNouns.isKindOf(body, word) && end < plain.size()
                    && plain.get(end).word().matches("members?");
            end += ofBody ? 1 : 0;
            boolean everybody = ofBody || (key == null && isEverybody(body, word) && !MemberNouns.areToldApart(body, text, word));
            tokens.add(new Token(EVERYBODY.equals(key) || everybody ? MEMBERS : word, EVERYBODY.equals(key) || everybody ? null : key, first.from(),
                    plain.get(end - 1).to()));
            index = end;
        }
        return tokens;
    }

    /** What may be written for each, word by word, the longest first; the body itself has an empty key,
            and its only voting members are simply its members. */
    private static Map<List<String>, String> names(CharterBody body) {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        List<Constituency> voting = body.constituencies().stream().filter(one -> one.seatClass() == SeatClass.VOTING).toList();
        body.constituencies().forEach(one -> one.names().forEach(name -> all.add(Map.entry(name,
                voting.size() == 1 && voting.getFirst().equals(one) ? EVERYBODY : one.key()))));
        body.sides().forEach(one -> one.names().forEach(name -> all.add(Map.entry(name, one.key()))));
        body.roles().forEach(one -> one.names().forEach(name -> all.add(Map.entry(name, one.key()))));
        Stream.concat(CHAIR.stream(), Stream.ofNullable(body.chair())).filter(name -> body.blockKey(name).isEmpty())
                .forEach(name -> all.add(Map.entry(name, QuorumNeed.CHAIR)));
        Stream.concat(Stream.of(body.name()), body.aliases().stream()).filter(name -> body.blockKey(name).isEmpty())
                .forEach(name -> all.add(Map.entry(name, isCalledAsItsMembers(name) ? EVERYBODY : "")));
        Map<List<String>, String> names = new LinkedHashMap<>();
        all.stream().filter(entry -> entry.getKey().length() > 2 && !BlockWords.meansEverybody(entry.getKey()))
                .map(entry -> Map.entry(Arrays.stream(entry.getKey().toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[^a-z0-9']+", -1))
                        .filter(word -> !word.isEmpty()).toList(), entry.getValue()))
                .sorted(Comparator.comparingInt(entry -> -entry.getKey().size())).forEach(entry -> names.putIfAbsent(entry.getKey(), entry.getValue()));
        return names;
    }

    /** Whether a body is called what its members are: "Trustees", "The Directors". */
    private static boolean isCalledAsItsMembers(String name) {
        return PEOPLE.matcher(name.toLowerCase(Locale.ROOT).replaceFirst("^(?:the )?(?:charity )?", "")).matches();
    }

    private static boolean matches(List<Token> tokens, int start, List<String> name) {
        if (name.isEmpty() || start + name.size() > tokens.size()) {
            return false;
        }
        for (int index = 0; index < name.size(); index++) {
            if (!single(tokens.get(start + index).word()).equals(single(name.get(index)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word means all the members: no constituency, side or role is called so, or all that vote are. */
    private static boolean isEverybody(CharterBody body, String word) {
        if (!PEOPLE.matcher(word).matches()) {
            return false;
        }
        List<String> lasts = body.constituencies().stream().filter(one -> one.seatClass() == SeatClass.VOTING)
                .map(one -> single(one.name().toLowerCase(Locale.ROOT).replaceFirst(".*[^a-z]", ""))).toList();
        return word.startsWith("member") || MemberNouns.isCalledAfter(body, word) || lasts.stream().noneMatch(single(word)::equals)
                || lasts.stream().allMatch(single(word)::equals);
    }

    static String single(String word) {
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.endsWith("men") ? word.substring(0, word.length() - 2) + "an"
                : word.endsWith("s") && word.length() > 3 && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
