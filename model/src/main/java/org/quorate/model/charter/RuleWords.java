package org.quorate.model.charter;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings what constitutions write about deciding to the few forms that are read: "a unanimous vote of all members" to "unanimity of all members". */
final class RuleWords {

    private static final String KINDS = "(?:questions?|matters?|decisions?|business|issues?|motions?|resolutions?|proposals?|recommendations?|items?|votes?"
            + "|it)";
    private static final String DECIDED = "(?:decided|determined|taken|made|passed|settled|carried|reached|agreed|approved|resolved|put)";
    private static final String UNDECIDED = "(?:consensus|consent|unanimity|unanimous agreement|agreement|this|that|it|an agreement|a unanimous decision)";
    private static final String GROUPS = "(constituency|constituencies|side|sides)";

    /** Each pattern with what it is replaced by, in the order they are tried. */
    private record Spelling(Pattern said, String read) {
        private static Spelling of(String said, String read) {
            return new Spelling(Pattern.compile(said), read);
        }
    }

    private static final List<Spelling> SPELLINGS = List.of(
            // One method after another.
            Spelling.of("[.;,]? ?(?:and |but )?(?:if|where|when|whenever|in the event that|should)(?: a| an)? " + UNDECIDED
                    + " (?:decision )?(?:can ?not|is not|has not|have not|fails?|could not|not)(?: to)?(?: be| been)?"
                    + "(?: ?(?:reached|achieved|possible|obtained|secured|found))?(?: at (?:that|the) meeting)?,? (?:then )?", ", else "),
            Spelling.of("[.;,]? ?in the absence of (?:a |an )?" + UNDECIDED + ",? (?:then )?", ", else "),
            Spelling.of(",? (?:but )?(?:if not|or,? failing|failing) ?(?:which|that|this|consensus|agreement|unanimity|such agreement)?,? (?:then )?(?:by "
                    + "|on )?",
                    ", else "),
            Spelling.of("; (?:or )?(?:otherwise|else) ", ", else "),
            Spelling.of("consensus,? (?:wherever|where|whenever|if|so far as|as far as) (?:reasonably )?possible", "consensus"),
            Spelling.of("(?:the |any )?(?:matter |item |decision |question |it )?(?:is |be |shall be |will be )?(?:deferred|adjourned|put off) to the next "
                    + "(?:ordinary )?meeting,? (?:and|where it is|to be) (?:then )?(?:decided |determined )?(?:by )?(.+)",
                    "$1 at the next meeting"),
            Spelling.of("\\b(?:is |be |shall be )?escalated to\\b", "referred to"),
            // What leads up to a rule.
            Spelling.of("(^|, else )(?:all |any |every |each |the )?(?:other )?" + KINDS + "\\b[^,;]*? (?:shall|will|must|may|are to|is to|should|are"
                    + "|is)(?: always)?(?: be)?(?: " + DECIDED + ")?(?: only)?(?: by| on| with| upon)? ", "$1"),
            Spelling.of("(^|, else )(?:by|on|upon|with) (?:means of )?", "$1"),
            Spelling.of("(^|, else )(?:a |the )?vote (?:by|on|of) ", "$1"),
            // Everybody.
            Spelling.of("\\b(?:a |the )?unanimous (?:agreement|decision|vote|consent|support|approval|resolution)\\b", "unanimity"),
            Spelling.of("\\bunanimously\\b", "unanimity"),
            Spelling.of("(^|, else | and |including )(?:the )?(?:agreement|consent|approval|support|assent) of (?:all|every|each)(?: of)?(?: the)? ",
                    "$1unanimity of all "),
            Spelling.of("(^|, else | and )(?:all|every)(?: of)?(?: the)? ([a-z -]+?) (?:must|shall|should|need to|have to|has to) (?:all )?(?:agree|consent"
                    + "|approve"
                    + "|support it|vote in favour|vote for it|assent)", "$1unanimity of all $2"),
            Spelling.of("\\b(every|all) partner\\b", "all partners"),
            Spelling.of("\\bevery member\\b", "all members"),
            Spelling.of("\\b(?:unanimity|all),? (?:minus|less) (?:one|1)\\b(?! (?:of|against))(.*)", "all less 1$1"),
            Spelling.of("\\bunanimity (of [^,]+?),? (?:minus|less) (?:one|1)\\b", "all less 1 $1"),
            Spelling.of("\\ball but (?:one|1) (?=of )", "all less 1 "),
            Spelling.of("\\ball but (two|2) (?=of )", "all less 2 "),
            Spelling.of("\\ball (?:of )?(?:the )?(members(?: present| present and voting)?|those present) but (?:one|1)\\b", "all less 1 of $1"),
            Spelling.of("\\b(?:half|50 ?(?:%|per cent))(?: of ([^,;]+?))? ?(?:plus|\\+) ?(?:one|1)\\b(?: of ([^,;]+))?", "half plus 1 of $1$2"),
            Spelling.of("half plus 1 of $", "half plus 1"),
            // More than half.
            Spelling.of("\\b(?:majority|simple majority) (?:vote|decision)\\b", "majority"),
            Spelling.of("\\bof (?:all |the )*votes? of (?:all |the |those )*(?=members|those|partners)", "of "),
            Spelling.of("\\bof the votes cast by (?:all |the |those )*(?=members|those)(members|those) (?:present and voting|voting|present)",
                    "of votes cast"),
            // Of whom.
            Spelling.of("\\bpersons? who (?:are|is)(?: for the time being)? (?:voting )?members?(?: of the [a-z -]+?)?(?: at the time(?: when [a-z ]+)?)?"
                    + "(?=$|,| and | or | unless )", "all members"),
            Spelling.of("\\bof (?:the )?all members", "of all members"),
            Spelling.of("\\bvoting and present\\b", "present and voting"),
            Spelling.of("(present and voting|present) (?:thereon|on (?:the|that|any) (?:question|matter|item|motion)|at (?:the|that|a|any) (?:relevant "
                    + ")?meeting"
                    + "|in the room(?: at the time)?(?: (?:when )?(?:the|that) (?:question|vote|motion) (?:was|is) (?:put|taken))?|at the time)", "$1"),
            Spelling.of("(present and voting)(?: at the time (?:when )?the (?:question|vote|motion) (?:was|is) (?:put|taken))", "$1"),
            Spelling.of("\\bof (?:all (?:of )?)?(?:the )?(?:voting )?members(?: of the [a-z -]+?)?,? whether (?:or not )?(?:present(?: or not)?|they are "
                    + "present)", "of all in office"),
            Spelling.of("\\bthose members\\b", "members"),
            Spelling.of("\\bwith (?:full )?(?:voting rights|a vote|the right to vote)\\b", "entitled to vote"),
            Spelling.of("\\b(?:at least|not less than) (?=a (?:simple )?majority\\b)", ""),
            Spelling.of(",? and (?=at least \\d+ (?:members?|votes?) (?:from|of) each )", " including "),
            Spelling.of(",? each voting separately| voting separately", ""),
            Spelling.of("\\b(?:(?:in|within|by|from|among|amongst) each(?: of the)?|within all(?: the)?) " + GROUPS + "\\b", "within each $1"),
            Spelling.of("\\bof (?:the )?(?:members |votes )?(?:(present and voting|present|voting|cast|in office) )?(?:of |in |from |by |within )?each "
                    + "(?:of the )?"
                    + GROUPS + "(?: (present and voting|present|voting|in office))?", "of those $1$3 within each $2"),
            Spelling.of(" of those +within", " within"),
            Spelling.of("of those (cast|in office) within", "of votes $1 within"),
            Spelling.of("votes in office", "members in office"),
            // Organisations and weights beside members.
            Spelling.of("\\bof (?:all |the |all the )*(?:partners|partner organisations|organisations|member organisations)(?: represented)? present and "
                    + "voting\\b",
                    "of votes cast by partner"),
            Spelling.of("\\bof (?:all |the |all the )*(?:partners|partner organisations|organisations|member organisations) (?:represented|present)\\b",
                    "of present by partner"),
            Spelling.of("\\bof (?:all |the |all the )*(?:partners|partner organisations|organisations|member organisations) voting\\b",
                    "of votes cast by partner"),
            Spelling.of("\\bof all (?:of )?(?:the )?(?:partners|partner organisations|organisations|member organisations)\\b", "of in-office by partner"),
            Spelling.of("\\bof (?:the )?(?:partners|partner organisations|organisations|member organisations)\\b", "by partner"),
            Spelling.of(",? (?:together )?(?:representing|holding|who (?:together )?(?:represent|hold)|being) (?=at least|not less than|more than|a "
                    + "majority|two"
                    + "|three|half|\\d)", " and "),
            Spelling.of("\\bof (?:the |all |all the )*(?:weighted votes?|votes by weight) (?:cast|given)\\b", "of votes cast by weight"),
            Spelling.of("\\bof (?:the |all )*(?:total|all|overall)(?: of)?(?: the)? (?:weighted votes?|weighted vote|weights|voting power|population|votes "
                    + "by weight)"
                    + "(?: of (?:the )?[a-z ]+?)?(?=$|,| and | unless )", "of in-office by weight"),
            Spelling.of("\\bof (?:the |all |all the )*population(?: of (?:the )?[a-z ]+?)?(?=$|,| and | unless )", "of in-office by weight"),
            Spelling.of("\\bof (?:the |all |all the )*(?:weighted votes?|voting power|weights|voting rights)\\b", "by weight"),
            // What must be among the votes for, and what stops them.
            Spelling.of(",? (?:so long as|provided(?: that)?|if|and) (?:that|this|the|such) majority (?:includes|contains)", " including"),
            Spelling.of(",? (?:which|that|and|who) (?:must |shall |should )?includes? ", " including "),
            Spelling.of(",? (?:(?:so long as|provided(?: that)?|if|and|with) )?(?:these|they) include ", " including "),
            Spelling.of("(?:,? (?:so long as|provided(?: that)?|if|with)|,? and) (?:all|every|each)(?: of)?(?: the)? ([a-z -]+?) (?:votes?|voting|must vote"
                    + "|is|are"
                    + "|being) (?:in favour|for)(?: of it)?(?=$|,| unless )", " and unanimity within $1"),
            Spelling.of("(?:,? (?:so long as|provided(?: that)?|if|with)|,? and) (?:the )?([a-z -]+?) (?:votes?|voting|must vote|must be|is|are|being)(?: "
                    + "also)?"
                    + " (?:in favour|for)(?: of it)?(?=$|,| unless )", " and at least 1 for within $1"),
            Spelling.of(",? (?:but )?(?:no (?:decision|resolution|motion) (?:may|shall|can) be (?:taken|made|passed|carried)) against the votes? of (?:the )?"
                    + "([^,;]+)", " unless $1 votes against"),
            Spelling.of(",? (?:but )?subject to (?:a|the|any) (?:right of )?veto (?:by|of|from) (?:the )?([^,;]+)", " unless $1 votes against"),
            Spelling.of(",? (?:and |but |with )?(?:the )?([a-z -]+?) (?:has|have|having|holds?) a (?:right of )?veto", " unless $1 votes against"),
            Spelling.of(",? (?:provided(?: that)?|so long as|with|subject to|and|if) (?:there (?:is|are|being) )?(?:no|none)(?: votes?)? against from "
                    + "(?:any of )?"
                    + "(?:the )?([^,;]+)", " unless any of $1 votes against"),
            Spelling.of("(^|,? (?:provided(?: that)?|so long as|with|subject to|and|if) (?:there (?:is|are|being) )?)(?:nobody|no one|no member|no votes?|none)"
                    + "(?: (?:votes?|voting|is|are|cast|voted))?(?: of those (?:present|voting))?(?: votes?)? against(?: it)?", "$1no more than 0 against"),
            Spelling.of("(^|,? (?:provided(?: that)?|so long as|with|subject to|and|if) (?:there (?:is|are|being) )?)(?:no|not) more than (\\w+) (?:members?"
                    + "|votes?|persons?)?(?: ?(?:votes?|voting|is|are|cast|being))?(?: votes?)? ?against", "$1no more than $2 against"),
            Spelling.of("\\bof voting (?=members)", "of "),
            Spelling.of(", (?=(?:an? )?(?:simple )?majority |(?:at least |not less than )?(?:two thirds|three quarters|half|\\d+ ?%) )", " and "),
            Spelling.of("\\b(?:an |the )?affirmative votes? of (?=at least|not|no|more|\\d|[a-z]+ members)", ""),
            Spelling.of("\\b(?:the )?([a-z-]+)(?:'s)? (?:decides|shall decide|will decide|has the final say|makes the decision|makes the final decision"
                    + "|decision is final|'s decision is final)", "$1 decides"));
    private static final Pattern AGAINST = Pattern.compile("(?:^|,? (?:provided(?: that)?|so long as|with|subject to|and|if) (?:there (?:is|are|being) )?)"
            + "no more than (\\d+) against");

    private RuleWords() {
    }

    /** Small letters, single blanks, numbers in figures, and the forms that are read. */
    static String plain(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace('\u2019', '\'').replaceAll("[\u2013\u2014]", "-")
                .replaceFirst("[.]$", "");
        plain = RuleSpellings.plain(plain);
        requireRuleOnly(plain);
        for (Spelling spelling : SPELLINGS) {
            plain = spelling.said().matcher(plain).replaceAll(spelling.read());
        }
        return against(QuorumWords.figures(plain).replaceAll("^, else ", "").replaceAll(" +", " ").strip());
    }

    /** What has a setting of its own is no part of a rule. */
    private static void requireRuleOnly(String text) {
        if (text.contains("casting vote")) {
            throw new IllegalArgumentException("A casting vote is a setting of its own: leave it out of the rule and write \"casting-vote: yes\" beside it.");
        }
        if (text.matches(".*\\beach (?:partner|organisation|partner organisation|member organisation) (?:has|having|shall have|with) (?:one|a single|1) "
                + "vote\\b.*")) {
            throw new IllegalArgumentException("That each Partner has one vote is a setting of its own: leave it out of the rule and write \"voting-unit:"
                    + " partners\" beside it.");
        }
        if (text.matches(".*\\babsolute majority\\b.*")) {
            throw new IllegalArgumentException("\"An absolute majority\" does not say of what. Write \"more than half of members in office\", \"more than "
                    + "half of"
                    + " seats\" or \"more than half of all members\".");
        }
    }

    /** "No more than 1 against" stops it from the second on; where nothing else is asked, somebody has to be for it. */
    private static String against(String text) {
        String vetoed = AGAINST.matcher(text).replaceAll(found -> " unless " + vetoed(Integer.parseInt(found.group(1))));
        return vetoed.startsWith(" unless ") ? "at least 1 for" + vetoed : vetoed;
    }

    private static String vetoed(int allowed) {
        return allowed == 0 ? "any member votes against" : (allowed + 1) + " members vote against";
    }
}
