package org.quorate.model.charter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Everybody but some: "members other than the chair". Rules name them by a key of their own, {@code other-than-chair} or
 * {@code other-than-chair-or-mayor}, so that whatever may be asked of a constituency may be asked of them.
 */
public final class OtherMembers {

    private static final String PREFIX = "other-than-";
    private static final String OR = "-or-";
    private static final String BUT = "(?:other than|not including|not counting|leaving out|apart from|excluding|except(?: for)?|but not|save for|less)";
    private static final Pattern LEAVES_OUT = Pattern.compile(BUT + " ", Pattern.CASE_INSENSITIVE);

    private OtherMembers() {
    }

    /** The key of everybody but those of these keys. */
    static String of(List<String> keys) {
        return PREFIX + String.join(OR, keys);
    }

    /** Whether a key names everybody but some. */
    public static boolean isOne(String key) {
        return key.startsWith(PREFIX);
    }

    /** The keys of those left out by such a key. */
    public static List<String> than(CharterBody body, String key) {
        String left = key.substring(PREFIX.length());
        return body.isBlock(left) ? List.of(left) : Arrays.asList(left.split(OR, -1));
    }

    /** The key in which every name of those left out is a key of the body; empty when one is unknown. */
    static Optional<String> key(CharterBody body, String name) {
        String plain = Slug.of(name).replaceFirst("^(?:all-)?(?:the-)?(?:members|those|all)-(?=" + PREFIX + ")", "");
        if (!isOne(plain)) {
            return Optional.empty();
        }
        List<Optional<String>> keys = than(body, plain).stream().map(one -> one.replaceFirst("^the-", ""))
                .map(one -> one.equals(QuorumNeed.CHAIR) ? Optional.of(one) : body.blockKey(one)).toList();
        return keys.stream().allMatch(Optional::isPresent)
                ? Optional.of(PREFIX + keys.stream().map(Optional::orElseThrow).collect(Collectors.joining(OR))) : Optional.empty();
    }

    /** As people say it: "members other than the chair". */
    static String name(CharterBody body, String key) {
        return "members " + phrase(body, key);
    }

    /** What follows a base: "other than the chair". */
    static String phrase(CharterBody body, String key) {
        return "other than " + than(body, key).stream().map(one -> one.equals(QuorumNeed.CHAIR) ? "the chair" : body.blockName(one))
                .collect(Collectors.joining(" or "));
    }

    /** The text of a quorum in which a share leaves out some of a body: "one third of the members from other-than-chair". */
    static String quorum(CharterBody body, String text) {
        if (!LEAVES_OUT.matcher(text).find()) {
            return text;
        }
        String share = "(?<share>(?:half|quarter|third|thirds|fifth|fifths|quarters|majority|%|per cent|\\d/\\d+)(?<of> of (?:[a-z-]+ )*?[a-z-]+)??)";
        return Pattern.compile(share + ",? \\(?" + BUT + " " + names(body) + "\\)?(?![\\w-])", Pattern.CASE_INSENSITIVE).matcher(text)
                .replaceAll(found -> found.group("share") + (found.group("of") == null ? " of " : " from ") + key(body, found));
    }

    /** The text of a decision rule in which members are left out: "two thirds of the members within other-than-chair". */
    static String rule(CharterBody body, String text) {
        if (!LEAVES_OUT.matcher(text).find()) {
            return text;
        }
        String state = "(?<state>(?: who are)? (?:present and voting|present|voting))?";
        return Pattern.compile(",? \\(?" + BUT + " " + names(body) + "\\)?" + state + "(?![\\w-])", Pattern.CASE_INSENSITIVE).matcher(text)
                .replaceAll(found -> Objects.requireNonNullElse(found.group("state"), "") + " within " + key(body, found));
    }

    /** One or several of those a rule may name, as the group "names" of a pattern. */
    private static String names(CharterBody body) {
        String one = "(?:the )?(?:" + BlockWords.alternatives(body) + ")";
        return "(?<names>" + one + "(?:(?:,| and| or) " + one + ")*)";
    }

    private static String key(CharterBody body, MatchResult found) {
        Map<String, String> keys = BlockWords.names(body);
        return PREFIX + Arrays.stream(found.group("names").split(",? (?:and|or) |, ", -1)).map(name -> name.strip().replaceFirst("^(?i)the ", ""))
                .map(name -> keys.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(name)).map(Map.Entry::getValue).findFirst()
                        .orElseGet(() -> Slug.of(name))).map(key -> BlockWords.isChair(body, key) ? QuorumNeed.CHAIR : key).distinct()
                .collect(Collectors.joining(OR));
    }
}
