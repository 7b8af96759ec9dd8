package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads and writes who must be among those who make a meeting quorate. */
final class QuorumNeedText {

    private static final Pattern BETWEEN = Pattern.compile(",? and |, |; ");
    private static final Pattern OR = Pattern.compile(",? or ");
    private static final Pattern QUANTITY = Pattern.compile("(?:more than |at least |not less than )?(?:\\d+(?:/\\d+|%)?|an? "
            + "(?:third|quarter|half|fifth|fourth)"
            + "|(?:one|two|three|four) \\w+|half|all|each|every|both|any)\\b.*");
    private static final Pattern OPEN_LIST = Pattern.compile("(?:(?:\\d+|1) (?:members? )?(?:from|of) )?(?:each of (?=\\d+ "
            + "of))?(?:each|all|both|every one|any (\\d+)|(\\d+)) of"
            + " (?:these: |the following: )?(?:the )?((?!\\d).+)");
    private static final Pattern EACH_KIND = Pattern.compile("(?:an? (?:members? )?(?:from|of) )?(?:(\\d+) (?:members? )?(?:from|of) "
            + ")?(?:each|every|both|all)(?: of)?(?: the)? (sides?"
            + "|constituency|constituencies|partners?|partner organisations?|organisations?)");
    private static final Pattern SOME_KIND = Pattern.compile("(?:(?:(\\d+) )?(?:members? )?(?:from|of) (each of )?)?(.+?)(?: of the| of)? "
            + "(?:different |distinct )?(sides"
            + "|constituencies|partners|partner organisations|organisations|member organisations)");
    private static final Pattern PRESENT = Pattern.compile("(.+?) of (?:those|the members|members|those members|the number) present (?:from|being|who "
            + "are|to be)"
            + " (?:the )?(.+)");
    private static final String FRACTION = "(?:half|an? \\w+|(?:one|two|three|four) \\w+|\\d+/\\d+|\\d+(?:\\.\\d)? ?(?:%|per cent)|all)";
    private static final Pattern SHARE_OF_EACH = Pattern.compile("((?:more than )?" + FRACTION + ") (?:of |from )?(?:the |its |all |all the )*"
            + "(?:(members in office|seats|members|membership|representatives) )?(?:of |from |in |within )?(?:each|every|both)(?: of)?(?: the)? (.+)");
    private static final Pattern HOLDING = Pattern.compile("(?:voting )?(?:members?|those present|persons|partners) (?:present )?(?:(?:who )?(?:together "
            + "|between "
            + "them )?(?:holding|hold|representing|represent|having|have|with))(?: together| between them)? (?:at least |not less than )?((?:more than "
            + ")?.+?) of "
            + "(?:the |all |all the )*(?:total |weighted |possible )*(?:votes|voting rights|voting power|population|weights|weighted vote)"
            + "(?: of (?:the |all |all the )*(.+))?");
    /** A name without a number or an article, which does not say how many of it. */
    private static final Pattern BARE_NAME = Pattern.compile("(?!(?:the|an?|each|all|both|every|more|no|not|at|up|half|one|two|three|four|any|either) |\\d).+");
    private static final Pattern MEMBERS = Pattern.compile("(?:(\\d+|an?) )?(?:(?:members? |voting members? )?(?:of|from) )?(?:the )?(.+)");

    private QuorumNeedText() {
    }

    static List<QuorumNeed> read(String text) {
        List<QuorumNeed> needs = new ArrayList<>();
        List<String> parts = QuorumWords.split(text.replaceAll(",? (?:are|is|being|to be|must be|shall be)? ?(?:present|in attendance)$", ""), BETWEEN);
        for (int index = 0; index < parts.size(); index++) {
            String first = QuorumWords.withoutAtLeast(parts.get(index).replaceFirst("^and ", ""));
            Matcher open = OPEN_LIST.matcher(first);
            if (open.matches() && !OR.matcher(first).find() && !EACH_KIND.matcher(first).matches()) {
                List<String> names = new ArrayList<>(List.of(open.group(3)));
                while (index + 1 < parts.size() && !QUANTITY.matcher(parts.get(index + 1)).matches()) {
                    index++;
                    names.add(parts.get(index));
                }
                needs.add(listed(first, open, names));
            } else {
                QuorumNeed need = one(first);
                boolean isShare = need instanceof QuorumNeed.Members(QuorumAmount.Share ignored, List<String> from) && !from.isEmpty();
                if (isShare && index + 1 < parts.size() && BARE_NAME.matcher(parts.get(index + 1)).matches()) {
                    throw new IllegalArgumentException("\"" + first + " and " + parts.get(index + 1) + "\" may be read in two ways. Say how many of each,"
                            + " or join them by \"or\" where the share is of all of them together.");
                }
                needs.add(need);
            }
        }
        return needs;
    }

    private static QuorumNeed listed(String first, Matcher open, List<String> names) {
        List<String> keys = names.stream().map(name -> Slug.of(name.replaceFirst("^(?:the|an?) ", ""))).toList();
        Matcher each = Pattern.compile("(\\d+) (?:members? )?(?:from|of) (?:each|all|both)\\b.*").matcher(first);
        int number = each.matches() ? Integer.parseInt(each.group(1)) : 1;
        String some = open.group(1) != null ? open.group(1) : open.group(2);
        if (some == null) {
            return new QuorumNeed.Blocks(QuorumNeed.ALL_OF_THEM, number, new QuorumNeed.Listed(keys));
        }
        int count = Integer.parseInt(some);
        if (number == 1 && first.matches("(?:[2-9]|\\d\\d+) (?:members? )?(?:from|of) \\d+ of .*")) {
            throw new IllegalArgumentException("\"" + first + "\" may be read in two ways. Write \"2 from each of 2 of A, B and C\" where each must "
                    + "have so many.");
        }
        if (keys.size() == 1 || count == 1) {
            return new QuorumNeed.Members(new QuorumAmount.Fixed(count * number), keys);
        }
        if (keys.size() == 2) {
            throw new IllegalArgumentException("\"" + count + " of " + String.join(" and ", names) + "\" may be read in two ways. Write \"each of "
                    + String.join(" and ", names) + "\", \"" + count + " from " + String.join(" or ", names) + "\", or say how many from each.");
        }
        return new QuorumNeed.Blocks(new QuorumAmount.Fixed(count), number, new QuorumNeed.Listed(keys));
    }

    private static QuorumNeed one(String said) {
        String text = QuorumWords.withoutAtLeast(QuorumWords.unbracketed(said).replaceFirst("^either ", ""));
        Optional<QuorumNeed> limit = QuorumLimitText.read(text);
        if (limit.isPresent()) {
            return limit.get();
        }
        List<String> ways = QuorumWords.split(text, OR);
        if (ways.size() > 1 && ways.stream().skip(1).anyMatch(way -> QUANTITY.matcher(way).matches() || way.startsWith("("))) {
            return new QuorumNeed.Either(ways.stream().map(QuorumNeedText::one).toList());
        }
        return holding(text).or(() -> shareOfEach(text)).or(() -> eachOfAKind(text)).or(() -> someOfAKind(text)).or(() -> ofThosePresent(text))
                .or(() -> shareOfABlock(text)).orElseGet(() -> members(text));
    }

    private static Optional<QuorumNeed> holding(String text) {
        Matcher matcher = HOLDING.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String of = matcher.group(2) == null ? "" : " of " + matcher.group(2);
        return QuorumAmountText.share(matcher.group(1) + of, false).map(share -> new QuorumNeed.Holding((QuorumAmount.Share) share));
    }

    private static Optional<QuorumNeed> shareOfEach(String text) {
        Matcher matcher = SHARE_OF_EACH.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<QuorumAmount.Share> share = QuorumAmountText.share(matcher.group(1) + (matcher.group(2) == null ? "" : " of "
                + matcher.group(2).replace("representatives", "members")), false).map(QuorumAmount.Share.class::cast);
        QuorumNeed.Of of = kind(matcher.group(3)).<QuorumNeed.Of>map(kind -> kind).orElseGet(() -> new QuorumNeed.Listed(Arrays.stream(matcher.group(3)
                .split(",? and |, ", -1)).map(name -> Slug.of(name.replaceFirst("^(?:the|an?) ", ""))).toList()));
        return share.map(found -> new QuorumNeed.ShareOfEach(found, of));
    }

    private static Optional<QuorumNeed> eachOfAKind(String text) {
        Matcher matcher = EACH_KIND.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int each = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
        return Optional.of(kind(matcher.group(2)).<QuorumNeed>map(kind -> new QuorumNeed.Blocks(QuorumNeed.ALL_OF_THEM, each, kind)).orElseGet(() ->
                partners(QuorumNeed.ALL_OF_THEM, each)));
    }

    private static QuorumNeed partners(QuorumAmount count, int each) {
        if (each != 1) {
            throw new IllegalArgumentException("Of each Partner one member can be asked for, not " + each
                    + ". Make a constituency of each Partner to ask for more.");
        }
        return new QuorumNeed.Partners(count);
    }

    private static Optional<QuorumNeed.Kind> kind(String word) {
        return word.matches("sides?") ? Optional.of(QuorumNeed.Kind.SIDES)
                : word.matches("constituenc(?:y|ies)") ? Optional.of(QuorumNeed.Kind.CONSTITUENCIES) : Optional.empty();
    }

    private static Optional<QuorumNeed> someOfAKind(String text) {
        Matcher matcher = SOME_KIND.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(1) != null && !matcher.group(1).equals("1") && matcher.group(2) == null) {
            throw new IllegalArgumentException("\"" + text + "\" may be read in two ways. Write \"" + matcher.group(1) + " from each of " + matcher.group(3)
                    + " "
                    + matcher.group(4) + "\", or how many members there must be and then \"including " + matcher.group(3) + " " + matcher.group(4) + "\".");
        }
        return ofThem(QuorumWords.withoutAtLeast(matcher.group(3))).map(count -> {
            int each = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
            return kind(matcher.group(4)).<QuorumNeed>map(kind -> new QuorumNeed.Blocks(count, each, kind)).orElseGet(() -> partners(count, each));
        });
    }

    /** A number or a share of them. */
    private static Optional<QuorumAmount> ofThem(String text) {
        if (text.matches("\\d{1,4}")) {
            return Optional.of(new QuorumAmount.Fixed(Integer.parseInt(text)));
        }
        boolean moreThan = text.startsWith("more than ");
        return FractionText.read(text.replaceFirst("^more than ", "").replaceFirst(" of$", ""))
                .map(fraction -> new QuorumAmount.Share(fraction, QuorumBase.THEM, List.of(), moreThan, null));
    }

    private static Optional<QuorumNeed> ofThosePresent(String text) {
        Matcher matcher = PRESENT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean moreThan = matcher.group(1).startsWith("more than ");
        return FractionText.read(matcher.group(1).replaceFirst("^more than ", "")).map(fraction -> new QuorumNeed.Members(
                new QuorumAmount.Share(fraction, QuorumBase.PRESENT, List.of(), moreThan, null), QuorumAmountText.names(matcher.group(2))));
    }

    private static Optional<QuorumNeed> shareOfABlock(String text) {
        return QuorumAmountText.share(text, true).filter(amount -> amount instanceof QuorumAmount.Share share && !share.blocks().isEmpty())
                .map(amount -> new QuorumNeed.Members(amount, ((QuorumAmount.Share) amount).blocks()));
    }

    private static QuorumNeed members(String text) {
        Matcher matcher = MEMBERS.matcher(text);
        if (!matcher.matches() || matcher.group(2).matches("\\d.*|.*\\d+ of .*") || matcher.group(2).contains("(")) {
            throw new NotUnderstood("\"" + text + "\" does not say who must be present. Expected " + QuorumText.NEEDS_ACCEPTED + ".");
        }
        int number = matcher.group(1) == null ? 1 : QuorumWords.number(matcher.group(1)).orElse(1);
        return new QuorumNeed.Members(new QuorumAmount.Fixed(number), QuorumAmountText.names(matcher.group(2)));
    }

    static String write(List<QuorumNeed> needs) {
        return needs.stream().map(QuorumNeedText::write).collect(Collectors.joining(" and "));
    }

    static String write(QuorumNeed need) {
        return switch (need) {
            case QuorumNeed.Members(QuorumAmount.Fixed(int number), List<String> from) -> number + " " + String.join(" or ", from);
            case QuorumNeed.Members(QuorumAmount.Share share, List<String> from) when share.base() == QuorumBase.PRESENT ->
                    QuorumAmountText.write(share) + " from " + String.join(" or ", from);
            case QuorumNeed.Members(QuorumAmount count, List<String> ignored) -> QuorumAmountText.write(count);
            case QuorumNeed.Partners(QuorumAmount count, List<String> among) -> (count.equals(QuorumNeed.ALL_OF_THEM) ? "each partner"
                    : of(count) + " partners") + (among.isEmpty() ? "" : " among " + String.join(" or ", among));
            case QuorumNeed.AtMost(QuorumAmount.Fixed(int number), List<String> from) -> "at most " + number + " from " + String.join(" or ", from);
            case QuorumNeed.AtMost(QuorumAmount count, List<String> from) -> "at most " + QuorumAmountText.write(count) + " from " + String.join(" or ",
                    from);
            case QuorumNeed.Others(int number, List<String> than) -> number + " other than " + String.join(" or ", than);
            case QuorumNeed.Outnumbering(List<String> more, List<String> fewer) -> "more " + String.join(" or ", more) + " than " + String.join(" or ",
                    fewer);
            case QuorumNeed.Blocks(QuorumAmount count, int each, QuorumNeed.Of of) -> blocks(count, each, of);
            case QuorumNeed.ShareOfEach(QuorumAmount.Share share, QuorumNeed.Of of) -> QuorumAmountText.write(share) + " from each "
                    + (of instanceof QuorumNeed.Listed(List<String> keys) ? "of " + listed(keys) : ((QuorumNeed.Kind) of).one());
            case QuorumNeed.Holding(QuorumAmount.Share share) -> "members holding " + (share.moreThan() ? "more than " : "") + share.fraction() + " of votes"
                    + (share.base() == null ? "" : " of " + share.base().words());
            case QuorumNeed.Either(List<QuorumNeed> needs) -> needs.stream().map(one -> "(" + write(one) + ")").collect(Collectors.joining(" or "));
        };
    }

    private static String blocks(QuorumAmount count, int each, QuorumNeed.Of of) {
        boolean all = count.equals(QuorumNeed.ALL_OF_THEM);
        return switch (of) {
            case QuorumNeed.Listed(List<String> keys) -> (each == 1 ? "" : each + " from " + (all ? "" : "each of ")) + (all ? "each" : of(count)) + " of "
                    + listed(keys);
            case QuorumNeed.Kind kind -> all ? (each == 1 ? "" : each + " from ") + "each " + kind.one()
                    : (each == 1 ? "" : each + " from each of ") + of(count) + " " + kind.many();
        };
    }

    private static String of(QuorumAmount count) {
        return count instanceof QuorumAmount.Share share ? (share.moreThan() ? "more than " : "") + share.fraction() + " of the"
                : QuorumAmountText.write(count);
    }

    private static String listed(List<String> keys) {
        return keys.size() == 1 ? keys.getFirst() : String.join(", ", keys.subList(0, keys.size() - 1)) + " and " + keys.getLast();
    }
}
