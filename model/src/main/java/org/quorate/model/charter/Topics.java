package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every setting the engine knows how to ask about, by the end of its path. */
public final class Topics {

    private static final Domain.Choices VOTING_BASES = new Domain.Choices(List.of(
            Choice.of("in-office", "Counted of the eligible members in office, here, out or away", "members in office", "eligible in office",
                    "filled", "filled seats",
                    "eligible members", "eligible", "all eligible", "all eligible in office", "all eligible in post", "in-post",
                            "eligible members in office"),
            Choice.of("seats", "Counted of the eligible seats, vacant ones included", "eligible seats", "all seats", "seats incl vacant",
                    "seats including vacant"),
            Choice.of("present", "Counted of the eligible members present", "eligible present", "eligible and present", "eligible members present",
                    "those present"),
            Choice.of("in-office-less-conflicted", "Counted of the eligible members in office, less those who stepped out for an interest",
                    "less-conflicted",
                    "in office less conflicted", "filled less conflicted", "filled seats less conflicted", "eligible in office less conflicted"),
            Choice.of("votes-cast", "Counted of the votes cast", "votes", "of votes cast", "cast")));

    private static final List<Topic> BODY = List.of(
            new Topic("quorum", SettingGroup.QUORUM, "How many members make a meeting quorate?", new Domain.QuorumRules(),
                    "half of members in office",
                    List.of("quorum.number", "quorum.rule")),
            choices("quorum.of", SettingGroup.QUORUM, "Of what is a fraction for the quorum counted?", null, List.of("quorum.base"),
                    Choice.of("in-office", "The fraction is of the members in office", "members in office", "members", "filled", "filled seats"),
                    Choice.of("seats", "The fraction is of the seats, vacant ones included", "all seats", "voting seats"),
                    Choice.of("eligible-in-office", "The fraction is of the members in office who are eligible for the item", "eligible"),
                    Choice.of("eligible-seats", "The fraction is of the seats eligible for the item, vacant ones included")),
            choices("quorum.who", SettingGroup.QUORUM,
                    "Who counts towards the quorum of an item: only those eligible for it, or every voting member?", "eligible",
                    List.of("quorum.counts"),
                    Choice.of("eligible", "Only members eligible for the item count towards its quorum", "eligible-only", "eligible members"),
                    Choice.of("members", "Every voting member present counts towards the quorum, eligible for the item or not", "all", "all members",
                            "every member")),
            yesNo("remote.quorum", SettingGroup.QUORUM, "Does a member attending remotely count towards the quorum?", "yes",
                    "A member attending remotely counts as present", "A member attending remotely does not count towards the quorum",
                            "quorum.remote"),
            yesNo("deputies.quorum", SettingGroup.QUORUM, "Does a deputy count towards the quorum?", "yes",
                    "A deputy counts in place of the member", "A deputy does not count towards the quorum", "quorum.deputies"),
            yesNo("interest.quorum", SettingGroup.QUORUM, "Does a member who has stepped out for an interest still count towards the quorum?", "no",
                    "A member who has stepped out for an interest still counts towards the quorum",
                    "A member who has stepped out for an interest does not count towards the quorum while out", "quorum.interest",
                            "quorum.stepped-out"),
            choices("chair.member", SettingGroup.TAKING_PART, "Is whoever chairs a member with a vote?", "no", List.of("chair.vote", "chair.seat"),
                    Choice.of("yes", "Whoever chairs is a member with a vote", "member", "votes", "vote", "true"),
                    Choice.of("no", "Whoever chairs presides without a vote", "no-vote", "presides", "false", "non-voting")),
            choices("consensus.meaning", SettingGroup.DECISIONS, "When is there consensus?", "no-objection", List.of("consensus"),
                    Choice.of("no-objection", "There is consensus when no eligible member present objects", "nobody-objects", "no objection",
                            "none objects", "no eligible present member objects"),
                    Choice.of("all-agree-or-stand-aside", "There is consensus when every eligible member present agrees or stands aside",
                            "agree-or-stand-aside"),
                    Choice.of("all-agree", "There is consensus when every eligible member present agrees, with or without reservations", "unanimity",
                            "unanimous", "everyone agrees"),
                    Choice.of("presiding-judgement", "There is consensus when whoever presides judges that there is", "chair-judges",
                            "chairs-judgement", "chairs-judgment", "presiding judges")),
            yesNo("consensus.judgement", SettingGroup.DECISIONS, "Did whoever presides judge that there was consensus? (said case by case)", null,
                    "Whoever presides judged that there was consensus", "Whoever presides judged that there was none"),
            choices("abstentions", SettingGroup.DECISIONS, "Is an abstention a vote cast?", "not-cast", List.of("abstention", "abstentions.cast"),
                    Choice.of("not-cast", "An abstention is not a vote cast", "no", "not counted", "not a vote"),
                    Choice.of("cast", "An abstention is a vote cast", "yes", "counted", "a vote")),
            yesNo("casting-vote", SettingGroup.DECISIONS, "Has whoever presides a casting vote when votes are equal?", "no",
                    "Whoever presides has a casting vote when votes are equal", "There is no casting vote and equal votes do not carry",
                            "chair.casting-vote"),
            base("majority-75.base", "Of what is 75% counted?", "in-office"),
            yesNo("majority-75.quorate", SettingGroup.DECISIONS, "Must the meeting be quorate for the 75% vote too?", "yes",
                    "The meeting must be quorate for the 75% vote too", "The 75% vote does not need a quorate meeting", "majority-75.quorum"),
            base("simple-majority.base", "Of what is a simple majority counted?", "votes-cast"),
            base("two-thirds.base", "Of what are two thirds counted?", "votes-cast"),
            base("unanimity.base", "Of what is unanimity counted?", "present"),
            yesNo("interest.base", SettingGroup.DECISIONS,
                    "Does stepping out for an interest take a member out of the number a majority is counted of?", "no",
                    "Stepping out for an interest takes a member out of the base", "Stepping out for an interest leaves the base as it is",
                    "interest.counts-in-base"),
            yesNo("interest.vote", SettingGroup.TAKING_PART, "May a member with a declared interest who stays in the room vote?", "no",
                    "A member with a declared interest who stays may vote", "A member with a declared interest does not vote on the item"),
            yesNo("interest.speech", SettingGroup.TAKING_PART, "May a member with a declared interest speak on the item?", "yes",
                    "A member with a declared interest may speak on the item", "A member with a declared interest does not speak on the item"),
            yesNo("deputies.vote", SettingGroup.TAKING_PART, "May a deputy vote?", "yes", "A deputy may vote in place of the member",
                    "A deputy does not vote"),
            yesNo("remote.vote", SettingGroup.TAKING_PART, "May a member attending remotely vote?", "yes",
                    "A member attending remotely may vote", "A member attending remotely does not vote"),
            choices("if-vote-fails", SettingGroup.DECISIONS, "What follows when a vote fails?", "falls", List.of("majority-75.if-missed"),
                    afterFailure()),
            choices("affected.decided-by", SettingGroup.DISPUTES, "Who decides that a Partner is affected?", "partner", List.of(),
                    Choice.of("partner", "A Partner says for itself that it is affected", "itself"),
                    Choice.of("presiding", "Whoever presides decides which Partners are affected", "chair"),
                    Choice.of("body", "The body decides which Partners are affected", "board")),
            choices("voting-unit", SettingGroup.DECISIONS, "Are votes counted by seat or by Partner?", "seats", List.of(),
                    Choice.of("seats", "Votes are counted by seat", "members", "seat"),
                    Choice.of("partners", "Votes are counted by Partner, one each", "organisations", "partner")),
            new Topic("rule", SettingGroup.DECISIONS, "How are matters decided here?", new Domain.DecisionRules(), "simple-majority",
                    List.of("decision", "decides-by")),
            words("cadence", SettingGroup.BODIES, "How often does it meet?"),
            words("routes", SettingGroup.DECISIONS, "What does it send to other bodies, and what comes back?"));

    private static final List<Topic> NOTICE = List.of(
            new Topic("days", SettingGroup.TIME, "How many days of notice?", new Domain.WholeNumber(0, 366), null, List.of("notice")),
            choices("day-type", SettingGroup.TIME, "Which days are counted?", "clear-working", List.of("days-are", "kind"),
                    Choice.of("clear-working", "Clear working days are counted", "clear working days", "working", "working days",
                            "clear-working-days"),
                    Choice.of("clear", "Clear days are counted, weekends included", "clear days", "calendar", "calendar days")),
            choices("receipt-day", SettingGroup.TIME, "Must the day of receipt itself be a working day?", "working-day",
                    List.of("receipt-day-working", "receipt"),
                    Choice.of("working-day", "Notice must arrive on a working day", "working", "yes", "must-be-working", "true"),
                    Choice.of("any-day", "Notice may arrive on any day", "any", "no", "false", "calendar")),
            choices("if-late", SettingGroup.TIME, "What happens to a late one?", "chair-may-accept", List.of("late"),
                    Choice.of("refused", "A late one is refused", "binding"),
                    Choice.of("chair-may-accept", "Whoever presides may accept a late one with a reason", "may-accept", "warning")));

    private static final List<Topic> STAGE = List.of(
            new Topic("days", SettingGroup.DISPUTES, "How many days has this stage?", new Domain.WholeNumber(1, 366), null, List.of()),
            choices("day-type", SettingGroup.DISPUTES, "Are the days calendar days or working days?", "calendar", List.of("days-are", "kind"),
                    Choice.of("calendar", "The days are calendar days", "calendar days", "days"),
                    Choice.of("working", "The days are working days", "working days")),
            choices("starts", SettingGroup.DISPUTES, "What starts the days?", "referral", List.of("start", "start-event"),
                    Choice.of("referral", "The days start with the referral", "referred"),
                    Choice.of("receipt", "The days start with receipt of the referral", "received"),
                    Choice.of("first-meeting", "The days start with the first meeting of the actor", "first executive meeting")),
            words("actor", SettingGroup.DISPUTES, "Who acts at this stage?"),
            words("alternate", SettingGroup.DISPUTES, "Who acts when the actor is itself affected?"),
            choices("acceptance", SettingGroup.DISPUTES, "When has a decision not been accepted?", "any", List.of(),
                    Choice.of("any", "Not accepted when any one party does not accept it"), Choice.of("all",
                            "Not accepted only when no party accepts it")),
            words("follows", SettingGroup.DISPUTES, "What follows when the stage fails?"),
            words("decides", SettingGroup.DISPUTES, "How is it decided, and who is told?"));

    private static final List<Topic> MATTER = List.of(
            new Topic("rule", SettingGroup.DECISIONS, "How is this matter decided?", new Domain.DecisionRules(), "consensus", List.of()),
            choices("if-undecided", SettingGroup.DECISIONS, "What follows when there is no consensus?", null, List.of(), afterFailure()),
            yesNo("affected-excluded", SettingGroup.TAKING_PART,
                    "Is a member whose organisation is affected left out of deciding it?", "yes",
                    "A member whose organisation is affected takes no part in deciding it",
                    "A member whose organisation is affected takes part like any other"));

    private Topics() {
    }

    /** What a body's settings are about, by the end of their paths. */
    public static List<Topic> ofBodies() {
        return BODY;
    }

    /** What the settings of a notice ({@code BODY.notice.KIND}) are about. */
    public static List<Topic> ofNotices() {
        return NOTICE;
    }

    /** What the settings of a matter before a body ({@code BODY.MATTER}) are about. */
    public static List<Topic> ofMatters() {
        return MATTER;
    }

    /** What the settings of a stage of a dispute ({@code dispute.STAGE}) are about. */
    public static List<Topic> ofStages() {
        return STAGE;
    }

    /** The decision rule a text says. */
    public static DecisionRule decisionRule(String text) {
        return DecisionRuleText.read(text);
    }

    /** The topic a path is about, or empty when the charter has nothing of that name. */
    static Optional<Topic> find(Charter charter, String path) {
        String[] parts = path.split("\\.", 2);
        if (parts.length < 2 || parts[1].isEmpty()) {
            return Optional.empty();
        }
        return switch (parts[0]) {
            case "rules" -> Optional.of(words(parts[1], SettingGroup.OTHER, "What does the document say?"));
            case "dispute" -> staged(parts[1]);
            default -> charter.bodies().stream().filter(body -> body.key().equals(parts[0])).findFirst().flatMap(body -> ofBody(charter, body,
                    parts[1]));
        };
    }

    private static Optional<Topic> staged(String rest) {
        String[] parts = rest.split("\\.", 2);
        return parts.length == 2 ? among(STAGE, parts[1]) : Optional.empty();
    }

    private static Optional<Topic> ofBody(Charter charter, CharterBody body, String rest) {
        Optional<Topic> known = among(BODY, rest);
        if (known.isPresent()) {
            return known;
        }
        int dot = rest.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String first = rest.substring(0, dot);
        String last = rest.substring(dot + 1);
        if (first.matches("notice\\.[a-z0-9-]+")) {
            return among(NOTICE, last);
        }
        if (first.equals("rules")) {
            return Optional.of(words(rest, SettingGroup.OTHER, "What does the document say?"));
        }
        if (charter.matters().stream().anyMatch(matter -> matter.key().equals(first))) {
            return among(MATTER, last);
        }
        if (last.equals("column") && body.constituencies().stream().anyMatch(constituency -> constituency.key().equals(first))) {
            return Optional.of(column(charter.applicability()));
        }
        if (rest.equals("chair.column") || rest.equals("seat.column")) {
            return Optional.of(column(charter.applicability()));
        }
        return last.equals("base") && first.matches("(?:more-than|at-least)-\\d+-of-\\d+")
                ? Optional.of(base(rest, "Of what is it counted?", "votes-cast")) : Optional.empty();
    }

    /** The topic of the column a constituency falls under. */
    static Topic column(Applicability applicability) {
        List<Choice> choices = new ArrayList<>();
        applicability.columns().forEach(column -> choices.add(Choice.of(column.key(), "Falls under the column " + column.title(), column.title())));
        choices.add(Choice.of("every", "Takes part in every matter of the matrix", "all"));
        choices.add(Choice.of("none", "Falls under no column and takes part in nothing the matrix governs"));
        return new Topic("column", SettingGroup.TAKING_PART, "Under which column of the matrix does this constituency fall?",
                new Domain.Choices(choices), null, List.of());
    }

    /** The base a person's words name. */
    static Optional<VotingBase> votingBase(String text) {
        return Naming.find(VOTING_BASES.choices(), text, Choice::names)
                .flatMap(choice -> Arrays.stream(VotingBase.values()).filter(base -> base.word().equals(choice.word())).findFirst());
    }

    /** Every end of a path a body may have, for suggestions. */
    static Stream<String> bodySuffixes() {
        return BODY.stream().map(Topic::suffix);
    }

    private static Optional<Topic> among(List<Topic> topics, String end) {
        return topics.stream().filter(topic -> topic.answersTo(end)).findFirst();
    }

    private static Topic choices(String suffix, SettingGroup group, String question, @Nullable String starter, List<String> shortNames,
            Choice... choices) {
        return new Topic(suffix, group, question, new Domain.Choices(List.of(choices)), starter, shortNames);
    }

    private static Topic yesNo(String suffix, SettingGroup group, String question, @Nullable String starter, String ifYes, String ifNo,
            String... shortNames) {
        return choices(suffix, group, question, starter, List.of(shortNames), Choice.of("yes", ifYes, "true", "counts", "count", "may"),
                Choice.of("no", ifNo, "false", "does not count", "not counted", "may not"));
    }

    private static Topic base(String suffix, String question, String starter) {
        return new Topic(suffix, SettingGroup.DECISIONS, question, VOTING_BASES, starter, List.of());
    }

    private static Topic words(String suffix, SettingGroup group, String question) {
        return new Topic(suffix, group, question, new Domain.Words(), null, List.of());
    }

    private static Choice[] afterFailure() {
        return new Choice[] {
            Choice.of("may-refer", "Left undecided; any affected Partner may refer it to dispute resolution, and nobody need"),
            Choice.of("not-referable", "Left undecided; it may not be referred to dispute resolution"),
            Choice.of("falls", "The proposal falls", "not-carried"),
            Choice.of("next-meeting", "It returns to the next meeting", "re-table", "retable"),
            Choice.of("mediation", "The Chief Officer mediates", "chief-officer-mediates", "chief-officer")};
    }
}
