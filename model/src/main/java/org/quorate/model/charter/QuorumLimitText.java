package org.quorate.model.charter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads limits on who makes up a quorum: "at most 2 from officers", "1 other than officers", "more councillors than officers". */
final class QuorumLimitText {

    private static final Pattern AT_MOST = Pattern.compile("(?:at most|no more than|not more than|a maximum of|up to) (.+?) (?:(?:of those present|of them) )?"
            + "(?:members? )?(?:from |of )?(?:an? |the )?([a-z].*)");
    private static final Pattern OTHERS = Pattern.compile("(\\d{1,3}|an?|1) (?:members? )?(?:other than|not from|who (?:is|are) not|not) (?:an? |the )?(.+)");
    private static final Pattern MORE = Pattern.compile("more (?:members? )?(?:from )?(?:the )?(.+?) than (?:from )?(?:the )?(.+)");
    private static final Pattern AMONG = Pattern.compile("(?:(?:1|an?) )?(?:(?:(?:members?|representatives?) )?(?:of|from) )?(each|every|all|\\d{1,3})(?: of "
            + "the)?"
            + " (?:different )?(?:partners?|partner organisations?|organisations?)"
            + " (?:within|among|amongst|of|from|in) (?:the )?(.+)");

    private QuorumLimitText() {
    }

    /** The limit a text says, or empty when it says none. */
    static Optional<QuorumNeed> read(String text) {
        Matcher most = AT_MOST.matcher(text);
        if (most.matches()) {
            return count(most.group(1)).map(count -> new QuorumNeed.AtMost(count, names(most.group(2))));
        }
        Matcher others = OTHERS.matcher(text);
        if (others.matches()) {
            return Optional.of(new QuorumNeed.Others(QuorumWords.number(others.group(1)).orElse(1), names(others.group(2))));
        }
        Matcher more = MORE.matcher(text);
        if (more.matches()) {
            return Optional.of(new QuorumNeed.Outnumbering(names(more.group(1)), names(more.group(2))));
        }
        Matcher among = AMONG.matcher(text);
        if (!among.matches()) {
            return Optional.empty();
        }
        QuorumAmount count = among.group(1).matches("\\d+") ? new QuorumAmount.Fixed(Integer.parseInt(among.group(1))) : QuorumNeed.ALL_OF_THEM;
        return Optional.of(new QuorumNeed.Partners(count, names(among.group(2))));
    }

    private static Optional<QuorumAmount> count(String text) {
        if (text.matches("\\d{1,4}")) {
            return Optional.of(new QuorumAmount.Fixed(Integer.parseInt(text)));
        }
        return FractionText.read(text).map(fraction -> new QuorumAmount.Share(fraction, QuorumBase.PRESENT, List.of(), false, null));
    }

    private static List<String> names(String text) {
        return QuorumAmountText.names(text);
    }
}
