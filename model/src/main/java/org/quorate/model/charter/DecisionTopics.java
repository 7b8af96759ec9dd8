package org.quorate.model.charter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Topics of a body: how matters are decided. */
final class DecisionTopics {

    private static final Domain.Choices VOTING_BASES = new Domain.Choices(List.of(
            Choice.of("in-office", "Counted of the eligible members in office, here, out or away", "members in office", "eligible in office",
                    "filled", "filled seats", "all in office", "all in post",
                    "eligible members", "eligible", "all eligible", "all eligible in office", "all eligible in post", "in-post",
                            "eligible members in office", "eligible-in-office", "current members", "members in post", "serving members"),
            Choice.of("seats", "Counted of the eligible seats, vacant ones included", "eligible seats", "all seats", "seats incl vacant",
                    "seats including vacant", "whole number of members", "full membership", "total number of seats", "members including vacancies"),
            Choice.of("present", "Counted of the eligible members present", "eligible present", "eligible and present", "eligible members present",
                    "those present", "members present", "participating members", "members participating", "members entitled to vote who are present",
                    "members present and entitled to vote", "members present who are entitled to vote", "voting members present", "members in attendance",
                            "those in attendance", "present members"),
            Choice.of("entitled", "Counted of the members in office who may vote on the matter, here or not", "members entitled to vote",
                    "those entitled to vote", "members eligible to vote", "members in office entitled to vote", "members with voting rights",
                    "members with a vote"),
            Choice.of("in-office-less-conflicted", "Counted of the eligible members in office, less those who stepped out for an interest",
                    "less-conflicted",
                    "in office less conflicted", "filled less conflicted", "filled seats less conflicted", "eligible in office less conflicted"),
            Choice.of("in-office-less-suspended", "Counted of the eligible members in office, less those suspended", "less-suspended",
                    "in office less suspended", "filled less suspended", "filled seats less suspended", "eligible in office less suspended"),
            Choice.of("all-members", "Counted of all voting members in office, whoever may take part in the matter", "all members",
                    "all voting members", "voting members", "the whole membership", "whole membership", "total membership", "membership"),
            Choice.of("votes-cast", "Counted of the votes cast", "votes", "of votes cast", "cast", "present-and-voting", "those present-and-voting",
                    "members present-and-voting", "votes cast by those present", "those voting", "members voting", "voting", "voting members "
                            + "present-and-voting",
                    "votes of members present-and-voting", "votes of those present-and-voting", "votes given", "votes cast at the meeting",
                    "votes of the members present-and-voting", "valid votes cast", "valid votes"),
            Choice.of("for-and-against", "Counted of the votes for and against alone, whatever an abstention is", "votes for and against",
                    "votes cast for and against", "votes for or against", "votes cast for or against", "votes cast excluding abstentions")));
    private static final KnownNames<Choice> VOTING_BASE_NAMES = KnownNames.of(VOTING_BASES.choices(), Choice::names);

    static final Choice[] AFTER_FAILURE = {
        Choice.of("may-refer", "Left undecided; any affected Partner may refer it to dispute resolution, and nobody need"),
        Choice.of("not-referable", "Left undecided; it may not be referred to dispute resolution"),
        Choice.of("falls", "The proposal falls", "not-carried"),
        Choice.of("next-meeting", "It returns to the next meeting", "re-table", "retable"),
        Choice.of("mediation", "The Chief Officer mediates", "chief-officer-mediates", "chief-officer")};

    static final Topic VOTING_UNIT = Topic.choices("voting-unit", SettingGroup.DECISIONS, "Are votes counted by seat, by Partner or by weight?", "seats",
            List.of(),
            Choice.of("seats", "Votes are counted by seat", "members", "seat", "one member one vote", "one vote each", "one person one vote",
                    "each member has one vote"),
            Choice.of("partners", "Votes are counted by Partner, one each", "organisations", "partner", "one vote per organisation",
                    "one vote per partner", "one vote per member organisation", "one organisation one vote", "one partner one vote",
                    "each organisation has one vote", "each partner has one vote", "one vote for each organisation", "one vote for each partner"),
            Choice.of("weights", "Votes are counted by their weights", "weighted", "weight"));

    /** How much each vote of a constituency weighs ({@code BODY.CONSTITUENCY.weight}). */
    static final Topic WEIGHT = new Topic("weight", SettingGroup.DECISIONS, "How much does each vote of this constituency weigh?",
            new Domain.WholeNumber(0, 9_999_999), "1", List.of());

    static final List<Topic> ALL = List.of(
            Topic.choices("consensus.meaning", SettingGroup.DECISIONS, "When is there consensus?", "no-objection", List.of("consensus"),
                    Choice.of("no-objection", "There is consensus when no eligible member present objects", "nobody-objects", "no objection",
                            "none objects", "no eligible present member objects"),
                    Choice.of("all-agree-or-stand-aside", "There is consensus when every eligible member present agrees or stands aside",
                            "agree-or-stand-aside"),
                    Choice.of("all-agree", "There is consensus when every eligible member present agrees, with or without reservations", "unanimity",
                            "unanimous", "everyone agrees"),
                    Choice.of("one-objection", "There is consensus when no more than one eligible member present objects", "all-but-one",
                            "consensus minus one",
                            "no more than one objection"),
                    Choice.of("too-few-object", "There is consensus unless as many object as the charter says", "few-objections"),
                    Choice.of("presiding-judgement", "There is consensus when whoever presides judges that there is", "chair-judges",
                            "chairs-judgement", "chairs-judgment", "presiding judges")),
            Topic.yesNo("consensus.judgement", SettingGroup.DECISIONS, "Did whoever presides judge that there was consensus? (said case by case)", null,
                    "Whoever presides judged that there was consensus", "Whoever presides judged that there was none"),
            Topic.choices("abstentions", SettingGroup.DECISIONS, "Is an abstention a vote cast?", "not-cast", List.of("abstention", "abstentions.cast"),
                    Choice.of("not-cast", "An abstention is not a vote cast", "no", "not counted", "not a vote", "not a vote cast",
                            "not counted as votes cast", "do not count", "abstentions do not count", "abstentions are not counted",
                            "recorded but not counted", "abstentions are recorded but not counted", "abstentions are not votes cast"),
                    Choice.of("cast", "An abstention is a vote cast", "yes", "counted", "a vote", "against", "counted as against",
                            "a vote cast", "counted as votes cast", "abstentions are counted", "abstentions count as votes cast",
                            "abstentions count as votes against",
                            "count as against", "count as votes against", "a vote against")),
            Topic.choices("casting-vote", SettingGroup.DECISIONS, "Has whoever presides a casting vote when votes are equal?", "no",
                    List.of("chair.casting-vote"),
                    Choice.of("yes", "Whoever presides has a casting vote when votes are equal", "true", "may", "second or casting vote",
                            "a second or casting vote", "casting or second vote", "second vote", "deliberative and casting vote",
                                    "original and casting vote", "an original and a casting vote", "casting vote", "a casting vote"),
                    Choice.of("no", "There is no casting vote and equal votes do not carry", "false", "may not", "none", "no casting vote",
                            "no second or casting vote", "the chair has no casting vote", "the chair shall not have a casting vote",
                            "the chair has no second or casting vote", "the chair shall not have a second or casting vote")),
            base("majority-75.base", "Of what is 75% counted?", "in-office"),
            Topic.yesNo("majority-75.quorate", SettingGroup.DECISIONS, "Must the meeting be quorate for the 75% vote too?", "yes",
                    "The meeting must be quorate for the 75% vote too", "The 75% vote does not need a quorate meeting", "majority-75.quorum"),
            base("simple-majority.base", "Of what is a simple majority counted?", "votes-cast"),
            base("two-thirds.base", "Of what are two thirds counted?", "votes-cast"),
            base("unanimity.base", "Of what is unanimity counted?", "present"),
            Topic.yesNo("interest.base", SettingGroup.DECISIONS,
                    "Does stepping out for an interest take a member out of the number a majority is counted of?", "no",
                    "Stepping out for an interest takes a member out of the base", "Stepping out for an interest leaves the base as it is",
                    "interest.counts-in-base"),
            Topic.choices("if-vote-fails", SettingGroup.DECISIONS, "What follows when a vote fails?", "falls", List.of("majority-75.if-missed"),
                    AFTER_FAILURE),
            Topic.choices("casting-vote.who", SettingGroup.DECISIONS, "Who has the casting vote?", "whoever-presides", List.of(),
                    Choice.of("whoever-presides", "Whoever presides has the casting vote", "presiding", "person-presiding"),
                    Choice.of("chair", "Only the Chair has the casting vote, and nobody who presides in their place", "chair-only")),
            new Topic("casting-vote.for", SettingGroup.DECISIONS, "On which matters may a casting vote be given?",
                    new Domain.Named(Domain.Named.Kind.MATTERS), "all", List.of()),
            new Topic("recorded-vote.on-request-of", SettingGroup.DECISIONS, "How many members must ask for a recorded vote?", new Domain.HowMany(), null,
                    List.of("recorded-vote")),
            Topic.choices("veto.by", SettingGroup.DECISIONS, "When does a group of several members object?", null, List.of(),
                    Choice.of("any", "A group objects when any of its members does", "any-member"),
                    Choice.of("most", "A group objects when most of its members in office do", "majority"),
                    Choice.of("all", "A group objects when all of its members here do", "all-members")),
            Topic.choices("veto.of", SettingGroup.DECISIONS, "Of whom is a share of those who object counted?", null, List.of(),
                    Choice.of("present", "A share of those who object is counted of those present who may vote", "those present", "members present"),
                    Choice.of("in-office", "A share of those who object is counted of the members in office", "members in office", "all members"),
                    Choice.of("votes-cast", "A share of those who object is counted of those who voted", "those voting")),
            new Topic("consensus.broken-by", SettingGroup.DECISIONS, "How many must object to break a consensus?", new Domain.HowMany(), null,
                    List.of("consensus.objections")),
            Topic.choices("if-tied", SettingGroup.DECISIONS, "What follows when votes are equal and no casting vote decides?", "not-carried",
                    List.of("tie", "equal-votes"),
                    Choice.of("not-carried", "Equal votes that no casting vote decides do not carry", "falls", "status quo", "lost"),
                    Choice.of("lot", "Equal votes that no casting vote decides are decided by lot", "by lot", "drawing lots", "drawn by lot",
                            "toss of a coin"),
                    Choice.of("next-meeting", "Equal votes that no casting vote decides put it off to the next meeting", "deferred", "defer")),
            Topic.choices("if-tied.lot", SettingGroup.DECISIONS, "How did the lot fall that decides equal votes? (said case by case)", null, List.of(),
                    Choice.of("for", "The lot fell for it"), Choice.of("against", "The lot fell against it")),
            Topic.choices("vote-taken", SettingGroup.DECISIONS, "How are votes taken?", "show-of-hands", List.of("voting-method"),
                    Choice.of("show-of-hands", "Votes are taken by show of hands", "hands"),
                    Choice.of("ballot", "Votes are taken by secret ballot", "secret ballot"),
                    Choice.of("roll-call", "Votes are taken by roll-call, with names recorded", "recorded", "by name"),
                    Choice.of("electronic", "Votes are taken electronically", "electronically"),
                    Choice.of("voices", "Votes are taken by voice, and by show of hands where that is not clear", "affirmation", "acclamation")),
            new Topic("rescission.within", SettingGroup.DECISIONS, "For how long may a decision not be rescinded without the support of several members?",
                    new Domain.Periods(0, 999), null, List.of()),
            new Topic("rescission.needs", SettingGroup.DECISIONS, "How many members must support a motion to rescind a decision in that time?",
                    new Domain.HowMany(), null, List.of("rescission.signed-by")),
            Topic.choices("within.none-eligible", SettingGroup.DECISIONS,
                    "What follows when nobody of a group that must be in favour may take part?", null, List.of(),
                    Choice.of("fails", "A group of which nobody may take part cannot be in favour", "not-carried"),
                    Choice.of("left-out", "A group of which nobody may take part is left out of account", "ignored")),
            Topic.choices("partner-vote", SettingGroup.DECISIONS, "How does a Partner vote whose members vote differently?", null, List.of(),
                    Choice.of("most", "A Partner votes as most of its members who vote, and neither way where they are equal", "majority"),
                    Choice.of("all", "A Partner is in favour only when all of its members who vote are, and otherwise against", "unanimous"),
                    Choice.of("any", "A Partner is in favour when any of its members is")),
            VOTING_UNIT,
            new Topic("rule", SettingGroup.DECISIONS, "How are matters decided here?", new Domain.DecisionRules(), "simple-majority",
                    List.of("decision", "decides-by")));

    private DecisionTopics() {
    }

    static Topic base(String suffix, String question, String starter) {
        return new Topic(suffix, SettingGroup.DECISIONS, question, VOTING_BASES, starter, List.of());
    }

    /** The base that is called exactly this, an article before it left aside. */
    static Optional<VotingBase> calledExactly(String words) {
        String slug = Slug.of(words.replaceFirst("^the ", ""));
        return Arrays.stream(VotingBase.values()).filter(base -> VOTING_BASES.choices().stream().filter(choice -> choice.word().equals(base.word()))
                .anyMatch(choice -> choice.names().anyMatch(name -> Slug.of(name).equals(slug)))).findFirst();
    }

    /** The base a person's words name. */
    static Optional<VotingBase> votingBase(String text) {
        return VOTING_BASE_NAMES.find(text)
                .flatMap(choice -> Arrays.stream(VotingBase.values()).filter(base -> base.word().equals(choice.word())).findFirst());
    }
}
