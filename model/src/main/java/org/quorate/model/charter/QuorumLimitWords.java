package org.quorate.model.charter;

import java.util.List;
import java.util.regex.Pattern;

/** Brings what constitutions write of who may not make up a quorum to the forms that are read: "of whom no more than two may be officers". */
final class QuorumLimitWords {

    private static final String NUMBER = "(\\d+|one|two|three|four|five|six|seven|eight|nine|ten)";
    private static final String SHARE = "(half|one half|an? [a-z]+|one [a-z]+|two thirds|three quarters|\\d+ ?%|\\d+/\\d+)";
    private static final String MOST = "(?:no more than|not more than|at most|a maximum of|only|up to)";
    private static final String WHO = "(?:an? |the )?([a-z][a-z -]*?)(?: members)?";
    private static final String ADJECTIVE = "(?:statutory|constituent|different|safeguarding)";
    private static final String END = "(?=$|[,;]| and (?:at least|no more|at most|\\d|an? |one |two ))";
    private static final String MUST_BE = " (?:(?:may|shall|must|can|should|will) be|being|are|is) ";

    /** Each pattern with what it is replaced by, in the order they are tried. */
    private record Spelling(Pattern said, String read) {
        private static Spelling of(String said, String read) {
            return new Spelling(Pattern.compile(said), read);
        }
    }

    private static final List<Spelling> SPELLINGS = List.of(
            Spelling.of(" (?:is|are|being) present, (?=including |of whom )", ", "),
            Spelling.of("^(" + NUMBER + "(?: (?:voting )?members)?),? (?:being |made up of |comprising |with )?(?=(?:at least )?(?:one|1|two|2|three|3) "
                    + "(?:members? |representatives? )?(?:from|of) (?:each|every)\\b)", "$1, including "),
            Spelling.of("\\bhalf (?:the|its|all the) (?=members|membership|seats|number)", "half of the "),
            Spelling.of("\\bmembers (?:then in office|for the time being(?: in office)?)(?: of the [a-z -]+?)?(?=$|,| and | or )", "members in office"),
            Spelling.of("^any (?=" + NUMBER + " members)", ""),
            Spelling.of("\\b(\\d)/(\\d)(?:rds?|ths?)\\b", "$1/$2"), Spelling.of("\\((or [^()]*)\\)", "$1"),
            Spelling.of("^(?:the meeting is )?quorate (?:if|when|with) ", ""), Spelling.of("\\bmembers then in office\\b", "members in office"),
            Spelling.of("\\b" + NUMBER + " of the " + NUMBER + " (?!voting|members|seats|partners|sides|constituencies|organisations|statutory|constituent"
                    + "|different|safeguarding)", "$1 from "),
            Spelling.of("\\b(members?|representatives?) (?:being )?present from (?=each|every)", "$1 from "),
            Spelling.of("\\b(each|every|both) of the (?:two|three|four|five|six|\\d+) (sides|constituencies)\\b", "$1 of the $2"),
            Spelling.of(" and (?:at least )?(?:one|1) (?:must|shall|should|has to|to) be (?:an? |the )?", " and 1 from "),
            Spelling.of(" and (?:at least )?" + NUMBER + " others$", " and $1 other members"),
            Spelling.of("\\b(?:each|every) of the (?:two|three|four|five|six|\\d+) (?:" + ADJECTIVE + " )*(?:partners|partner organisations|organisations)\\b",
                    "each partner"),
            Spelling.of("\\b(?:each|every)(?: of the)? (?:" + ADJECTIVE + " )+(?:partners?|partner organisations?|organisations?)\\b", "each partner"),
            Spelling.of("\\b(one|1) in (two|three|four|five|six|eight|ten|\\d) (?=of )", "1/$2 "),
            Spelling.of("1/two\\b", "1/2"), Spelling.of("1/three\\b", "1/3"), Spelling.of("1/four\\b", "1/4"), Spelling.of("1/five\\b", "1/5"),
            Spelling.of("1/six\\b", "1/6"), Spelling.of("1/eight\\b", "1/8"), Spelling.of("1/ten\\b", "1/10"),
            Spelling.of("^((?:at least |not less than )?" + NUMBER + ") of the " + NUMBER + " ((?:voting )?members)\\b", "$1 $4"),
            Spelling.of("(?<!subject to)(?<!subject to a|subject to an absolute),? (?:with )?(?:a )?minimum(?: of)? " + NUMBER + "(?: members)?(?=$|,)",
                    " subject to a minimum of $1"),
            Spelling.of(",? (?:and |but )?of (?:whom|which) " + MOST + " " + NUMBER + MUST_BE + WHO + END, ", including at most $1 from $2"),
            Spelling.of(",? (?:and |but )?" + MOST + " " + NUMBER + " of (?:whom|which)" + MUST_BE + WHO + END, ", including at most $1 from $2"),
            Spelling.of(",? (?:and |but )?of (?:whom|which) " + MOST + " " + SHARE + MUST_BE + WHO + END,
                    ", including at most $1 of those present from $2"),
            Spelling.of(",? (?:and |but )?" + MOST + " " + SHARE + " of (?:whom|which)" + MUST_BE + WHO + END,
                    ", including at most $1 of those present from $2"),
            Spelling.of(",? of whom (?:the|a) majority" + MUST_BE, ", more than half of whom are "),
            Spelling.of(",? (?:and |but |with |provided (?:that )?)?" + WHO + " (?:(?:are|is|do|does|being|shall|must|may) )?not (?:be )?(?:in |form |forming "
                    + "|being "
                    + "|a |constitute |constituting )*(?:a|the) majority" + END, ", including at most half of those present from $1"),
            Spelling.of(",? (?:and |with )?" + WHO + " (?:forming|being in|in|constituting|are in|form|being) (?:a|the) majority" + END,
                    ", including more than half of those present from $1"),
            Spelling.of("^((?:at least |not less than )?" + NUMBER + ")(?: (?:voting )?members?)? (?:who (?:are|is) not|other than|not being|excluding|not "
                    + "including|not counting) " + WHO + "$", "$1, including $2 other than $3"),
            Spelling.of("^((?:at least |not less than )?" + NUMBER + ")(?: (?:voting )?members?)?, (?:excluding|not including|not counting|other than) " + WHO
                    + "$", "$1, including $2 other than $3"),
            Spelling.of(",? (?:and |of whom )?(?:at least |not less than )?" + NUMBER + " of whom (?:is|are|must be|shall be|being) not " + WHO + END,
                    ", including $1 other than $2"),
            Spelling.of("(?<!including),? (?:and |with )?more " + WHO + " than " + WHO + END, ", including more $1 than $2"));

    private QuorumLimitWords() {
    }

    /** The same text with its limits in the form that is read. */
    static String plain(String text) {
        requireQuorumOnly(text);
        String plain = text;
        for (Spelling spelling : SPELLINGS) {
            plain = spelling.said().matcher(plain).replaceAll(spelling.read());
        }
        return plain;
    }

    /** What has a setting of its own is no part of a quorum. */
    private static void requireQuorumOnly(String text) {
        if (text.matches(".*\\b(?:remotely|in person|by (?:video|telephone)|virtually|online)\\b.*")) {
            throw new IllegalArgumentException("Whether members who attend remotely count is a setting of its own: leave it out of the quorum and write"
                    + " \"remote.quorum: yes\" or \"remote.quorum: no\" beside it.");
        }
        if (text.matches(".*\\b(?:throughout|at all times during|for the duration of)\\b.*")) {
            throw new IllegalArgumentException("When the quorum is tested is a setting of its own: leave it out of the quorum and write \"quorum.tested:"
                    + " throughout\" beside it.");
        }
    }
}
